namespace CaseTools.Privacy;

/// <summary>The cells and margins of a table that is shown.</summary>
/// <param name="rows">By row, its cells.</param>
/// <param name="rowTotals">By row, its sum; the cell itself where there is one column.</param>
/// <param name="columnTotals">By column, its sum; the cell itself where there is one row.</param>
internal sealed class PublishedCells(
    IReadOnlyList<IReadOnlyList<PublishedCell>> rows, IReadOnlyList<PublishedCell> rowTotals, IReadOnlyList<PublishedCell> columnTotals)
{
    /// <summary>By row, its sum; the cell itself where there is one column.</summary>
    public IReadOnlyList<PublishedCell> RowTotals { get; } = rowTotals;

    /// <summary>By column, its sum; the cell itself where there is one row.</summary>
    public IReadOnlyList<PublishedCell> ColumnTotals { get; } = columnTotals;

    /// <summary>The cell of a row and column.</summary>
    public PublishedCell this[int row, int column] => rows[row][column];
}
