using System.Globalization;
using System.Text;
using CaseTools.Values;

namespace CaseTools.Borders;

/// <summary>A set of observations, whatever the order in which they came.</summary>
internal sealed class BorderData
{
    // Facts have none, so that their hash is the same with and without this.
    private const string HypotheticalMark = "\u001fhypothetical";

    private readonly ILookup<string, BorderStatus> histories;

    /// <summary>
    /// Takes observations, and hypothetical rows among them; the same one given twice counts once, and as hypothetical where it is
    /// given as that too.
    /// </summary>
    public BorderData(IEnumerable<BorderStatus> observations)
    {
        var distinct = observations
            .Select(observation => (Observation: observation, Text: CanonicalText(observation)))
            .GroupBy(entry => entry.Text, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group
                .OrderByDescending(entry => entry.Observation.IsHypothetical)
                .ThenBy(entry => entry.Observation.SourceFile, StringComparer.Ordinal)
                .ThenBy(entry => entry.Observation.SourceLine)
                .First())
            .ToArray();

        Observations = distinct.Select(entry => entry.Observation).ToArray();
        Hash = HashOf(distinct.Select(entry => entry.Observation.IsHypothetical ? entry.Text + HypotheticalMark : entry.Text));
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
    /// strictest. A hypothetical row counts before any observation of its route id.
    /// </summary>
    public BordersInForce At(DateTimeOffset instant)
    {
        var inForce = new List<BorderStatus>();
        var conflicts = new Dictionary<string, IReadOnlyList<BorderStatus>>(StringComparer.Ordinal);
        foreach (var routeId in histories.Select(history => history.Key))
        {
            var history = HistoryOf(routeId, instant);
            if (history.Count > 0)
            {
                var row = Newest(history.Any(known => known.IsHypothetical) ? history.Where(known => known.IsHypothetical) : history, instant);
                inForce.Add(row);
                conflicts.Add(routeId, BorderConflicts.Of(row, history, instant));
            }
        }

        return new BordersInForce(inForce, conflicts, instant);
    }

    /// <summary>The observations of a route id that were known at an instant.</summary>
    public IReadOnlyList<BorderStatus> HistoryOf(string routeId, DateTimeOffset instant) =>
        histories[routeId].Where(observation => observation.AsOf <= instant).ToArray();

    // The observations stand in the order of their content, and OrderBy keeps it: what is left to it does not depend on the files' order.
    private static BorderStatus Newest(IEnumerable<BorderStatus> history, DateTimeOffset instant) => history
        .OrderByDescending(observation => observation.AsOf)
        .ThenBy(observation => ClosureLevels.IsOver(observation, instant))
        .ThenByDescending(observation => ClosureLevels.At(observation, instant))
        .ThenBy(observation => ClosureLevels.ClosingTime(observation, instant) ?? DateTimeOffset.MaxValue)
        .ThenByDescending(observation => observation.LevelModifier ?? 0)
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
