using CaseTools.Changes;
using CaseTools.Reports;
using CaseTools.Tests.Excel;
using CaseTools.Wording;

namespace CaseTools.Tests.Reports;

/// <summary>The sheets Options and Changed, as their readers find them.</summary>
public sealed class OptionsAndChangesTests
{
    private const string Earlier = "case_id,given_name,sex,age,nationality,current_country,destinations\nA-1,Anna,f,30,RU,RU,KZ\nA-2,Boris,m,31,RU,RU,KZ\n";
    private const string Later = "case_id,given_name,sex,age,nationality,current_country,destinations,safeguarding\nA-2,Boris,m,31,RU,RU,KZ,violence\nA-3,Clara,f,32,RU,RU,KZ,\n";

    private static string Borders => ExampleRun.Text("docs", "examples", "borders-2022-09.csv");

    [Fact]
    public void Each_option_of_each_case_is_a_row_in_the_order_of_the_queue()
    {
        var report = ExampleRun.ReportOf(ExampleRun.Text("docs", "examples", "three-cases.csv"), Borders);

        var rows = RowsOf(report, CaseReportSheet.Options).Select(row => (Case: row[1].Value, Route: row[3].Value, Usable: row[6].Value, Why: row[8].Value, Named: row[9].Value)).ToArray();

        Assert.Equal(
            report.Assessments.SelectMany(assessment => assessment.Options.Select(option => ((object?)assessment.CaseId, (object?)option.RouteId, (object?)option.Why))),
            rows.Select(row => (row.Case, row.Route, row.Why)));
        Assert.Contains(rows, row => row is { Route: "RU-KZ-RAIL", Usable: "usable", Named: "nobody named it" });
        Assert.Contains(rows, row => row is { Route: "RU-GE-LARS", Usable: "restricted", Named: "named" });
    }

    [Fact]
    public void Cost_ratio_and_days_are_numbers_and_a_closing_is_a_moment()
    {
        var closing = "route_id,from_country,to_country,status,as_of,closing_at,price_low,price_currency,stay_days,source\n"
            + "RU-KZ-1,RU,KZ,closing,2022-09-26T12:00:00Z,2022-10-02T12:00:00Z,5000,RUB,90,guards\n";
        var report = ExampleRun.ReportOf("case_id,given_name,sex,age,nationality,current_country,destinations,funds_amount,funds_currency\nA,Anna,f,30,RU,RU,KZ,1000000,RUB\n", closing);

        var row = Assert.Single(RowsOf(report, CaseReportSheet.Options));

        Assert.Equal(new DateTime(2022, 10, 2, 15, 0, 0), row[10].Value);
        Assert.Equal([90.0, 65000.0, "RUB", 15.38, 0.0, "guards"], row.Skip(11).Select(cell => cell.Value));
    }

    [Fact]
    public void A_case_that_rose_stands_before_one_that_came_and_one_that_went()
    {
        var report = Compared(Earlier, Later);

        var rows = RowsOf(report, CaseReportSheet.Changed).Select(row => row.Select(cell => cell.Value).ToArray()).ToArray();

        Assert.Equal(["raised", "new", "gone"], rows.Select(row => row[0]));
        Assert.Equal(["A-2", "A-3", "A-1"], rows.Select(row => row[1]));
        Assert.Contains("Safeguarding", (string)rows[0][8]!, StringComparison.Ordinal);
        Assert.Equal("records", rows[0][10]);
        Assert.Null(rows[1][2]);
        Assert.Null(rows[2][3]);
        Assert.Equal(["1 raised, 1 new, 1 gone"], FactsOf(report, "Changed since the earlier scoring"));
    }

    [Fact]
    public void A_case_that_others_passed_and_that_is_itself_as_it_was_has_no_row()
    {
        const string header = "case_id,given_name,sex,age,nationality,current_country,destinations,safeguarding\n";
        var report = Compared(header + "A-1,Anna,f,30,RU,RU,KZ,\nA-2,Anna,f,30,RU,RU,KZ,\n", header + "A-1,Anna,f,30,RU,RU,KZ,\nA-2,Anna,f,30,RU,RU,KZ,violence\n");

        Assert.Equal(["A-2"], RowsOf(report, CaseReportSheet.Changed).Select(row => row[1].Value));
        Assert.Equal(["1 raised"], FactsOf(report, "Changed since the earlier scoring"));
        Assert.Contains(report.Changes!, change => change is { CaseId: "A-1", Kind: CaseChangeKind.Moved, OldRank: 1, NewRank: 2 });
    }

    [Fact]
    public void Where_nothing_changed_the_sheet_says_so()
    {
        var report = Compared(Earlier, Earlier);

        var table = report.Describe([CaseReportSheet.Changed]).Sheets[0].Tables[0];

        Assert.Empty(table.Rows);
        Assert.Equal("Nothing changed since the earlier scoring.", table.EmptyText);
        Assert.Equal(["nothing"], FactsOf(report, "Changed since the earlier scoring"));
    }

    [Fact]
    public void A_report_that_is_held_against_nothing_has_no_sheet_and_no_fact_of_changes()
    {
        var report = ExampleRun.ReportOf(Earlier, Borders);

        Assert.DoesNotContain(CaseReportSheet.Changed, report.DefaultSheets);
        Assert.Empty(FactsOf(report, "Changed since the earlier scoring"));
        Assert.Throws<InvalidOperationException>(() => report.Describe([CaseReportSheet.Changed]));
    }

    [Fact]
    public void Both_sheets_pass_the_validator()
    {
        using var workbook = WorkbookReader.Write(Compared(Earlier, Later).Describe([CaseReportSheet.Changed, CaseReportSheet.Options]));

        Assert.Empty(workbook.ValidationErrors());
        Assert.Equal(["Changed", "Options"], workbook.SheetNames);
        Assert.Equal(3, workbook.Rows("Changed").Count);
    }

    private static CaseReport Compared(string earlier, string later)
    {
        var (old, now) = (ExampleRun.ReportOf(earlier, Borders), ExampleRun.ReportOf(later, Borders));
        var changes = new CaseComparison(now.Model, Phrases.In("en")).Of(AssessmentSnapshots.Of(old.Assessments), AssessmentSnapshots.Of(now.Assessments));
        return now with { Changes = changes };
    }

    private static IEnumerable<object?> FactsOf(CaseReport report, string name) => report.Describe([CaseReportSheet.Summary]).Sheets[0].Tables
        .Single(table => table.Name == "Facts").Rows.Where(row => (string?)row[0].Value == name).Select(row => row[1].Value);

    private static IEnumerable<IReadOnlyList<ReportCell>> RowsOf(CaseReport report, CaseReportSheet sheet) => report.Describe([sheet]).Sheets[0].Tables[0].Rows;
}
