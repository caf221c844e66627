using System.Collections.Concurrent;
using CaseTools.Borders;

namespace CaseTools.Urgency;

/// <summary>The routes out of one country, each assessed once for persons who are alike to every row there.</summary>
internal sealed class CountryWays
{
    private readonly ScoringTerms terms;
    private readonly CandidateRoute[] candidates;
    private readonly ConcurrentDictionary<RouteProfileKey, RouteForPerson[]> byProfile = [];

    /// <summary>Makes the routes out of a country ready.</summary>
    public CountryWays(string country, ScoringTerms terms)
    {
        this.terms = terms;
        var rows = terms.Borders.RoutesOut(country).OrderBy(row => row.RouteId, StringComparer.Ordinal).ToArray();
        candidates = [.. rows.Select(row => new CandidateRoute(row.ToCountry, row))];
        All = [.. rows.Select(row => new Way(row, terms))];
        SupposedRules = [.. terms.Borders.HypotheticalRules(country)];
    }

    /// <summary>The routes, by their ids.</summary>
    public IReadOnlyList<Way> All { get; }

    /// <summary>The suppositions on rules for all of them.</summary>
    public IReadOnlyList<BorderStatus> SupposedRules { get; }

    /// <summary>What each route of <see cref="All"/> is for a person who is in this country.</summary>
    public RouteForPerson[] For(Person person)
    {
        var profile = RouteProfileKey.Of(person, terms);
        if (!byProfile.TryGetValue(profile, out var routes))
        {
            routes = Array.ConvertAll(candidates, candidate => terms.Routes.Assess(candidate, person));
            _ = byProfile.TryAdd(profile, routes);
        }

        return routes;
    }
}

/// <summary>A route, with what it costs and gives whoever takes it.</summary>
internal sealed class Way(BorderStatus row, ScoringTerms terms)
{
    /// <summary>The observation in force.</summary>
    public BorderStatus Row { get; } = row;

    /// <summary>The lowest price of a ticket in the currency of the living cost; null where none is known or has a rate.</summary>
    public decimal? Ticket { get; } = row.PriceLow is { } price ? terms.Rates.Convert(price, row.PriceCurrency) : null;

    /// <summary>Days of stay that a foreigner is given: by its own observation, else by the newest one into the country.</summary>
    public int? StayDays { get; } = row.StayDays ?? terms.Borders.StayRule(row.ToCountry)?.StayDays;

    /// <summary>Full days since the observation.</summary>
    public int AgeDays { get; } = (terms.AsOf - row.AsOf).Days;

    /// <summary>Whether the observation says whether it is open.</summary>
    public bool IsSeen { get; } = row.SaysWhetherOpen();

    /// <summary>Whether it leads to where nobody is to be sent unasked.</summary>
    public bool LeadsIntoConcern { get; } = terms.Model.CountriesOfConcern.Contains(row.ToCountry);
}
