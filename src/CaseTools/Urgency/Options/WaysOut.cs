namespace CaseTools.Urgency;

/// <summary>
/// The routes out of every country, made ready once for all cases of a run. Routes are many and most of them nobody named: to assess each
/// for each member anew would take longer than the score.
/// </summary>
internal sealed class WaysOut(ScoringTerms terms)
{
    private readonly Dictionary<string, CountryWays> byCountry = new(StringComparer.Ordinal);

    /// <summary>The routes out of a country.</summary>
    public CountryWays OutOf(string country)
    {
        if (!byCountry.TryGetValue(country, out var ways))
        {
            ways = new CountryWays(country, terms);
            byCountry.Add(country, ways);
        }

        return ways;
    }
}
