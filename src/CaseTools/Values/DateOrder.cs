namespace CaseTools;

/// <summary>The order of day, month and year in dates written with figures and slashes.</summary>
public enum DateOrder
{
    /// <summary>Day, month, year: 30/09/2022.</summary>
    DayMonthYear,

    /// <summary>Month, day, year: 09/30/2022.</summary>
    MonthDayYear,

    /// <summary>Year, month, day: 2022/09/30.</summary>
    YearMonthDay,
}
