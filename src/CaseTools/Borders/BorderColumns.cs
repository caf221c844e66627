namespace CaseTools.Borders;

/// <summary>The columns of a border file.</summary>
internal static class BorderColumns
{
    public const string RouteId = "route_id";
    public const string FromCountry = "from_country";
    public const string ToCountry = "to_country";
    public const string Crossing = "crossing";
    public const string Mode = "mode";
    public const string Status = "status";
    public const string Level = "level";
    public const string LevelModifier = "level_modifier";
    public const string ClosingAt = "closing_at";
    public const string ReopensAt = "reopens_at";
    public const string AppliesSex = "applies_sex";
    public const string AppliesAgeMin = "applies_age_min";
    public const string AppliesAgeMax = "applies_age_max";
    public const string AppliesNationality = "applies_nationality";
    public const string Visa = "visa";
    public const string StayDays = "stay_days";
    public const string StayRule = "stay_rule";
    public const string QueueHours = "queue_hours";
    public const string Transport = "transport";
    public const string PriceLow = "price_low";
    public const string PriceHigh = "price_high";
    public const string PriceCurrency = "price_currency";
    public const string Source = "source";
    public const string SourceType = "source_type";
    public const string Confidence = "confidence";
    public const string AsOf = "as_of";
    public const string Note = "note";

    /// <summary>Columns without which no row says anything.</summary>
    public static IReadOnlyList<string> Required { get; } = [RouteId, FromCountry, ToCountry, Status, AsOf];

    /// <summary>All columns.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        RouteId, FromCountry, ToCountry, Crossing, Mode, Status, Level, LevelModifier, ClosingAt, ReopensAt,
        AppliesSex, AppliesAgeMin, AppliesAgeMax, AppliesNationality, Visa, StayDays, StayRule, QueueHours, Transport,
        PriceLow, PriceHigh, PriceCurrency, Source, SourceType, Confidence, AsOf, Note,
    ];
}
