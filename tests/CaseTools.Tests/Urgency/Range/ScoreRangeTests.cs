using CaseTools.Tests.Urgency.Properties;
using CsCheck;

namespace CaseTools.Tests.Urgency.Range;

/// <summary>Between what a case may stand: nothing that can be answered leads out of it, and both ends can be reached.</summary>
public sealed class ScoreRangeTests
{
    private static readonly List<string> Bands = [.. Scoring.Model.Bands.Select(band => band.Name)];

    [Fact]
    public void A_record_that_leaves_nothing_open_has_one_score()
    {
        var assessment = Scoring.Score(Completions.Known(A.Person()));

        Assert.Equal(new ScoreRange(assessment.Score, assessment.Band, assessment.Score, assessment.Band), assessment.ScoreRange);
    }

    [Fact]
    public void Where_a_case_stands_lies_within_its_range() => Property.Holds(Gen.Select(GenRecords.Case, GenBorders.Rows), input =>
        AssertWithin(Scoring.Score(input.Item1, input.Item2), Scoring.Score(input.Item1, input.Item2).ScoreRange));

    [Fact]
    public void Whatever_is_answered_the_case_stays_within_its_range() => Property.Holds(
        Gen.Select(GenRecords.Case, GenBorders.Rows, Completions.Gen),
        input =>
        {
            var (members, rows, complete) = input;

            AssertWithin(Scoring.Score(complete(members), rows), Scoring.Score(members, rows).ScoreRange);
        });

    [Fact]
    public void Both_ends_are_reached_by_some_answers() => Property.Holds(
        Gen.Select(GenRecords.Case.Where(members => Completions.WaysOf(members) <= 400), GenBorders.Rows),
        input =>
        {
            var (members, rows) = input;
            var range = Scoring.Score(members, rows).ScoreRange;
            var all = Completions.All(members).Append(members).Select(completed => Scoring.ScoreAll(completed, rows)[0]).ToArray();

            Assert.Equal(range.Low, all.Min(assessment => assessment.Score));
            Assert.Equal(range.High, all.Max(assessment => assessment.Score));
            Assert.Equal(range.LowBand, Bands[all.Max(assessment => Bands.IndexOf(assessment.Band))]);
            Assert.Equal(range.HighBand, Bands[all.Min(assessment => Bands.IndexOf(assessment.Band))]);
        },
        cases: 200);

    private static void AssertWithin(CaseAssessment assessment, ScoreRange range)
    {
        Assert.InRange(assessment.Score, range.Low, range.High);
        Assert.InRange(Bands.IndexOf(assessment.Band), Bands.IndexOf(range.HighBand), Bands.IndexOf(range.LowBand));
    }
}
