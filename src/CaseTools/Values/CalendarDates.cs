using System.Globalization;
using System.Text.RegularExpressions;

namespace CaseTools.Values;

/// <summary>Calendar dates: a <see cref="DateTime"/> at midnight without a zone.</summary>
internal static class CalendarDates
{
    private static readonly Regex SlashShape = new(@"^\d{1,4}/\d{1,2}/\d{1,4}$", RegexOptions.CultureInvariant);

    private static readonly string[] PlainFormats = ["yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy"];

    /// <summary>
    /// Reads 2022-09-30, 30.09.2022, an ISO date with a time (the date as written counts), and with
    /// <paramref name="order"/> a date with slashes. Years before 1900 are not read.
    /// </summary>
    public static Reading<DateTime> Read(string text, DateOrder? order)
    {
        var trimmed = text.Trim();
        if (SlashShape.IsMatch(trimmed))
        {
            return order is { } known
                ? Parse(trimmed, FormatsFor(known), $"a date in the order {Describe(known)}")
                : Reading<DateTime>.NotRead(
                    "a date such as 2022-09-30 or 30.09.2022; for dates with slashes say their order with -DateOrder");
        }

        return Parse(DatePart(trimmed), PlainFormats, "a date such as 2022-09-30 or 30.09.2022");
    }

    /// <summary>Today's date as the clock stands at an instant's own offset.</summary>
    public static DateTime DateOf(DateTimeOffset instant) => DateTime.SpecifyKind(instant.Date, DateTimeKind.Unspecified);

    /// <summary>The text form used everywhere: 2022-09-30.</summary>
    public static string ToText(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // 2022-09-30T10:00:00+05:00: the writer's own calendar date is the one that stands in the text.
    private static string DatePart(string text) =>
        text.Length > 10 && text[4] == '-' && text[10] is 'T' or ' ' && Instants.Read(text).IsRead ? text.Substring(0, 10)
        : text.Length > 10 && text[4] == '-' && text[10] is 'T' or ' ' && Instants.Read(text + "Z").IsRead ? text.Substring(0, 10)
        : text;

    private static Reading<DateTime> Parse(string text, string[] formats, string expected) =>
        DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year >= 1900
            ? Reading<DateTime>.Of(date)
            : Reading<DateTime>.NotRead(expected);

    private static string[] FormatsFor(DateOrder order) => order switch
    {
        DateOrder.DayMonthYear => ["d/M/yyyy"],
        DateOrder.MonthDayYear => ["M/d/yyyy"],
        _ => ["yyyy/M/d"],
    };

    private static string Describe(DateOrder order) => order switch
    {
        DateOrder.DayMonthYear => "day/month/year, such as 30/09/2022",
        DateOrder.MonthDayYear => "month/day/year, such as 09/30/2022",
        _ => "year/month/day, such as 2022/09/30",
    };
}
