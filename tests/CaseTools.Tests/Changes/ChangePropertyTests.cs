using CaseTools.Tests.Urgency;
using CaseTools.Tests.Urgency.Properties;
using CsCheck;

namespace CaseTools.Tests.Changes;

/// <summary>Whatever the cases: a run is equal to itself, and between two runs exactly what differs is told.</summary>
public sealed class ChangePropertyTests
{
    private static readonly Gen<(IntakeRecord[][] Cases, BorderStatus[] Rows, BorderStatus[] OtherRows, int Hours)> Input =
        Gen.Select(GenRecords.Cases, GenBorders.Rows, GenBorders.Rows, Gen.Int[0, 200]);

    [Fact]
    public void A_run_is_equal_to_itself_in_memory_and_through_a_snapshot() => Property.Holds(Gen.Select(GenRecords.Cases, GenBorders.Rows), input =>
    {
        var run = Run(input.Item1, input.Item2, A.Now);

        Assert.All(Comparing.All(run, run), change => Assert.Equal((CaseChangeKind.Equal, ChangeCauses.None), (change.Kind, change.Causes)));
        Assert.All(Comparing.All(Comparing.FromJson(Comparing.Json(run)), run), change => Assert.Equal(CaseChangeKind.Equal, change.Kind));
    });

    [Fact]
    public void What_is_told_is_what_differs_and_the_parts_add_up() => Property.Holds(Input, input =>
    {
        var old = Run(input.Cases, input.Rows, A.Now);
        var now = Run(input.Cases, input.OtherRows, A.Now.AddHours(input.Hours));

        var changes = Comparing.Of(old, now);

        Assert.Equal(
            old.Where(before => Differ(before, now.Single(after => after.CaseId == before.CaseId))).Select(before => before.CaseId).Order(StringComparer.Ordinal),
            changes.Select(change => change.CaseId).Order(StringComparer.Ordinal));
        foreach (var change in changes)
        {
            var (before, after) = (old.Single(one => one.CaseId == change.CaseId), now.Single(one => one.CaseId == change.CaseId));
            Assert.Equal(after.UncappedScore - before.UncappedScore, change.Parts.Sum(part => part.Change));
            Assert.All(change.Parts, part => Assert.NotEqual("", part.Reason));
            Assert.NotEqual("", change.Why);
        }
    });

    [Fact]
    public void Where_only_the_borders_differ_they_are_the_cause_of_all_but_ranks() => Property.Holds(Input, input => AssertCause(
        Run(input.Cases, input.Rows, A.Now), Run(input.Cases, input.OtherRows, A.Now), ChangeCauses.BorderData));

    [Fact]
    public void Where_only_the_time_differs_it_is_the_cause_of_all_but_ranks() => Property.Holds(Input, input => AssertCause(
        Run(input.Cases, input.Rows, A.Now), Run(input.Cases, input.Rows, A.Now.AddHours(input.Hours)), ChangeCauses.ScoringTime));

    private static IReadOnlyList<CaseAssessment> Run(IntakeRecord[][] cases, BorderStatus[] rows, DateTimeOffset asOf) =>
        Scoring.ScoreAll(cases.SelectMany(members => members), rows, asOf);

    private static void AssertCause(IReadOnlyList<CaseAssessment> old, IReadOnlyList<CaseAssessment> now, ChangeCauses cause)
    {
        Assert.All(Comparing.Of(old, now), change => Assert.Equal(IsByRankAlone(change) ? ChangeCauses.None : cause, change.Causes));

        // The same told from a file: nothing is laid on the records.
        Assert.All(
            Comparing.All(Comparing.FromJson(Comparing.Json(old)), now).Where(change => change.Kind != CaseChangeKind.Equal),
            change => Assert.Equal(IsByRankAlone(change) ? ChangeCauses.None : cause, change.Causes));
    }

    private static bool IsByRankAlone(CaseChange change) => change.Parts.Count == 0 && change.Floors.Count == 0 && change.OldBand == change.NewBand;

    private static bool Differ(CaseAssessment one, CaseAssessment other) =>
        (one.Band, one.Score, one.Rank) != (other.Band, other.Score, other.Rank)
        || (one.BorderScore, one.DependantScore, one.ThreatScore, one.DeadlineScore, one.DocumentScore, one.MeansScore, one.SafeguardingScore)
            != (other.BorderScore, other.DependantScore, other.ThreatScore, other.DeadlineScore, other.DocumentScore, other.MeansScore, other.SafeguardingScore)
        || !one.FloorIds().SequenceEqual(other.FloorIds());
}
