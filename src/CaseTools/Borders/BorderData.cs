using System.Globalization;
using System.Text;
using CaseTools.Values;

namespace CaseTools.Borders;

/// <summary>A set of observations, whatever the order in which they came.</summary>
internal sealed class BorderData
{
    private readonly ILookup<string, BorderStatus> histories;

    /// <summary>Takes observations; the same one given twice counts once.</summary>
    public BorderData(IEnumerable<BorderStatus> observations)
    {
        var distinct = observations
            .Select(observation => (Observation: observation, Text: CanonicalText(observation)))
            .GroupBy(entry => entry.Text, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group
                .OrderBy(entry => entry.Observation.SourceFile, StringComparer.Ordinal)
                .ThenBy(entry => entry.Observation.SourceLine)
                .First())
            .ToArray();

        Observations = distinct.Select(entry => entry.Observation).ToArray();
        Hash = HashOf(distinct.Select(entry => entry.Text));
        histories = Observations.ToLookup(observation => observation.RouteId, StringComparer.Ordinal);
    }

    /// <summary>The observations, by route id and then by their content.</summary>
    public IReadOnlyList<BorderStatus> Observations { get; }

    /// <summary>
    /// SHA-256 over the content of the observations, lower-case hexadecimal: the same for the same data in any order, from any
    /// file.
    /// </summary>
    public string Hash { get; }

    /// <summary>
    /// What counts at an instant: of each route id the newest observation not after it, and of several of that instant the
    /// strictest.
    /// </summary>
    public BordersInForce At(DateTimeOffset instant) => new(
        histories
            .Select(history => history.Where(observation => observation.AsOf <= instant).ToArray())
            .Where(history => history.Length > 0)
            .Select(history => Newest(history, instant))
            .ToArray(),
        instant);

    /// <summary>The observations of a route id that were known at an instant.</summary>
    public IReadOnlyList<BorderStatus> HistoryOf(string routeId, DateTimeOffset instant) =>
        histories[routeId].Where(observation => observation.AsOf <= instant).ToArray();

    // The observations stand in the order of their content, and OrderBy keeps it: what is left to it does not depend on the files' order.
    private static BorderStatus Newest(BorderStatus[] history, DateTimeOffset instant) => history
        .OrderByDescending(observation => observation.AsOf)
        .ThenBy(observation => ClosureLevels.IsOver(observation, instant))
        .ThenByDescending(ClosureLevels.Stated)
        .ThenBy(observation => observation.ClosingAt ?? DateTimeOffset.MaxValue)
        .First();

    private static string HashOf(IEnumerable<string> texts) => Digest.Sha256(Encoding.UTF8.GetBytes(string.Join("\n", texts)));

    private static string CanonicalText(BorderStatus s) => string.Join("\u001f", new object?[]
    {
        s.RouteId, s.FromCountry, s.ToCountry, s.Crossing, s.Mode, s.Status, s.Level, s.LevelModifier,
        Utc(s.ClosingAt), Utc(s.ReopensAt), s.AppliesSex, s.AppliesAgeMin, s.AppliesAgeMax,
        string.Join(";", s.AppliesNationality), s.Visa, s.StayDays, s.StayRule, s.QueueHours, s.Transport,
        s.PriceLow, s.PriceHigh, s.PriceCurrency, s.Source, s.SourceType, s.Confidence, Utc(s.AsOf), s.Note,
    }.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));

    private static string? Utc(DateTimeOffset? instant) => instant?.UtcDateTime.ToString("o", CultureInfo.InvariantCulture);
}
