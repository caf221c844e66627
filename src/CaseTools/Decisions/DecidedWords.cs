using CaseTools.Urgency;

namespace CaseTools.Decisions;

/// <summary>Cases, and the decisions on them, in the words of another language.</summary>
internal static class DecidedWords
{
    /// <summary>The cases in a language, with bands, ranks and decisions as they were; those that speak it already are the same objects.</summary>
    /// <param name="language">One of the languages that there are words in.</param>
    /// <param name="assessments">The cases.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static IReadOnlyList<CaseAssessment> In(string language, IReadOnlyList<CaseAssessment> assessments, CancellationToken cancellation) =>
    [
        .. CaseRewording.In(language, assessments, cancellation)
            .Zip(assessments, (reworded, assessment) => ReferenceEquals(reworded, assessment) ? assessment : Decided(reworded)),
    ];

    private static CaseAssessment Decided(CaseAssessment reworded) =>
        reworded.Decision is not { } decision ? reworded
        : decision.IsAmbiguous ? DecisionPolicy.LeaveOut(decision, reworded)
        : DecisionPolicy.Apply(decision, reworded);
}
