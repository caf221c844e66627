using System.IO.Compression;
using System.Text.RegularExpressions;
using CaseTools.IO.Excel;
using CaseTools.Reports;
using CaseTools.Tests.Changes;
using CaseTools.Tests.Reports;
using static CaseTools.Tests.Excel.SampleReports;

namespace CaseTools.Tests.Excel;

/// <summary>A case id leads to the case's page and back, within the workbook alone.</summary>
public sealed class CaseLinkTests
{
    // Signs that no sheet name may have, ids that Excel holds for one, ids that are sheets, formulas, entities.
    private static readonly string[] HostileIds =
    [
        "[a]/b*?:'", "0123456789012345678901234567890123456789", "0123456789012345678901234567890123456789x", "abc", "ABC", "=1+1", "Queue", "history", "it's", "\"quoted\"", "a&b<c>",
        "'", "Why (2)", "_x0041_", "\U0001F600 Қайрат", "#REF!", "https://example.org/x",
    ];

    private static readonly CaseReportSheet[] SheetsWithCases = [CaseReportSheet.Queue, CaseReportSheet.Deadlines, CaseReportSheet.Why, CaseReportSheet.Options];

    [Fact]
    public void Every_case_id_leads_to_the_page_of_its_case_and_back_to_its_row_whatever_the_id()
    {
        var report = Hostile();
        using var workbook = WorkbookReader.Write(report.Describe());

        Assert.Empty(workbook.ValidationErrors());
        Assert.All(SheetsWithCases, sheet => AssertLinked(workbook, sheet.ToString(), report));
        var pages = workbook.SheetNames.Skip(8).ToArray();
        Assert.Equal(report.Assessments.Count, pages.Length);
        Assert.Equal(
            report.Assessments.Select(assessment => ((string?)assessment.CaseId, "B")),
            pages.Select(page =>
            {
                var (sheet, cell) = PageLinksOf.Target(PageLinksOf.Sheet(workbook, page)[0].Location);
                Assert.Equal("Queue", sheet);
                return ((string?)workbook.Sheet(sheet).Cell(cell).GetString().Replace("_x005F_", "_", StringComparison.Ordinal), cell[..1]);
            }));
    }

    [Fact]
    public void A_page_leads_to_its_neighbours()
    {
        using var workbook = WorkbookReader.Write(Hostile().Describe());
        var pages = workbook.SheetNames.Skip(8).ToArray();

        for (var i = 0; i < pages.Length; i++)
        {
            var neighbours = PageLinksOf.Sheet(workbook, pages[i]).Skip(1).Select(link => PageLinksOf.Target(link.Location));
            Assert.Equal(new[] { pages.ElementAtOrDefault(i - 1), pages.ElementAtOrDefault(i + 1) }.OfType<string>().Select(page => (page, "A1")), neighbours);
        }
    }

    [Fact]
    public void Nothing_leads_out_of_the_workbook_and_no_text_became_a_formula()
    {
        using var workbook = WorkbookReader.Write(Hostile().Describe());

        var parts = workbook.PartNames.Select(workbook.Part).ToArray();

        Assert.DoesNotContain(parts, part => part.Contains("TargetMode", StringComparison.Ordinal) || part.Contains("relationships/hyperlink\"", StringComparison.Ordinal));
        Assert.DoesNotContain(parts, part => Regex.IsMatch(part, @"<x:f>(?!SUBTOTAL\(10[39],[A-Z]3:[A-Z][0-9]+\)</x:f>)"));
    }

    [Fact]
    public void A_link_looks_like_one_and_keeps_the_id_as_text()
    {
        using var workbook = WorkbookReader.Write(Hostile().Describe([CaseReportSheet.Queue]));
        var cell = workbook.Sheet("Queue").Cell("B3");

        Assert.Equal(ClosedXML.Excel.XLFontUnderlineValues.Single, cell.Style.Font.Underline);
        Assert.Equal(ClosedXML.Excel.XLDataType.Text, cell.DataType);
        Assert.Equal(workbook.Sheet("Queue").Cell("C3").Style.NumberFormat.NumberFormatId, cell.Style.NumberFormat.NumberFormatId);
    }

    [Fact]
    public void Where_no_pages_are_written_nothing_is_linked()
    {
        using var workbook = WorkbookReader.Write((Hostile() with { HasCasePages = false }).Describe());

        Assert.Equal(8, workbook.SheetNames.Count());
        Assert.All(workbook.SheetNames, name => Assert.Empty(PageLinksOf.Sheet(workbook, name)));
        Assert.Equal(ClosedXML.Excel.XLFontUnderlineValues.None, workbook.Sheet("Queue").Cell("B3").Style.Font.Underline);
    }

    [Fact]
    public void Where_no_sheet_names_the_case_its_page_leads_nowhere_back()
    {
        using var workbook = WorkbookReader.Write(Hostile().Describe([CaseReportSheet.Summary]));

        var first = workbook.SheetNames.ElementAt(1);
        Assert.Equal([(workbook.SheetNames.ElementAt(2), "A1")], PageLinksOf.Sheet(workbook, first).Select(link => PageLinksOf.Target(link.Location)));
        Assert.True(workbook.Sheet(first).Cell("A1").IsEmpty());
    }

