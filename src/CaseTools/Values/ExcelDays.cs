namespace CaseTools.Values;

/// <summary>Days as spreadsheets count them, in the 1900 system.</summary>
internal static class ExcelDays
{
    /// <summary>The last one that is taken for a date: 31 December 2099.</summary>
    public const int Last = 73050;

    // Excel counts a 29 February 1900 that never was, so that from March on its day 0 is this one.
    private static readonly DateTime Zero = new(1899, 12, 30);

    /// <summary>The day of a number.</summary>
    public static DateTime ToDate(int days) => Zero.AddDays(days);
}
