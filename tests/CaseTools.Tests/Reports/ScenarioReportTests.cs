using CaseTools.Reports;
using CaseTools.Tests.Excel;
using CaseTools.Tests.Urgency;

namespace CaseTools.Tests.Reports;

/// <summary>A report on a scenario says so wherever a page or a sheet may stand alone.</summary>
public sealed class ScenarioReportTests
{
    private const string Line = "WHAT IF: a scenario, not fact. Hypothetical border rows: RU-GE-LARS, RU-TR-AIR";

    private static readonly BorderStatus[] Facts = [A.Route("GE", "RU-GE-LARS") with { StayDays = 360, StayRule = "90 of 180 from 2023-01-27" }, A.Route("KZ")];

    private static readonly BorderStatus[] Supposed =
    [
        A.Route("GE", "RU-GE-LARS") with { Status = RouteStatus.Closing, ClosingAt = A.Now.AddDays(3), IsHypothetical = true, SourceFile = "scenario.csv", SourceLine = 2, AsOf = A.Now.AddDays(-20) },
        A.Route("TR", "RU-TR-AIR") with { Status = RouteStatus.Closing, ClosingAt = A.Now.AddDays(4), IsHypothetical = true },
    ];

    private static readonly CaseReport Report = Of([.. Facts, .. Supposed]);

    [Fact]
    public void Title_footer_and_the_first_line_of_every_sheet_say_it()
    {
        var workbook = Report.Describe();

        Assert.Equal("WHAT IF: Case report", workbook.Title);
        Assert.Equal("WHAT IF: a scenario, not fact. Privacy level: Team. Scored 2022-09-27 12:00 +03:00", workbook.Footer);
        Assert.Equal(["WHAT IF: Case report", Line, "Scored at 2022-09-27 12:00 +03:00"], workbook.Sheets[0].Heading.Take(3));
        Assert.All(workbook.Sheets.Skip(1), sheet => Assert.Equal([Line], sheet.Heading));
    }

    [Fact]
    public void The_summary_warns_and_counts_the_facts_alone()
    {
        var facts = Report.Describe([CaseReportSheet.Summary]).Sheets[0].Tables.Single(table => table.Name == "Facts").Rows.ToArray();

        Assert.Equal(
            [ReportCell.Text("Scenario"), ReportCell.Text("NOT FACT: scored with hypothetical border rows of RU-GE-LARS, RU-TR-AIR. Do not work by this queue.", Tone.Warning)],
            facts[0]);
        Assert.Equal("2; 2 known at the scoring time; the newest of them 2022-09-26 12:00 +03:00", facts.Single(row => (string?)row[0].Value == "Border observations")[1].Value);
    }

    [Fact]
    public void The_rows_of_the_scenario_are_marked_where_they_are_named()
    {
        var borders = Rows(Report, CaseReportSheet.Borders).Single(row => (string?)row["Route"].Value == "RU-GE-LARS");
        Assert.Equal(ReportCell.Text("WHAT IF: closing", Tone.Warning), borders["Status"]);
        Assert.Equal(ReportCell.Text("hypothetical", Tone.Warning), borders["Freshness"]);
        Assert.Null(borders["Age in days"].Value);

        Assert.Contains(Rows(Report, CaseReportSheet.Why), row =>
            row["Border row"].Value is string text
            && text.StartsWith("WHAT IF: RU-GE-LARS as of ", StringComparison.Ordinal)
            && text.EndsWith(" (scenario.csv, line 2)", StringComparison.Ordinal));
        var deadline = Assert.Single(Rows(Report, CaseReportSheet.Deadlines));
        Assert.Equal(
            ("the last of 2 routes that are open closes, hypothetical", "WHAT IF: RU-TR-AIR"),
            ((string?)deadline["Rule"].Value, (string?)deadline["Border row"].Value));
    }

    [Fact]
    public void A_report_on_facts_says_nothing_of_it()
    {
        var workbook = Of(Facts).Describe(Of(Facts).DefaultSheets.Where(sheet => sheet != CaseReportSheet.Dictionary));
        var texts = workbook.Sheets.SelectMany(sheet => sheet.Heading.Concat(sheet.Tables.SelectMany(table => table.Rows).SelectMany(row => row).Select(cell => cell.Value as string ?? "")));

        Assert.DoesNotContain(texts.Append(workbook.Title).Append(workbook.Footer), text => text.Contains("WHAT IF", StringComparison.Ordinal) || text.Contains("hypothetical", StringComparison.Ordinal));
        Assert.Equal("Case report", workbook.Title);
    }

    [Fact]
    public void The_workbook_has_the_mark_in_its_title_its_header_and_its_footer()
    {
        using var workbook = WorkbookReader.Write(Report.Describe());

        Assert.Empty(workbook.ValidationErrors());
        Assert.Contains("WHAT IF: Case report", workbook.Part("docProps/core.xml"), StringComparison.Ordinal);
        Assert.All(
            Enumerable.Range(1, workbook.SheetNames.Count()),
            number => Assert.Contains("WHAT IF: a scenario, not fact.", workbook.Part($"xl/worksheets/sheet{number}.xml"), StringComparison.Ordinal));
    }

    [Fact]
    public void The_rule_of_stay_in_force_stands_beside_the_stay_days()
    {
        var row = Rows(Of(Facts), CaseReportSheet.Borders).Single(row => (string?)row["Route"].Value == "RU-GE-LARS");

        Assert.Equal((360d, "360 days for each stay; from 2023-01-27 90 days in any 180"), ((double?)row["Stay days"].Value, (string?)row["Stay rule"].Value));
    }

    private static CaseReport Of(BorderStatus[] rows) => new(
        Scoring.ScoreAll([A.PersonInside() with { Destinations = ["GE", "TR"] }], rows), [], "Case report");

    private static IEnumerable<Dictionary<string, ReportCell>> Rows(CaseReport report, CaseReportSheet sheet)
    {
        var table = report.Describe([sheet]).Sheets[0].Tables[0];
        return table.Rows.Select(row => table.Columns.Zip(row).ToDictionary(cell => cell.First.Header, cell => cell.Second));
    }
}
