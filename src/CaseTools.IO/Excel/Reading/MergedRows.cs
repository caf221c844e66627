using ExcelDataReader;

namespace CaseTools.IO.Excel;

/// <summary>
/// Cells that a sheet merges over several rows, as lists do with the name of a family: the text stands in the first row, and holds
/// for the others. Rows come in their order.
/// </summary>
internal sealed class MergedRows
{
    private readonly IReadOnlyDictionary<int, Queue<CellRange>> byColumn;
    private readonly Dictionary<int, (CellRange Range, string Text)> open = [];

    /// <summary>Takes what a sheet merges.</summary>
    public MergedRows(CellRange[]? ranges) => byColumn = (ranges ?? [])
        .Where(IsOverRows)
        .GroupBy(range => range.FromColumn)
        .ToDictionary(group => group.Key, group => new Queue<CellRange>(group.OrderBy(range => range.FromRow)));

    /// <summary>How many cells a sheet merges over several rows.</summary>
    public static int CountIn(CellRange[]? ranges) => (ranges ?? []).Count(IsOverRows);

    /// <summary>Writes the text of merged cells into a row that holds anything besides.</summary>
    /// <param name="cells">The cells of the row.</param>
    /// <param name="row">Its number, from 0.</param>
    public void Fill(string[] cells, int row)
    {
        foreach (var pair in byColumn)
        {
            if (pair.Key < cells.Length)
            {
                Fill(cells, row, pair.Key, pair.Value);
            }
        }
    }

    private void Fill(string[] cells, int row, int column, Queue<CellRange> ranges)
    {
        while (ranges.Count > 0 && ranges.Peek().ToRow < row)
        {
            _ = ranges.Dequeue();
        }

        if (ranges.Count == 0 || row < ranges.Peek().FromRow)
        {
            return;
        }

        var range = ranges.Peek();
        if (row == range.FromRow)
        {
            open[column] = (range, cells[column]);
        }
        else if (cells[column].Length == 0 && open.TryGetValue(column, out var first) && ReferenceEquals(first.Range, range))
        {
            cells[column] = first.Text;
        }
    }

    // A title is merged over columns, too.
    private static bool IsOverRows(CellRange range) => range.ToRow > range.FromRow && range.ToColumn == range.FromColumn;
}
