using System.Globalization;
using CaseTools.Values;

namespace CaseTools;

/// <summary>What is in force on one route, or by one rule, at an instant: made by <c>Get-BorderStatus</c>.</summary>
public sealed record BorderRouteStatus
{
    /// <summary>The route's id.</summary>
    public required string RouteId { get; init; }

    /// <summary>The country that is left.</summary>
    public required string FromCountry { get; init; }

    /// <summary>The country that is entered, or <c>*</c> for a rule.</summary>
    public required string ToCountry { get; init; }

    /// <summary>The observed state.</summary>
    public required RouteStatus Status { get; init; }

    /// <summary>Closure level, 0 (open) to 5 (closed), before anybody's profile and without decay.</summary>
    public required int Level { get; init; }

    /// <summary>When it closes; null where that is not known or it has opened again.</summary>
    public DateTimeOffset? ClosingAt { get; init; }

    /// <summary>
    /// How long one may stay, in words: what holds on the day of the instant, then what is to come; null where nothing is said.
    /// </summary>
    public string? StayRule { get; init; }

    /// <summary>Age of the observation in days of 24 hours.</summary>
    public required double AgeDays { get; init; }

    /// <summary>How fresh the observation is; a hypothetical row does not grow old.</summary>
    public required ObservationAge Age { get; init; }

    /// <summary>Whether this is a rule that has been lifted or is over.</summary>
    public required bool IsOver { get; init; }

    /// <summary>
    /// Observations of other sources within 3 days that give another level, the newest first; none for a hypothetical row.
    /// </summary>
    public required IReadOnlyList<BorderStatus> Conflicts { get; init; }

    /// <summary>Whether this is a supposition of a scenario rather than what was observed.</summary>
    public bool IsHypothetical => Observation.IsHypothetical;

    /// <summary>The observation in force.</summary>
    public required BorderStatus Observation { get; init; }

    /// <summary>The instant.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>The route, its level and the instant.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}: level {1} at {2}", RouteId, Level, Instants.ToText(AsOf));
}

/// <summary>How fresh an observation is, by the model's limits.</summary>
public enum ObservationAge
{
    /// <summary>Within the first limit.</summary>
    Fresh,

    /// <summary>Older than the first limit (7 days in the default model).</summary>
    Stale,

    /// <summary>Older than the second limit (14 days in the default model).</summary>
    VeryStale,
}
