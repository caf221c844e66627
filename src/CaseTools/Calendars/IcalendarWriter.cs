using System.Globalization;

namespace CaseTools.Calendars;

/// <summary>
/// Writes a calendar as an iCalendar file (RFC 5545). The same calendar gives the same bytes, on any machine and in any culture and zone.
/// </summary>
internal static class IcalendarWriter
{
    private const string Product = "-//CaseTools//Case calendar//EN";

    // How long somebody is busy with a call or a task: an event without a length is shown as a line.
    private const string LengthOfAnAction = "PT15M";

    // A later scoring replaces an earlier one by its number: minutes from here, of which an int holds four thousand years.
    private static readonly DateTimeOffset FirstSequence = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the calendar.</summary>
    /// <param name="calendar">What it says.</param>
    /// <param name="target">The stream; left open.</param>
    public static void Write(CaseCalendar calendar, Stream target)
    {
        using var lines = new ContentLines(target);
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Add("PRODID", Product);
        lines.Add("METHOD", "PUBLISH");
        lines.AddText("X-WR-CALNAME", calendar.Name);
        if (calendar.Description.Length > 0)
        {
            lines.AddText("X-WR-CALDESC", calendar.Description);
        }

        foreach (var entry in calendar.Entries)
        {
            WriteEvent(entry, calendar.AsOf, lines);
        }

        lines.Add("END", "VCALENDAR");
    }

    private static void WriteEvent(CalendarEntry entry, DateTimeOffset asOf, ContentLines lines)
    {
        lines.Add("BEGIN", "VEVENT");
        lines.Add("UID", entry.Uid);
        lines.Add("DTSTAMP", Utc(asOf));
        lines.Add("LAST-MODIFIED", Utc(asOf));
        lines.Add("SEQUENCE", Math.Max(0, (long)(asOf - FirstSequence).TotalMinutes).ToString(CultureInfo.InvariantCulture));
        if (entry.When.Instant is { } instant)
        {
            lines.Add("DTSTART", Utc(instant));
            lines.Add("DURATION", LengthOfAnAction);
        }
        else
        {
            lines.Add("DTSTART;VALUE=DATE", Day(entry.When.Day));
            if (entry.When.Before is { } before)
            {
                lines.Add("DTEND;VALUE=DATE", Day(before));
            }
        }

        lines.AddText("SUMMARY", entry.Title);
        lines.AddText("DESCRIPTION", entry.Text);
        if (entry.Category.Length > 0)
        {
            lines.AddText("CATEGORIES", entry.Category);
        }

        lines.Add("CLASS", "PRIVATE");
        lines.Add("TRANSP", "TRANSPARENT");
        foreach (var ahead in entry.Reminders)
        {
            lines.Add("BEGIN", "VALARM");
            lines.Add("ACTION", "DISPLAY");
            lines.AddText("DESCRIPTION", entry.Title);
            lines.Add("TRIGGER", TriggerOf(ahead));
            lines.Add("END", "VALARM");
        }

        lines.Add("END", "VEVENT");
    }

    private static string Day(DateTime day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Utc(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string TriggerOf(TimeSpan before) =>
        string.Format(CultureInfo.InvariantCulture, "{0}PT{1}M", before < TimeSpan.Zero ? "" : "-", (long)before.Duration().TotalMinutes);
}
