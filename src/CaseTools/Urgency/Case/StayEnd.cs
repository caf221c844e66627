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

    /// <summary>The end of a stay outside; null for citizens, insiders, and where nothing says it.</summary>
    public static StayEnd? Of(Person person, BordersInForce borders, DateTime today)
    {
        if (person.IsInside || person.IsCitizen)
        {
            return null;
        }

        var stated = Stated(person.Record) ?? Counted(person, borders);
        if (person.Record.StayBasis != StayBasis.Irregular)
        {
            return stated;
        }

        var irregular = new StayEnd(today.AddDays(DaysLeftWithoutRightToStay), IntakeFields.StayBasis, null);
        return stated is not null && stated.Date <= irregular.Date ? stated : irregular;
    }

    /// <summary>What says so, in words.</summary>
    public string Rule(Phrases phrases) => Field switch
    {
        IntakeFields.StayUntil => phrases.Of("stay-recorded"),
        IntakeFields.EntryDate => phrases.Of("stay-counted", Row!.StayDays, Row.RouteId),
        _ => phrases.Of("stay-without-right", DaysLeftWithoutRightToStay),
    };

    private static StayEnd? Stated(IntakeRecord record) =>
        record.StayUntil is { } until ? new StayEnd(until, IntakeFields.StayUntil, null) : null;

    // The day of entry is day 1.
    private static StayEnd? Counted(Person person, BordersInForce borders)
    {
        var isCounted = person.Record.StayBasis is StayBasis.VisaFree or StayBasis.Pending or StayBasis.Irregular or StayBasis.Unknown;
        return isCounted && person.Record.EntryDate is { } entry && borders.StayRule(person.Country) is { StayDays: { } days } row
            ? new StayEnd(Add(entry, days - 1), IntakeFields.EntryDate, row)
            : null;
    }

    private static DateTime Add(DateTime date, int days) =>
        date < DateTime.MaxValue.Date.AddDays(-days) ? date.AddDays(days) : DateTime.MaxValue.Date;
}
