using System.Globalization;
using System.Xml.Linq;
using CaseTools.IO.Excel;
using CaseTools.Reports;
using CaseTools.Tests.Urgency;
using ClosedXML.Excel;

namespace CaseTools.Tests.Excel;

/// <summary>The page of a case as a worksheet: as a binder wants it, and as Excel takes it.</summary>
public sealed class CasePageSheetTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void The_pages_stand_after_the_sheets_in_the_order_of_the_ranks_and_pass_the_validator()
    {
        using var workbook = WorkbookReader.Write(Interviews().Describe());

        Assert.Empty(workbook.ValidationErrors());
        Assert.Empty(workbook.Notes);
        Assert.Equal(["Quality", "Dictionary", "CT-005", "CT-002", "CT-001"], workbook.SheetNames.Skip(6));
        Assert.Equal("CT-005 · Konstantin", workbook.Sheet("CT-005").Cell("A2").GetString());
    }

    [Fact]
    public void A_page_is_printed_upright_on_A4_in_full_width_with_the_head_and_foot_of_the_other_sheets()
    {
        var report = Interviews() with { Organisation = "Aid & care" };
        using var workbook = WorkbookReader.Write(report.Describe());

        Assert.All(["CT-005", "CT-001"], name =>
        {
            var page = workbook.Sheet(name).PageSetup;
            Assert.Equal((XLPaperSize.A4Paper, XLPageOrientation.Portrait), (page.PaperSize, page.PageOrientation));
            Assert.True(page.Margins.Left >= 0.7, $"{page.Margins.Left} inches for the holes of a binder");
            Assert.Equal("Aid && care: Case report", page.Header.Left.GetText(XLHFOccurrence.OddPages));
            Assert.Contains("Privacy level: Team. Scored 2022-09-27 12:00 +03:00", page.Footer.Left.GetText(XLHFOccurrence.OddPages), StringComparison.Ordinal);
            Assert.Contains("Page &P of &N", page.Footer.Right.GetText(XLHFOccurrence.OddPages), StringComparison.Ordinal);

            var pixels = Enumerable.Range(1, 16).Sum(column => (workbook.Sheet(name).Column(column).Width * 7) + 5) * page.Scale / 100d;
            var room = (8.27 - page.Margins.Left - page.Margins.Right) * 96;
            Assert.True(pixels <= room * 0.97 && pixels >= room * 0.9, FormattableString.Invariant($"{pixels} of {room} pixels"));
        });
    }

    [Fact]
    public void The_band_is_a_chip_in_words_and_colours_the_tab()
    {
        using var workbook = WorkbookReader.Write(Interviews().Describe());
        var sheet = workbook.Sheet("CT-005");

        Assert.Equal("Emergency", sheet.Cell("M2").GetString());
        Assert.Equal("FFB71C1C", sheet.Cell("M2").Style.Fill.BackgroundColor.Color.ToArgb().ToString("X8", CultureInfo.InvariantCulture));
        Assert.Equal("FFB71C1C", sheet.TabColor.Color.ToArgb().ToString("X8", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Dates_stay_dates_and_numbers_numbers()
    {
        using var workbook = WorkbookReader.Write(Interviews().Describe());
        var cells = workbook.Sheet("CT-001").CellsUsed().ToArray();

        Assert.Contains(cells, cell => cell.DataType == XLDataType.DateTime && cell.Style.NumberFormat.Format == "yyyy-mm-dd");
        Assert.Contains(cells, cell => cell.DataType == XLDataType.Number);
        Assert.Contains(cells, cell => cell.DataType == XLDataType.Text && cell.GetString() == "☐");
    }

    [Fact]
    public void A_household_of_twelve_is_parted_between_rows_and_no_heading_stands_alone_at_the_foot()
    {
        using var workbook = WorkbookReader.Write(Household(12).Describe());
        var page = workbook.SheetNames.Last();
        var part = PageLinksOf.Part(workbook, page);
        var heights = part.Descendants(Main + "row").Select(row => double.Parse(row.Attribute("ht")!.Value, CultureInfo.InvariantCulture)).ToArray();
        var breaks = part.Descendants(Main + "brk").Select(mark => (int)mark.Attribute("id")!).ToArray();

        Assert.Empty(workbook.ValidationErrors());
        Assert.InRange(breaks.Length, 2, 5);
        var capacity = (11.69 - 0.75 - 0.7) * 72 / 0.85;
        Assert.All(
            new[] { 0 }.Concat(breaks).Zip(breaks.Append(heights.Length)),
            printed => Assert.InRange(heights[printed.First..printed.Second].Sum(), 1, capacity));
        Assert.All(breaks, row => Assert.NotEqual(XLBorderStyleValues.Medium, workbook.Sheet(page).Cell(row, 1).Style.Border.BottomBorder));
        Assert.All(breaks, row => Assert.NotEqual("DCE4EA", (workbook.Sheet(page).Cell(row, 1).Style.Fill.BackgroundColor.Color.ToArgb() & 0xFFFFFF).ToString("X6", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Signatures_are_not_parted()
    {
        var keep = new PageRow([], 50, IsKeptWithNext: true);
        PageRow[] rows = [.. Enumerable.Repeat(new PageRow([], 50), 3), keep, keep, new PageRow([], 50)];

        Assert.Equal([3], PageBreaks.Of(rows, 290));
        Assert.Empty(PageBreaks.Of(rows, 300));
        Assert.Equal([2, 3], PageBreaks.Of(rows, 100));
    }

    [Fact]
    public void A_long_text_gets_the_height_that_it_needs()
    {
        var record = A.PersonInside("C-1") with { Destinations = ["GE"] };
        var route = A.Route() with { Source = string.Join(' ', Enumerable.Repeat("a long source", 40)) };
        using var workbook = WorkbookReader.Write(ReportOf([record], route).Describe([CaseReportSheet.Queue]));
        var sheet = workbook.Sheet("C-1");

        var cell = sheet.CellsUsed().First(cell => cell.GetString().Contains("a long source", StringComparison.Ordinal) && cell.Address.ColumnNumber == 6);
        Assert.True(sheet.Row(cell.Address.RowNumber).Height >= 10 * 15, $"{sheet.Row(cell.Address.RowNumber).Height} points");
    }

    [Fact]
    public void The_same_pages_are_the_same_bytes()
    {
        using var first = WorkbookReader.Write(Interviews().Describe());
        using var second = WorkbookReader.Write(Interviews().Describe());

        Assert.Equal(first.Bytes, second.Bytes);
    }

    [Fact]
    public void A_sign_that_no_workbook_holds_is_noted_by_its_place_without_the_text()
    {
        var record = A.PersonInside("C-1") with { CurrentPlace = "MARKER\u0001" };

        using var workbook = WorkbookReader.Write(ReportOf([record]).Describe([CaseReportSheet.Summary]));

        Assert.Matches(@"^Sheet 'C-1', section 'Where and how to reach', row \d+: 1 signs that a workbook cannot hold, replaced by U\+FFFD\.$", Assert.Single(workbook.Notes));
    }

    // Else the pages of a thousand cases would stand in memory together.
    [Fact]
    public void A_page_is_described_when_it_is_written_and_not_before()
    {
        var described = new List<int>();
        var report = Interviews().Describe([CaseReportSheet.Queue]);
        var pages = report.Pages.Select(page => page with { Describe = () => { described.Add(page.Case); return page.Describe(); } }).ToArray();
        Assert.Empty(described);

        using var workbook = WorkbookReader.Write(report with { Pages = pages });

        Assert.Equal([1, 2, 3], described);
    }

    private static CaseReport Interviews() =>
        new(Scoring.ScoreAll(PublishedInterviews.Records(), PublishedInterviews.Borders()), [], "Case report") { HasCasePages = true };

    private static CaseReport Household(int members)
    {
        var lead = A.ManInside("HH-01") with { DraftStatus = DraftStatus.SummonsServed, Destinations = ["GE", "TR", "AM"], AccommodationUntil = A.Day(3), StayUntil = A.Day(9) };
        return ReportOf(
            A.InOneGroup([lead, .. Enumerable.Range(2, members - 1).Select(number => lead.Companion(FormattableString.Invariant($"HH-{number:00}")) with
            {
                SourceLine = number + 1,
                Age = null,
                TravelPassport = TravelPassport.Unknown,
                DraftStatus = number % 2 == 0 ? DraftStatus.Unknown : DraftStatus.Wanted,
            })]),
            [.. PublishedInterviews.Borders()]);
    }

    private static CaseReport ReportOf(IntakeRecord[] records, params BorderStatus[] borders) => new(Scoring.ScoreAll(records, borders), [], "Case report") { HasCasePages = true };
}
