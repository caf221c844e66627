namespace CaseTools.Values;

/// <summary>Ages in whole years.</summary>
internal static class Ages
{
    /// <summary>The age on a day of somebody born on another; who is born on 29 February is a year older on 1 March.</summary>
    public static int On(DateTime born, DateTime day) =>
        day.Year - born.Year - ((day.Month, day.Day).CompareTo((born.Month, born.Day)) < 0 ? 1 : 0);
}
