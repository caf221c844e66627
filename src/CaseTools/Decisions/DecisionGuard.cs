namespace CaseTools.Decisions;

/// <summary>What stands in the way of deciding a case.</summary>
internal enum DecisionObstacle
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It was scored with hypothetical border rows.</summary>
    Scenario,

    /// <summary>It has no id but its place in a file.</summary>
    NoId,

    /// <summary>Its id stands on several cases.</summary>
    SharedId,

    /// <summary>The reason names a person of the case.</summary>
    NamesPerson,

    /// <summary>The band is below a safeguarding floor, and the decision is not forced.</summary>
    BelowFloor,
}

/// <summary>What is asked before a decision is written down.</summary>
internal static class DecisionGuard
{
    /// <summary>Most days from a decision to its review.</summary>
    public const int MostDaysToReview = 366;

    /// <summary>What stands in the way, the first of several.</summary>
    /// <param name="assessment">The case.</param>
    /// <param name="band">The band that is asked for.</param>
    /// <param name="reason">Why.</param>
    /// <param name="isForced">Whether the caseworker forces it below a safeguarding floor.</param>
    /// <param name="isShared">Whether its id stands on several cases.</param>
    public static DecisionObstacle Of(CaseAssessment assessment, string band, string reason, bool isForced, bool isShared) =>
        assessment.IsScenario ? DecisionObstacle.Scenario
        : !DecidedQueue.HasId(assessment) ? DecisionObstacle.NoId
        : isShared ? DecisionObstacle.SharedId
        : PersonalWords.Name(reason, assessment.Members) ? DecisionObstacle.NamesPerson
        : !isForced && SafeguardingFloors.Above(band, assessment) is not null ? DecisionObstacle.BelowFloor
        : DecisionObstacle.None;
}
