using CaseTools.Decisions;
using CaseTools.Tests.Urgency;
using CaseTools.Tests.Urgency.Properties;
using CsCheck;

namespace CaseTools.Tests.Decisions;

/// <summary>Cases in the words of another language: as if they had been scored in it.</summary>
public sealed class DecidedWordsTests
{
    private static readonly Gen<(string From, string To)> Languages = Gen.Select(Gen.OneOf("en", "ru", "uk", "kk"), Gen.OneOf("en", "ru", "uk", "kk"));

    private static readonly string[] Bands = [.. Scoring.Model.Bands.Select(band => band.Name)];

    [Fact]
    public void Cases_put_in_another_language_are_those_scored_in_it() => Property.Holds(
        Gen.Select(GenRecords.Cases, GenBorders.Rows, Languages),
        input =>
        {
            var (cases, rows, (from, to)) = input;
            var records = cases.SelectMany(members => members).ToArray();

            var reworded = In(to, Scoring.ScoreAll(records, rows, language: from));

            Assert.Equal(Text(Scoring.ScoreAll(records, rows, language: to)), Text(reworded));
        },
        cases: 2_000);

    [Fact]
    public void Decisions_are_the_same_and_said_in_the_other_language() => Property.Holds(
        Gen.Select(GenRecords.Case, GenBorders.Rows, Languages, Gen.Select(Gen.OneOf(Bands), Gen.OneOf(Bands), Gen.Int[-2, 2], Gen.Bool)),
        input =>
        {
            var (records, rows, (from, to), (band, computed, review, isAmbiguous)) = input;
            var decision = Decided.Decision(band, computed) with { ReviewOn = A.Day(review) };
            CaseAssessment Decide(string language) => isAmbiguous
                ? DecisionPolicy.LeaveOut(decision, Scoring.ScoreAll(records, rows, language: language)[0])
                : DecisionPolicy.Apply(decision, Scoring.ScoreAll(records, rows, language: language)[0]);

            var reworded = Assert.Single(In(to, [Decide(from)]));

            Assert.Equal(Decision(Decide(to)), Decision(reworded));
            Assert.Equal(Text([Decide(to)]), Text([reworded]));
        },
        cases: 2_000);

    [Fact]
    public void Numbers_ranks_and_bands_stay_as_they_are()
    {
        // One that somebody took out of a longer queue keeps its place.
        var assessment = Scoring.ScoreAll([Decided.Urgent(), Decided.Priority("C-2")], [A.Route()])[1];

        var reworded = Assert.Single(In("kk", [assessment]));

        Assert.Equal((2, assessment.Score, assessment.Band, assessment.ContactBy), (reworded.Rank, reworded.Score, reworded.Band, reworded.ContactBy));
        Assert.Equal(("kk", "Басым"), (reworded.Language, reworded.BandText));
        Assert.Same(assessment.Members, reworded.Members);
        Assert.Same(assessment.BorderData, reworded.BorderData);
    }

    [Fact]
    public void Cases_of_the_language_are_the_same_objects_beside_others()
    {
        var english = Scoring.ScoreAll([Decided.Urgent(), Decided.Priority("C-2")], [A.Route()]);
        var russian = Scoring.ScoreAll([Decided.Standard("C-3")], [A.Route()], language: "ru");

        Assert.Equal(english, In("en", english), ReferenceEqualityComparer.Instance);
        Assert.Equal(english, In("en", [.. english, .. russian]).Take(2), ReferenceEqualityComparer.Instance);
        Assert.Equal(["en", "en", "en"], In("en", [.. english, .. russian]).Select(assessment => assessment.Language));
    }

    [Fact]
    public void Many_cases_of_two_runs_come_out_in_their_order()
    {
        var first = Scoring.ScoreAll(Enumerable.Range(1, 450).Select(number => Decided.Urgent(FormattableString.Invariant($"A-{number}"))), [A.Route()]);
        var second = Scoring.ScoreAll([Decided.Urgent("B-1")], [], rates: new Dictionary<string, decimal> { ["EUR"] = 60 });

        var reworded = In("uk", [.. first, .. second]);

        Assert.Equal(first.Concat(second).Select(assessment => assessment.CaseId), reworded.Select(assessment => assessment.CaseId));
        Assert.All(reworded, assessment => Assert.Equal("Терміново", assessment.BandText));
        Assert.Contains("немає", reworded[^1].Reasons[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_stops_when_it_is_told_to()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => DecidedWords.In("ru", [Scoring.Score(Decided.Urgent())], cancellation.Token));
    }

    private static IReadOnlyList<CaseAssessment> In(string language, IReadOnlyList<CaseAssessment> assessments) =>
        DecidedWords.In(language, assessments, CancellationToken.None);

    private static string Text(IEnumerable<CaseAssessment> assessments) => string.Join(
        "\n\n",
        assessments.Select(assessment => $"{assessment.Language}\n{AssessmentText.Of(assessment)}\n{string.Join("\n", AssessmentText.Shown(assessment))}"));

    private static string Decision(CaseAssessment assessment) =>
        $"{assessment.Band} {assessment.ComputedBand} {assessment.ContactReason}\n{assessment.Decision!.IsApplied} {assessment.Decision.Text}\n{string.Join("\n", assessment.Decision.Notes)}";
}
