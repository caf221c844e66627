using CaseTools.Borders;
using CaseTools.Intake;
using CaseTools.Wording;

namespace CaseTools.Urgency;

/// <summary>When a person's stay ends, and what says so.</summary>
/// <param name="Date">The last day.</param>
/// <param name="Field">The field of the record that it rests on.</param>
/// <param name="Row">The observation that gives the days; null where the record gives the date.</param>
internal sealed record StayEnd(DateTime Date, string Field, BorderStatus? Row)
{
    /// <summary>Days that remain at most to whoever has no right to stay.</summary>
    public const int DaysLeftWithoutRightToStay = 14;

    /// <summary>Whether it rests on a scenario; an end that none of its rows gives any more does so too.</summary>
    public bool IsHypothetical { get; init; }

    /// <summary>How the days were counted; null where they were not.</summary>
    public StayCount? Count { get; init; }

    /// <summary>Whether the record lists earlier stays.</summary>
    public bool AreEarlierStaysKnown { get; init; }

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
        return end is not null && IsHypotheticalFor(person, borders) ? end with { IsHypothetical = true } : end;
    }

    /// <summary>What says so, in words.</summary>
    public Sentence Rule(Phrases phrases) => Field switch
    {
        IntakeFields.StayUntil => phrases.Say("stay-recorded"),
        IntakeFields.EntryDate => new StaySentence(Count!, Row!.RouteId, AreEarlierStaysKnown, phrases),
        _ => phrases.Say("stay-without-right", DaysLeftWithoutRightToStay),
    };

    private static StayEnd Irregular(StayEnd? stated, DateTime today)
    {
        var irregular = new StayEnd(today.AddDays(DaysLeftWithoutRightToStay), IntakeFields.StayBasis, null);
        return stated is not null && stated.Date <= irregular.Date ? stated : irregular;
    }

    private static StayEnd? Stated(IntakeRecord record) =>
        record.StayUntil is { } until ? new StayEnd(until, IntakeFields.StayUntil, null) : null;

    // The day of entry is day 1: where not even that one is allowed, the stay ended on the day before.
    private static StayEnd? Counted(Person person, BordersInForce borders)
    {
        if (EntryOf(person) is not { } entry || borders.StayTerms(person.Country) is not { } terms)
        {
            return null;
        }

        var count = StayCount.Of(entry, terms.Row.StayDays!.Value, terms.Rules, person.Record.Stays ?? [], person.Country!);
        return new StayEnd(LastDay(entry, count.Days), IntakeFields.EntryDate, terms.Row) { Count = count, AreEarlierStaysKnown = person.Record.Stays is not null };
    }

    // The days are counted on some grounds of stay alone.
    private static DateTime? EntryOf(Person person) =>
        person.Record.StayBasis is StayBasis.VisaFree or StayBasis.Pending or StayBasis.Irregular or StayBasis.Unknown
            ? person.Record.EntryDate?.Date
            : null;

    private static DateTime LastDay(DateTime entry, int days) =>
        days == 0 && entry == DateTime.MinValue ? entry : entry.AddDays(days - 1);
}
