using CaseTools.Borders;

namespace CaseTools.Urgency;

/// <summary>Finds the routes that those who are in one country could take, wishes included.</summary>
internal static class CandidateRoutes
{
    /// <summary>The routes, by destination as stated and then by route id; an assumed one where none is known.</summary>
    /// <param name="borders">What is in force.</param>
    /// <param name="country">Where they are; null where that is not known.</param>
    /// <param name="isInside">Whether that is a country of concern.</param>
    /// <param name="destinations">Where the case wants to go; empty where that is not stated.</param>
    public static CandidateRoute[] Of(BordersInForce borders, string? country, bool isInside, IReadOnlyList<string> destinations) =>
        destinations.Count > 0
            ? destinations
                .Where(destination => destination != country)
                .SelectMany(destination => OrAssumed(borders.Routes(country, destination), destination))
                .ToArray()
        : isInside ? OrAssumed(borders.RoutesOut(country), destination: null)
        : [];

    private static CandidateRoute[] OrAssumed(IEnumerable<BorderStatus> rows, string? destination)
    {
        var known = rows
            .OrderBy(row => row.RouteId, StringComparer.Ordinal)
            .Select(row => new CandidateRoute(row.ToCountry, row))
            .ToArray();
        return known.Length > 0 ? known : [new CandidateRoute(destination, null)];
    }
}
