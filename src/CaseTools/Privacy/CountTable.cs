namespace CaseTools.Privacy;

/// <summary>
/// How many cases or persons there are of each row and column. A table of one column, or of one row, counts by one characteristic: its cells
/// are its margins.
/// </summary>
/// <remarks>
/// Which rows and columns there are must not hang on the counts, or a label tells that somebody is there: give all that could be, or pool the
/// small ones (<see cref="PooledRows"/>).
/// </remarks>
internal sealed class CountTable
{
    private readonly int[,] counts;

    /// <summary>Takes the counts by row and column.</summary>
    /// <exception cref="ArgumentException">The counts do not fit the labels, or one is below zero.</exception>
    public CountTable(IReadOnlyList<string> rows, IReadOnlyList<string> columns, int[,] counts)
    {
        if (counts.GetLength(0) != rows.Count || counts.GetLength(1) != columns.Count)
        {
            throw new ArgumentException("A table has a count for each row and column.", nameof(counts));
        }

        if (counts.Cast<int>().Any(count => count < 0))
        {
            throw new ArgumentException("A count is not below zero.", nameof(counts));
        }

        Rows = [.. rows];
        Columns = [.. columns];
        this.counts = (int[,])counts.Clone();
        RowTotals = [.. Enumerable.Range(0, Rows.Count).Select(row => Enumerable.Range(0, Columns.Count).Sum(column => counts[row, column]))];
        ColumnTotals = [.. Enumerable.Range(0, Columns.Count).Select(column => Enumerable.Range(0, Rows.Count).Sum(row => counts[row, column]))];
        Total = RowTotals.Sum();
    }

    /// <summary>A table of one characteristic: a row for each value.</summary>
    /// <param name="rows">The values, each with its count.</param>
    /// <param name="column">What is counted.</param>
    public static CountTable OneWay(IReadOnlyList<(string Label, int Count)> rows, string column)
    {
        var counts = new int[rows.Count, 1];
        for (var row = 0; row < rows.Count; row++)
        {
            counts[row, 0] = rows[row].Count;
        }

        return new([.. rows.Select(row => row.Label)], [column], counts);
    }

    /// <summary>The labels of the rows.</summary>
    public IReadOnlyList<string> Rows { get; }

    /// <summary>The labels of the columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>What each row sums to.</summary>
    public IReadOnlyList<int> RowTotals { get; }

    /// <summary>What each column sums to.</summary>
    public IReadOnlyList<int> ColumnTotals { get; }

    /// <summary>What all cells sum to.</summary>
    public int Total { get; }

    /// <summary>Whether rows and columns are two characteristics, with margins that are no cells.</summary>
    public bool IsTwoWay => Rows.Count > 1 && Columns.Count > 1;

    /// <summary>The count of a cell.</summary>
    public int this[int row, int column] => counts[row, column];
}
