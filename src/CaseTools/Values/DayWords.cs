using System.Globalization;

namespace CaseTools.Values;

/// <summary>Calendar days in words.</summary>
internal static class DayWords
{
    /// <summary>How far a day is: in 3 days, today, 2 days overdue.</summary>
    public static string Left(int days) => days switch
    {
        0 => "today",
        1 => "in 1 day",
        > 1 => string.Format(CultureInfo.InvariantCulture, "in {0} days", days),
        -1 => "1 day overdue",
        _ => string.Format(CultureInfo.InvariantCulture, "{0} days overdue", -(long)days),
    };
}
