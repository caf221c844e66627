namespace CaseTools.Privacy;

/// <summary>Publishes a table of counts so that none under 5 can be told from the others.</summary>
/// <remarks>
/// <para>
/// What holds: who knows all numbers that are shown, that they sum up, that "under 5" is 0 to 4 and withheld is 5 or more, still has to take
/// each small cell and margin for any of 0 to 4.
/// </para>
/// <para>
/// What does not: who knows by which rules cells are chosen can try them on every table that fits, and drop those of which something else would
/// have been published. In random lists of five counts up to 11 that rules out some of 0 to 4 for one small cell in five, and all but one
/// for one in fifty; in tables of three by three of such counts for six in ten, and for one in eight. A list whose small rows are pooled
/// (<see cref="PooledRows"/>) has no small cell to ask about: better publish such.
/// </para>
/// <para>And two reports about the same people tell by their difference what changed between them.</para>
/// </remarks>
internal static class SmallCells
{
    /// <summary>Counts below this are not shown: the report's rule for what anybody may see.</summary>
    public const int Threshold = 5;

    /// <summary>The table as anybody may see it.</summary>
    public static PublishedTable Published(CountTable table)
    {
        if (table.Total < Threshold)
        {
            return new(table.Rows, table.Columns, PublishedCell.Under5, Cells: null);
        }

        var network = new CountNetwork(table);
        var total = PublishedCell.Shown(table.Total);
        return new(table.Rows, table.Columns, total, WithheldChoice.Of(network) is { } kinds ? CellsOf(table, network, kinds, total) : null);
    }

    private static PublishedCells CellsOf(CountTable table, CountNetwork network, IReadOnlyList<PublishedKind> kinds, PublishedCell total)
    {
        var rows = Enumerable.Range(0, table.Rows.Count).ToArray();
        var columns = Enumerable.Range(0, table.Columns.Count).ToArray();
        return new(
            [.. rows.Select(row => columns.Select(column => Cell(network.CellAt(row, column))).ToArray())],
            [.. rows.Select(row => network.TotalOfRow(row) is { } edge ? Cell(edge) : total)],
            [.. columns.Select(column => network.TotalOfColumn(column) is { } edge ? Cell(edge) : total)]);

        PublishedCell Cell(int edge) => kinds[edge] switch
        {
            PublishedKind.Shown => PublishedCell.Shown(network.Edges[edge].Count),
            PublishedKind.Under5 => PublishedCell.Under5,
            _ => PublishedCell.Withheld,
        };
    }
}
