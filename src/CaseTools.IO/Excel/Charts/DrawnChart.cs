using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>A chart that has its place and its points.</summary>
/// <param name="Described">What it shows.</param>
/// <param name="Points">Its points, and the cells in which they stand.</param>
/// <param name="Frame">Where it stands.</param>
internal sealed record DrawnChart(ReportChart Described, ChartPoints Points, ChartFrame Frame);

/// <summary>A rectangle on a worksheet.</summary>
/// <param name="From">Its upper left corner.</param>
/// <param name="To">Its lower right corner.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
internal sealed record ChartFrame(SheetCorner From, SheetCorner To, double Width, double Height);

/// <summary>A place on a worksheet.</summary>
/// <param name="Column">The column, from 1.</param>
/// <param name="Offset">Pixels from the column's left edge.</param>
/// <param name="Row">The row, from 1, at its upper edge.</param>
internal sealed record SheetCorner(int Column, int Offset, int Row);
