namespace CaseTools.Borders;

/// <summary>The observations that count at one instant.</summary>
internal sealed class BordersInForce
{
    private readonly ILookup<(string From, string To), BorderStatus> routes;
    private readonly ILookup<string, BorderStatus> routesOut;
    private readonly IReadOnlyDictionary<string, BorderStatus> stayRules;
    private readonly ILookup<string, BorderStatus> rules;

    /// <summary>Takes one observation per route id.</summary>
    public BordersInForce(IReadOnlyList<BorderStatus> observations, DateTimeOffset instant)
    {
        Observations = observations;
        Instant = instant;
        routes = observations.Where(row => !row.IsRule).ToLookup(row => (row.FromCountry, row.ToCountry));
        routesOut = observations.Where(row => !row.IsRule).ToLookup(row => row.FromCountry);
        stayRules = observations
            .Where(row => !row.IsRule && row.StayDays is not null)
            .GroupBy(row => row.ToCountry, StringComparer.Ordinal)
            .ToDictionary(into => into.Key, into => into.OrderByDescending(row => row.AsOf).ThenBy(row => row.StayDays).First(), StringComparer.Ordinal);
        rules = observations.Where(row => row.IsRule && !ClosureLevels.IsOver(row, instant)).ToLookup(row => row.FromCountry);
    }

    /// <summary>The instant.</summary>
    public DateTimeOffset Instant { get; }

    /// <summary>The newest observation of each route id, rules that are over included.</summary>
    public IReadOnlyList<BorderStatus> Observations { get; }

    /// <summary>The routes from one country to another.</summary>
    public IEnumerable<BorderStatus> Routes(string? from, string to) => from is null ? [] : routes[(from, to)];

    /// <summary>The routes out of a country.</summary>
    public IEnumerable<BorderStatus> RoutesOut(string? from) => from is null ? [] : routesOut[from];

    /// <summary>The suppositions on rules for every route out of a country, those that suppose a rule to be over too.</summary>
    public IEnumerable<BorderStatus> SupposedRules(string from) =>
        Observations.Where(row => row.IsHypothetical && row.IsRule && row.FromCountry == from);

    /// <summary>The rules in force for every route out of a country.</summary>
    public IEnumerable<BorderStatus> Rules(string? from) => from is null ? [] : rules[from];

    /// <summary>
    /// The observation that says how many days one may stay in a country: the newest that gives them, and of several of that
    /// instant the one with the fewest. Null where none does.
    /// </summary>
    public BorderStatus? StayRule(string? country) => country is not null && stayRules.TryGetValue(country, out var row) ? row : null;
}