    [Fact]
    public void The_sheet_Changed_links_the_cases_that_there_are()
    {
        var now = Comparing.Interviews(further: [Comparing.LarsClosed]);
        var gone = new CaseReport(now.Where(assessment => assessment.CaseId != "CT-001").ToArray(), [], "Case report") { HasCasePages = true };
        var report = gone with { Changes = Comparing.All(Comparing.Interviews(), gone.Assessments) };

        using var workbook = WorkbookReader.Write(report.Describe());

        Assert.Contains("CT-001", workbook.Rows("Changed").Select(row => row[1]));
        AssertLinked(workbook, "Changed", report);
    }

    // Excel repairs a worksheet with more links, and throws all of them away.
    [Fact]
    public void Past_the_most_links_that_Excel_takes_a_case_id_is_plain_text_and_the_notes_say_so()
    {
        const int rows = ExcelLimits.SheetHyperlinks + 3;
        var table = new ReportTable("Why", null, [Column("Case")], new CountedRows(rows, Enumerable.Repeat(new[] { ReportCell.OfCase("C-1", 1) }, rows)), "");
        var workbook = Hostile().Describe([CaseReportSheet.Summary]) with { Sheets = [new ReportSheet("Why", [], [table])] };

        using var target = new MemoryStream();
        var notes = new ClosedXmlWorkbookWriter().Write(workbook, target, CancellationToken.None);

        Assert.Equal("Sheet 'Why', column 'Case', rows 65532, 65533, 65534: 3 case ids without a link to their page, for a worksheet holds 65530 links at most.", Assert.Single(notes));
        using var zip = new ZipArchive(target);
        using var reader = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var part = reader.ReadToEnd();
        Assert.Equal(65_530, Regex.Count(part, "<x:hyperlink "));
        var styles = Regex.Matches(part, "<x:c r=\"A(65531|65532)\" s=\"([0-9]+)\" t=\"inlineStr\"><x:is><x:t xml:space=\"preserve\">C-1</x:t>");
        Assert.Equal(2, styles.Select(cell => cell.Groups[2].Value).Distinct().Count());
    }

    [Fact]
    public void A_table_that_goes_on_in_the_next_worksheet_is_linked_there_too()
    {
        var report = Hostile();

        using var workbook = WorkbookReader.Write(report.Describe([CaseReportSheet.Queue]), sheetRows: 8);

        Assert.Equal(17, workbook.SheetNames.Where(name => name.StartsWith("Queue", StringComparison.Ordinal)).Take(3).Sum(name => PageLinksOf.Sheet(workbook, name).Count));
        Assert.Empty(workbook.ValidationErrors());
    }

    [Fact]
    public void A_report_with_pages_is_read_as_the_earlier_one_with_the_same_cases()
    {
        var report = Hostile();
        using var with = WorkbookReader.Write(report.Describe());
        using var without = WorkbookReader.Write((report with { HasCasePages = false }).Describe());

        var (side, plain) = (Comparing.FromReport(with.Bytes), Comparing.FromReport(without.Bytes));

        Assert.Empty(side.Notes);
        Assert.Equal(plain.Cases.Select(Facts), side.Cases.Select(Facts));
    }

    private static (string Id, int? Rank, int? Score, string Band, string Parts, int Reasons) Facts(CaseTools.Changes.CaseSnapshot snapshot) =>
        (snapshot.CaseId, snapshot.Rank, snapshot.Score, snapshot.Band, string.Join(' ', snapshot.Parts!.Values), snapshot.Reasons.Count);

    private static void AssertLinked(WorkbookReader workbook, string sheet, CaseReport report)
    {
        var pageOf = report.Assessments.Zip(workbook.SheetNames.TakeLast(report.Assessments.Count)).ToDictionary(pair => pair.First.CaseId, pair => pair.Second);
        var column = workbook.Table(sheet).Fields.Single(field => field.Name == "Case").Index;
        var rows = workbook.Rows(sheet).Select(row => (string)row[column]!).Where(pageOf.ContainsKey).ToArray();

        var links = PageLinksOf.Sheet(workbook, sheet);

        Assert.NotEmpty(links);
        Assert.Equal(rows.Select(id => (pageOf[id], "A1")), links.Select(link => PageLinksOf.Target(link.Location)));
        Assert.All(links, link => Assert.Contains(workbook.SheetNames, name => name == PageLinksOf.Target(link.Location).Sheet));
    }

    private static CaseReport Hostile()
    {
        var rows = HostileIds.Select((id, index) => FormattableString.Invariant($"\"{id.Replace("\"", "\"\"", StringComparison.Ordinal)}\",yes,Anna,{20 + index},M,RU,RU,2022-09-{28 - (index % 9)},GE,liable"));
        var intake = "case_id,is_alias,full_name,age,sex,nationality,current_country,accommodation_until,destinations,draft_status\n" + string.Join('\n', rows) + "\n";
        return ExampleRun.ReportOf(intake, ExampleRun.Text("docs", "examples", "borders-2022-09.csv")) with { HasCasePages = true };
    }
}
