using CaseTools.Borders;
using CaseTools.Intake;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Urgency;

/// <summary>How exposed one member is, 0 to 4, and why.</summary>
internal readonly struct ExposureReading
{
    /// <summary>The highest exposure.</summary>
    public const int Highest = 4;

    private const int Settled = 0;
    private const int Staying = 1;
    private const int StayEndsSoon = 2;
    private const int Inside = 3;
    private const int InsideAndTargeted = Highest;

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
    }

    /// <summary>The member.</summary>
    public Person Person { get; }

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
    public Sentence Words
    {
        get
        {
            var phrases = facts.Phrases;
            var (who, where) = (Person.Label(phrases), Person.Whereabouts(phrases));
            return Person.IsInside ? InsideWords(who, where, phrases) : OutsideWords(who, where, phrases);
        }
    }

    /// <summary>How exposed a member of a group is.</summary>
    public static int LevelOf(Person person, CountryGroup group, CaseFacts facts) => LevelOf(
        person,
        person.IsInside && !person.HasExitBan && group.ReadingOf(person).IsSingledOut,
        facts.StayDaysLeft(person),
        facts.Terms.Model.Border);

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

    private Sentence InsideWords(string who, Sentence where, Phrases phrases) =>
        Person.HasExitBan ? phrases.Say("exposure-inside-exit-ban", who, where, phrases.Code(Person.Record.ExitBan))
        : Row is { } row ? phrases.Say("exposure-inside-singled-out", who, where, row.RouteId, row.Addressee(phrases.Language))
        : phrases.Say("exposure-inside", who, where);

    private Sentence OutsideWords(string who, Sentence where, Phrases phrases) =>
        Person.IsCitizen ? phrases.Say("exposure-citizen", who, where)
        : Person.Record.StayBasis == StayBasis.Asylum ? phrases.Say("exposure-asylum", who, where)
        : facts.StayEndOf(Person) is not { } end ? phrases.Say("exposure-stay-unknown", who, where)
        : phrases.Say(
            "exposure-stay-ends",
            who,
            where,
            CalendarDates.ToText(end.Date),
            end.Rule(phrases),
            phrases.DaysLeft(facts.Terms.DaysTo(end.Date)));

    private static BorderStatus? TargetingRow(Person person, CountryGroup group, CaseFacts facts)
    {
        foreach (var rule in facts.Terms.Borders.Rules(group.Country))
        {
            if (rule.SinglesOut(person))
            {
                return rule;
            }
        }

        foreach (var candidate in group.Candidates)
        {
            if (candidate.Row is { } row && row.SinglesOut(person) && IsRestriction(row, facts.Terms.AsOf))
            {
                return row;
            }
        }

        return null;
    }
}
