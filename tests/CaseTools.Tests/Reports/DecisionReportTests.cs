using CaseTools.Reports;
using CaseTools.Tests.Decisions;
using CaseTools.Tests.Urgency;
using CaseTools.Wording;

namespace CaseTools.Tests.Reports;

/// <summary>A decision in the report: beside the computed band, with its reason, and counted.</summary>
public sealed class DecisionReportTests
{
    private static readonly CaseReport Report = ReportOf(
        Decided.Apply(Decided.Decision("Emergency", "Standard"), Decided.Standard()) with { Rank = 1 },
        Decided.Apply(Decided.Decision("Standard", "Priority", "C-2"), Decided.Urgent("C-2")) with { Rank = 2 },
        Decided.Apply(Decided.Decision("Priority", "Urgent", "C-3") with { IsForced = true }, Decided.Harmed("C-3")) with { Rank = 3 },
        Scoring.Score(Decided.Priority("C-4")) with { Rank = 4 });

    [Fact]
    public void The_queue_shows_both_bands_and_the_decision_before_all_reasons()
    {
        var queue = Rows(Report, CaseReportSheet.Queue);

        Assert.Equal<object?>(["Emergency", "Urgent", "Priority", "Priority"], queue.Select(row => row[Place("Band")].Value));
        Assert.Equal<object?>(["Standard", "Urgent", "Urgent", "Priority"], queue.Select(row => row[Place("Computed band")].Value));
        Assert.Equal("Decided: Emergency by K., review 2022-10-04 (computed Standard): seen in person", Reasons(queue[0])[0]);
        Assert.Equal(
            [
                "Decided, but not applied: Standard by K., review 2022-10-04 (computed Urgent): seen in person",
                "The computed band has moved since the decision, from Priority to Urgent.",
                "Not applied: the case has become more urgent than it was when it was lowered. The computed band Urgent counts.",
            ],
            Reasons(queue[1])[..3]);
        Assert.Equal("The case stands below the safeguarding floor F1b (at least Urgent): the decision was forced.", Reasons(queue[2])[1]);
        Assert.StartsWith("Raised to Priority by F4", Reasons(queue[3])[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_Why_sheet_has_a_row_for_the_decision_and_the_points_still_add_up()
    {
        var why = Rows(Report, CaseReportSheet.Why);

        var decided = why.Where(row => (string)row[3].Value! == "Decision").ToArray();
        Assert.Equal<object?>(["C-1", "C-2", "C-3"], decided.Select(row => row[1].Value));
        Assert.EndsWith("the decision was forced.", (string)decided[2][6].Value!, StringComparison.Ordinal);
        Assert.All(Report.Assessments, assessment => Assert.Equal(assessment.Score, why.Where(row => (string)row[1].Value! == assessment.CaseId).Sum(row => (double)row[4].Value!)));
    }

    [Fact]
    public void The_summary_counts_the_decisions_and_what_is_to_be_looked_at()
    {
        var overdue = ReportOf([.. Report.Assessments, Decided.Apply(Decided.Decision("Urgent", "Standard") with { ReviewOn = A.Day(-1) }, Decided.Standard()) with { Rank = 5 }]);

        Assert.Equal(
            [
                ("Decided by a caseworker", "4", Tone.None),
                ("Decisions not applied", "1", Tone.Warning),
                ("Decisions with a review overdue", "1", Tone.Warning),
                ("Decisions whose computed band moved", "1", Tone.Warning),
                ("Below a safeguarding floor", "1", Tone.Warning),
            ],
            DecisionFacts(overdue));
    }

    [Fact]
    public void Without_decisions_the_summary_says_none() =>
        Assert.Equal([("Decided by a caseworker", "0", Tone.None)], DecisionFacts(ReportOf(Report.Assessments[3])));

    [Fact]
    public void A_decision_is_not_counted_as_raised_by_a_floor()
    {
        var bands = Report.Describe([CaseReportSheet.Summary]).Sheets[0].Tables.Single(table => table.Name == "CasesByBand").Rows.ToArray();

        // Emergency by decision; Urgent by F2; Priority: one by F4, one that a floor had raised before it was lowered.
        Assert.Equal<object?>([0d, 1d, 2d, 0d], bands.Select(row => row[4].Value));
    }

    private static CaseReport ReportOf(params CaseAssessment[] assessments) => new(assessments, [], "Case report");

    private static IReadOnlyList<ReportCell>[] Rows(CaseReport report, CaseReportSheet sheet) => [.. report.Describe([sheet]).Sheets[0].Tables[0].Rows];

    private static int Place(string header) => QueueSheet.Columns(Phrases.In("en")).Select(column => column.Header).ToList().IndexOf(header);

    private static string[] Reasons(IReadOnlyList<ReportCell> row) => ((string)row[Place("Top reasons")].Value!).Split('\n');

    private static IEnumerable<(string, string, Tone)> DecisionFacts(CaseReport report) => report
        .Describe([CaseReportSheet.Summary]).Sheets[0].Tables.Single(table => table.Name == "Facts").Rows
        .Select(row => (Name: (string)row[0].Value!, Value: row[1].Value as string ?? "", row[1].Tone))
        .Where(fact => fact.Name.StartsWith("Deci", StringComparison.Ordinal) || fact.Name.StartsWith("Below", StringComparison.Ordinal));
}
