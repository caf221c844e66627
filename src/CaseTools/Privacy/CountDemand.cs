namespace CaseTools.Privacy;

/// <summary>What must be possible for a small count: that so many people more, or fewer, were in it.</summary>
/// <param name="Edge">The count.</param>
/// <param name="IsMore">More, or fewer.</param>
/// <param name="People">How many.</param>
internal readonly record struct CountDemand(int Edge, bool IsMore, int People)
{
    /// <summary>All of a table: each of its small counts could be any of 0 to 4.</summary>
    public static IReadOnlyList<CountDemand> Of(CountNetwork network) =>
    [
        .. Enumerable.Range(0, network.Edges.Count)
            .Where(edge => network.Edges[edge].IsSmall)
            .SelectMany(edge => new CountDemand[]
            {
                new(edge, IsMore: true, SmallCells.Threshold - 1 - network.Edges[edge].Count),
                new(edge, IsMore: false, network.Edges[edge].Count),
            })
            .Where(demand => demand.People > 0),
    ];
}
