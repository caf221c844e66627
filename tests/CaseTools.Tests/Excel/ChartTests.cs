using System.Globalization;
using CaseTools.Reports;
using ClosedXML.Excel;
using static CaseTools.Tests.Excel.SampleReports;

namespace CaseTools.Tests.Excel;

/// <summary>Native charts over the tables of a sheet.</summary>
public sealed class ChartTests
{
    private static readonly DateTime Day = new(2022, 9, 27);

    [Theory]
    [InlineData("Summary")]
    [InlineData("Bob's summary, A1")]
    [InlineData("R1C1")]
    public void A_chart_points_at_the_cells_of_its_table_and_holds_their_values(string sheet)
    {
        using var workbook = WorkbookReader.Write(Report(sheet));

        foreach (var chart in ChartReader.Of(workbook))
        {
            Assert.Equal(chart.Categories, ChartReader.CellsOf(workbook, chart.CategoryCells).Select(Raw));
            Assert.Equal(chart.Values, ChartReader.CellsOf(workbook, chart.ValueCells).Select(Raw));
            Assert.Equal("Cases", Assert.Single(ChartReader.CellsOf(workbook, chart.NameCell)).GetString());
            Assert.StartsWith($"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!$", chart.ValueCells, StringComparison.Ordinal);
        }

        Assert.Equal(["Emergency", "_x005F_x0041_ & <b>"], ChartReader.Of(workbook)[0].Categories);
        Assert.Equal(["3", "0"], ChartReader.Of(workbook)[0].Values);
        Assert.Empty(workbook.ValidationErrors());
    }

    [Fact]
    public void A_chart_has_its_title_its_words_and_a_number_of_its_own()
    {
        using var workbook = WorkbookReader.Write(Report("Summary"));
        var charts = ChartReader.Of(workbook);

        Assert.Equal(["Cases & bands", "By day"], charts.Select(chart => chart.Title));
        Assert.Equal(["Emergency 3, other 0.", "Many."], charts.Select(chart => chart.AltText));
        Assert.Equal(charts.Count, charts.Select(chart => chart.Anchor.Descendants().Single(element => element.Name.LocalName == "cNvPr").Attribute("id")!.Value).Distinct().Count());
        Assert.All(charts, chart => Assert.False(chart.HasElement("legend") || chart.HasElement("majorGridlines")));
        Assert.All(charts, chart => Assert.True(chart.Has("roundedCorners", "0") && chart.Has("date1904", "0") && chart.Has("showVal", "1")));
    }

    [Fact]
    public void Bars_lie_with_the_first_row_on_top_and_have_the_colours_of_the_cells()
    {
        using var workbook = WorkbookReader.Write(Report("Summary"));
        var chart = ChartReader.Of(workbook)[0];

        Assert.True(chart.Has("barDir", "bar") && chart.Has("orientation", "maxMin"));
        var fills = ChartReader.CellsOf(workbook, chart.CategoryCells).Select(cell => cell.Style.Fill.BackgroundColor.Color.ToArgb());
        Assert.Equal(fills.Select(fill => (fill & 0xFFFFFF).ToString("X6", CultureInfo.InvariantCulture)), chart.PointFills);
    }

    [Fact]
    public void Days_in_a_row_are_a_line_of_time_and_other_days_are_not()
    {
        using var days = WorkbookReader.Write(Of(Days(1), ChartKind.Columns));
        using var weeks = WorkbookReader.Write(Of(Days(7), ChartKind.Columns));

        Assert.True(ChartReader.Of(days)[0].HasElement("dateAx"));
        Assert.False(ChartReader.Of(weeks)[0].HasElement("dateAx"));
        Assert.Empty(days.ValidationErrors().Concat(weeks.ValidationErrors()));
    }

    [Fact]
    public void Charts_stand_side_by_side_in_rows_that_are_left_for_them()
    {
        using var workbook = WorkbookReader.Write(Report("Summary"));
        var sheet = workbook.Sheet("Summary");
        var rows = ChartReader.Of(workbook).Select(chart => (From: Number(chart, "from", "row"), To: Number(chart, "to", "row"))).ToArray();

        Assert.All(rows, chart => Assert.Equal((2, 14), chart));
        Assert.All(Enumerable.Range(3, 12), row => Assert.True(sheet.Row(row).Height == 15 && sheet.Row(row).IsEmpty()));
        Assert.Equal(16, workbook.Table("Bands").RangeAddress.FirstAddress.RowNumber);
        var (first, second) = (ChartReader.Of(workbook)[0], ChartReader.Of(workbook)[1]);
        Assert.True((Number(first, "to", "col"), Number(first, "to", "colOff")).CompareTo((Number(second, "from", "col"), Number(second, "from", "colOff"))) < 0);
    }

