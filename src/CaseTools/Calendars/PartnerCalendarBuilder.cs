using System.Globalization;
using CaseTools.Privacy;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Calendars;

/// <summary>Makes the calendar of a partner: for each case the month in which its next date falls, by pseudonym and never to the day.</summary>
/// <param name="shared">The cases as the partner may have them. One whose month is withheld or not known has no entry.</param>
/// <param name="asOf">The scoring time.</param>
/// <param name="language">The language.</param>
/// <param name="isScenario">Whether they were scored with hypothetical rows.</param>
internal sealed class PartnerCalendarBuilder(SharedCases shared, DateTimeOffset asOf, string language, bool isScenario)
{
    private readonly Phrases phrases = Phrases.In(language);
    private readonly CalendarIds ids = new();

    /// <summary>The calendar, case by case in the order of the list.</summary>
    public CaseCalendar Build() => new(
        phrases.Marked(phrases.Of("calendar-name"), isScenario),
        asOf,
        [.. shared.Cases.Select(EntryOf).OfType<CalendarEntry>()])
    {
        Description = phrases.OfMember("report-footer-", PrivacyLevel.Partner, Instants.ToText(asOf), shared.Recipient),
    };

    private CalendarEntry? EntryOf(SharedCase row) => MonthOf(row) is not { } month ? null : new(
        ids.Take(isScenario, "shared", row.Pseudonym),
        phrases.Marked(phrases.Of("calendar-title", row.Pseudonym, phrases.Of("calendar-month")), isScenario),
        phrases.Of("calendar-month-text", string.Join("; ", Facts(row)), Instants.ToText(asOf)),
        CalendarTime.MonthOf(month),
        row.BandText,
        []);

    // The month stands in the date. A number by itself would say nothing, so that each value has its name.
    private IEnumerable<string> Facts(SharedCase row) => SharedCases.Columns
        .Zip(row.Cells, (column, cell) => (Name: phrases.Of(column), cell.Text))
        .Take(SharedCases.Columns.Count - 1)
        .Where(fact => fact.Text is not null)
        .Select(fact => $"{fact.Name}: {fact.Text}")
        .Prepend(row.BandText);

    private static DateTime? MonthOf(SharedCase row) =>
        SharedCases.MonthOf(row) is { } month ? DateTime.ParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture) : null;
}
