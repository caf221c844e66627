using CaseTools.Borders;
using CaseTools.Intake;
using CaseTools.Values;

namespace CaseTools.Urgency;

/// <summary>How exposed one member is, 0 to 4, and why.</summary>
internal readonly struct ExposureReading
{
    private const int Settled = 0;
    private const int Staying = 1;
    private const int StayEndsSoon = 2;
    private const int Inside = 3;
    private const int InsideAndTargeted = 4;

    private readonly CaseFacts facts;

    public ExposureReading(Person person, CountryGroup group, CaseFacts facts)
    {
        Person = person;
        this.facts = facts;
        Row = !person.IsInside ? facts.StayEndOf(person)?.Row
            : person.HasExitBan ? null
            : TargetingRow(person, group, facts);
        IsHypothetical = !person.IsInside ? StayEnd.IsHypotheticalFor(person, facts.Terms.Borders)
            : Row is { IsRule: true } rule ? rule.IsHypothetical
            : !person.HasExitBan && group.IsHypothetical;
        Level = person.IsInside ? (person.HasExitBan || Row is not null ? InsideAndTargeted : Inside) : OutsideLevel(person, facts);
    }

    /// <summary>The member.</summary>
    public Person Person { get; }

    /// <summary>Exposure, 0 to 4.</summary>
    public int Level { get; }

    /// <summary>
    /// Inside the row that singles the member out, outside the one that gives the days of stay; null where there is none.
    /// </summary>
    public BorderStatus? Row { get; }

    /// <summary>Whether it rests on a scenario: on a hypothetical row, or on there being no other row because of one.</summary>
    public bool IsHypothetical { get; }

    /// <summary>The field that it rests on.</summary>
    public string Field =>
        Person.IsInside && Person.HasExitBan ? IntakeFields.ExitBan
        : Person.IsInside ? IntakeFields.CurrentCountry
        : Person.IsCitizen || Person.Record.StayBasis == StayBasis.Asylum ? IntakeFields.StayBasis
        : facts.StayEndOf(Person)?.Field ?? IntakeFields.StayUntil;

    /// <summary>Why, in words.</summary>
    public string Words
    {
        get
        {
            var where = $"{Person.Label} is {Person.Whereabouts}";
            return Person.IsInside ? $"{where}, a country of concern{InsideWords()}." : $"{where}, {OutsideWords()}.";
        }
    }

    private string InsideWords() =>
        Person.HasExitBan ? $", with an exit ban ({Codes<ExitBan>.ToText(Person.Record.ExitBan)})"
        : Row is { } row ? $", and {row.RouteId} singles out {row.Addressee()}"
        : "";

    private string OutsideWords() =>
        Person.IsCitizen ? "as a citizen"
        : Person.Record.StayBasis == StayBasis.Asylum ? "with asylum"
        : facts.StayEndOf(Person) is { } end
            ? $"and the stay ends on {CalendarDates.ToText(end.Date)} ({end.Rule}), {DayWords.Left(facts.Terms.DaysTo(end.Date))}"
        : "and the end of the stay is not known";

    private static int OutsideLevel(Person person, CaseFacts facts)
    {
        var weights = facts.Terms.Model.Border;
        if (person.IsCitizen || person.Record.StayBasis == StayBasis.Asylum)
        {
            return Settled;
        }

        return facts.StayDaysLeft(person) is not { } left ? Staying
            : left <= weights.ShortStayDays ? StayEndsSoon
            : left > weights.SettledAfterDays ? Settled
            : Staying;
    }

    private static BorderStatus? TargetingRow(Person person, CountryGroup group, CaseFacts facts)
    {
        var instant = facts.Terms.AsOf;
        var rules = facts.Terms.Borders.Rules(group.Country).OrderBy(rule => rule.RouteId, StringComparer.Ordinal);
        var restrictions = group.Candidates
            .Select(candidate => candidate.Row)
            .OfType<BorderStatus>()
            .Where(
                row => ClosureLevels.At(row, instant) >= ClosureLevels.Restricted || ClosureLevels.ClosingTime(row, instant) is not null);
        return rules.Concat(restrictions).FirstOrDefault(row => row.SinglesOut(person));
    }
}
