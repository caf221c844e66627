namespace CaseTools.Urgency;

/// <summary>
/// Reckons where a case stands, in numbers, for one way of answering or for many at once. Members are counted one after the other, and
/// ways of answering that have come to the same tally are followed once: the result is that of trying every combination.
/// </summary>
internal sealed class CaseReckoner(ScoringTerms terms)
{
    /// <summary>Where a case stands as its records say.</summary>
    public CaseOutcome AsItIs(CaseUnit unit)
    {
        var members = unit.Members
            .Select(member => MemberAnswers.AsIs(Person.Of(member, terms.Model, terms.Today), ReferenceEquals(member, unit.Lead), terms))
            .ToArray();
        var range = Reckon(GroupAnswers.Of(members, CountryGroups.DestinationsOf(unit), terms.Sets), VisaAnswer.None, UnitAnswers.Of(unit.Members, terms));
        return new CaseOutcome(range.Low, range.LowBand);
    }

    /// <summary>Where the case stands by each way of answering.</summary>
    /// <param name="groups">The members by country, with their routes.</param>
    /// <param name="visas">The visas of those who have not said it.</param>
    /// <param name="unit">What the members say together.</param>
    public OutcomeRange Reckon(IReadOnlyList<GroupAnswers> groups, VisaAnswer visas, UnitAnswers unit)
    {
        CaseTally[] tallies = [CaseTally.Start(terms)];
        foreach (var group in groups)
        {
            tallies = CountGroup(tallies, group, visas);
        }

        OutcomeRange? range = null;
        foreach (var tally in tallies)
        {
            var outcome = tally.Outcome(unit, terms);
            range = range?.With(outcome) ?? OutcomeRange.Of(outcome);
        }

        return range!.Value;
    }

    /// <summary>Where a case of one member stands.</summary>
    /// <param name="traits">The member.</param>
    /// <param name="routes">What the routes come to.</param>
    /// <param name="unit">What the member says of the case.</param>
    public CaseOutcome ReckonOne(MemberTraits traits, RouteReading routes, UnitAnswers unit) => CaseTally.Start(terms)
        .With(MemberReading.Of(traits, routes, asGroup: default, terms), isLead: true)
        .CloseGroup(routes.Level, terms.Model.Border)
        .Outcome(unit, terms);

    private CaseTally[] CountGroup(CaseTally[] tallies, GroupAnswers group, VisaAnswer visas)
    {
        var members = group.Members.Select(member => (member.IsLead, Ways: member.Among(group.Routes, visas))).ToArray();
        var counted = new List<CaseTally>();
        foreach (var lacks in PossibleLacks(members.Select(member => member.Ways), group.Routes))
        {
            var counting = group.Routes.Counting(lacks);
            var ways = tallies;
            foreach (var member in members)
            {
                ways = CountMember(ways, Readings(member.Ways, lacks, counting, group.Routes), member.IsLead);
            }

            foreach (var way in ways)
            {
                if (way.Routes.Lacks(lacks))
                {
                    counted.Add(way.CloseGroup(counting, terms.Model.Border));
                }
            }
        }

        return counted.Count == 1 ? [counted[0]] : counted.Distinct().ToArray();
    }

    private static CaseTally[] CountMember(CaseTally[] tallies, List<MemberReading> readings, bool isLead)
    {
        var next = new CaseTally[tallies.Length * readings.Count];
        for (var i = 0; i < next.Length; i++)
        {
            next[i] = tallies[i / readings.Count].With(readings[i % readings.Count], isLead);
        }

        return next.Length == 1 ? next : next.Distinct().ToArray();
    }

    private List<MemberReading> Readings(
        IReadOnlyList<(MemberTraits Traits, ProfileRoutes Routes)> ways,
        bool[] lacks,
        int[] counting,
        RouteSet set)
    {
        var readings = new List<MemberReading>(ways.Count);
        foreach (var (traits, routes) in ways)
        {
            if (!LacksMore(routes, lacks))
            {
                readings.Add(MemberReading.Of(traits, set.Read(routes, counting), routes.AsGroup, terms));
            }
        }

        return readings;
    }

    private static bool LacksMore(ProfileRoutes routes, bool[] lacks)
    {
        for (var i = 0; routes.LacksAnyVisa && i < lacks.Length; i++)
        {
            if (routes.LacksVisa[i] && !lacks[i])
            {
                return true;
            }
        }

        return false;
    }

    // Which visas the group may lack between its members: one way, but where a visa is asked of some sexes, ages or nationalities alone.
    private static IReadOnlyCollection<bool[]> PossibleLacks(IEnumerable<IReadOnlyList<(MemberTraits Traits, ProfileRoutes Routes)>> members, RouteSet set)
    {
        IReadOnlyCollection<bool[]> ways = [new bool[set.Candidates.Count]];
        if (set.CountriesWithVisa.Count == 0)
        {
            return ways;
        }

        foreach (var member in members)
        {
            var ofMember = member.Select(way => way.Routes.LacksVisa).Distinct(SameFlags.Instance).ToArray();
            ways = ways.SelectMany(way => ofMember.Select(other => way.Zip(other, (one, two) => one || two).ToArray())).Distinct(SameFlags.Instance).ToArray();
        }

        return ways;
    }

    private sealed class SameFlags : IEqualityComparer<bool[]>
    {
        public static SameFlags Instance { get; } = new();

        public bool Equals(bool[]? one, bool[]? other) => one!.SequenceEqual(other!);

        public int GetHashCode(bool[] flags) => flags.Aggregate(17, (hash, flag) => unchecked((hash * 31) + (flag ? 1 : 0)));
    }
}

/// <summary>The members who are in one country, with their answers and their routes.</summary>
/// <param name="Routes">The routes.</param>
/// <param name="Members">The members.</param>
internal sealed record GroupAnswers(RouteSet Routes, IReadOnlyList<MemberAnswers> Members)
{
    /// <summary>Puts members together by country.</summary>
    public static IReadOnlyList<GroupAnswers> Of(IReadOnlyList<MemberAnswers> members, IReadOnlyList<string> destinations, RouteSets sets)
    {
        var first = members[0].Any;
        if (members.All(member => member.Any.Country == first.Country))
        {
            return [new GroupAnswers(sets.Of(first.Country, first.IsInside, destinations), members)];
        }

        return members
            .GroupBy(member => member.Any.Country, StringComparer.Ordinal)
            .Select(group => new GroupAnswers(sets.Of(group.Key, group.First().Any.IsInside, destinations), group.ToArray()))
            .ToArray();
    }
}
