using CaseTools.Urgency;

namespace CaseTools;

/// <summary>What a route is for a case, all persons together who are where it begins.</summary>
public enum RouteUsability
{
    /// <summary>Nobody has seen it, or so long ago that it may be otherwise by now.</summary>
    Unknown,

    /// <summary>It can be taken: open, or with friction only.</summary>
    Usable,

    /// <summary>It can be taken under conditions: checks, a visa that is missing, a closing that is near.</summary>
    Restricted,

    /// <summary>It cannot be taken.</summary>
    Closed,
}

/// <summary>One way out for a case: a route, or a destination to which nobody has seen one.</summary>
public sealed record CaseOption
{
    private readonly string? why;

    /// <summary>The route's id; null where there is no observation of a route there.</summary>
    public string? RouteId => BorderRow?.RouteId;

    /// <summary>The country that is left, ISO 3166 two-letter code; null where that is not known.</summary>
    public string? FromCountry { get; init; }

    /// <summary>The country that is entered, ISO 3166 two-letter code; null for a way out of which nothing is known.</summary>
    public string? ToCountry { get; init; }

    /// <summary>What the route is for the case.</summary>
    public required RouteUsability Usability { get; init; }

    /// <summary>Closure level for the member for whom it is highest, 0 to 5.</summary>
    public required int Level { get; init; }

    /// <summary>Why, in words without names, the decisive thing first.</summary>
    /// <remarks>Put in words when it is asked for: of the many routes of many cases few are ever read.</remarks>
    public string Why
    {
        get => why ?? Words?.Of(this) ?? "";
        init => why = value;
    }

    /// <summary>Whether a member named the country as a destination.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>
    /// When it closes for the first member for whom it does; null where that is not known or it is shut. A route that closes within
    /// hours counts as closed already, and has a time.
    /// </summary>
    public DateTimeOffset? ClosesAt { get; init; }

    /// <summary>Days of stay that it gives a foreigner, the day of entry being day 1; null where that is not known or all are nationals there.</summary>
    public int? StayDays { get; init; }

    /// <summary>Tickets and 30 days' living for all persons, in <see cref="CostCurrency"/>; null where no price is known or has a rate.</summary>
    public decimal? Cost { get; init; }

    /// <summary>The currency of the model's living cost, ISO 4217 code.</summary>
    public required string CostCurrency { get; init; }

    /// <summary>The unit's funds as a multiple of the cost, rounded down to 2 decimals; null where one of the two is not known.</summary>
    public decimal? FundsRatio { get; init; }

    /// <summary>Full days since the observation; null where there is none.</summary>
    public int? AgeDays { get; init; }

    /// <summary>The observation; null where there is none.</summary>
    public BorderStatus? BorderRow { get; init; }

    /// <summary>Where the observation is from.</summary>
    public string? Source => BorderRow?.Source;

    /// <summary>Whether it rests on a hypothetical row: of the route itself, or of a rule that speaks of a member.</summary>
    public bool IsHypothetical { get; init; }

    /// <summary>Who can put it in words.</summary>
    internal OptionWords? Words { get; init; }

    /// <summary>Route and usability.</summary>
    public override string ToString() => $"{RouteId ?? ToCountry ?? "?"}: {Usability}";
}
