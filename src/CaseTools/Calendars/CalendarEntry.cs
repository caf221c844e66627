using CaseTools.Values;

namespace CaseTools.Calendars;

/// <summary>One entry of a calendar.</summary>
/// <param name="Uid">Stable: the same thing of the same case has the same one in every export, whatever its date has become.</param>
/// <param name="Title">What it is, by case id and never by name.</param>
/// <param name="Text">Where it comes from and how the case stands.</param>
/// <param name="When">The day, or the instant.</param>
/// <param name="Category">The band.</param>
/// <param name="Reminders">How long before its beginning to remind; less than 0 for later.</param>
internal sealed record CalendarEntry(
    string Uid,
    string Title,
    string Text,
    CalendarTime When,
    string Category,
    IReadOnlyList<TimeSpan> Reminders);

/// <summary>When an entry is: a calendar day without a zone, or an instant.</summary>
/// <param name="Day">The day, in the offset of the scoring time.</param>
/// <param name="Instant">The instant; null where the entry is of the whole day.</param>
internal readonly record struct CalendarTime(DateTime Day, DateTimeOffset? Instant)
{
    /// <summary>The first day on which it is over, where it is of more days than one; null where it is not.</summary>
    public DateTime? Before { get; init; }

    /// <summary>A month as a whole.</summary>
    public static CalendarTime MonthOf(DateTime day) => new(new DateTime(day.Year, day.Month, 1), null) { Before = new DateTime(day.Year, day.Month, 1).AddMonths(1) };

    /// <summary>The seven days from a day on.</summary>
    public static CalendarTime WeekFrom(DateTime monday) => new(monday, null) { Before = monday.AddDays(CalendarDates.DaysOfAWeek) };

    /// <summary>When it begins, in the offset of the scoring time.</summary>
    public DateTimeOffset BeginsAt(TimeSpan offset) => Instant ?? new DateTimeOffset(Day, offset);
}

/// <summary>A calendar.</summary>
/// <param name="Name">Its name.</param>
/// <param name="AsOf">The scoring time: stands for the time of the export, so that the same cases give the same bytes.</param>
/// <param name="Entries">The entries.</param>
internal sealed record CaseCalendar(string Name, DateTimeOffset AsOf, IReadOnlyList<CalendarEntry> Entries)
{
    /// <summary>For whose eyes it is; empty where that is not said.</summary>
    public string Description { get; init; } = "";
}
