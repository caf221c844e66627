namespace CaseTools.Changes;

/// <summary>How a case stood at one scoring, from whatever keeps it: an assessment, a snapshot file, the report of that day.</summary>
internal sealed record CaseSnapshot
{
    /// <summary>The case id.</summary>
    public required string CaseId { get; init; }

    /// <summary>Place in the queue; null where it is not known.</summary>
    public int? Rank { get; init; }

    /// <summary>The band in which the case stood.</summary>
    public required string Band { get; init; }

    /// <summary>The band that the model gave; null where it is not known.</summary>
    public string? ComputedBand { get; init; }

    /// <summary>The score.</summary>
    public required int Score { get; init; }

    /// <summary>The sum of the parts before the cut; null where it is not known.</summary>
    public int? UncappedScore { get; init; }

    /// <summary>The points of all seven parts; null where they are not known.</summary>
    public IReadOnlyDictionary<UrgencyPart, int>? Parts { get; init; }

    /// <summary>The reasons of the parts, as far as they are known.</summary>
    public IReadOnlyList<SnapshotReason> Reasons { get; init; } = [];

    /// <summary>Whether the reasons tell the border observations that they rest on.</summary>
    public bool AreRoutesKnown { get; init; }

    /// <summary>The floors that applied; null where they are not known.</summary>
    public IReadOnlyList<SnapshotFloor>? Floors { get; init; }

    /// <summary>Whether it is known if there was a decision.</summary>
    public bool IsDecisionKnown { get; init; }

    /// <summary>The caseworker's decision; null where there was none, or none is known.</summary>
    public BandDecision? Decision { get; init; }

    /// <summary>The scoring time; null where it is not known.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Id of the model; null where it is not known.</summary>
    public string? ModelId { get; init; }

    /// <summary>Version of the model; null where it is not known.</summary>
    public string? ModelVersion { get; init; }

    /// <summary>Digest of the model file; null where it is not known.</summary>
    public string? ModelHash { get; init; }

    /// <summary>Digest of the border observations, hypothetical ones included; null where it is not known.</summary>
    public string? BorderHash { get; init; }

    /// <summary>Digest of the border observations without the hypothetical ones; null where it is not known.</summary>
    public string? FactHash { get; init; }

    /// <summary>Whether it was scored with hypothetical border rows.</summary>
    public bool IsScenario { get; init; }

    /// <summary>The exchange rates; null where they are not known.</summary>
    public IReadOnlyDictionary<string, decimal>? ExchangeRates { get; init; }

    /// <summary>Version of CaseTools; null where it is not known.</summary>
    public string? ToolVersion { get; init; }

    /// <summary>Language of the reasons; null where it is not known.</summary>
    public string? Language { get; init; }

    /// <summary>The members' records: known of an assessment alone, and never written.</summary>
    public IReadOnlyList<IntakeRecord>? Members { get; init; }
}

/// <summary>A reason of a part.</summary>
/// <param name="Part">The part.</param>
/// <param name="Points">Its points.</param>
/// <param name="Text">The reason in words.</param>
/// <param name="Route">The border observation that it rests on; null where there is none, or none is known.</param>
internal sealed record SnapshotReason(UrgencyPart Part, int Points, string Text, RouteSeen? Route);

/// <summary>A border observation that a reason rests on.</summary>
/// <param name="Observation">Route id and time of the observation, as <see cref="BorderStatus.ToString"/> says them.</param>
/// <param name="State">What it said at the scoring time; null where that is not known.</param>
/// <param name="Level">Its closure level by itself; null where that is not known.</param>
internal sealed record RouteSeen(string Observation, RouteStatus? State, int? Level)
{
    private const string Joint = " as of ";

    /// <summary>The route's id.</summary>
    public string RouteId =>
        Observation.LastIndexOf(Joint, StringComparison.Ordinal) is > 0 and var end ? Observation.Substring(0, end) : Observation;
}

/// <summary>A floor that applied.</summary>
/// <param name="Id">Its id.</param>
/// <param name="AtLeast">The band that it asked for; null where that is not known.</param>
/// <param name="Raised">Whether it raised the band; null where that is not known.</param>
/// <param name="Text">Why, in words.</param>
internal sealed record SnapshotFloor(string Id, string? AtLeast, bool? Raised, string Text);
