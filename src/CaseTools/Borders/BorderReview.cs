using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Borders;

/// <summary>Looks at what is in force: age, staleness, conflicts between sources.</summary>
internal static class BorderReview
{
    /// <summary>Reviews every route and rule, by country and route id.</summary>
    public static IReadOnlyList<BorderRouteStatus> Of(BorderData data, DateTimeOffset instant, StalenessLimits limits)
    {
        var inForce = data.At(instant);
        return inForce.Observations
            .OrderBy(row => row.FromCountry, StringComparer.Ordinal)
            .ThenBy(row => row.ToCountry, StringComparer.Ordinal)
            .ThenBy(row => row.RouteId, StringComparer.Ordinal)
            .Select(row => Review(row, inForce, limits))
            .ToArray();
    }

    private static BorderRouteStatus Review(BorderStatus row, BordersInForce inForce, StalenessLimits limits) => new()
    {
        RouteId = row.RouteId,
        FromCountry = row.FromCountry,
        ToCountry = row.ToCountry,
        Status = row.Status,
        Level = ClosureLevels.At(row, inForce.Instant),
        ClosingAt = ClosureLevels.ClosingTime(row, inForce.Instant),
        StayRule = StayRuleReader.Of(row).InWords(row.StayDays, CalendarDates.DateOf(inForce.Instant), Phrases.In(Phrases.DefaultLanguage)),
        AgeDays = (inForce.Instant - row.AsOf).TotalDays,
        Age = row.IsHypothetical ? ObservationAge.Fresh : limits.AgeOf(inForce.Instant - row.AsOf),
        IsOver = ClosureLevels.IsOver(row, inForce.Instant),
        Conflicts = inForce.ConflictsOf(row),
        Observation = row,
        AsOf = inForce.Instant,
    };
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
