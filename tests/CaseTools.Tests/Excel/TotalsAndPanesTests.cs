using System.Text.RegularExpressions;
using CaseTools.Reports;
using static CaseTools.Tests.Excel.SampleReports;

namespace CaseTools.Tests.Excel;

/// <summary>What stands above a table's header and follows its filter; what stays in sight, and what can be folded away.</summary>
public sealed class TotalsAndPanesTests
{
    [Fact]
    public void Totals_follow_the_filter_and_show_their_value_where_nothing_calculates()
    {
        using var workbook = WorkbookReader.Write(Workbook(Queue(rows: 3, new ReportTotals("Shown", [new("Case", TotalKind.Count, 3), new("Persons", TotalKind.Sum, 6)]))));
        var sheet = workbook.Sheet("Queue");
        var xml = workbook.Part("xl/worksheets/sheet1.xml");

        Assert.Equal("Shown", sheet.Cell("A1").GetString());
        Assert.Equal(("SUBTOTAL(103,B3:B5)", "SUBTOTAL(109,C3:C5)"), (sheet.Cell("B1").FormulaA1, sheet.Cell("C1").FormulaA1));
        Assert.Equal(["3", "6"], Regex.Matches(xml, "<x:f>SUBTOTAL[^<]*</x:f><x:v>([0-9]+)</x:v>").Select(match => match.Groups[1].Value));
        Assert.Equal("A2:D5", workbook.Table("Queue").RangeAddress.ToString());
        Assert.Empty(workbook.ValidationErrors());
    }

    [Fact]
    public void The_row_of_totals_stays_in_sight_and_the_header_alone_is_printed_on_each_page()
    {
        using var workbook = WorkbookReader.Write(Workbook(Queue(rows: 3, new ReportTotals("Shown", [new("Case", TotalKind.Count, 3)]))));
        var sheet = workbook.Sheet("Queue");

        Assert.Equal(2, sheet.SheetView.SplitRow);
        Assert.Equal((2, 2), (sheet.PageSetup.FirstRowToRepeatAtTop, sheet.PageSetup.LastRowToRepeatAtTop));
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(30, 20)]
    public void A_table_without_rows_or_on_several_sheets_has_no_totals(int rows, int sheetRows)
    {
        using var workbook = WorkbookReader.Write(Workbook(Queue(rows, new ReportTotals("Shown", [new("Case", TotalKind.Count, rows)]))), sheetRows);

        Assert.Equal("Rank", workbook.Sheet("Queue").Cell("A1").GetString());
        Assert.DoesNotContain("<x:f>", workbook.Part("xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_word_before_the_totals_is_not_cut()
    {
        using var plain = WorkbookReader.Write(Workbook(Queue(rows: 3, totals: null)));
        using var workbook = WorkbookReader.Write(Workbook(Queue(rows: 3, new ReportTotals("Көрсетілген істер", [new("Case", TotalKind.Count, 3)]))));

        Assert.InRange(workbook.Sheet("Queue").Column(1).Width, plain.Sheet("Queue").Column(1).Width + 4, 25);
    }

    [Fact]
    public void A_text_that_looks_like_a_total_stays_text()
    {
        ReportTotals totals = new("=1+1", [new("Case", TotalKind.Count, 1)]);
        using var workbook = WorkbookReader.Write(Workbook(Queue(rows: 1, totals)));

        Assert.Equal("=1+1", workbook.Sheet("Queue").Cell("A1").GetString());
        Assert.False(workbook.Sheet("Queue").Cell("A1").HasFormula);
    }

    [Fact]
    public void Leading_key_columns_stay_in_sight_and_details_can_be_folded()
    {
        using var workbook = WorkbookReader.Write(Workbook(Queue(rows: 2, totals: null)));
        var sheet = workbook.Sheet("Queue");

        Assert.Equal((1, 2), (sheet.SheetView.SplitRow, sheet.SheetView.SplitColumn));
        Assert.Equal([0, 0, 0, 1], Enumerable.Range(1, 4).Select(column => sheet.Column(column).OutlineLevel));
        Assert.All(Enumerable.Range(1, 4), column => Assert.False(sheet.Column(column).IsHidden));
    }

    [Fact]
    public void Key_columns_that_would_fill_the_screen_are_not_frozen()
    {
        ReportColumn[] columns = [new("Case", "", CellKind.Text, 120) { IsKey = true }, Column("Other")];
        using var workbook = WorkbookReader.Write(Workbook(new ReportSheet("S", [], [Table("T", columns, [ReportCell.Text(new string('m', 100)), ReportCell.Empty])])));

        Assert.Equal((1, 0), (workbook.Sheet("S").SheetView.SplitRow, workbook.Sheet("S").SheetView.SplitColumn));
    }

    private static ReportSheet Queue(int rows, ReportTotals? totals)
    {
        ReportColumn[] columns =
        [
            new("Rank", "", CellKind.Number) { IsKey = true },
            new("Case", "", CellKind.Text) { IsKey = true },
            new("Persons", "", CellKind.Number),
            new("File", "", CellKind.Text) { IsDetail = true },
        ];
        var cells = Enumerable.Range(1, rows).Select(rank => new[] { ReportCell.Number(rank), ReportCell.Text($"CT-{rank}"), ReportCell.Number(rank), ReportCell.Text("a.csv") }).ToArray();
        return new ReportSheet("Queue", [], [Table("Queue", columns, cells) with { Totals = totals }]);
    }
}
