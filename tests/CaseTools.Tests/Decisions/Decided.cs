using CaseTools.Decisions;
using CaseTools.IO;
using CaseTools.Tests.Urgency;

namespace CaseTools.Tests.Decisions;

/// <summary>Cases in each band, and decisions on them.</summary>
internal static class Decided
{
    public static Adapters Adapters { get; } = new();

    /// <summary>A case that scores nothing: Standard, no floor.</summary>
    public static IntakeRecord Standard(string caseId = "C-1") => A.Person(caseId);

    /// <summary>A case that a roof alone raises to Priority.</summary>
    public static IntakeRecord Priority(string caseId = "C-1") => A.Person(caseId) with { AccommodationUntil = A.Day(3) };

    /// <summary>A case that a summons raises to Urgent, which is no safeguarding floor.</summary>
    public static IntakeRecord Urgent(string caseId = "C-1") => A.ManInside(caseId) with { DraftStatus = DraftStatus.SummonsServed };

    /// <summary>A case that a safeguarding floor raises to Urgent.</summary>
    public static IntakeRecord Harmed(string caseId = "C-1") => A.Person(caseId) with { Safeguarding = [SafeguardingSign.Violence] };

    /// <summary>A case that a separated child raises to Emergency.</summary>
    public static IntakeRecord Separated(string caseId = "C-1") => A.Person(caseId) with { SeparatedChild = YesNo.Yes };

    public static CaseDecision Decision(string band, string computedBand, string caseId = "C-1") => new()
    {
        CaseId = caseId,
        DecidedAt = A.Now.AddDays(-1),
        Band = band,
        ComputedBand = computedBand,
        Reason = "seen in person",
        By = "K.",
        ReviewOn = A.Day(7),
        ModelId = "m",
        ModelVersion = "1",
    };

    /// <summary>A case with the decision on it.</summary>
    public static CaseAssessment Apply(CaseDecision decision, IntakeRecord record) => DecisionPolicy.Apply(decision, Scoring.Score(record));

    public static DecisionsInForce InForce(params CaseDecision[] decisions) => DecisionsInForce.At(decisions, A.Now);
}
