namespace CaseTools.Borders;

/// <summary>Where sources differ on a route or a rule, whichever of them counts.</summary>
internal static class BorderConflicts
{
    private static readonly TimeSpan Window = TimeSpan.FromDays(3);

    /// <summary>
    /// What other sources say of another level within 3 days of the observation in force, the newest first. Of each source its last
    /// word: one that has changed its mind does not differ from what it says now.
    /// </summary>
    /// <param name="row">The observation in force.</param>
    /// <param name="history">What was known of the same route id at the instant.</param>
    /// <param name="instant">The instant.</param>
    public static IReadOnlyList<BorderStatus> Of(BorderStatus row, IEnumerable<BorderStatus> history, DateTimeOffset instant) =>
        row.IsHypothetical
            ? []
            : history
                .Where(other => (row.AsOf - other.AsOf).Duration() <= Window && IsOfAnotherSource(other, row))
                .GroupBy(other => other.Source, StringComparer.OrdinalIgnoreCase)
                .SelectMany(LastWord)
                .Where(other => Differs(other, row, instant))
                .OrderByDescending(other => other.AsOf)
                .ThenByDescending(other => ClosureLevels.At(other, instant))
                .ToArray();

    // Rows without a source may be one observer's history; of one instant they cannot be.
    private static bool IsOfAnotherSource(BorderStatus other, BorderStatus row) =>
        other.Source is null && row.Source is null
            ? other.AsOf == row.AsOf
            : !string.Equals(other.Source, row.Source, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<BorderStatus> LastWord(IGrouping<string?, BorderStatus> ofSource) =>
        ofSource.Key is null ? ofSource : ofSource.Where(other => other.AsOf == ofSource.Max(same => same.AsOf));

    // A rule speaks by what it adds, and by being over, too.
    private static bool Differs(BorderStatus other, BorderStatus row, DateTimeOffset instant) =>
        ClosureLevels.At(other, instant) != ClosureLevels.At(row, instant)
        || (row.IsRule && ((other.LevelModifier ?? 0) != (row.LevelModifier ?? 0)
            || ClosureLevels.IsOver(other, instant) != ClosureLevels.IsOver(row, instant)));
}
