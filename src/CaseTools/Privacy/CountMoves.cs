namespace CaseTools.Privacy;

/// <summary>
/// What a reader of a published table can still take the counts for, beginning with what they are: who moves people along a closed way of counts that
/// are not shown, within what is said of these, has another table that fits all that is published.
/// </summary>
/// <remarks>In a network the least and the most that a count can be are found so exactly, and whole numbers between them are all possible.</remarks>
internal sealed class CountMoves(CountNetwork network, IReadOnlyList<PublishedKind> kinds)
{
    private const int Unlimited = int.MaxValue;

    private readonly int[] counts = new int[network.Edges.Count];
    private readonly (int Edge, bool IsMore)[] arrivals = new (int, bool)[network.Places];
    private readonly bool[] isReached = new bool[network.Places];
    private readonly Queue<int> reached = new();

    /// <summary>Puts the counts to what they are.</summary>
    public void Begin()
    {
        for (var edge = 0; edge < counts.Length; edge++)
        {
            counts[edge] = network.Edges[edge].Count;
        }
    }

    /// <summary>Moves people off a count, or more onto it, by ways that are open.</summary>
    /// <returns>How many are still to be moved, where there is no way any more.</returns>
    public int Move(CountDemand demand)
    {
        var left = demand.People;
        while (left > 0 && FindWay(demand))
        {
            left -= MoveAlong(WayOf(demand, arrivals), left);
        }

        return left;
    }

    /// <summary>How many people can be moved by an edge.</summary>
    public int RoomOf(int edge, bool isMore) => RoomOf(edge, isMore, kinds[edge]);

    /// <summary>How many could be, if something else were said of it.</summary>
    public int RoomOf(int edge, bool isMore, PublishedKind kind) => (kind, isMore) switch
    {
        (PublishedKind.Under5, true) => SmallCells.Threshold - 1 - counts[edge],
        (PublishedKind.Under5, false) => counts[edge],
        (PublishedKind.Withheld, true) => Unlimited,
        (PublishedKind.Withheld, false) => counts[edge] - SmallCells.Threshold,
        _ => 0,
    };

    /// <summary>Moves people along a way, at most so many.</summary>
    /// <returns>How many went.</returns>
    public int MoveAlong(IReadOnlyList<(int Edge, bool IsMore)> way, int most)
    {
        var people = way.Aggregate(most, (least, step) => Math.Min(least, RoomOf(step.Edge, step.IsMore)));
        foreach (var (edge, isMore) in way)
        {
            counts[edge] += isMore ? people : -people;
        }

        return people;
    }

    /// <summary>The way of a demand, read back from how each place was come to.</summary>
    public IReadOnlyList<(int Edge, bool IsMore)> WayOf(CountDemand demand, (int Edge, bool IsMore)[] cameBy)
    {
        var way = new List<(int Edge, bool IsMore)>();
        var asked = network.Edges[demand.Edge];
        for (var place = asked.Start(demand.IsMore); place != asked.End(demand.IsMore); place = network.Edges[way[^1].Edge].Start(way[^1].IsMore))
        {
            way.Add(cameBy[place]);
        }

        return way;
    }

    // Breadth first: the shortest way, and so few of them.
    private bool FindWay(CountDemand demand)
    {
        var (from, to) = (network.Edges[demand.Edge].End(demand.IsMore), network.Edges[demand.Edge].Start(demand.IsMore));
        Array.Clear(isReached, 0, isReached.Length);
        reached.Clear();
        isReached[from] = true;
        reached.Enqueue(from);
        while (reached.Count > 0 && !isReached[to])
        {
            LookAround(reached.Dequeue(), demand.Edge);
        }

        return isReached[to];
    }

    private void LookAround(int place, int asked)
    {
        foreach (var step in network.WaysFrom(place))
        {
            var next = network.Edges[step.Edge].End(step.IsMore);
            if (!isReached[next] && step.Edge != asked && RoomOf(step.Edge, step.IsMore) > 0)
            {
                isReached[next] = true;
                arrivals[next] = step;
                reached.Enqueue(next);
            }
        }
    }
}
