namespace CaseTools.Wording;

/// <summary>Calendar days in words.</summary>
internal static class DayWords
{
    /// <summary>How far a day is: in 3 days, today, 2 days overdue.</summary>
    public static string DaysLeft(this Phrases phrases, int days) => days switch
    {
        0 => phrases.Of("days-today"),
        > 0 => phrases.Of("days-ahead", days),
        _ => phrases.Of("days-overdue", -(long)days),
    };
}
