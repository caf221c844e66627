using System.Collections.Concurrent;

namespace CaseTools.Urgency;

/// <summary>The route sets of one scoring run, by country and destinations. Holds so many at a time and no more; any thread may ask.</summary>
internal sealed class RouteSets(ScoringTerms terms)
{
    private const int Most = 2_000;

    private readonly ConcurrentDictionary<(string? Country, bool IsInside, string Destinations), RouteSet> sets = [];
    private readonly ConcurrentDictionary<(string? Country, bool IsInside, string Destinations), RouteChoices> choices = [];

    /// <summary>The routes of those who are in a country.</summary>
    /// <param name="country">Where they are; null where that is not known.</param>
    /// <param name="isInside">Whether that is a country of concern.</param>
    /// <param name="destinations">Where the case wants to go; empty where that is not stated.</param>
    public RouteSet Of(string? country, bool isInside, IReadOnlyList<string> destinations)
    {
        var key = KeyOf(country, isInside, destinations);
        if (sets.TryGetValue(key, out var known))
        {
            return known;
        }

        if (sets.Count >= Most)
        {
            sets.Clear();
            choices.Clear();
        }

        var set = new RouteSet(country, CandidateRoutes.Of(terms.Borders, country, isInside, destinations), terms);
        return sets.GetOrAdd(key, set);
    }

    /// <summary>The same by where they may want to go: the set of what is stated, or one for each answer that can make a difference.</summary>
    /// <param name="country">Where they are.</param>
    /// <param name="isInside">Whether that is a country of concern.</param>
    /// <param name="stated">Where the case wants to go; empty where that is not stated.</param>
    public RouteChoices Choices(string? country, bool isInside, IReadOnlyList<string> stated)
    {
        var key = KeyOf(country, isInside, stated);
        if (!choices.TryGetValue(key, out var known))
        {
            IReadOnlyList<RouteSet> answers = stated.Count > 0
                ? [Of(country, isInside, stated)]
                : [.. RouteAnswers.Destinations([country], terms).Select(destination => Of(country, isInside, [destination]))];
            known = choices.GetOrAdd(key, new RouteChoices(terms, answers));
        }

        return known;
    }

    private static (string? Country, bool IsInside, string Destinations) KeyOf(string? country, bool isInside, IReadOnlyList<string> destinations) =>
        (country, isInside, destinations.Count == 1 ? destinations[0] : string.Join(";", destinations));
}
