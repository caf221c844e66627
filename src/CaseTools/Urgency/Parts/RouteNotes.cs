using System.Globalization;
using CaseTools.Borders;

namespace CaseTools.Urgency;

/// <summary>What is to be said of a route beside its state: that sources differ, and what is hypothetical.</summary>
internal static class RouteNotes
{
    /// <summary>Stands for the age of a row that was never observed.</summary>
    public const string Hypothetical = "hypothetical";

    /// <summary>A rule by its id, called hypothetical where it is.</summary>
    public static string Rule(BorderStatus rule) => $"{(rule.IsHypothetical ? "hypothetical rule" : "rule")} {rule.RouteId}";

    /// <summary>What other sources say, each after a semicolon; empty where they agree.</summary>
    public static string Conflicts(BorderStatus row, BordersInForce borders) =>
        string.Concat(borders.ConflictsOf(row).Select(other => "; " + Conflict(other, borders.Instant)).Distinct());

    /// <summary>The rules of which a scenario says that they are over, each after a semicolon.</summary>
    public static string HypotheticallyOver(string? country, BordersInForce borders) => string.Concat(borders.HypotheticalRules(country)
        .Where(rule => ClosureLevels.IsOver(rule, borders.Instant))
        .OrderBy(rule => rule.RouteId, StringComparer.Ordinal)
        .Select(rule => $"; {Rule(rule)} is over"));

    private static string Conflict(BorderStatus other, DateTimeOffset instant)
    {
        var says = !other.IsRule ? string.Format(CultureInfo.InvariantCulture, "level {0}", ClosureLevels.At(other, instant))
            : ClosureLevels.IsOver(other, instant) ? $"rule {other.RouteId} is over"
            : string.Format(CultureInfo.InvariantCulture, "rule {0} has level {1} and adds {2}", other.RouteId, ClosureLevels.At(other, instant), other.LevelModifier ?? 0);
        return $"another source says {says} on {other.AsOf.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
    }
}
