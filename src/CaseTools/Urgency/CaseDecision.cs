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

    /// <summary>Id of the model that gave the computed band.</summary>
    public string ModelId { get; init; } = "";

    /// <summary>Version of that model.</summary>
    public string ModelVersion { get; init; } = "";

    /// <summary>Whether the case stands in the decided band.</summary>
    public bool IsApplied { get; init; }

    /// <summary>Whether the review date was past at the scoring time.</summary>
    public bool IsReviewPast { get; init; }

    /// <summary>Whether the computed band is another one than at the decision.</summary>
    public bool HasComputedBandMoved { get; init; }

    /// <summary>Whether the case stands below a safeguarding floor because of the decision.</summary>
    public bool IsBelowSafeguardingFloor { get; init; }

    /// <summary>The decision in one sentence: band, who, review date, computed band, reason. In the language of the assessment.</summary>
    public string Text { get; init; } = "";

    /// <summary>What is to be said of it in words: review overdue, computed band moved, below a safeguarding floor, not applied and why.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether nobody can tell which of several cases it is on.</summary>
    internal bool IsAmbiguous { get; init; }

    /// <summary>Band, who and the review date.</summary>
    public override string ToString() => $"{Band} by {By}, review {Values.CalendarDates.ToText(ReviewOn)}";
}
