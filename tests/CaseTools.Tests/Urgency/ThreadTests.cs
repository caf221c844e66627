using CaseTools.Borders;
using CaseTools.Tests.Urgency.Properties;
using CaseTools.Urgency;
using CsCheck;

namespace CaseTools.Tests.Urgency;

/// <summary>However many threads score, and whichever of them asks later, the same comes of it.</summary>
public sealed class ThreadTests
{
    private static readonly BorderStatus[] Rows = [A.Route() with { Level = 2 }, A.Route("KZ"), A.Route("TR", from: "GE"), A.Rule() with { LevelModifier = 1 }];

    [Fact]
    public void The_queue_is_the_same_on_one_thread_and_on_many()
    {
        var records = Records(1_000);
        var one = AssessmentText.Of(Score(records, threads: 1));

        Assert.Equal(one, AssessmentText.Of(Score(records, threads: 2)));
        Assert.Equal(one, AssessmentText.Of(Score(records, threads: 7)));
    }

    [Fact]
    public void Questions_and_options_are_the_same_whoever_asks_for_them_and_when()
    {
        var records = Records(300);
        var inOrder = Score(records, threads: 1).Select(Deferred).ToArray();
        var assessments = Score(records, threads: 2);
        var atOnce = new string[assessments.Count];

        _ = Parallel.For(0, assessments.Count, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => atOnce[^(i + 1)] = Deferred(assessments[assessments.Count - 1 - i]));

        Assert.Equal(inOrder, atOnce);
    }

    [Fact]
    public void Many_threads_stop_when_they_are_told_to()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => Scorer(2).Score(Records(500), cancellation.Token));
    }

    private static string Deferred(CaseAssessment assessment) => string.Join("\n", assessment.Questions.Select(question => question.ToString())
        .Concat(assessment.Options.Select(option => $"{option}: {option.Why}")));

    private static IReadOnlyList<CaseAssessment> Score(IntakeRecord[] records, int threads) => Scorer(threads).Score(records, CancellationToken.None);

    private static CaseScorer Scorer(int threads) => new(Scoring.Model, new BorderData(Rows), A.Now, new Dictionary<string, decimal>()) { Threads = threads };

    private static IntakeRecord[] Records(int cases) =>
    [
        .. Enumerable.Range(1, cases).SelectMany(number => GenRecords.Case.Generate(new PCG(7, (ulong)number), null!, out _)
            .Select(member => member with { GroupId = FormattableString.Invariant($"G-{number}"), CaseId = FormattableString.Invariant($"{number}-{member.CaseId}") })),
    ];
}
