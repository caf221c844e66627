namespace CaseTools.IO.Excel;

/// <summary>A worksheet that was drawn but for the rows of its tables.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Blocks">Where rows belong, from above.</param>
/// <param name="Widths">How wide its columns are.</param>
internal sealed record DrawnSheet(string Name, IReadOnlyList<RowBlock> Blocks, ColumnWidths Widths);

/// <summary>Rows of a table that belong on a worksheet.</summary>
/// <param name="FirstRow">The row of the first of them, from 1.</param>
/// <param name="Count">How many.</param>
/// <param name="Rows">Where they come from: the next so many.</param>
internal sealed record RowBlock(int FirstRow, int Count, TableRows Rows);
