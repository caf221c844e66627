namespace CaseTools.Privacy;

/// <summary>
/// A table as a network: all people go to their rows, from there through the cells to their columns, and together again. Whoever comes to a place
/// leaves it: that is all that sums say. So whatever else the counts might be differs from what they are by people moved along closed ways.
/// </summary>
/// <remarks>The grand total is always published and so can never move: it is no edge.</remarks>
internal sealed class CountNetwork
{
    private readonly CountTable table;
    private readonly List<(int Edge, bool IsMore)>[] ways;

    /// <summary>Makes the network of a table.</summary>
    public CountNetwork(CountTable table)
    {
        this.table = table;
        Edges = [.. table.IsTwoWay ? TwoWay(table) : OneWay(table)];
        Places = table.IsTwoWay ? table.Rows.Count + table.Columns.Count + 2 : 2;
        ways = [.. Enumerable.Range(0, Places).Select(_ => new List<(int, bool)>())];
        for (var edge = 0; edge < Edges.Count; edge++)
        {
            ways[Edges[edge].From].Add((edge, true));
            ways[Edges[edge].To].Add((edge, false));
        }
    }

    /// <summary>The counts: inner cells row by row, then, where they are no cells, the sums of the rows and those of the columns.</summary>
    public IReadOnlyList<CountEdge> Edges { get; }

    /// <summary>How many places there are.</summary>
    public int Places { get; }

    /// <summary>The edges at a place, and whether one has more people on it when somebody leaves by it.</summary>
    public IReadOnlyList<(int Edge, bool IsMore)> WaysFrom(int place) => ways[place];

    /// <summary>The edge of a cell.</summary>
    public int CellAt(int row, int column) => (row * table.Columns.Count) + column;

    /// <summary>The edge of a row's sum; null where that is the grand total.</summary>
    public int? TotalOfRow(int row) => table.IsTwoWay ? Cells + row : table.Rows.Count == 1 ? null : CellAt(row, 0);

    /// <summary>The edge of a column's sum; null where that is the grand total.</summary>
    public int? TotalOfColumn(int column) => table.IsTwoWay ? Cells + table.Rows.Count + column : table.Columns.Count == 1 ? null : CellAt(0, column);

    private int Cells => table.Rows.Count * table.Columns.Count;

    private static IEnumerable<CountEdge> OneWay(CountTable table) => table.RowTotals.Count == 1
        ? table.ColumnTotals.Select(count => new CountEdge(0, 1, count, IsMargin: false))
        : table.RowTotals.Select(count => new CountEdge(0, 1, count, IsMargin: false));

    private static IEnumerable<CountEdge> TwoWay(CountTable table)
    {
        var rows = Enumerable.Range(0, table.Rows.Count).ToArray();
        var columns = Enumerable.Range(0, table.Columns.Count).ToArray();
        var (start, end) = (rows.Length + columns.Length, rows.Length + columns.Length + 1);
        return rows.SelectMany(row => columns.Select(column => new CountEdge(row, rows.Length + column, table[row, column], IsMargin: false)))
            .Concat(rows.Select(row => new CountEdge(start, row, table.RowTotals[row], IsMargin: true)))
            .Concat(columns.Select(column => new CountEdge(rows.Length + column, end, table.ColumnTotals[column], IsMargin: true)));
    }
}
