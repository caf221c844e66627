using CaseTools.Tests.Excel;
using ClosedXML.Excel;

namespace CaseTools.Tests.Reports;

/// <summary>A report that another program has opened and saved: what people send on.</summary>
public sealed class ResavedReportTests
{
    [Fact]
    public void ClosedXML_keeps_values_formats_totals_panes_links_charts_and_the_page()
    {
        var report = ExampleRun.ReportOf(ExampleRun.Text("docs", "examples", "three-cases.csv"), ExampleRun.Text("docs", "examples", "borders-2022-09.csv")) with { HasCasePages = true };
        using var written = WorkbookReader.Write(report.Describe());
        using var saved = new MemoryStream();
        using (var loaded = new XLWorkbook(new MemoryStream(written.Bytes)))
        {
            loaded.SaveAs(saved);
        }

        using var again = new WorkbookReader(saved.ToArray(), []);

        Assert.Equal(11, written.SheetNames.Count());
        Assert.Equal(written.SheetNames, again.SheetNames);
        Assert.Equal(ChartReader.Of(written).Select(chart => (chart.Title, chart.AltText, chart.ValueCells)), ChartReader.Of(again).Select(chart => (chart.Title, chart.AltText, chart.ValueCells)));
        Assert.All(written.SheetNames, name =>
        {
            var (before, after) = (written.Sheet(name), again.Sheet(name));
            Assert.All(before.CellsUsed(), cell => Assert.Equal(Look(cell), Look(after.Cell(cell.Address.RowNumber, cell.Address.ColumnNumber))));
            Assert.Equal(Frame(before), Frame(after));
            Assert.Equal(before.Hyperlinks.Select(link => (link.Cell.Address.ToString(), link.InternalAddress)), after.Hyperlinks.Select(link => (link.Cell.Address.ToString(), link.InternalAddress)));
        });
    }

    // A formula is saved without its value: Excel works it out again.
    private static object Look(IXLCell cell) => (
        cell.HasFormula ? cell.FormulaA1 : cell.GetString(), cell.Style.NumberFormat.Format, cell.Style.Fill.BackgroundColor.ToString(), cell.Style.Font.Bold, cell.Style.Font.Underline);

    private static object Frame(IXLWorksheet sheet) => (
        (sheet.SheetView.SplitRow, sheet.SheetView.SplitColumn, sheet.PageSetup.PageOrientation, sheet.PageSetup.PagesWide, sheet.PageSetup.FirstRowToRepeatAtTop),
        string.Join(' ', sheet.ColumnsUsed().Select(column => $"{column.Width}/{column.OutlineLevel}")),
        sheet.PageSetup.Footer.Left.GetText(XLHFOccurrence.AllPages));
}
