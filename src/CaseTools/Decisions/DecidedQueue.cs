using CaseTools.Urgency;

namespace CaseTools.Decisions;

/// <summary>The cases of a run with the decisions on them, ranked by the bands in which they stand.</summary>
/// <param name="Assessments">The cases, the most urgent first.</param>
/// <param name="AmbiguousIds">Case ids with a decision that stand on several cases: none of these is moved.</param>
/// <param name="Unmatched">Decisions on cases that are not in the run.</param>
internal sealed record DecidedQueue(
    IReadOnlyList<CaseAssessment> Assessments,
    IReadOnlyList<string> AmbiguousIds,
    IReadOnlyList<CaseDecision> Unmatched)
{
    /// <summary>Applies the decisions in force to the cases of a run.</summary>
    public static DecidedQueue Of(IReadOnlyList<CaseAssessment> assessments, DecisionsInForce decisions)
    {
        var byId = assessments.Where(HasId).ToLookup(assessment => assessment.CaseId, StringComparer.Ordinal);
        return new DecidedQueue(
            CaseRanking.Rank(assessments.Select(assessment => Decide(assessment, decisions, byId))),
            [.. decisions.All.Select(decision => decision.CaseId).Where(id => byId[id].Skip(1).Any())],
            [.. decisions.All.Where(decision => !byId[decision.CaseId].Any())]);
    }

    /// <summary>Whether a case has an id of its own, and not only a place in a file, which is another case's in the next file.</summary>
    public static bool HasId(CaseAssessment assessment) => (assessment.Lead.CaseId ?? assessment.Lead.SourceUuid) is not null;

    private static CaseAssessment Decide(CaseAssessment assessment, DecisionsInForce decisions, ILookup<string, CaseAssessment> byId) =>
        !HasId(assessment) || decisions.Of(assessment.CaseId) is not { } decision ? assessment
        : byId[assessment.CaseId].Skip(1).Any() ? DecisionPolicy.LeaveOut(decision, assessment)
        : DecisionPolicy.Apply(decision, assessment);
}
