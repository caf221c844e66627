namespace CaseTools.Urgency;

/// <summary>
/// A case as its records say, counted once, so that a single other answer can be reckoned without counting everybody again. For answers
/// that leave everybody's country, profile and visas alone.
/// </summary>
internal sealed class CaseAsItIs
{
    private const ScoredFields OfTheUnit = ScoredFields.FundsAmount | ScoredFields.FundsCurrency | ScoredFields.FundsScope | ScoredFields.FundsEnough
        | ScoredFields.ChildrenUnder18 | ScoredFields.OtherDependants | ScoredFields.SeparatedChild | ScoredFields.SoleCarer
        | ScoredFields.SpecificNeeds | ScoredFields.Safeguarding;

    private readonly CaseFacts facts;
    private readonly ScoringTerms terms;
    private readonly IntakeRecord[] records;
    private readonly MemberReading[] readings;
    private readonly int?[] stays;
    private readonly (CountryGroup Group, int[] Members)[] groups;

    /// <summary>Counts a case.</summary>
    public CaseAsItIs(CaseFacts facts)
    {
        this.facts = facts;
        terms = facts.Terms;
        records = [.. facts.Unit.Members];
        stays = facts.Persons.Select(facts.StayDaysLeft).ToArray();
        Lead = Array.IndexOf(records, facts.Unit.Lead);
        Unit = UnitAnswers.Of(records, terms);
        readings = [.. facts.Persons.Select((person, index) => Read(MemberTraits.Of(person, stays[index], terms), index))];
        groups = [.. Enumerable.Range(0, records.Length)
            .GroupBy(index => facts.GroupOf(facts.Persons[index]))
            .Select(members => (members.Key, members.ToArray()))];
        Outcome = Reckon(Unit);
    }

    /// <summary>The lead's place among the members.</summary>
    public int Lead { get; }

    /// <summary>What the members say together.</summary>
    public UnitAnswers Unit { get; }

    /// <summary>Where the case stands.</summary>
    public CaseOutcome Outcome { get; }

    /// <summary>Where the case would stand with another record of one member.</summary>
    /// <param name="index">The member's place.</param>
    /// <param name="record">The record, other in one field.</param>
    /// <param name="field">That field.</param>
    public CaseOutcome With(int index, IntakeRecord record, ScoredFields field) =>
        field.HasAny(OfTheUnit) ? WithUnitOf(index, record) : WithReadingOf(index, record, field);

    private CaseOutcome WithUnitOf(int index, IntakeRecord record)
    {
        var kept = records[index];
        records[index] = record;
        var outcome = Reckon(UnitAnswers.Of(records, terms));
        records[index] = kept;
        return outcome;
    }

    private CaseOutcome WithReadingOf(int index, IntakeRecord record, ScoredFields field)
    {
        var kept = readings[index];
        var person = Person.Of(record, terms.Model, terms.Today);
        var traits = field.HasAny(ScoredFields.StayBasis | ScoredFields.StayUntil)
            ? MemberTraits.Of(person, terms)
            : MemberTraits.Of(person, stays[index], terms);
        readings[index] = Read(traits, index);
        var outcome = Reckon(Unit);
        readings[index] = kept;
        return outcome;
    }

    private MemberReading Read(MemberTraits traits, int index)
    {
        var person = facts.Persons[index];
        return MemberReading.Of(traits, facts.GroupOf(person).ReadingOf(person), asGroup: default, terms);
    }

    private CaseOutcome Reckon(UnitAnswers answers)
    {
        var tally = CaseTally.Start(terms);
        foreach (var (group, members) in groups)
        {
            foreach (var index in members)
            {
                tally = tally.With(readings[index], index == Lead);
            }

            tally = tally.CloseGroup(group.LowestLevel, terms.Model.Border);
        }

        return tally.Outcome(answers, terms);
    }
}
