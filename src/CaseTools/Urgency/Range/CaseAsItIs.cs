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

    private readonly ScoringTerms terms;
    private readonly Person[] persons;
    private readonly MemberReading[] readings;
    private readonly List<Group> groups = [];
    private readonly UnitAnswers unit;

    /// <summary>Counts a case.</summary>
    public CaseAsItIs(CaseFacts facts, RouteSets sets)
    {
        terms = facts.Terms;
        persons = [.. facts.Persons];
        readings = new MemberReading[persons.Length];
        unit = UnitAnswers.Of(persons, terms);
        var destinations = CountryGroups.DestinationsOf(facts.Unit);
        foreach (var members in Enumerable.Range(0, persons.Length).GroupBy(index => persons[index].Country, StringComparer.Ordinal))
        {
            var set = sets.Of(members.Key, persons[members.First()].IsInside, destinations);
            var counting = set.Counting(LacksOf(members, set));
            var group = new Group(members.ToArray(), counting, new MemberReader(terms, set, counting));
            groups.Add(group);
            foreach (var index in group.Members)
            {
                readings[index] = group.Reader.Read(persons[index], IsLead(facts, index));
            }
        }
    }

    /// <summary>Where the case stands.</summary>
    public CaseOutcome Outcome => Reckon(unit);

    /// <summary>Where the case would stand with another record of one member.</summary>
    /// <param name="index">The member's place.</param>
    /// <param name="record">The record, other in one field.</param>
    /// <param name="field">That field.</param>
    public CaseOutcome With(int index, IntakeRecord record, ScoredFields field)
    {
        var (person, reading) = (persons[index], readings[index]);
        persons[index] = Person.Of(record, terms.Model, terms.Today);
        try
        {
            if (field.HasAny(OfTheUnit))
            {
                return Reckon(UnitAnswers.Of(persons, terms));
            }

            readings[index] = groups.First(group => group.Members.Contains(index)).Reader.Read(persons[index], reading.IsLead);
            return Reckon(unit);
        }
        finally
        {
            (persons[index], readings[index]) = (person, reading);
        }
    }

    private static bool IsLead(CaseFacts facts, int index) => ReferenceEquals(facts.Persons[index], facts.Lead);

    private bool[] LacksOf(IEnumerable<int> members, RouteSet set)
    {
        var lacks = new bool[set.Candidates.Count];
        foreach (var index in members)
        {
            var ofMember = set.For(persons[index]).LacksVisa;
            for (var i = 0; i < lacks.Length; i++)
            {
                lacks[i] |= ofMember[i];
            }
        }

        return lacks;
    }

    private CaseOutcome Reckon(UnitAnswers answers)
    {
        var tally = new CaseTally { FloorBand = terms.Bands.None };
        foreach (var group in groups)
        {
            foreach (var index in group.Members)
            {
                tally = tally.With(readings[index]);
            }

            tally = tally.CloseGroup(group.Counting, terms.Model.Border);
        }

        return tally.Outcome(answers, terms);
    }

    private sealed record Group(int[] Members, int[] Counting, MemberReader Reader);
}
