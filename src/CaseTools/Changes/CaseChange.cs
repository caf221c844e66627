namespace CaseTools;

/// <summary>What became of a case between two scorings; the order is that in which changes are shown.</summary>
public enum CaseChangeKind
{
    /// <summary>It stands in a more urgent band.</summary>
    Raised,

    /// <summary>It stands in a less urgent band.</summary>
    Lowered,

    /// <summary>It stands in the same band, with another score, rank, part, floor or decision.</summary>
    Moved,

    /// <summary>It was not there before.</summary>
    New,

    /// <summary>It is no longer there.</summary>
    Gone,

    /// <summary>Nothing changed.</summary>
    Equal,
}

/// <summary>How a case stands now against how it stood at an earlier scoring, and why. Without names.</summary>
public sealed record CaseChange
{
    /// <summary>The case id.</summary>
    public required string CaseId { get; init; }

    /// <summary>What became of it.</summary>
    public required CaseChangeKind Kind { get; init; }

    /// <summary>The band in which it stood; null for a new case.</summary>
    public string? OldBand { get; init; }

    /// <summary>The band in which it stands; null for a case that is gone.</summary>
    public string? NewBand { get; init; }

    /// <summary>The band that the model gave before any decision; null where that is not known.</summary>
    public string? OldComputedBand { get; init; }

    /// <summary>The band that the model gives before any decision; null for a case that is gone.</summary>
    public string? NewComputedBand { get; init; }

    /// <summary>The score as it was; null for a new case.</summary>
    public int? OldScore { get; init; }

    /// <summary>The score as it is; null for a case that is gone.</summary>
    public int? NewScore { get; init; }

    /// <summary>By how much the score rose, less than 0 where it fell; null where there is only one.</summary>
    public int? ScoreChange => NewScore - OldScore;

    /// <summary>The place in the queue as it was; null for a new case, and where it is not known.</summary>
    public int? OldRank { get; init; }

    /// <summary>The place in the queue as it is; null for a case that is gone.</summary>
    public int? NewRank { get; init; }

    /// <summary>The parts whose points moved; empty too where the earlier side does not say its parts.</summary>
    public IReadOnlyList<PartChange> Parts { get; init; } = [];

    /// <summary>The floors that came or went.</summary>
    public IReadOnlyList<FloorChange> Floors { get; init; } = [];

    /// <summary>The caseworker's decision as it was; null where there was none, or none is known.</summary>
    public BandDecision? OldDecision { get; init; }

    /// <summary>The caseworker's decision as it is; null where there is none.</summary>
    public BandDecision? NewDecision { get; init; }

    /// <summary>What differs between the two scorings and can have moved the case.</summary>
    public ChangeCauses Causes { get; init; }

    /// <summary>Whether one side, or both, was scored with hypothetical border rows: what would be, not what is.</summary>
    public bool IsScenario { get; init; }

    /// <summary>Why, in words without names.</summary>
    public required string Why { get; init; }

    /// <summary>Case id and why.</summary>
    public override string ToString() => $"{CaseId}: {Why}";
}

/// <summary>A part whose points moved.</summary>
/// <param name="Part">The part.</param>
/// <param name="OldPoints">Its points as they were.</param>
/// <param name="NewPoints">Its points as they are.</param>
/// <param name="Reason">What stands behind it now, in words.</param>
public sealed record PartChange(UrgencyPart Part, int OldPoints, int NewPoints, string Reason)
{
    /// <summary>By how many points it rose, less than 0 where it fell.</summary>
    public int Change => NewPoints - OldPoints;

    /// <summary>Part and points.</summary>
    public override string ToString() => $"{Part} {OldPoints} -> {NewPoints}";
}

/// <summary>A floor that came or went.</summary>
/// <param name="Id">Its id in the model, such as F4.</param>
/// <param name="Came">Whether it applies now; it no longer does otherwise.</param>
/// <param name="Text">Why it applies or applied, in words.</param>
public sealed record FloorChange(string Id, bool Came, string Text)
{
    /// <summary>Id, and whether it came or went.</summary>
    public override string ToString() => $"{Id} {(Came ? "came" : "went")}";
}

/// <summary>A caseworker's decision on a band, in short.</summary>
/// <param name="Band">The band that was decided.</param>
/// <param name="DecidedAt">When; null where that is not known.</param>
/// <param name="ReviewOn">When it is to be looked at again; null where that is not known.</param>
/// <param name="IsApplied">Whether the case stands in that band.</param>
public sealed record BandDecision(string Band, DateTimeOffset? DecidedAt, DateTime? ReviewOn, bool IsApplied)
{
    /// <summary>The band.</summary>
    public override string ToString() => Band;
}
