namespace CaseTools;

/// <summary>A caseworker's decision on the band of a case, as it stands beside the computed band.</summary>
public sealed record CaseDecision
{
    /// <summary>The case id.</summary>
    public required string CaseId { get; init; }

    /// <summary>The instant of the decision.</summary>
    public required DateTimeOffset DecidedAt { get; init; }

    /// <summary>The band that was decided.</summary>
    public required string Band { get; init; }

    /// <summary>The computed band at that time.</summary>
    public required string ComputedBand { get; init; }

    /// <summary>Why. Without names.</summary>
    public required string Reason { get; init; }

    /// <summary>Who decided.</summary>
    public required string By { get; init; }

    /// <summary>The day on which the decision is to be looked at again.</summary>
    public required DateTime ReviewOn { get; init; }

    /// <summary>Whether it was forced below a safeguarding floor.</summary>
    public bool IsForced { get; init; }

    /// <summary>Whether the case stands in the decided band.</summary>
    public bool IsApplied { get; init; }

    /// <summary>What is to be said of it in words: review overdue, computed band moved, below a safeguarding floor, not applied and why.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Band, who and the review date.</summary>
    public override string ToString() => $"{Band} by {By}, review {Values.CalendarDates.ToText(ReviewOn)}";
}
