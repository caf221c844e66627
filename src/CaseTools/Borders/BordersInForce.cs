namespace CaseTools.Borders;

/// <summary>The observations that count at one instant.</summary>
internal sealed class BordersInForce
{
    private readonly ILookup<(string From, string To), BorderStatus> routes;
    private readonly ILookup<string, BorderStatus> routesOut;
    private readonly IReadOnlyDictionary<string, (BorderStatus Row, StayRules Rules)> stays;
    private readonly ILookup<string, BorderStatus> rules;
    private readonly IReadOnlyList<BorderStatus> hypothetical;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<BorderStatus>> conflicts;

    /// <summary>Takes one observation per route id.</summary>
    /// <param name="observations">The observations in force.</param>
    /// <param name="conflicts">By route id, what other sources say.</param>
    /// <param name="instant">The instant.</param>
    public BordersInForce(
        IReadOnlyList<BorderStatus> observations,
        IReadOnlyDictionary<string, IReadOnlyList<BorderStatus>> conflicts,
        DateTimeOffset instant)
    {
        this.conflicts = conflicts;
        hypothetical = observations.Where(row => row.IsHypothetical).ToArray();
        Observations = observations;
        Instant = instant;
        routes = observations.Where(row => !row.IsRule).ToLookup(row => (row.FromCountry, row.ToCountry));
        routesOut = observations.Where(row => !row.IsRule).ToLookup(row => row.FromCountry);
        stays = observations
            .Where(row => !row.IsRule && row.StayDays is not null)
            .GroupBy(row => row.ToCountry, StringComparer.Ordinal)
            .Select(rows => rows.OrderByDescending(row => row.AsOf).ThenBy(row => row.StayDays).First())
            .ToDictionary(row => row.ToCountry, row => (row, StayRuleReader.Of(row)), StringComparer.Ordinal);
        rules = observations
            .Where(row => row.IsRule && !ClosureLevels.IsOver(row, instant))
            .OrderBy(row => row.RouteId, StringComparer.Ordinal)
            .ToLookup(row => row.FromCountry);
    }

    /// <summary>The instant.</summary>
    public DateTimeOffset Instant { get; }

    /// <summary>The newest observation of each route id, rules that are over included.</summary>
    public IReadOnlyList<BorderStatus> Observations { get; }

    /// <summary>The routes from one country to another.</summary>
    public IEnumerable<BorderStatus> Routes(string? from, string to) => from is null ? [] : routes[(from, to)];

    /// <summary>The routes out of a country.</summary>
    public IEnumerable<BorderStatus> RoutesOut(string? from) => from is null ? [] : routesOut[from];

    /// <summary>Whether any of the observations is hypothetical, rules that are over included.</summary>
    public bool HasSuppositions => hypothetical.Count > 0;

    /// <summary>The rules in force for every route out of a country, by their ids.</summary>
    public IEnumerable<BorderStatus> Rules(string? from) => from is null ? [] : rules[from];

    /// <summary>The hypothetical rules for every route out of a country, those that are over included.</summary>
    public IEnumerable<BorderStatus> HypotheticalRules(string? from) =>
        hypothetical.Where(row => row.IsRule && row.FromCountry == from);

    /// <summary>Whether a hypothetical row stands for a route into a country.</summary>
    public bool HasHypotheticalRouteInto(string? country) =>
        hypothetical.Any(row => !row.IsRule && row.ToCountry == country);

    /// <summary>What other sources say of another level within 3 days of an observation in force.</summary>
    public IReadOnlyList<BorderStatus> ConflictsOf(BorderStatus row) => conflicts[row.RouteId];

    /// <summary>
    /// The observation that says how many days one may stay in a country: the newest that gives them, and of several of that
    /// instant the one with the fewest. Null where none does.
    /// </summary>
    public BorderStatus? StayRule(string? country) => StayTerms(country)?.Row;

    /// <summary>The same observation with its rules of stay read.</summary>
    public (BorderStatus Row, StayRules Rules)? StayTerms(string? country) =>
        country is not null && stays.TryGetValue(country, out var terms) ? terms : null;
}
