namespace CaseTools.Urgency;

/// <summary>
/// Reckons where a case stands, in numbers, for one way of answering or for many at once. Members are counted one after the other, and
/// ways of answering that have come to the same tally are followed once: the result is that of trying every combination.
/// </summary>
internal sealed class CaseReckoner(ScoringTerms terms, RouteSets sets)
{
    /// <summary>Where the case stands by each way of answering.</summary>
    /// <param name="members">The members.</param>
    /// <param name="destinations">Where the case wants to go.</param>
    /// <param name="unit">What the members say together.</param>
    public OutcomeRange Reckon(IReadOnlyList<MemberAnswers> members, IReadOnlyList<string> destinations, UnitAnswers unit)
    {
        IReadOnlyCollection<CaseTally> tallies = [new CaseTally { FloorBand = terms.Bands.None }];
        foreach (var group in members.GroupBy(member => member.Country, StringComparer.Ordinal))
        {
            var set = sets.Of(group.Key, group.First().IsInside, destinations);
            tallies = CountGroup(tallies, group.ToArray(), set);
        }

        return tallies.Select(tally => OutcomeRange.Of(tally.Outcome(unit, terms))).Aggregate((range, other) => range.With(other));
    }

    private IReadOnlyCollection<CaseTally> CountGroup(IReadOnlyCollection<CaseTally> tallies, MemberAnswers[] members, RouteSet set)
    {
        var counted = new List<CaseTally>();
        foreach (var lacks in PossibleLacks(members, set))
        {
            var counting = set.Counting(lacks);
            var reader = new MemberReader(terms, set, counting);
            var ways = tallies;
            foreach (var member in members)
            {
                ways = CountMember(ways, Readings(member, lacks, set, reader));
            }

            counted.AddRange(ways.Where(way => IsLacking(way, lacks)).Select(way => way.CloseGroup(counting, terms.Model.Border)));
        }

        return counted.Count == 1 ? counted : counted.Distinct().ToArray();
    }

    private static IReadOnlyCollection<CaseTally> CountMember(IReadOnlyCollection<CaseTally> tallies, IReadOnlyCollection<MemberReading> readings)
    {
        var next = tallies.SelectMany(tally => readings.Select(tally.With));
        return tallies.Count * readings.Count == 1 ? next.ToArray() : next.Distinct().ToArray();
    }

    private static IReadOnlyCollection<MemberReading> Readings(MemberAnswers member, bool[] lacks, RouteSet set, MemberReader reader)
    {
        if (member.Variants.Count == 1)
        {
            return [reader.Read(member.Variants[0], member.IsLead)];
        }

        return member.Variants
            .Where(variant => !LacksOf(variant, set).Where((isLacking, index) => isLacking && !lacks[index]).Any())
            .Select(variant => reader.Read(variant, member.IsLead))
            .Distinct()
            .ToArray();
    }

    // Which visas the group may lack between its members: one way, but where a visa is asked of some sexes, ages or nationalities alone.
    private static IReadOnlyCollection<bool[]> PossibleLacks(MemberAnswers[] members, RouteSet set)
    {
        IReadOnlyCollection<bool[]> ways = [new bool[set.Candidates.Count]];
        if (set.CountriesWithVisa.Count == 0)
        {
            return ways;
        }

        foreach (var member in members)
        {
            var ofMember = member.Variants.Select(variant => LacksOf(variant, set)).Distinct(SameFlags.Instance).ToArray();
            ways = ways.SelectMany(way => ofMember.Select(other => way.Zip(other, (one, two) => one || two).ToArray())).Distinct(SameFlags.Instance).ToArray();
        }

        return ways;
    }

    private static bool[] LacksOf(Person person, RouteSet set) => set.For(person).LacksVisa;

    private static bool IsLacking(CaseTally tally, bool[] lacks)
    {
        for (var i = 0; i < lacks.Length; i++)
        {
            if (tally.Routes.LacksVisa(i) != lacks[i])
            {
                return false;
            }
        }

        return true;
    }

    private sealed class SameFlags : IEqualityComparer<bool[]>
    {
        public static SameFlags Instance { get; } = new();

        public bool Equals(bool[]? one, bool[]? other) => one!.SequenceEqual(other!);

        public int GetHashCode(bool[] flags) => flags.Aggregate(17, (hash, flag) => unchecked((hash * 31) + (flag ? 1 : 0)));
    }
}
