using CaseTools.Borders;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Urgency;

/// <summary>What is to be said of a route beside its state, in clauses: that sources differ, and what a scenario takes away.</summary>
internal static class RouteNotes
{
    /// <summary>What other sources say; nothing where they agree.</summary>
    public static IEnumerable<string> Conflicts(BorderStatus row, ScoringTerms terms) =>
        terms.Borders.ConflictsOf(row).Select(other => Conflict(other, terms)).Distinct();

    /// <summary>The rules of which a scenario says that they are over.</summary>
    public static IEnumerable<string> HypotheticallyOver(string? country, ScoringTerms terms) => terms.Borders.HypotheticalRules(country)
        .Where(rule => ClosureLevels.IsOver(rule, terms.AsOf))
        .OrderBy(rule => rule.RouteId, StringComparer.Ordinal)
        .Select(rule => terms.Phrases.Supposed(terms.Phrases.Of("rule-over", rule.RouteId), isHypothetical: true));

    private static string Conflict(BorderStatus other, ScoringTerms terms) =>
        terms.Phrases.Of("conflict-says", Said(other, terms), CalendarDates.ToText(other.AsOf.UtcDateTime));

    private static string Said(BorderStatus other, ScoringTerms terms) =>
        !other.IsRule ? terms.Phrases.Of("conflict-level", ClosureLevels.At(other, terms.AsOf))
        : ClosureLevels.IsOver(other, terms.AsOf) ? terms.Phrases.Of("rule-over", other.RouteId)
        : terms.Phrases.Of("conflict-rule", other.RouteId, ClosureLevels.At(other, terms.AsOf), other.LevelModifier ?? 0);
}
