namespace CaseTools.Urgency;

/// <summary>
/// The routes that those who are in one country could take, wishes included, and what they are for persons of one profile: found once
/// and kept, since few profiles are many people.
/// </summary>
internal sealed class RouteSet
{
    private readonly Dictionary<RouteProfileKey, ProfileRoutes> byProfile = [];
    private readonly List<ProfileRoutes> distinct = [];
    private readonly ScoringTerms terms;
    private readonly BorderStatus[] rules;
    private readonly bool[] isRestriction;

    /// <summary>Takes the candidates of a country.</summary>
    public RouteSet(string? country, IReadOnlyList<CandidateRoute> candidates, ScoringTerms terms)
    {
        Country = country;
        Candidates = candidates;
        this.terms = terms;
        rules = terms.Borders.Rules(country).ToArray();
        isRestriction = candidates.Select(candidate => candidate.Row is { } row && ExposureReading.IsRestriction(row, terms.AsOf)).ToArray();
        CountriesWithVisa = candidates
            .Where(candidate => candidate.Row?.Visa == VisaRequirement.Required)
            .Select(candidate => candidate.Row!.ToCountry)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        NamedNationalities = candidates
            .Select(candidate => candidate.Row)
            .OfType<BorderStatus>()
            .Concat(rules)
            .SelectMany(row => row.AppliesNationality)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
    }

    /// <summary>The country that is left; null where it is not known.</summary>
    public string? Country { get; }

    /// <summary>The routes.</summary>
    public IReadOnlyList<CandidateRoute> Candidates { get; }

    /// <summary>The countries into which a route of these asks for a visa.</summary>
    public IReadOnlyList<string> CountriesWithVisa { get; }

    /// <summary>The nationalities that a row of these, or a rule, names.</summary>
    public IReadOnlyList<string> NamedNationalities { get; }

    /// <summary>What the routes are for a person.</summary>
    public ProfileRoutes For(Person person)
    {
        var key = RouteProfileKey.Of(person);
        if (!byProfile.TryGetValue(key, out var routes))
        {
            routes = Known(Assess(person));
            byProfile.Add(key, routes);
        }

        return routes;
    }

    /// <summary>The routes that count: those that are more than a wish, or all where only wishes are left.</summary>
    /// <param name="lacksVisa">For each candidate, whether a member lacks its visa.</param>
    public int[] Counting(bool[] lacksVisa)
    {
        var all = Enumerable.Range(0, Candidates.Count);
        var real = all.Where(index => !Candidates[index].IsAssumed && !lacksVisa[index]).ToArray();
        return real.Length > 0 ? real : all.ToArray();
    }

    // Profiles for whom the routes are the same share one answer.
    private ProfileRoutes Known(ProfileRoutes routes)
    {
        if (distinct.FirstOrDefault(other => other.IsSameAs(routes)) is { } known)
        {
            return known;
        }

        distinct.Add(routes);
        return routes;
    }

    private ProfileRoutes Assess(Person person) => new(
        Candidates.Select(candidate => terms.Routes.Assess(candidate, person)).ToArray(),
        rules.Any(rule => rule.SinglesOut(person)),
        Candidates.Select((candidate, index) => isRestriction[index] && candidate.Row!.SinglesOut(person)).ToArray());
}

/// <summary>What the routes of a set are for persons of one profile.</summary>
/// <param name="Routes">By candidate.</param>
/// <param name="IsSingledOutByRule">Whether a rule in force singles them out.</param>
/// <param name="IsSingledOut">By candidate: whether its row singles them out.</param>
internal sealed record ProfileRoutes(RouteForPerson[] Routes, bool IsSingledOutByRule, bool[] IsSingledOut)
{
    /// <summary>By candidate: whether its visa is missing.</summary>
    public bool[] LacksVisa { get; } = Routes.Select(route => route.LacksVisa).ToArray();

    /// <summary>Whether all of it is the same.</summary>
    public bool IsSameAs(ProfileRoutes other) =>
        IsSingledOutByRule == other.IsSingledOutByRule && Routes.SequenceEqual(other.Routes) && IsSingledOut.SequenceEqual(other.IsSingledOut);
}

/// <summary>Everything about a person that says what a route is for them.</summary>
/// <param name="Sex">Sex.</param>
/// <param name="Age">The age that restrictions are held against.</param>
/// <param name="Nationality">Nationality.</param>
/// <param name="Visas">The visas held.</param>
internal readonly record struct RouteProfileKey(Sex Sex, int? Age, string? Nationality, string Visas)
{
    /// <summary>The profile of a person.</summary>
    public static RouteProfileKey Of(Person person) => new(
        person.Record.Sex,
        person.AgeForRestrictions,
        person.Record.Nationality,
        person.Record.Visas is { Count: > 0 } visas ? string.Join(";", visas) : "");
}
