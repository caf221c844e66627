using System.Globalization;

namespace CaseTools.Values;

/// <summary>Calendar dates: a <see cref="DateTime"/> at midnight without a zone.</summary>
internal static class CalendarDates
{
    /// <summary>How many days a week has.</summary>
    public const int DaysOfAWeek = 7;

    private const int FirstYear = 1900;
    private const int Pivot = 50;
    private const string Expectation = "a date such as 2022-09-30 or 30.09.2022";
    private const string InCalendar = "a day that the calendar has: a date such as 2022-09-30 or 30.09.2022";
    private const string NotBefore = "a date such as 2022-09-30 or 30.09.2022, with all figures of its year, from 1900 on";
    private const string Serial = "Excel serial numbers read as days of the 1900 date system";
    private const string ShortYears = "years of two figures: 00 to 49 taken as 2000 to 2049, 50 to 99 as 1950 to 1999";
    private const string ShortYearsOfBirth = ShortYears + ", and one after the day of the import a century earlier";

    /// <summary>
    /// Reads a date in figures or words, with or without a time (the date as written counts). Where the order of day and month
    /// decides, <paramref name="rules"/> tell it, or the date is not read. Years before 1900 are not read.
    /// </summary>
    public static Reading<DateTime> Read(string text, DateRules rules) =>
        text.Length == IsoDate.Length
        && (IsoDate.TryRead(text, 0, out var date) || IsoDate.TryReadDotted(text, out date))
        && date.Year >= FirstYear
            ? Reading<DateTime>.Of(date)
            : Resolve(DateText.Scan(text), rules);

    /// <summary>The day that a text says.</summary>
    public static Reading<DateTime> Resolve(DateText text, DateRules rules) => text.Shape switch
    {
        DateShape.Certain => Make(text.First, text.Second, text.Third, text.HasShortYear, rules),
        DateShape.Serial => Reading<DateTime>.Of(ExcelDays.ToDate(text.First)).Assuming(Serial),
        DateShape.Ordered => InOrder(text, rules),
        _ => Reading<DateTime>.NotRead(Expectation),
    };

    /// <summary>Today's date as the clock stands at an instant's own offset.</summary>
    public static DateTime DateOf(DateTimeOffset instant) => DateTime.SpecifyKind(instant.Date, DateTimeKind.Unspecified);

    /// <summary>The Monday of a day's week.</summary>
    public static DateTime MondayOf(DateTime day) => day.AddDays(-(((int)day.DayOfWeek + DaysOfAWeek - 1) % DaysOfAWeek));

    /// <summary>The text form used everywhere: 2022-09-30.</summary>
    public static string ToText(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The name of an order: day/month.</summary>
    public static string ToText(DateOrder order) => order switch
    {
        DateOrder.DayMonthYear => "day/month",
        DateOrder.MonthDayYear => "month/day",
        _ => "year/month/day",
    };

    private static Reading<DateTime> InOrder(DateText text, DateRules rules)
    {
        if (text.HasShortYear && rules.Order == DateOrder.YearMonthDay)
        {
            return Make(text.First, text.Second, text.Third, hasShortYear: true, rules);
        }

        var decided = text.IsAmbiguous ? rules.ColumnOrder ?? rules.Order : text.ShownOrder ?? DateOrder.DayMonthYear;
        return decided switch
        {
            DateOrder.DayMonthYear => Make(text.Third, text.Second, text.First, text.HasShortYear, rules).Assuming(GuessOf(text, rules)),
            DateOrder.MonthDayYear => Make(text.Third, text.First, text.Second, text.HasShortYear, rules).Assuming(GuessOf(text, rules)),
            _ => Reading<DateTime>.NotRead(rules.Expectation),
        };
    }

    private static string? GuessOf(DateText text, DateRules rules) =>
        text.IsAmbiguous && rules.ColumnOrder is not null ? rules.ColumnGuess : null;

    private static Reading<DateTime> Make(int year, int month, int day, bool hasShortYear, DateRules rules)
    {
        var fullYear = !hasShortYear ? year : year < Pivot ? 2000 + year : 1900 + year;
        if (fullYear < FirstYear)
        {
            return Reading<DateTime>.NotRead(NotBefore);
        }

        if (!IsoDate.TryMake(fullYear, month, day, out var date))
        {
            return Reading<DateTime>.NotRead(InCalendar);
        }

        return !hasShortYear ? Reading<DateTime>.Of(date)
            : rules.Latest is not { } latest ? Reading<DateTime>.Of(date).Assuming(ShortYears)
            : Reading<DateTime>.Of(date > latest ? date.AddYears(-100) : date).Assuming(ShortYearsOfBirth);
    }
}
