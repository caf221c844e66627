namespace CaseTools.Privacy;

/// <summary>Chooses which counts are withheld beside the small ones, so that each of these could be any of 0 to 4.</summary>
internal sealed class WithheldChoice
{
    private readonly CountNetwork network;
    private readonly List<CountDemand> demands;
    private readonly PublishedKind[] kinds;
    private readonly CountMoves moves;
    private readonly CheapestWay cheapest;

    private WithheldChoice(CountNetwork network)
    {
        this.network = network;
        demands = [.. CountDemand.Of(network)];
        kinds = [.. network.Edges.Select(edge => edge.IsSmall ? PublishedKind.Under5 : PublishedKind.Shown)];
        moves = new(network, kinds);
        cheapest = new(network, kinds, moves);
    }

    /// <summary>What is said of each count; null where nothing that is withheld hides the small ones.</summary>
    public static IReadOnlyList<PublishedKind>? Of(CountNetwork network)
    {
        var choice = new WithheldChoice(network);
        if (!choice.demands.All(choice.Meet))
        {
            return null;
        }

        choice.ShowWhatNeedNotBeWithheld();
        return choice.kinds;
    }

    // What is withheld for one demand only helps the others.
    private bool Meet(CountDemand demand)
    {
        moves.Begin();
        for (var left = moves.Move(demand); left > 0; left = moves.Move(demand with { People = left }))
        {
            if (cheapest.Find(demand with { People = left }) is not { } way)
            {
                return false;
            }

            foreach (var (edge, _) in way.Where(step => kinds[step.Edge] == PublishedKind.Shown))
            {
                kinds[edge] = PublishedKind.Withheld;
            }

            left -= moves.MoveAlong(way, left);
        }

        return true;
    }

    // A later choice may have made an earlier one needless. The dearest are tried first.
    private void ShowWhatNeedNotBeWithheld()
    {
        var withheld = Enumerable.Range(0, kinds.Length)
            .Where(edge => kinds[edge] == PublishedKind.Withheld)
            .OrderByDescending(edge => CheapestWay.PriceOf(network.Edges[edge]));
        foreach (var edge in withheld.ToArray())
        {
            kinds[edge] = PublishedKind.Shown;
            kinds[edge] = IsEachDemandMet() ? PublishedKind.Shown : PublishedKind.Withheld;
        }
    }

    private bool IsEachDemandMet()
    {
        var unmet = demands.FindIndex(demand => !IsMet(demand));
        if (unmet < 0)
        {
            return true;
        }

        // What failed once likely fails again: asked first, it saves asking the others.
        var failed = demands[unmet];
        demands.RemoveAt(unmet);
        demands.Insert(0, failed);
        return false;
    }

    private bool IsMet(CountDemand demand)
    {
        moves.Begin();
        return moves.Move(demand) == 0;
    }
}
