namespace CaseTools.Borders;

/// <summary>Looks at what is in force: age, staleness, conflicts between sources.</summary>
internal static class BorderReview
{
    private static readonly TimeSpan ConflictWindow = TimeSpan.FromDays(3);

    /// <summary>Reviews every route and rule, by country and route id.</summary>
    public static IReadOnlyList<BorderRouteStatus> Of(BorderData data, DateTimeOffset instant, StalenessLimits limits) =>
        data.At(instant).Observations
        .OrderBy(row => row.FromCountry, StringComparer.Ordinal)
        .ThenBy(row => row.ToCountry, StringComparer.Ordinal)
        .ThenBy(row => row.RouteId, StringComparer.Ordinal)
        .Select(row => Review(row, data, instant, limits))
        .ToArray();

    private static BorderRouteStatus Review(BorderStatus row, BorderData data, DateTimeOffset instant, StalenessLimits limits) => new()
    {
        RouteId = row.RouteId,
        FromCountry = row.FromCountry,
        ToCountry = row.ToCountry,
        Status = row.Status,
        Level = ClosureLevels.At(row, instant),
        ClosingAt = ClosureLevels.ClosingTime(row, instant),
        AgeDays = (instant - row.AsOf).TotalDays,
        Age = limits.AgeOf(instant - row.AsOf),
        IsOver = ClosureLevels.IsOver(row, instant),
        Conflicts = ConflictsOf(row, data.HistoryOf(row.RouteId, instant)),
        Observation = row,
        AsOf = instant,
    };

    private static BorderStatus[] ConflictsOf(BorderStatus row, IReadOnlyList<BorderStatus> history) => history
        .Where(other => (row.AsOf - other.AsOf).Duration() <= ConflictWindow
            && !string.Equals(other.Source, row.Source, StringComparison.Ordinal)
            && ClosureLevels.Stated(other) != ClosureLevels.Stated(row))
        .ToArray();
}

/// <summary>From what age on an observation is stale.</summary>
/// <param name="Stale">Older than this is stale.</param>
/// <param name="VeryStale">Older than this is very stale.</param>
internal readonly record struct StalenessLimits(TimeSpan Stale, TimeSpan VeryStale)
{
    /// <summary>How fresh an observation of this age is.</summary>
    public ObservationAge AgeOf(TimeSpan age) =>
        age > VeryStale ? ObservationAge.VeryStale : age > Stale ? ObservationAge.Stale : ObservationAge.Fresh;
}
