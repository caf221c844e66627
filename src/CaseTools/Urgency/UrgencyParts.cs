namespace CaseTools.Urgency;

/// <summary>The seven parts of a score.</summary>
internal static class UrgencyParts
{
    /// <summary>All of them, in their order.</summary>
    public static IReadOnlyList<UrgencyPart> All { get; } = (UrgencyPart[])Enum.GetValues(typeof(UrgencyPart));

    /// <summary>The points of a part.</summary>
    public static int PointsOf(this CaseAssessment assessment, UrgencyPart part) => part switch
    {
        UrgencyPart.Border => assessment.BorderScore,
        UrgencyPart.Dependants => assessment.DependantScore,
        UrgencyPart.Threat => assessment.ThreatScore,
        UrgencyPart.Deadline => assessment.DeadlineScore,
        UrgencyPart.Documents => assessment.DocumentScore,
        UrgencyPart.Means => assessment.MeansScore,
        UrgencyPart.Safeguarding => assessment.SafeguardingScore,
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };
}
