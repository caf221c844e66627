namespace CaseTools;

/// <summary>
/// A versioned model of urgency: what each answer weighs. Weights are policy choices, not measured facts. Points are whole
/// numbers of zero or more. Read from a model file by <c>Get-UrgencyModel</c>, which refuses one that contradicts itself.
/// </summary>
public sealed record UrgencyModel
{
    /// <summary>The model's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its version.</summary>
    public required string Version { get; init; }

    /// <summary>What its makers say of it.</summary>
    public string Note { get; init; } = "";

    /// <summary>SHA-256 of the model file, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The highest score; what is above is cut.</summary>
    public required int Cap { get; init; }

    /// <summary>
    /// Countries whose conscription the model is about, ISO 3166 two-letter codes; the first is the cautious reading where
    /// nothing is known.
    /// </summary>
    public required IReadOnlyList<string> CountriesOfConcern { get; init; }

    /// <summary>Who is of conscript age.</summary>
    public required DraftAge ConscriptAge { get; init; }

    /// <summary>Who is of reservist age.</summary>
    public required DraftAge ReservistAge { get; init; }

    /// <summary>Part 1: border closure and exposure.</summary>
    public required BorderWeights Border { get; init; }

    /// <summary>Part 2: dependants.</summary>
    public required DependantWeights Dependants { get; init; }

    /// <summary>Part 3: threat.</summary>
    public required ThreatWeights Threat { get; init; }

    /// <summary>Part 4: nearest deadline.</summary>
    public required DeadlineWeights Deadline { get; init; }

    /// <summary>Part 5: documents.</summary>
    public required DocumentWeights Documents { get; init; }

    /// <summary>Part 6: means.</summary>
    public required MeansWeights Means { get; init; }

    /// <summary>Part 7: safeguarding.</summary>
    public required SafeguardingWeights Safeguarding { get; init; }

    /// <summary>The bands, most urgent first.</summary>
    public required IReadOnlyList<UrgencyBand> Bands { get; init; }

    /// <summary>What raises a band whatever the score.</summary>
    public required IReadOnlyList<UrgencyFloor> Floors { get; init; }

    /// <summary>The place of a band among the bands, 0 the most urgent; behind them all where the model has none of that name.</summary>
    internal int IndexOfBand(string name) => Bands.TakeWhile(band => band.Name != name).Count();

    /// <summary>Id and version.</summary>
    public override string ToString() => $"{Id} {Version}";
}

/// <summary>An age at which a state drafts.</summary>
/// <param name="Sex">Whom.</param>
/// <param name="From">From this age, in years.</param>
/// <param name="To">To this age, in years.</param>
public sealed record DraftAge(Sex Sex, int From, int To);

/// <summary>A band of urgency.</summary>
/// <param name="Name">Its name.</param>
/// <param name="From">The least score.</param>
/// <param name="ContactWithinHours">Hours within which the case is to be contacted.</param>
public sealed record UrgencyBand(string Name, int From, int ContactWithinHours)
{
    /// <summary>That time in words: hours up to three days, then days.</summary>
    public string ContactWithin => ContactWithinDays is { } days ? $"{days} days" : $"{ContactWithinHours} h";

    /// <summary>That time in days, where it is told in days.</summary>
    internal int? ContactWithinDays => ContactWithinHours > 72 && ContactWithinHours % 24 == 0 ? ContactWithinHours / 24 : null;
}

/// <summary>A rule that raises a band, never the score.</summary>
/// <param name="Id">Its id, such as F4.</param>
/// <param name="When">What must hold.</param>
/// <param name="AtLeast">The band that it raises to.</param>
/// <param name="Days">Calendar days that it looks ahead, where its condition counts days.</param>
/// <param name="Hours">Hours that it looks ahead, where its condition counts hours.</param>
/// <param name="Task">What is to be done; null where nothing beside the contact is.</param>
/// <param name="WithinHours">Hours within which the task is due.</param>
public sealed record UrgencyFloor(string Id, FloorCondition When, string AtLeast, int? Days, int? Hours, string? Task, int? WithinHours);

/// <summary>What makes a floor apply.</summary>
public enum FloorCondition
{
    /// <summary>Imminent self-harm.</summary>
    SelfHarmImminent,

    /// <summary>Self-injury, harm to others, violence, exploitation or an acute medical need.</summary>
    SeriousSafeguardingSign,

    /// <summary>Inside with a summons served, called up or at a unit.</summary>
    InsideSummonsServed,

    /// <summary>Inside having left a unit or wanted; or a separated child, wherever.</summary>
    InsideLeftUnitOrWantedOrSeparatedChild,

    /// <summary>The roof or the stay ends within the days.</summary>
    RoofOrStayEnds,

    /// <summary>Inside, and every route that is still open closes within the hours.</summary>
    InsideAndEveryRouteCloses,

    /// <summary>Inside, and must report within the days.</summary>
    InsideMustReport,

    /// <summary>Outside, sought by the military, and the stay ends within the days.</summary>
    OutsideSoughtAndStayEnds,
}
