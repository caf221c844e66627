using System.Globalization;
using CaseTools.Borders;
using CaseTools.Intake;
using CaseTools.Values;

namespace CaseTools.Urgency;

/// <summary>When a person's stay ends, and what says so.</summary>
/// <param name="Date">The last day.</param>
/// <param name="Rule">What says so, in words.</param>
/// <param name="Field">The field of the record that it rests on.</param>
/// <param name="Row">The observation that gives the days; null where the record gives the date.</param>
internal sealed record StayEnd(DateTime Date, string Rule, string Field, BorderStatus? Row)
{
    private const int DaysLeftWithoutRightToStay = 14;

    /// <summary>Whether it rests on a scenario; an end that none of its rows gives any more does so too.</summary>
    public bool IsHypothetical { get; init; }

    /// <summary>Whether when a person's stay ends, or that nothing says it, rests on a scenario.</summary>
    public static bool IsHypotheticalFor(Person person, BordersInForce borders) =>
        !person.IsInside && !person.IsCitizen && person.Record.StayUntil is null && EntryOf(person) is not null && borders.HasHypotheticalRouteInto(person.Country);

    /// <summary>The end of a stay outside; null for citizens, insiders, and where nothing says it.</summary>
    public static StayEnd? Of(Person person, BordersInForce borders, DateTime today)
    {
        if (person.IsInside || person.IsCitizen)
        {
            return null;
        }

        var stated = Stated(person.Record) ?? Counted(person, borders);
        var end = person.Record.StayBasis == StayBasis.Irregular ? Irregular(stated, today) : stated;
        return end is null ? null : end with { IsHypothetical = IsHypotheticalFor(person, borders) };
    }

    private static StayEnd Irregular(StayEnd? stated, DateTime today)
    {
        var irregular = new StayEnd(
            today.AddDays(DaysLeftWithoutRightToStay),
            "no right to stay: 14 days from the scoring date",
            IntakeFields.StayBasis,
            null);
        return stated is not null && stated.Date <= irregular.Date ? stated : irregular;
    }

    private static StayEnd? Stated(IntakeRecord record) =>
        record.StayUntil is { } until ? new StayEnd(until, "the record's stay_until", IntakeFields.StayUntil, null) : null;

    // The day of entry is day 1: where not even that one is allowed, the stay ended on the day before.
    private static StayEnd? Counted(Person person, BordersInForce borders)
    {
        if (EntryOf(person) is not { } entry || borders.StayTerms(person.Country) is not { } terms)
        {
            return null;
        }

        var stays = person.Record.Stays;
        var count = StayCount.Of(entry, terms.Row.StayDays!.Value, terms.Rules, stays ?? [], person.Country!);
        var words = RuleInWords(count, terms.Row.RouteId, stays is not null);
        return new StayEnd(LastDay(entry, count.Days), words, IntakeFields.EntryDate, terms.Row);
    }

    // The days are counted on some grounds of stay alone.
    private static DateTime? EntryOf(Person person) =>
        person.Record.StayBasis is StayBasis.VisaFree or StayBasis.Pending or StayBasis.Irregular or StayBasis.Unknown
            ? person.Record.EntryDate?.Date
            : null;

    private static DateTime LastDay(DateTime entry, int days) =>
        days == 0 && entry == DateTime.MinValue ? entry : entry.AddDays(days - 1);

    private static string RuleInWords(StayCount count, string routeId, bool areStaysKnown)
    {
        var from = count.Length?.From ?? count.Allowance?.From;
        var since = from is { } day ? " from " + CalendarDates.ToText(day) : "";
        return count.Allowance is { } allowance
            ? $"{allowance.Words} by {routeId}{since}, {UsedInWords(count, areStaysKnown)}"
            : string.Format(CultureInfo.InvariantCulture, "{0} days of stay by {1}{2}, the day of entry being day 1", count.Limit, routeId, since);
    }

    private static string UsedInWords(StayCount count, bool areStaysKnown) =>
        !areStaysKnown ? "no earlier stay recorded"
        : count.Used == 0 ? "none of them used before this stay"
        : count.Used >= count.Limit ? "all of them used before this stay"
        : string.Format(CultureInfo.InvariantCulture, "{0} of them used before this stay", count.Used);
}
