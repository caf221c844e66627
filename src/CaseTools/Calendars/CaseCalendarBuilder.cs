using CaseTools.Decisions;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Calendars;

/// <summary>Makes the calendar of some cases: when each is to be contacted, its tasks and its dates. Without names.</summary>
/// <param name="assessments">The cases of one scoring run.</param>
/// <param name="cancellation">Ends it early.</param>
internal sealed class CaseCalendarBuilder(IReadOnlyList<CaseAssessment> assessments, CancellationToken cancellation = default)
{
    private static readonly TimeSpan[] BeforeADay = [TimeSpan.FromDays(7), TimeSpan.FromDays(1)];
    private static readonly TimeSpan[] BeforeAClosing = [TimeSpan.FromHours(24), TimeSpan.FromHours(2)];
    private static readonly TimeSpan[] BeforeAnAction = [TimeSpan.FromHours(1)];

    // Reminders of whole days come when people are at work.
    private static readonly TimeSpan MorningOfADay = TimeSpan.FromHours(9);

    private readonly Phrases phrases = Phrases.In(assessments[0].Language);
    private readonly DateTimeOffset asOf = assessments[0].AsOf;
    private readonly CalendarIds ids = new();

    /// <summary>The calendar, case by case in the order of their ranks.</summary>
    public CaseCalendar Build() => new(
        phrases.Marked(phrases.Of("calendar-name"), assessments[0].IsScenario),
        asOf,
        [.. assessments.OrderBy(assessment => assessment.Rank).SelectMany(EntriesOf)])
    {
        Description = phrases.OfMember("report-footer-", PrivacyLevel.Team, Instants.ToText(asOf)),
    };

    private IEnumerable<CalendarEntry> EntriesOf(CaseAssessment assessment)
    {
        cancellation.ThrowIfCancellationRequested();
        yield return Entry(assessment, "contact", phrases.Of("calendar-contact"), assessment.NextAction, At(assessment.ContactBy), BeforeAnAction);
        foreach (var task in assessment.Tasks)
        {
            yield return Entry(assessment, "task\n" + task.What, task.Text, task.Text, At(task.Due), BeforeAnAction);
        }

        foreach (var deadline in assessment.Deadlines.Where(deadline => !deadline.IsLapsed))
        {
            var isClosing = deadline.Kind == CaseDeadline.RoutesClose && deadline.Field != Intake.IntakeFields.Deadlines;
            yield return Entry(
                assessment,
                string.Join("\n", "date", deadline.Field, deadline.Kind, deadline.Holder),
                deadline.Text,
                deadline.Rule,
                isClosing ? At(deadline.EndsAt) : new CalendarTime(deadline.Date, null),
                isClosing ? BeforeAClosing : BeforeADay);
        }
    }

    private CalendarEntry Entry(CaseAssessment assessment, string what, string title, string text, CalendarTime when, IReadOnlyList<TimeSpan> reminders) => new(
        ids.Take(assessment, what),
        phrases.Marked(phrases.Of("calendar-title", assessment.CaseId, WithoutNames(title, assessment)), assessment.IsScenario),
        phrases.Of("calendar-text", WithoutNames(text, assessment).TrimEnd('.'), assessment.BandText, assessment.Score, assessment.Rank, Instants.ToText(asOf)),
        when,
        assessment.BandText,
        [.. reminders.Select(before => when.Instant is null ? before - MorningOfADay : before).Where(before => IsAhead(when, before))]);

    // A reminder that would come at once for what is long known is noise.
    private bool IsAhead(CalendarTime when, TimeSpan before) => when.BeginsAt(asOf.Offset) - before > asOf;

    private CalendarTime At(DateTimeOffset instant) => new(CalendarDates.DateOf(instant.ToOffset(asOf.Offset)), instant);

    // What a record states is free text: a calendar lies on telephones, and names stay out of it.
    private string WithoutNames(string text, CaseAssessment assessment) =>
        PersonalWords.Name(text, assessment.Members) ? phrases.Of("calendar-stated-date") : text;
}
