namespace CaseTools.Urgency;

/// <summary>What the routes of a set are for persons of one profile.</summary>
internal sealed class ProfileRoutes
{
    private readonly RouteForPerson[] routes;
    private readonly bool isSingledOutByRule;
    private readonly bool[] isSingledOut;

    /// <summary>Takes what each candidate is.</summary>
    /// <param name="routes">By candidate.</param>
    /// <param name="isSingledOutByRule">Whether a rule in force singles them out.</param>
    /// <param name="isSingledOut">By candidate: whether its row singles them out.</param>
    public ProfileRoutes(RouteForPerson[] routes, bool isSingledOutByRule, bool[] isSingledOut)
    {
        this.routes = routes;
        this.isSingledOutByRule = isSingledOutByRule;
        this.isSingledOut = isSingledOut;
        LacksVisa = routes.Select(route => route.LacksVisa).ToArray();
        LacksAnyVisa = LacksVisa.Contains(true);
        AsGroup = GroupRoutes.Of(routes);
    }

    /// <summary>By candidate: whether its visa is missing.</summary>
    public bool[] LacksVisa { get; }

    /// <summary>Whether any visa is missing.</summary>
    public bool LacksAnyVisa { get; }

    /// <summary>The routes as they are for a group of one.</summary>
    public GroupRoutes AsGroup { get; }

    /// <summary>What a candidate is.</summary>
    public RouteForPerson this[int index] => routes[index];

    /// <summary>Whether there are routes and each needs a visa that is missing.</summary>
    public bool NeedsVisaEverywhere(int[] counting)
    {
        foreach (var index in counting)
        {
            if (!LacksVisa[index])
            {
                return false;
            }
        }

        return counting.Length > 0;
    }

    /// <summary>Whether a rule, or the row of a route that counts, singles them out.</summary>
    public bool IsSingledOutAmong(int[] counting)
    {
        var isFound = isSingledOutByRule;
        foreach (var index in counting)
        {
            isFound |= isSingledOut[index];
        }

        return isFound;
    }

    /// <summary>The latest closing of the routes that are still open, where each of them has one; else null.</summary>
    public DateTimeOffset? LastClosing(int[] counting)
    {
        DateTimeOffset? last = null;
        foreach (var index in counting)
        {
            if (routes[index].IsShut)
            {
                continue;
            }

            if (routes[index].ClosingTime is not { } time)
            {
                return null;
            }

            last = last is null || time > last ? time : last;
        }

        return last;
    }

    /// <summary>Whether all of it is the same.</summary>
    public bool IsSameAs(ProfileRoutes other) =>
        isSingledOutByRule == other.isSingledOutByRule && routes.SequenceEqual(other.routes) && isSingledOut.SequenceEqual(other.isSingledOut);
}

/// <summary>Everything about a person that says what a route is for them.</summary>
/// <param name="Sex">Sex.</param>
/// <param name="Age">The age that restrictions are held against; -1 where it is not known.</param>
/// <param name="Nationality">Nationality.</param>
/// <param name="Visas">The visas held.</param>
internal readonly record struct RouteProfileKey(Sex Sex, int Age, string? Nationality, string Visas)
{
    /// <summary>The profile of a person.</summary>
    public static RouteProfileKey Of(Person person) => new(
        person.Record.Sex,
        person.AgeForRestrictions ?? -1,
        person.Record.Nationality,
        person.Record.Visas is { Count: > 0 } visas ? string.Join(";", visas) : "");
}
