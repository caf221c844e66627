using System.Text.RegularExpressions;
using CaseTools.Hosting;
using CaseTools.IO.Excel;
using CaseTools.Reports;
using static CaseTools.Tests.Excel.SampleReports;

namespace CaseTools.Tests.Excel;

/// <summary>A long table looks like a short one, and is never held whole.</summary>
public sealed class LongTableTests
{
    private const string LongText = "a text that is so long that it stands on several lines of a column that is not as wide as it would be";

    [Fact]
    public void The_heading_stands_on_each_sheet_on_which_a_table_goes_on()
    {
        var rows = Enumerable.Range(1, 20).Select(i => new[] { ReportCell.Number(i) }).ToArray();
        using var workbook = WorkbookReader.Write(Workbook(new ReportSheet("Queue", ["WHAT IF: a scenario, not fact"], [Table("Queue", [Column("N", CellKind.Number)], rows)])), sheetRows: 12);

        Assert.Equal(["Queue", "Queue (2)", "Queue (3)"], workbook.SheetNames);
        Assert.All(workbook.SheetNames, name => Assert.Equal("WHAT IF: a scenario, not fact", workbook.Sheet(name).Cell("A1").GetString()));
        Assert.Empty(workbook.ValidationErrors());
    }

    [Fact]
    public void Who_asks_is_told_how_many_rows_are_written_on_the_thread_that_waits()
    {
        var told = new List<RowsWritten>();
        var thread = Environment.CurrentManagedThreadId;
        var rows = Enumerable.Range(1, 10_000).Select(i => new[] { ReportCell.Number(i) }).ToArray();
        using var target = new MemoryStream();

        _ = new ClosedXmlWorkbookWriter().Write(Workbook(new ReportSheet("Queue", [], [Table("Queue", [Column("N", CellKind.Number)], rows)])), target, CancellationToken.None, count =>
        {
            Assert.Equal(thread, Environment.CurrentManagedThreadId);
            told.Add(count);
        });

        Assert.InRange(told.Count, 10, 100);
        Assert.All(told, count => Assert.Equal(10_000, count.All));
        Assert.Equal(told.Select(count => count.Done).Order(), told.Select(count => count.Done));
        Assert.InRange(told[^1].Done, 9_000, 10_000);
    }

    [Fact]
    public void The_table_its_filter_and_its_last_row_reach_to_the_end()
    {
        using var workbook = WorkbookReader.Write(Texts(3_000, row => row == 3_000 ? "last" : "text"));

        Assert.Equal("A1:A3001", workbook.Table("Queue").RangeAddress.ToString());
        Assert.Equal("A1:A3001", workbook.Table("Queue").AutoFilter.Range.RangeAddress.ToString());
        Assert.Equal("last", workbook.Sheet("Queue").Cell("A3001").GetString());
        Assert.Empty(workbook.ValidationErrors());
    }

    [Fact]
    public void A_long_text_far_below_gets_the_height_that_it_needs()
    {
        using var workbook = WorkbookReader.Write(Texts(2_000, row => row == 1_900 ? LongText : "short"));
        var sheet = workbook.Sheet("Queue");

        Assert.Equal(15, sheet.Row(1_899).Height);
        Assert.True(sheet.Row(1_901).Height >= 5 * 15, $"{sheet.Row(1_901).Height} points for a text of five lines and more");
        Assert.Equal("short", sheet.Cell("A1900").GetString());
    }

    [Fact]
    public void A_number_far_below_fits_the_column_that_smaller_ones_gave_its_width()
    {
        using var workbook = WorkbookReader.Write(Of(CellKind.Number, [.. Enumerable.Range(1, 2_000).Select(number => ReportCell.Number(number == 2_000 ? 1_048_576 : 1))]));

        // Seven figures of 7.4 pixels, two indents of 9 and the room beside them; in characters of 7 pixels, and 5 beside.
        var width = workbook.Sheet("Queue").Column(1).Width;
        Assert.True((width * 7) + 5 >= (7 * 7.4) + 18 + 5, $"a column of {width} characters for 1048576");
    }

    [Fact]
    public void A_table_that_goes_on_has_the_same_widths_on_every_worksheet()
    {
        using var workbook = WorkbookReader.Write(Texts(25, row => row == 1 ? "a rather wide text for a column" : "x"), sheetRows: 10);

        Assert.Single(workbook.SheetNames.Select(name => workbook.Sheet(name).Column(1).Width).Distinct());
    }

    [Fact]
    public void Past_the_last_row_of_a_worksheet_it_goes_on_in_the_next()
    {
        const int rows = ExcelLimits.SheetRows + 10;
        var cells = new[] { ReportCell.Number(7) };
        var table = new ReportTable("Queue", null, [Column("Value", CellKind.Number)], new CountedRows(rows, Enumerable.Repeat(cells, rows)), "");
        using var target = new MemoryStream();

        _ = new ClosedXmlWorkbookWriter().Write(Workbook(new ReportSheet("Queue", [], [table])), target, CancellationToken.None);

        Assert.Equal(["A1:A1048576", "A1:A12"], new[] { 1, 2 }.Select(number => Part(target, $"xl/tables/table{number}.xml")).Select(xml => Regex.Match(xml, " ref=\"([^\"]*)\"").Groups[1].Value));
        Assert.EndsWith("<x:row r=\"1048576\"><x:c r=\"A1048576\" s=\"", LastRow(Part(target, "xl/worksheets/sheet1.xml")), StringComparison.Ordinal);
        Assert.EndsWith("<x:row r=\"12\"><x:c r=\"A12\" s=\"", LastRow(Part(target, "xl/worksheets/sheet2.xml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Fewer_or_more_rows_than_counted_are_no_report(int rows)
    {
        var table = new ReportTable("Queue", null, [Column("A")], new CountedRows(2, Enumerable.Repeat(new[] { ReportCell.Text("secret") }, rows)), "");

        var refusal = Assert.Throws<InvalidOperationException>(() => WorkbookReader.Write(Workbook(new ReportSheet("Queue", [], [table]))));

        Assert.DoesNotContain("secret", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(52, "AZ")]
    [InlineData(53, "BA")]
    [InlineData(702, "ZZ")]
    [InlineData(703, "AAA")]
    [InlineData(16_384, "XFD")]
    public void Columns_have_the_letters_of_Excel(int column, string letters) => Assert.Equal(letters, ColumnLetters.Of(column));

    private static ReportWorkbook Texts(int rows, Func<int, string> text) => Workbook(new ReportSheet(
        "Queue",
        [],
        [Table("Queue", [Column("Value", maximumWidth: 20)], [.. Enumerable.Range(1, rows).Select(row => new[] { ReportCell.Text(text(row)) })])]));

    private static string LastRow(string xml) => xml[xml.LastIndexOf("<x:row ", StringComparison.Ordinal)..(xml.LastIndexOf(" s=\"", StringComparison.Ordinal) + 4)];

    private static string Part(MemoryStream package, string name)
    {
        using var zip = new System.IO.Compression.ZipArchive(package, System.IO.Compression.ZipArchiveMode.Read, leaveOpen: true);
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
