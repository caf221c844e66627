namespace CaseTools.Changes;

/// <summary>One side of a comparison: the cases of one scoring run.</summary>
/// <param name="Cases">The cases, in any order.</param>
/// <param name="Notes">What is not known of them, in words.</param>
internal sealed record ChangeSide(IReadOnlyList<CaseSnapshot> Cases, IReadOnlyList<string> Notes)
{
    /// <summary>The language in which bands are named; null where they are named as the model names them.</summary>
    public string? BandLanguage { get; init; }

    /// <summary>Whether it was scored with hypothetical border rows.</summary>
    public bool IsScenario => Cases.Any(snapshot => snapshot.IsScenario);

    /// <summary>Whether cases of the run were left out: the last rank is beyond their number.</summary>
    public bool IsPartOfQueue => Cases.Any(snapshot => snapshot.Rank > Cases.Count);

    /// <summary>The case ids that stand for several cases, so that nothing can be compared.</summary>
    public IReadOnlyList<string> RepeatedIds { get; } =
    [
        .. Cases
            .GroupBy(snapshot => snapshot.CaseId, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => same.Key)
            .OrderBy(id => id, StringComparer.Ordinal),
    ];
}
