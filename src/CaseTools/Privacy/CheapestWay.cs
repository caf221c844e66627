namespace CaseTools.Privacy;

/// <summary>Finds the closed way for a demand that withholds the least: a count that is not shown costs nothing more.</summary>
/// <param name="network">The counts.</param>
/// <param name="kinds">What is said of each.</param>
/// <param name="moves">What can be moved as it stands.</param>
internal sealed class CheapestWay(CountNetwork network, IReadOnlyList<PublishedKind> kinds, CountMoves moves)
{
    private const int Unreached = int.MaxValue;

    // A sum tells more than a cell, and a way over sums withholds two of them.
    private const int PriceOfCell = 4;
    private const int PriceOfMargin = 16;

    private readonly int[] prices = new int[network.Places];
    private readonly bool[] isSettled = new bool[network.Places];
    private readonly (int Edge, bool IsMore)[] arrivals = new (int, bool)[network.Places];

    /// <summary>The way; null where there is none. One by which all can go is preferred.</summary>
    public IReadOnlyList<(int Edge, bool IsMore)>? Find(CountDemand demand)
    {
        for (var people = demand.People; people > 0; people--)
        {
            if (FindFor(demand, people))
            {
                return moves.WayOf(demand, arrivals);
            }
        }

        return null;
    }

    /// <summary>What it costs not to show a count.</summary>
    public static int PriceOf(CountEdge edge) => (edge.IsMargin ? PriceOfMargin : PriceOfCell) + SizeOf(edge.Count);

    // Coarse, so that the choice tells little of the counts: under 16, 64, 256 and so on.
    private static int SizeOf(int count)
    {
        var size = 0;
        for (var rest = count / 16; rest > 0; rest /= 4)
        {
            size++;
        }

        return size;
    }

    private bool FindFor(CountDemand demand, int people)
    {
        var (from, to) = (network.Edges[demand.Edge].End(demand.IsMore), network.Edges[demand.Edge].Start(demand.IsMore));
        for (var place = 0; place < prices.Length; place++)
        {
            prices[place] = place == from ? 0 : Unreached;
            isSettled[place] = false;
        }

        while (!isSettled[to] && NearestPlace() is { } nearest)
        {
            isSettled[nearest] = true;
            LookAround(nearest, demand.Edge, people);
        }

        return isSettled[to];
    }

    // Of places at one price the first: the choice is the same each time.
    private int? NearestPlace()
    {
        int? nearest = null;
        for (var place = 0; place < prices.Length; place++)
        {
            if (!isSettled[place] && prices[place] < (nearest is { } known ? prices[known] : Unreached))
            {
                nearest = place;
            }
        }

        return nearest;
    }

    private void LookAround(int place, int asked, int people)
    {
        foreach (var step in network.WaysFrom(place))
        {
            var edge = network.Edges[step.Edge];
            var isShown = kinds[step.Edge] == PublishedKind.Shown;
            var price = prices[place] + (isShown ? PriceOf(edge) : 0);
            var next = edge.End(step.IsMore);
            if (step.Edge != asked && price < prices[next]
                && moves.RoomOf(step.Edge, step.IsMore, isShown ? PublishedKind.Withheld : kinds[step.Edge]) >= people)
            {
                prices[next] = price;
                arrivals[next] = step;
            }
        }
    }
}
