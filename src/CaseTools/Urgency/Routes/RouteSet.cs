using System.Collections.Concurrent;

namespace CaseTools.Urgency;

/// <summary>
/// The routes that those who are in one country could take, wishes included, and what they are for persons of one profile: found once
/// and kept, since few profiles are many people.
/// </summary>
internal sealed class RouteSet
{
    private readonly ConcurrentDictionary<RouteProfileKey, ProfileRoutes> byProfile = [];
    private readonly List<ProfileRoutes> distinct = [];
    private readonly ScoringTerms terms;
    private readonly BorderStatus[] rules;
    private readonly bool[] isRestriction;
    private readonly decimal?[] prices;
    private readonly int[] withAllVisas;
    private readonly IReadOnlyList<CandidateRoute> candidatesWithAllVisas;

    /// <summary>Takes the candidates of a country.</summary>
    public RouteSet(string? country, IReadOnlyList<CandidateRoute> candidates, ScoringTerms terms)
    {
        Country = country;
        Candidates = candidates;
        this.terms = terms;
        rules = terms.Borders.Rules(country).ToArray();
        isRestriction = candidates.Select(candidate => candidate.Row is { } row && ExposureReading.IsRestriction(row, terms.AsOf)).ToArray();
        prices = candidates
            .Select(candidate => candidate.Row is { PriceLow: { } price } row ? terms.Rates.Convert(price, row.PriceCurrency) : null)
            .ToArray();
        withAllVisas = Counting(new bool[candidates.Count], candidates);
        candidatesWithAllVisas = Pick(withAllVisas);
        HasAssumed = candidates.Any(candidate => candidate.IsAssumed);
        IsHypotheticalByRule = terms.Borders.HypotheticalRules(country).Any();
        IsHypothetical = IsHypotheticalByRule || candidates.Any(candidate => candidate.Row is { IsHypothetical: true });
        var rows = candidates.Select(candidate => candidate.Row).OfType<BorderStatus>().ToArray();
        CountriesWithVisa = rows.Where(row => row.Visa == VisaRequirement.Required).Select(row => row.ToCountry).Distinct(StringComparer.Ordinal).ToArray();
        NamedNationalities = rows.Concat(rules).SelectMany(row => row.AppliesNationality).Distinct(StringComparer.Ordinal).ToArray();
    }

    /// <summary>The country that is left; null where it is not known.</summary>
    public string? Country { get; }

    /// <summary>The routes.</summary>
    public IReadOnlyList<CandidateRoute> Candidates { get; }

    /// <summary>The countries into which a route of these asks for a visa.</summary>
    public IReadOnlyList<string> CountriesWithVisa { get; }

    /// <summary>The nationalities that a row of these, or a rule, names.</summary>
    public IReadOnlyList<string> NamedNationalities { get; }

    /// <summary>Whether a hypothetical rule stands for the country, one that lifts another included.</summary>
    public bool IsHypotheticalByRule { get; }

    /// <summary>Whether a route is among them of which nothing is known.</summary>
    public bool HasAssumed { get; }

    /// <summary>Whether such a rule stands for it, or a hypothetical route is among them.</summary>
    public bool IsHypothetical { get; }

    /// <summary>What the routes are for a person.</summary>
    public ProfileRoutes For(Person person) => For(RouteProfileKey.Of(person, terms), person);

    /// <summary>What the routes are for a person with other visas than those of the record.</summary>
    public ProfileRoutes For(Person person, VisaAnswer visas)
    {
        var key = RouteProfileKey.With(person, visas.Key, terms);
        return byProfile.TryGetValue(key, out var known)
            ? known
            : For(key, person.Holding(visas.Visas));
    }

    /// <summary>The routes that count: those that are more than a wish, or all where only wishes are left.</summary>
    /// <param name="lacksVisa">For each candidate, whether a member lacks its visa.</param>
    public int[] Counting(bool[] lacksVisa) => lacksVisa.Contains(true) ? Counting(lacksVisa, Candidates) : withAllVisas;

    /// <summary>The same for the members of a group.</summary>
    /// <param name="members">By member: what each candidate is.</param>
    public int[] CountingFor(ProfileRoutes[] members)
    {
        if (!Array.Exists(members, member => member.LacksAnyVisa))
        {
            return withAllVisas;
        }

        var lacks = new bool[Candidates.Count];
        foreach (var member in members)
        {
            for (var i = 0; i < lacks.Length; i++)
            {
                lacks[i] |= member.LacksVisa[i];
            }
        }

        return Counting(lacks);
    }

    /// <summary>The candidates at some places.</summary>
    public IReadOnlyList<CandidateRoute> CandidatesAt(int[] counting) => ReferenceEquals(counting, withAllVisas) ? candidatesWithAllVisas : Pick(counting);

    /// <summary>What the routes that count come to for persons of a profile.</summary>
    /// <param name="routes">What each candidate is for them.</param>
    /// <param name="counting">Those that count for their group.</param>
    public RouteReading Read(ProfileRoutes routes, int[] counting) =>
        ReferenceEquals(counting, withAllVisas) && !routes.LacksAnyVisa ? routes.Alone : RouteReading.Of(routes, this, counting, terms);

    /// <summary>The cheapest ticket of the routes that count and are open to persons of a profile.</summary>
    public Ticket CheapestTicket(ProfileRoutes routes, int[] counting)
    {
        decimal? lowest = null;
        foreach (var index in counting)
        {
            if (prices[index] is { } price && !routes[index].IsShut && (lowest is null || price < lowest))
            {
                lowest = price;
            }
        }

        return new Ticket(counting.Length > 0, lowest);
    }

    /// <summary>The first observation of a route that counts and is open to persons of a profile that says a price.</summary>
    public BorderStatus? RowOfTicket(ProfileRoutes routes, int[] counting, decimal price)
    {
        var place = Array.Find(counting, index => prices[index] == price && !routes[index].IsShut);
        return Candidates[place].Row;
    }

    private static int[] Counting(bool[] lacksVisa, IReadOnlyList<CandidateRoute> candidates)
    {
        var all = Enumerable.Range(0, candidates.Count);
        var real = all.Where(index => !candidates[index].IsAssumed && !lacksVisa[index]).ToArray();
        return real.Length > 0 ? real : all.ToArray();
    }

    private IReadOnlyList<CandidateRoute> Pick(int[] places) => Array.ConvertAll(places, place => Candidates[place]);

    private ProfileRoutes For(RouteProfileKey key, Person person)
    {
        if (!byProfile.TryGetValue(key, out var routes))
        {
            routes = byProfile.GetOrAdd(key, Known(Assess(person)));
        }

        return routes;
    }

    // Profiles for whom the routes are the same share one answer.
    private ProfileRoutes Known(ProfileRoutes routes)
    {
        lock (distinct)
        {
            if (distinct.Find(other => other.IsSameAs(routes)) is { } known)
            {
                return known;
            }

            routes.Alone = RouteReading.Of(routes, this, Counting(routes.LacksVisa), terms);
            distinct.Add(routes);
            return routes;
        }
    }

    private ProfileRoutes Assess(Person person) => new(
        Candidates.Select(candidate => terms.Routes.Assess(candidate, person)).ToArray(),
        rules.Any(rule => rule.SinglesOut(person)),
        Candidates.Select((candidate, index) => isRestriction[index] && candidate.Row!.SinglesOut(person)).ToArray());
}
