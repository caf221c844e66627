using System.Globalization;

namespace CaseTools.Commands;

/// <summary>The rows of a scenario: hypothetical, whatever file they came from.</summary>
internal static class ScenarioRows
{
    /// <summary>Marks rows as hypothetical.</summary>
    public static BorderStatus[] Marked(IEnumerable<BorderStatus?>? rows) =>
        (rows ?? []).OfType<BorderStatus>().Select(row => row with { IsHypothetical = true }).ToArray();

    /// <summary>What is surprising about a scenario that was given; null where nothing is.</summary>
    /// <param name="rows">Its rows.</param>
    /// <param name="asOf">The instant that it is for.</param>
    public static string? WarningOf(IReadOnlyList<BorderStatus> rows, DateTimeOffset asOf)
    {
        if (rows.Count == 0)
        {
            return "-Scenario was given without a row: what follows rests on facts alone.";
        }

        var later = rows.Where(row => row.AsOf > asOf).ToArray();
        var ids = later.Select(row => row.RouteId).Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal);
        return later.Length == 0
            ? null
            : string.Format(
                CultureInfo.InvariantCulture,
                "-Scenario: {0} of {1} rows without effect, because their as_of lies after {2:yyyy-MM-dd HH:mm zzz}: {3}.",
                later.Length,
                rows.Count,
                asOf,
                string.Join(", ", ids));
    }
}
