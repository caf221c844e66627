using System.Globalization;

namespace CaseTools;

/// <summary>
/// One dated observation of a crossing, or of a rule for every route out of a country (<see cref="IsRule"/>). History is kept:
/// several observations of one <see cref="RouteId"/> are the route through time.
/// </summary>
public sealed record BorderStatus
{
    /// <summary>The route's stable id.</summary>
    public required string RouteId { get; init; }

    /// <summary>The country that is left, ISO 3166 two-letter code.</summary>
    public required string FromCountry { get; init; }

    /// <summary>The country that is entered, or <c>*</c> for a rule.</summary>
    public required string ToCountry { get; init; }

    /// <summary>Name of the crossing.</summary>
    public string? Crossing { get; init; }

    /// <summary>By what it is travelled.</summary>
    public CrossingMode Mode { get; init; }

    /// <summary>Its state.</summary>
    public RouteStatus Status { get; init; }

    /// <summary>Closure level as observed, 0 (open) to 5 (closed); null where only the status is known.</summary>
    public int? Level { get; init; }

    /// <summary>Levels that a rule adds, 0 to 5.</summary>
    public int? LevelModifier { get; init; }

    /// <summary>When it closes or closed.</summary>
    public DateTimeOffset? ClosingAt { get; init; }

    /// <summary>When it opens again; later than <see cref="ClosingAt"/>.</summary>
    public DateTimeOffset? ReopensAt { get; init; }

    /// <summary>The sex that it names; Unknown where it names none.</summary>
    public Sex AppliesSex { get; init; }

    /// <summary>The least age that it names, in years.</summary>
    public int? AppliesAgeMin { get; init; }

    /// <summary>The highest age that it names, in years.</summary>
    public int? AppliesAgeMax { get; init; }

    /// <summary>The nationalities that it names; empty where it names none.</summary>
    public IReadOnlyList<string> AppliesNationality { get; init; } = [];

    /// <summary>Whether a visa is needed.</summary>
    public VisaRequirement Visa { get; init; }

    /// <summary>Days of stay allowed after entry, the day of entry being day 1.</summary>
    public int? StayDays { get; init; }

    /// <summary>The rule of stay in words.</summary>
    public string? StayRule { get; init; }

    /// <summary>Waiting time in hours.</summary>
    public decimal? QueueHours { get; init; }

    /// <summary>State of the transport, in words.</summary>
    public string? Transport { get; init; }

    /// <summary>Lowest price of a ticket, in <see cref="PriceCurrency"/>.</summary>
    public decimal? PriceLow { get; init; }

    /// <summary>Highest price of a ticket, in <see cref="PriceCurrency"/>.</summary>
    public decimal? PriceHigh { get; init; }

    /// <summary>Currency of the prices, ISO 4217 code.</summary>
    public string? PriceCurrency { get; init; }

    /// <summary>Where the observation is from.</summary>
    public string? Source { get; init; }

    /// <summary>What kind of source that is.</summary>
    public string? SourceType { get; init; }

    /// <summary>How far it is trusted.</summary>
    public SourceConfidence Confidence { get; init; }

    /// <summary>The instant of the observation.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>A note.</summary>
    public string? Note { get; init; }

    /// <summary>Name of the file that the observation came from, without its folder; null for one made otherwise.</summary>
    public string? SourceFile { get; init; }

    /// <summary>Its line in that file, from 1; 0 for one made otherwise.</summary>
    public long SourceLine { get; init; }

    /// <summary>Whether this is a supposition of a scenario rather than an observation.</summary>
    public bool IsHypothetical { get; init; }

    /// <summary>Whether this is a rule for every route out of the country rather than one route.</summary>
    public bool IsRule => ToCountry == AnyCountry;

    internal const string AnyCountry = "*";

    /// <summary>The instant of the observation as people read it, the same in every language.</summary>
    internal string SeenAt => $"{AsOf.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}Z";

    /// <summary>Route id and the day of the observation.</summary>
    public override string ToString() => NameOf(RouteId, SeenAt);

    /// <summary>What an observation is called.</summary>
    internal static string NameOf(string routeId, string seenAt) => $"{routeId} as of {seenAt}";
}
