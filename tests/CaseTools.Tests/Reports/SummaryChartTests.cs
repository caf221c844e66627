using CaseTools.Reports;
using CaseTools.Tests.Excel;
using CaseTools.Tests.Urgency;

namespace CaseTools.Tests.Reports;

/// <summary>The charts of the summary: what they show, say and leave out.</summary>
public sealed class SummaryChartTests
{
    private static readonly IntakeRecord Base = A.PersonInside() with { SubmittedAt = A.Now.AddDays(-8), AccommodationUntil = A.Today.AddDays(3) };

    [Fact]
    public void The_charts_show_what_the_tables_count()
    {
        using var workbook = WorkbookReader.Write(Report(Base, Base with { CaseId = "C-2", AccommodationUntil = A.Today.AddDays(-2) }));
        var charts = ChartReader.Of(workbook);

        Assert.Equal(["Cases by band", "Deadlines in the next 30 days", "Arrivals by week"], charts.Select(chart => chart.Title));
        Assert.Equal(workbook.Rows("CasesByBand").Select(row => row[2]!.ToString()), charts[0].Values);
        Assert.Equal(31, charts[1].Values.Count);
        Assert.Equal("1", charts[1].Values[3]);
        Assert.Equal(["2"], charts[2].Values);
        Assert.Empty(workbook.ValidationErrors());
    }

    [Fact]
    public void The_words_of_a_chart_hold_its_numbers()
    {
        var charts = SummaryOf(Report(Base)).Charts;

        Assert.Matches("^Bar chart of cases by band: Emergency [01], Urgent [01], Priority [01], Standard [01].$", charts[0].AltText);
        Assert.Equal("Column chart of deadlines by day: 2022-09-30 1; none on the other days.", charts[1].AltText);
        Assert.Equal("Column chart of records submitted by week, from its Monday: 2022-09-19 1.", charts[2].AltText);
    }

    [Fact]
    public void The_captions_say_what_the_charts_do_not_show()
    {
        IntakeRecord[] records =
        [
            Base with { AccommodationUntil = A.Today.AddDays(-2) },
            Base with { CaseId = "C-2", SubmittedAt = null },
            Base with { CaseId = "C-3", SubmittedAt = A.Now.AddDays(1) },
            Base with { CaseId = "C-4", SubmittedAt = A.Now.AddDays(-7 * 30) },
        ];
        var captions = SummaryOf(Report(records)).Tables.Select(table => table.Caption);

        Assert.Contains("Deadlines in the next 30 days (1 more overdue)", captions);
        Assert.Contains(
            "Arrivals by week (the last 26 of 30 weeks: 1 record before them; 1 record without a submission time; 1 record submitted after the scoring time)",
            captions);
        Assert.Equal("Arrivals by week, last 26 weeks", SummaryOf(Report(records)).Charts[2].Title);
    }

    [Fact]
    public void Where_nothing_is_due_and_no_time_is_known_there_is_no_chart_of_it()
    {
        using var workbook = WorkbookReader.Write(Report(A.Person()));

        Assert.Equal(["Cases by band"], ChartReader.Of(workbook).Select(chart => chart.Title));
        Assert.Equal("No deadline in the next 30 days.", workbook.Rows("NextDeadlines")[0][0]);
        Assert.Equal("No record has a submission time up to the scoring time.", workbook.Rows("ArrivalsByWeek")[0][0]);
        Assert.Empty(workbook.ValidationErrors());
    }

    [Fact]
    public void The_charts_of_a_scenario_say_so_in_their_titles_and_their_words()
    {
        var supposed = A.Route("KZ") with { IsHypothetical = true };
        var report = new CaseReport(Scoring.ScoreAll([Base], [A.Route("GE"), supposed]), [], "Case report");
        using var workbook = WorkbookReader.Write(report.Describe([CaseReportSheet.Summary]));

        Assert.All(ChartReader.Of(workbook), chart => Assert.StartsWith("WHAT IF: ", chart.Title, StringComparison.Ordinal));
        Assert.All(ChartReader.Of(workbook), chart => Assert.StartsWith("WHAT IF: ", chart.AltText, StringComparison.Ordinal));
    }

    private static ReportWorkbook Report(params IntakeRecord[] records) =>
        new CaseReport(Scoring.ScoreAll(records, [A.Route("GE")]), [], "Case report").Describe([CaseReportSheet.Summary]);

    private static ReportSheet SummaryOf(ReportWorkbook workbook) => Assert.Single(workbook.Sheets);
}
