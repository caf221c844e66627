namespace CaseTools.Urgency;

/// <summary>Puts the members of a case together by country, with the routes that count for them.</summary>
internal static class CountryGroups
{
    /// <summary>The groups, in the order of their first members.</summary>
    /// <param name="persons">All members.</param>
    /// <param name="destinations">Where the case wants to go; empty where that is not stated.</param>
    /// <param name="sets">The routes of the run.</param>
    public static IReadOnlyList<CountryGroup> Of(IReadOnlyList<Person> persons, IReadOnlyList<string> destinations, RouteSets sets) =>
        persons.Count == 1
            ? [Of(persons, sets.Of(persons[0].Country, persons[0].IsInside, destinations))]
            : persons
                .GroupBy(person => person.Country, StringComparer.Ordinal)
                .Select(group => group.ToArray())
                .Select(members => Of(members, sets.Of(members[0].Country, members[0].IsInside, destinations)))
                .ToArray();

    /// <summary>The stated destinations of the lead, else of all members together.</summary>
    public static IReadOnlyList<string> DestinationsOf(CaseUnit unit) =>
        unit.Lead.Destinations is { Count: > 0 } stated ? Distinct(stated)
        : unit.Members.Count == 1 ? []
        : unit.Members.SelectMany(member => member.Destinations ?? []).Distinct(StringComparer.Ordinal).ToArray();

    private static IReadOnlyList<string> Distinct(IReadOnlyList<string> stated) => stated.Count == 1 ? stated : stated.Distinct(StringComparer.Ordinal).ToArray();

    private static CountryGroup Of(IReadOnlyList<Person> members, RouteSet set)
    {
        var profiles = new ProfileRoutes[members.Count];
        for (var i = 0; i < profiles.Length; i++)
        {
            profiles[i] = set.For(members[i]);
        }

        return new CountryGroup(set, members, profiles, set.CountingFor(profiles));
    }
}
