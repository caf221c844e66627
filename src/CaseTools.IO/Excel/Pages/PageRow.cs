namespace CaseTools.IO.Excel;

/// <summary>A row of a page, ready to be written.</summary>
/// <param name="Cells">Its cells, left to right; what is beside them stays blank.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="IsKeptWithNext">Whether the end of a printed page should not part it from the next row.</param>
internal sealed record PageRow(IReadOnlyList<PageCell> Cells, double Height, bool IsKeptWithNext = false);

/// <summary>A cell of a page, which may lie over several columns.</summary>
/// <param name="Column">The first column, from 0.</param>
/// <param name="Width">How many columns.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Content">What it holds.</param>
internal readonly record struct PageCell(int Column, int Width, PageStyle Style, CellContent Content)
{
    /// <summary>Where in the workbook it leads to; null where it leads nowhere.</summary>
    public string? Location { get; init; }
}
