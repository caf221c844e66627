using System.Globalization;
using CaseTools.Privacy;

namespace CaseTools.Tests.Privacy;

/// <summary>Tables to publish, and what was published of them beside what it was.</summary>
internal static class CountTables
{
    /// <summary>A table whose labels are letters and numbers.</summary>
    public static CountTable Table(int[,] counts) => new(
        [.. Enumerable.Range(0, counts.GetLength(0)).Select(row => "r" + row.ToString(CultureInfo.InvariantCulture))],
        [.. Enumerable.Range(0, counts.GetLength(1)).Select(column => "c" + column.ToString(CultureInfo.InvariantCulture))],
        counts);

    /// <summary>A table of one column.</summary>
    public static CountTable Column(params int[] counts) =>
        CountTable.OneWay([.. counts.Select((count, row) => ("r" + row.ToString(CultureInfo.InvariantCulture), count))], "persons");

    /// <summary>Cells row by row, sums of rows and sums of columns: what they are and what is said of them. None of a table that is kept back.</summary>
    public static IReadOnlyList<(int Count, PublishedCell Cell)> CellsOf(CountTable counts, PublishedTable table) => table.Cells is not { } cells ? [] :
    [
        .. from row in Enumerable.Range(0, counts.Rows.Count)
           from column in Enumerable.Range(0, counts.Columns.Count)
           select (counts[row, column], cells[row, column]),
        .. counts.RowTotals.Zip(cells.RowTotals),
        .. counts.ColumnTotals.Zip(cells.ColumnTotals),
    ];

    /// <summary>A table as somebody else would publish it.</summary>
    public static PublishedTable PublishedAs(CountTable counts, Func<int, PublishedCell> cellOf) => new(
        counts.Rows,
        counts.Columns,
        PublishedCell.Shown(counts.Total),
        new PublishedCells(
            [.. Enumerable.Range(0, counts.Rows.Count).Select(row => Enumerable.Range(0, counts.Columns.Count).Select(column => cellOf(counts[row, column])).ToArray())],
            [.. counts.RowTotals.Select(cellOf)],
            [.. counts.ColumnTotals.Select(cellOf)]));

    /// <summary>A table that hides its small counts, and nothing to go with them.</summary>
    public static PublishedTable WithSmallOnesHidden(CountTable counts) =>
        PublishedAs(counts, count => count < 5 ? PublishedCell.Under5 : PublishedCell.Shown(count));

    /// <summary>A table with no number but the grand total.</summary>
    public static PublishedTable WithNothingShown(CountTable counts) => PublishedAs(counts, count => count < 5 ? PublishedCell.Under5 : PublishedCell.Withheld);

    /// <summary>A published table in few signs, a line each row: its cells, a bar, its sum; the sums of the columns last.</summary>
    public static string TextOf(PublishedTable table) => table.Cells is not { } cells ? SignOf(table.Total) : string.Join('\n',
    [
        .. table.Rows.Select((_, row) => Line(table.Columns.Select((_, column) => cells[row, column]), cells.RowTotals[row])),
        Line(cells.ColumnTotals, table.Total),
    ]);

    private static string Line(IEnumerable<PublishedCell> cells, PublishedCell sum) => $"{string.Join(' ', cells.Select(SignOf))} | {SignOf(sum)}";

    private static string SignOf(PublishedCell cell) => cell.Kind switch
    {
        PublishedKind.Shown => cell.Number!.Value.ToString(CultureInfo.InvariantCulture),
        PublishedKind.Under5 => "<5",
        _ => "x",
    };
}
