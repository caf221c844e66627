using CaseTools.Borders;
using CaseTools.Urgency;

namespace CaseTools.Changes;

/// <summary>Takes snapshots of assessments.</summary>
internal static class AssessmentSnapshots
{
    /// <summary>The side of a comparison that assessments are.</summary>
    public static ChangeSide Of(IEnumerable<CaseAssessment> assessments)
    {
        // The cases of a run share their border data, and its digest costs as much as reading it.
        var factHashes = new Dictionary<IReadOnlyList<BorderStatus>, string>();
        return new ChangeSide([.. assessments.Select(assessment => Of(assessment, factHashes))], []);
    }

    private static CaseSnapshot Of(CaseAssessment assessment, Dictionary<IReadOnlyList<BorderStatus>, string> factHashes) => new()
    {
        CaseId = assessment.CaseId,
        Rank = assessment.Rank,
        Band = assessment.Band,
        ComputedBand = assessment.ComputedBand,
        Score = assessment.Score,
        UncappedScore = assessment.UncappedScore,
        Parts = UrgencyParts.All.ToDictionary(part => part, assessment.PointsOf),
        Reasons = [.. assessment.Reasons.Select(reason => Reason(reason, assessment.AsOf))],
        AreRoutesKnown = true,
        Floors = [.. assessment.Floors.Select(floor => new SnapshotFloor(floor.Id, floor.AtLeast, floor.Raised, floor.Text))],
        IsDecisionKnown = true,
        Decision = assessment.Decision is { } decision
            ? new BandDecision(decision.Band, decision.DecidedAt, decision.ReviewOn, decision.IsApplied)
            : null,
        AsOf = assessment.AsOf,
        ModelId = assessment.ModelId,
        ModelVersion = assessment.ModelVersion,
        ModelHash = assessment.ModelHash,
        BorderHash = assessment.BorderHash,
        FactHash = FactHash(assessment, factHashes),
        IsScenario = assessment.IsScenario,
        ExchangeRates = assessment.ExchangeRates,
        ToolVersion = assessment.ToolVersion,
        Language = assessment.Language,
        Members = assessment.Members,
    };

    private static SnapshotReason Reason(UrgencyReason reason, DateTimeOffset asOf) => new(
        reason.Part,
        reason.Points,
        reason.Text,
        reason.BorderRow is { } row ? new RouteSeen(row.ToString(), StateOf(row, asOf), ClosureLevels.At(row, asOf)) : null);

    // What the row says at that time: a closing that is past is closed.
    private static RouteStatus StateOf(BorderStatus row, DateTimeOffset asOf) =>
        ClosureLevels.HasReopened(row, asOf) ? RouteStatus.Open
        : ClosureLevels.ClosingTime(row, asOf) <= asOf ? RouteStatus.Closed
        : row.Status;

    private static string FactHash(CaseAssessment assessment, Dictionary<IReadOnlyList<BorderStatus>, string> known)
    {
        if (!assessment.IsScenario)
        {
            return assessment.BorderHash;
        }

        if (!known.TryGetValue(assessment.BorderData, out var hash))
        {
            hash = new BorderData(assessment.BorderData.Where(row => !row.IsHypothetical)).Hash;
            known.Add(assessment.BorderData, hash);
        }

        return hash;
    }
}
