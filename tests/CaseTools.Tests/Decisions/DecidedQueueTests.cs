using CaseTools.Decisions;
using CaseTools.Tests.Urgency;

namespace CaseTools.Tests.Decisions;

/// <summary>Which decision counts, and what becomes of the queue.</summary>
public sealed class DecidedQueueTests
{
    [Fact]
    public void The_latest_decision_up_to_the_scoring_time_supersedes_the_earlier_ones()
    {
        var decision = Decided.Decision("Urgent", "Standard");

        var inForce = Decided.InForce(
            decision with { DecidedAt = A.Now, Reason = "latest" },
            decision with { DecidedAt = A.Now.AddDays(-9), Reason = "first" },
            decision with { DecidedAt = A.Now.AddSeconds(1), Reason = "not yet" });

        Assert.Equal("latest", inForce.Of("C-1")!.Reason);
    }

    [Fact]
    public void Of_two_decisions_of_one_instant_the_later_line_counts_whatever_their_offsets()
    {
        var decision = Decided.Decision("Urgent", "Standard");

        var inForce = Decided.InForce(decision, decision with { Reason = "later line", DecidedAt = decision.DecidedAt.ToOffset(TimeSpan.Zero) });

        Assert.Equal("later line", inForce.Of("C-1")!.Reason);
    }

    [Fact]
    public void A_later_lowering_supersedes_a_raise() =>
        Assert.Equal(
            "Standard",
            Queue([Decided.Standard()], Decided.Decision("Urgent", "Standard"), Decided.Decision("Standard", "Standard")).Assessments.Single().Band);

    [Fact]
    public void The_queue_goes_by_the_decided_bands()
    {
        var queue = Queue([Decided.Urgent("C-1"), Decided.Standard("C-2")], Decided.Decision("Emergency", "Standard", "C-2"));

        Assert.Equal([(1, "C-2"), (2, "C-1")], queue.Assessments.Select(assessment => (assessment.Rank, assessment.CaseId)));
        Assert.Null(queue.Assessments[1].Decision);
    }

    [Fact]
    public void A_decision_on_an_id_that_stands_on_two_cases_moves_neither_and_says_so()
    {
        IntakeRecord[] records = [Decided.Standard() with { GroupId = "G-1" }, Decided.Urgent() with { GroupId = "G-2" }];

        var queue = Queue(records, Decided.Decision("Emergency", "Standard"));

        Assert.Equal(["C-1"], queue.AmbiguousIds);
        Assert.Equal(["Urgent", "Standard"], queue.Assessments.Select(assessment => assessment.Band));
        Assert.All(queue.Assessments, assessment => Assert.False(assessment.Decision!.IsApplied));
        Assert.All(queue.Assessments, assessment => Assert.StartsWith("Not applied: this case id stands on several cases.", assessment.Decision!.Notes[^1], StringComparison.Ordinal));
    }

    [Fact]
    public void A_place_in_a_file_is_no_id()
    {
        var queue = Queue([Decided.Standard() with { CaseId = null }], Decided.Decision("Emergency", "Standard", "cases.csv:2"));

        Assert.Equal("cases.csv:2", queue.Assessments.Single().CaseId);
        Assert.Null(queue.Assessments.Single().Decision);
        Assert.Equal(["cases.csv:2"], queue.Unmatched.Select(decision => decision.CaseId));
    }

    [Fact]
    public void A_submission_s_id_is_one()
    {
        var queue = Queue([Decided.Standard() with { CaseId = null, SourceUuid = "u-1" }], Decided.Decision("Emergency", "Standard", "u-1"));

        Assert.Equal("Emergency", queue.Assessments.Single().Band);
        Assert.Empty(queue.Unmatched);
    }

    private static DecidedQueue Queue(IntakeRecord[] records, params CaseDecision[] decisions) =>
        DecidedQueue.Of(Scoring.ScoreAll(records, []), Decided.InForce(decisions));
}
