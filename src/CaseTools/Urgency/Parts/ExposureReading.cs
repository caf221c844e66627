using CaseTools.Borders;
using CaseTools.Intake;
using CaseTools.Values;
using CaseTools.Wording;

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
        Level = LevelOf(person, person.IsInside && Row is not null, facts.StayDaysLeft(person), facts.Terms.Model.Border);
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
        : Person.IsCitizen && Person.Record.StayBasis != StayBasis.Citizen ? IntakeFields.Nationality
        : Person.IsCitizen || Person.Record.StayBasis == StayBasis.Asylum ? IntakeFields.StayBasis
        : facts.StayEndOf(Person)?.Field ?? IntakeFields.StayUntil;

    /// <summary>Why, in words.</summary>
    public string Words
    {
        get
        {
            var phrases = facts.Phrases;
            var (who, where) = (Person.Label(phrases), Person.Whereabouts(phrases));
            return Person.IsInside ? InsideWords(who, where, phrases) : OutsideWords(who, where, phrases);
        }
    }

    /// <summary>How exposed a member is.</summary>
    /// <param name="person">The member.</param>
    /// <param name="isSingledOut">Whether a rule or a candidate route's row singles the member out.</param>
    /// <param name="stayDaysLeft">Calendar days to the end of the stay; null where that is not known.</param>
    /// <param name="weights">The weights.</param>
    public static int LevelOf(Person person, bool isSingledOut, int? stayDaysLeft, BorderWeights weights) =>
        person.IsInside ? (person.HasExitBan || isSingledOut ? InsideAndTargeted : Inside)
        : person.IsCitizen || person.Record.StayBasis == StayBasis.Asylum ? Settled
        : stayDaysLeft is not { } left ? Staying
        : left <= weights.ShortStayDays ? StayEndsSoon
        : left > weights.SettledAfterDays ? Settled
        : Staying;

    /// <summary>Whether a candidate route's row may single members out: restricted or worse by itself, or with a closing time.</summary>
    public static bool IsRestriction(BorderStatus row, DateTimeOffset instant) =>
        ClosureLevels.At(row, instant) >= ClosureLevels.Restricted || ClosureLevels.ClosingTime(row, instant) is not null;

    private string InsideWords(string who, string where, Phrases phrases) =>
        Person.HasExitBan ? phrases.Of("exposure-inside-exit-ban", who, where, phrases.Code(Person.Record.ExitBan))
        : Row is { } row ? phrases.Of("exposure-inside-singled-out", who, where, row.RouteId, row.Addressee(phrases.Language))
        : phrases.Of("exposure-inside", who, where);

    private string OutsideWords(string who, string where, Phrases phrases) =>
        Person.IsCitizen ? phrases.Of("exposure-citizen", who, where)
        : Person.Record.StayBasis == StayBasis.Asylum ? phrases.Of("exposure-asylum", who, where)
        : facts.StayEndOf(Person) is not { } end ? phrases.Of("exposure-stay-unknown", who, where)
        : phrases.Of(
            "exposure-stay-ends",
            who,
            where,
            CalendarDates.ToText(end.Date),
            end.Rule(phrases),
            phrases.DaysLeft(facts.Terms.DaysTo(end.Date)));

    private static BorderStatus? TargetingRow(Person person, CountryGroup group, CaseFacts facts)
    {
        var instant = facts.Terms.AsOf;
        var rules = facts.Terms.Borders.Rules(group.Country).OrderBy(rule => rule.RouteId, StringComparer.Ordinal);
        var restrictions = group.Candidates
            .Select(candidate => candidate.Row)
            .OfType<BorderStatus>()
            .Where(row => IsRestriction(row, instant));
        return rules.Concat(restrictions).FirstOrDefault(row => row.SinglesOut(person));
    }
}
