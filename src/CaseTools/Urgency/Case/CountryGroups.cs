using CaseTools.Borders;

namespace CaseTools.Urgency;

/// <summary>Puts the members of a case together by country and finds their candidate routes.</summary>
internal sealed class CountryGroups(BordersInForce borders, RouteAssessor assessor)
{
    /// <summary>The groups, in the order of their first members.</summary>
    /// <param name="persons">All members.</param>
    /// <param name="destinations">Where the case wants to go; empty where that is not stated.</param>
    public IReadOnlyList<CountryGroup> Of(IReadOnlyList<Person> persons, IReadOnlyList<string> destinations) => persons
        .GroupBy(person => person.Country, StringComparer.Ordinal)
        .Select(group => Of(group.Key, group.ToArray(), destinations))
        .ToArray();

    /// <summary>The stated destinations of the lead, else of all members together.</summary>
    public static IReadOnlyList<string> DestinationsOf(CaseUnit unit) =>
        unit.Lead.Destinations is { Count: > 0 } stated
            ? stated.Distinct(StringComparer.Ordinal).ToArray()
            : unit.Members.SelectMany(member => member.Destinations ?? []).Distinct(StringComparer.Ordinal).ToArray();

    private CountryGroup Of(string? country, Person[] members, IReadOnlyList<string> destinations)
    {
        var all = CandidatesOf(country, members[0].IsInside, destinations);
        var routes = all.Select(candidate => members.Select(member => assessor.Assess(candidate, member)).ToArray()).ToArray();

        // A wish is not a way out: it stands aside as long as something else remains.
        var real = Enumerable.Range(0, all.Length).Where(i => !all[i].IsAssumed && !routes[i].Any(route => route.LacksVisa)).ToArray();
        var group = real.Length > 0
            ? new CountryGroup(country, members, real.Select(i => all[i]).ToArray(), real.Select(i => routes[i]).ToArray())
            : new CountryGroup(country, members, all, routes);
        return group with { IsHypothetical = all.Any(candidate => candidate.Row is { IsHypothetical: true }) || borders.HypotheticalRules(country).Any() };
    }

    /// <summary>The routes that those who are in a country could take, wishes included.</summary>
    public CandidateRoute[] CandidatesOf(string? country, bool isInside, IReadOnlyList<string> destinations)
    {
        if (destinations.Count > 0)
        {
            return destinations
                .Where(destination => destination != country)
                .SelectMany(destination => RoutesTo(country, destination))
                .ToArray();
        }

        return isInside ? OrAssumed(borders.RoutesOut(country), destination: null) : [];
    }

    private CandidateRoute[] RoutesTo(string? country, string destination) => OrAssumed(borders.Routes(country, destination), destination);

    private static CandidateRoute[] OrAssumed(IEnumerable<BorderStatus> rows, string? destination)
    {
        var known = rows
            .OrderBy(row => row.RouteId, StringComparer.Ordinal)
            .Select(row => new CandidateRoute(row.ToCountry, row))
            .ToArray();
        return known.Length > 0 ? known : [new CandidateRoute(destination, null)];
    }
}
