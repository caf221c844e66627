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

    /// <summary>What the routes come to for somebody of the profile who is alone; set by their <see cref="RouteSet"/> before anybody has them.</summary>
    public RouteReading Alone { get; set; }

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
