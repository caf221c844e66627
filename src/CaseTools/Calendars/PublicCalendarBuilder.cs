using CaseTools.Privacy;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Calendars;

/// <summary>
/// Makes the calendar that anybody may see: of each of the next weeks in how many cases a date falls. No case is told from another, and a
/// number under five is not said, nor one that would tell such a number.
/// </summary>
/// <param name="assessments">The cases of one scoring run.</param>
internal sealed class PublicCalendarBuilder(IReadOnlyList<CaseAssessment> assessments)
{
    private const int Weeks = 13;

    private readonly Phrases phrases = Phrases.In(assessments[0].Language);
    private readonly DateTimeOffset asOf = assessments[0].AsOf;
    private readonly CalendarIds ids = new();

    /// <summary>The calendar: every week has an entry, so that a missing one says nothing.</summary>
    public CaseCalendar Build()
    {
        var monday = CalendarDates.MondayOf(CalendarDates.DateOf(asOf));
        return new(
            phrases.Marked(phrases.Of("calendar-name"), assessments[0].IsScenario),
            asOf,
            [.. Enumerable.Range(0, Weeks).Select(week => EntryOf(monday.AddDays(week * CalendarDates.DaysOfAWeek)))])
        {
            Description = phrases.OfMember("report-footer-", PrivacyLevel.Public, Instants.ToText(asOf)),
        };
    }

    private CalendarEntry EntryOf(DateTime monday) => new(
        ids.Take(assessments[0].IsScenario, "week", CalendarDates.ToText(monday)),
        phrases.Marked(phrases.Of("calendar-week", CountOf(monday)), assessments[0].IsScenario),
        phrases.Of("calendar-week-text", Instants.ToText(asOf)),
        CalendarTime.WeekFrom(monday),
        "",
        []);

    // How many cases there are stands in the report for everybody: a week's number tells how many have no date in it, too.
    private string CountOf(DateTime monday)
    {
        var sunday = monday.AddDays(CalendarDates.DaysOfAWeek - 1);
        var count = assessments.Count(assessment => assessment.Deadlines.Any(deadline => deadline.Date >= monday && deadline.Date <= sunday));
        var week = SmallCells.Published(CountTable.OneWay([("a date", count), ("none", assessments.Count - count)], "cases"));
        return phrases.CountInWords(week.Cells?[0, 0] ?? PublishedCell.Withheld);
    }
}
