namespace CaseTools.Urgency;

/// <summary>The route sets of one scoring run, by country and destinations. Holds so many at a time and no more.</summary>
internal sealed class RouteSets(ScoringTerms terms)
{
    private const int Most = 2_000;

    private readonly Dictionary<(string? Country, bool IsInside, string Destinations), RouteSet> sets = [];
    private readonly CountryGroups groups = new(terms.Borders, terms.Routes);

    /// <summary>The routes of those who are in a country.</summary>
    /// <param name="country">Where they are; null where that is not known.</param>
    /// <param name="isInside">Whether that is a country of concern.</param>
    /// <param name="destinations">Where the case wants to go; empty where that is not stated.</param>
    public RouteSet Of(string? country, bool isInside, IReadOnlyList<string> destinations)
    {
        var key = (country, isInside, string.Join(";", destinations));
        if (sets.TryGetValue(key, out var known))
        {
            return known;
        }

        if (sets.Count >= Most)
        {
            sets.Clear();
        }

        var set = new RouteSet(country, groups.CandidatesOf(country, isInside, destinations), terms);
        sets.Add(key, set);
        return set;
    }
}
