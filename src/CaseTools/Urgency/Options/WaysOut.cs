using System.Collections.Concurrent;

namespace CaseTools.Urgency;

/// <summary>
/// The routes out of every country, made ready once for all cases of a run. Routes are many and most of them nobody named: to assess each
/// for each member anew would take longer than the score.
/// </summary>
internal sealed class WaysOut(ScoringTerms terms)
{
    private readonly ConcurrentDictionary<string, CountryWays> byCountry = new(StringComparer.Ordinal);

    /// <summary>The routes out of a country.</summary>
    public CountryWays OutOf(string country) => byCountry.GetOrAdd(country, left => new CountryWays(left, terms));
}
