using CaseTools.Decisions;
using CaseTools.Tests.Urgency;
using CaseTools.Tests.Urgency.Properties;
using CsCheck;

namespace CaseTools.Tests.Decisions;

/// <summary>What holds with any decisions on any cases, and for any text that goes through a decisions file.</summary>
public sealed class DecisionPropertyTests
{
    private static readonly Gen<string> Band = Gen.OneOf([.. Scoring.Model.Bands.Select(band => band.Name)]);

    // Few ids, so that decisions meet cases, each other, and no case.
    private static readonly Gen<CaseDecision> Decision =
        from id in Gen.OneOf("G-0-0", "G-1-0", "G-2-0", "G-9-0")
        from band in Band
        from computed in Band
        from hours in Gen.Int[-48, 2]
        from review in Gen.Int[-2, 2]
        from forced in Gen.Bool
        select Decided.Decision(band, computed, id) with { DecidedAt = A.Now.AddHours(hours), ReviewOn = A.Day(review), IsForced = forced };

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char["=+-@'\";,\t\r\n |aЯ"], 1, 8],
        Gen.String[1, 12]);

    [Fact]
    public void Ranks_are_whole_and_no_case_stands_below_its_computed_band_unless_its_decision_says_so() =>
        Property.Holds(Gen.Select(GenRecords.Cases, Decision.Array[0, 6]), input =>
        {
            var (cases, decisions) = input;
            var before = Scoring.ScoreAll(cases.SelectMany(members => members), []);

            var queue = DecidedQueue.Of(before, Decided.InForce(decisions)).Assessments;

            Assert.Equal(Enumerable.Range(1, before.Count), queue.Select(assessment => assessment.Rank));
            Assert.Equal(before.Select(assessment => assessment.CaseId).Order(), queue.Select(assessment => assessment.CaseId).Order());
            Assert.Equal(queue.Select(IndexOf).Order(), queue.Select(IndexOf));
            Assert.All(queue, assessment => AssertSaid(assessment, decisions));
        });

    [Fact]
    public void What_is_written_reads_back_equal_and_starts_no_formula() =>
        Property.Holds(Gen.Select(Text, Text, Gen.OneOf(',', ';')), input =>
        {
            var (one, other, delimiter) = input;
            string[] texts = [DecisionText.InOneLine(one), DecisionText.InOneLine(other)];
            string[] guarded = [.. texts.Select(FormulaText.Guard)];

            var line = Decided.Adapters.DelimitedText.ToLine([.. guarded, "end"], delimiter);

            Assert.Equal(texts, guarded.Select(FormulaText.Unguard));
            Assert.Equal(1, line.Count(sign => sign is '\r'));
            Assert.All(guarded.SelectMany(text => text.Split(',', ';')), cell => Assert.DoesNotMatch("^[\\s\"]*[=+\\-@]", cell));
            using var file = Decided.Adapters.Tables.Open(new MemoryStream(System.Text.Encoding.UTF8.GetBytes("\uFEFF" + line)), null);
            using var table = file.Read(file.Sheets[0], delimiter);
            Assert.True(table.Read());
            Assert.Equal([.. guarded, "end"], table.Cells);
        });

    private static int IndexOf(CaseAssessment assessment) => Scoring.Model.IndexOfBand(assessment.Band);

    private static void AssertSaid(CaseAssessment assessment, CaseDecision[] decisions)
    {
        var isDecided = decisions.Any(decision => decision.CaseId == assessment.CaseId && decision.DecidedAt <= A.Now);
        Assert.Equal(isDecided, assessment.Decision is not null);
        if (assessment.Band != assessment.ComputedBand)
        {
            Assert.True(assessment.Decision!.IsApplied);
            Assert.Equal(assessment.Band, assessment.Decision.Band);
            Assert.Contains($"(computed {assessment.ComputedBand})", assessment.Decision.Text, StringComparison.Ordinal);
        }

        if (assessment.Decision is { IsApplied: false } ended)
        {
            Assert.Equal(assessment.ComputedBand, assessment.Band);
            Assert.StartsWith("Not applied: ", ended.Notes[^1], StringComparison.Ordinal);
        }

        if (IndexOf(assessment) > Scoring.Model.IndexOfBand(assessment.ComputedBand))
        {
            Assert.False(assessment.Decision!.IsReviewPast);
            Assert.True(assessment.Decision.IsForced || assessment.Floors.All(floor => !floor.IsSafeguarding || Scoring.Model.IndexOfBand(floor.AtLeast) >= IndexOf(assessment)));
        }
    }
}
