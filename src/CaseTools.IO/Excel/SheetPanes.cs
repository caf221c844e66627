using CaseTools.Reports;
using ClosedXML.Excel;

namespace CaseTools.IO.Excel;

/// <summary>What of a worksheet stays in sight while one scrolls, and what can be folded away.</summary>
internal static class SheetPanes
{
    private const int MostFrozenRows = 8;

    // A third of a laptop's screen: the rest is what one scrolls through.
    private const double MostFrozenPixels = 450;

    /// <summary>Sets the panes of a sheet that is one table.</summary>
    public static void Apply(IXLWorksheet sheet, int headerRow, IReadOnlyList<ReportColumn> columns, ColumnWidths widths)
    {
        var keys = columns.TakeWhile(column => column.IsKey).Count();
        var frozen = keys > 0 && widths.Left(keys + 1) <= MostFrozenPixels ? keys : 0;

        // A tall frozen heading would leave no room to scroll in.
        sheet.SheetView.Freeze(headerRow <= MostFrozenRows ? headerRow : 0, frozen);
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].IsDetail)
            {
                _ = sheet.Column(i + 1).Group();
            }
        }
    }
}
