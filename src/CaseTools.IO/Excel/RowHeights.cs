using ClosedXML.Excel;

namespace CaseTools.IO.Excel;

/// <summary>
/// The heights of rows whose text stands on several lines. LibreOffice gives a row without a height a single line when it
/// opens the file, and cuts the rest off; so these rows get an estimated one.
/// </summary>
internal static class RowHeights
{
    /// <summary>The height of so many lines, in points.</summary>
    public static double Of(int lines) => Math.Min(lines * TextMeasure.LineHeight, ExcelLimits.RowHeight);

    /// <summary>Gives a header row the height that its captions need.</summary>
    public static void FitHeader(IXLRow row, ColumnWidths widths)
    {
        var lines = row.CellsUsed()
            .Select(cell => TextMeasure.WrappedLines(cell.GetString(), widths.HeaderRoom(cell.Address.ColumnNumber)))
            .DefaultIfEmpty(1)
            .Max();
        if (lines > 1)
        {
            row.Height = Of(lines);
        }
    }
}