    [Fact]
    public void A_table_without_rows_has_no_chart()
    {
        using var one = WorkbookReader.Write(Report("Summary", Table("Days", DayColumns)));
        using var none = WorkbookReader.Write(Of(Table("Days", DayColumns), ChartKind.Columns));

        Assert.Equal(["Cases & bands"], ChartReader.Of(one).Select(chart => chart.Title));
        Assert.Empty(one.ValidationErrors());
        Assert.DoesNotContain(none.PartNames, part => part.Contains("chart", StringComparison.Ordinal) || part.Contains("drawing", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_with_a_chart_stands_on_one_worksheet()
    {
        var filling = Table("Filling", [Column("A")], [.. Enumerable.Range(0, 20).Select(_ => new[] { ReportCell.Text("x") })]);
        var report = Workbook(new ReportSheet("S", ["Title"], [filling, Days(1)]) { Charts = [ChartOf("Days", ChartKind.Columns)] });
        using var workbook = WorkbookReader.Write(report, sheetRows: 45);

        var chart = Assert.Single(ChartReader.Of(workbook));
        Assert.StartsWith("'S (2)'!", chart.ValueCells, StringComparison.Ordinal);
        Assert.Equal(chart.Values, ChartReader.CellsOf(workbook, chart.ValueCells).Select(Raw));
        Assert.Contains("<x:drawing ", workbook.Part("xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        Assert.Empty(workbook.ValidationErrors());
    }

    [Fact]
    public void Charts_on_two_sheets_have_their_own_drawings()
    {
        var report = Workbook(
            new ReportSheet("One", ["Title"], [Days(1)]) { Charts = [ChartOf("Days", ChartKind.Columns)] },
            new ReportSheet("Plain", [], [Table("Plain", [Column("A")])]),
            new ReportSheet("Two", [], [Days(7) with { Name = "Weeks" }]) { Charts = [ChartOf("Weeks", ChartKind.Columns)] });
        using var workbook = WorkbookReader.Write(report);

        Assert.Contains("chart2.xml", workbook.Part("xl/drawings/_rels/drawing2.xml.rels"), StringComparison.Ordinal);
        Assert.Contains("drawing2.xml", workbook.Part("xl/worksheets/_rels/sheet3.xml.rels"), StringComparison.Ordinal);
        Assert.Empty(workbook.ValidationErrors());
    }

    [Theory]
    [InlineData("Bands", "Band", "Persons")]
    [InlineData("Others", "Band", "Cases")]
    public void A_chart_of_what_is_not_there_is_refused(string table, string category, string value)
    {
        var report = Workbook(new ReportSheet("S", [], [Bands()]) { Charts = [new("T", "", ChartKind.Bars, table, category, value)] });

        Assert.Throws<ArgumentException>(() => WorkbookReader.Write(report));
    }

    [Fact]
    public void The_same_charts_are_the_same_bytes()
    {
        using var first = WorkbookReader.Write(Report("Summary"));
        using var second = WorkbookReader.Write(Report("Summary"));

        Assert.Equal(first.Bytes, second.Bytes);
    }

    [Fact]
    public void Charts_and_formats_are_still_there_when_ClosedXML_has_loaded_and_saved_the_workbook()
    {
        using var workbook = WorkbookReader.Write(Report("Summary"));
        using var saved = new MemoryStream();
        using (var loaded = new XLWorkbook(new MemoryStream(workbook.Bytes)))
        {
            loaded.SaveAs(saved);
        }

        using var again = new WorkbookReader(saved.ToArray(), []);
        Assert.Equal(ChartReader.Of(workbook).Select(Shown), ChartReader.Of(again).Select(Shown));
        Assert.Equal(workbook.Sheet("Summary").CellsUsed().Select(FormatOf), again.Sheet("Summary").CellsUsed().Select(FormatOf));
        Assert.Empty(again.ValidationErrors());
        Assert.Matches("<x:drawing [^>]*r:id", again.Part("xl/worksheets/sheet1.xml"));
    }

    private static (string, string, string) FormatOf(IXLCell cell) =>
        (cell.Address.ToString()!, cell.Style.NumberFormat.Format, cell.Style.Fill.BackgroundColor.ToString()!);

    private static (string, string, string) Shown(ChartReader chart) => (chart.Title, chart.AltText, chart.ValueCells);

    private static readonly ReportColumn[] DayColumns = [Column("Day", CellKind.Date), Column("Cases", CellKind.Number)];

    private static ReportTable Bands() => Table(
        "Bands",
        [Column("Band"), Column("Note"), Column("Cases", CellKind.Number)],
        [ReportCell.Text("Emergency", Tone.Emergency), ReportCell.Text("x"), ReportCell.Number(3)],
        [ReportCell.Text("_x0041_ & <b>", Tone.Standard), ReportCell.Text("y"), ReportCell.Number(0)]);

    private static ReportTable Days(int step) => Table(
        "Days",
        DayColumns,
        [.. Enumerable.Range(0, 10).Select(day => new[] { ReportCell.Date(Day.AddDays(day * step)), ReportCell.Number(day * 500) })]);

    private static ReportChart ChartOf(string table, ChartKind kind) => new("By day", "Many.", kind, table, "Day", "Cases");

    private static ReportWorkbook Of(ReportTable table, ChartKind kind) =>
        Workbook(new ReportSheet("S", ["Title"], [table]) { Charts = [ChartOf(table.Name, kind)] });

    private static ReportWorkbook Report(string sheet, ReportTable? days = null) => Workbook(
        new ReportSheet(sheet, ["Title"], [Bands(), days ?? Days(1)])
        {
            Charts =
            [
                new("Cases & bands", "Emergency 3, other 0.", ChartKind.Bars, "Bands", "Band", "Cases") { HasCategoryColours = true, NumbersZeros = true },
                ChartOf("Days", ChartKind.Columns) with { NamesEvery = 7 },
            ],
        });

    private static int Number(ChartReader chart, string corner, string part) => int.Parse(
        chart.Anchor.Elements().Single(element => element.Name.LocalName == corner).Elements().Single(element => element.Name.LocalName == part).Value,
        CultureInfo.InvariantCulture);

    // As the cell holds it: texts with their codes, days as numbers.
    private static string Raw(IXLCell cell) => cell.Value switch
    {
        DateTime date => date.ToOADate().ToString(CultureInfo.InvariantCulture),
        double number => number.ToString(CultureInfo.InvariantCulture),
        var other => (string)other,
    };
}
