namespace CaseTools.IO.Excel;

/// <summary>A worksheet that was drawn but for the rows of its tables.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Blocks">Where rows belong, from above.</param>
/// <param name="Tables">Its tables, from above.</param>
/// <param name="Widths">How wide its columns are.</param>
/// <param name="Charts">Its charts, from left to right.</param>
internal sealed record DrawnSheet(
    string Name,
    IReadOnlyList<RowBlock> Blocks,
    IReadOnlyList<TableExtent> Tables,
    ColumnWidths Widths,
    IReadOnlyList<DrawnChart> Charts)
{
    /// <summary>The formulas of cells that were drawn with their values; none but ours.</summary>
    public IReadOnlyList<DrawnFormula> Formulas { get; init; } = [];

    /// <summary>The logo at its head; null where it has none.</summary>
    public DrawnLogo? Logo { get; init; }
}

/// <summary>A formula whose value is known.</summary>
/// <param name="Row">The row of its cell, from 1.</param>
/// <param name="Cell">Its cell, as in <c>B1</c>.</param>
/// <param name="Text">The formula, without an equals sign.</param>
internal sealed record DrawnFormula(int Row, string Cell, string Text);

/// <summary>Rows of a table that belong on a worksheet.</summary>
/// <param name="FirstRow">The row of the first of them, from 1.</param>
/// <param name="Count">How many.</param>
/// <param name="Rows">Where they come from: the next so many.</param>
internal sealed record RowBlock(int FirstRow, int Count, TableRows Rows);

/// <summary>Where a table stands.</summary>
/// <param name="Name">Its name in the workbook.</param>
/// <param name="HeaderRow">The row of its header, from 1.</param>
/// <param name="LastRow">Its last row.</param>
/// <param name="Columns">How many columns, from the first one on.</param>
internal sealed record TableExtent(string Name, int HeaderRow, int LastRow, int Columns)
{
    /// <summary>The cells, as in <c>A1:R94000</c>.</summary>
    public string Range => FormattableString.Invariant($"A{HeaderRow}:{ColumnLetters.Of(Columns)}{LastRow}");
}
