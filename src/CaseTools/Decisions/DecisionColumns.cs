namespace CaseTools.Decisions;

/// <summary>The columns of a decisions file, in their order.</summary>
internal static class DecisionColumns
{
    public const string CaseId = "case_id";
    public const string DecidedAt = "decided_at";
    public const string Band = "band";
    public const string ComputedBand = "computed_band";
    public const string Reason = "reason";
    public const string By = "by";
    public const string ReviewOn = "review_on";
    public const string Forced = "forced";
    public const string ModelId = "model_id";
    public const string ModelVersion = "model_version";

    /// <summary>All columns.</summary>
    public static IReadOnlyList<string> All { get; } = [CaseId, DecidedAt, Band, ComputedBand, Reason, By, ReviewOn, Forced, ModelId, ModelVersion];
}
