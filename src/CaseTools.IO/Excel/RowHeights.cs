using ClosedXML.Excel;

namespace CaseTools.IO.Excel;

/// <summary>
/// The heights of rows whose text stands on several lines. LibreOffice gives a row without a height a single line when it
/// opens the file, and cuts the rest off; so these rows get an estimated one.
/// </summary>
internal sealed class RowHeights
{
    private readonly List<int> rows = [];
    private readonly List<int> headers = [];

    /// <summary>Notes a row with text that may need several lines.</summary>
    public void Include(int row) => rows.Add(row);

    /// <summary>Notes a header row.</summary>
    public void IncludeHeader(int row) => headers.Add(row);

    /// <summary>Sets the heights, once the widths are known.</summary>
    public void Apply(IXLWorksheet sheet, ColumnWidths widths)
    {
        foreach (var row in rows)
        {
            Fit(sheet.Row(row), widths.Room);
        }

        foreach (var row in headers)
        {
            Fit(sheet.Row(row), widths.HeaderRoom);
        }
    }

    private static void Fit(IXLRow row, Func<int, double> room)
    {
        var lines = row.CellsUsed(cell => cell.Style.Alignment.WrapText)
            .Select(cell => TextMeasure.WrappedLines(cell.GetString(), room(cell.Address.ColumnNumber)))
            .DefaultIfEmpty(1)
            .Max();
        if (lines > 1)
        {
            row.Height = Math.Min(lines * TextMeasure.LineHeight, ExcelLimits.RowHeight);
        }
    }
}
