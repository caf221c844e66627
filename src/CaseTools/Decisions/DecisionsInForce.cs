namespace CaseTools.Decisions;

/// <summary>
/// Which decision counts at an instant: of each case id the latest that was not made after it, and of several of one instant the one that
/// stands last. A later decision supersedes the earlier ones, whatever they said.
/// </summary>
internal sealed class DecisionsInForce
{
    private readonly Dictionary<string, CaseDecision> byCase;

    private DecisionsInForce(Dictionary<string, CaseDecision> byCase) => this.byCase = byCase;

    /// <summary>The decisions that count, by case id.</summary>
    public IEnumerable<CaseDecision> All => byCase.Values.OrderBy(decision => decision.CaseId, StringComparer.Ordinal);

    /// <summary>Chooses among decisions.</summary>
    /// <param name="decisions">The decisions, in the order of their file.</param>
    /// <param name="instant">The scoring time.</param>
    public static DecisionsInForce At(IEnumerable<CaseDecision> decisions, DateTimeOffset instant) => new(decisions
        .Where(decision => decision.DecidedAt <= instant)
        .GroupBy(decision => decision.CaseId, StringComparer.Ordinal)
        .ToDictionary(ofCase => ofCase.Key, ofCase => ofCase.OrderBy(decision => decision.DecidedAt).Last(), StringComparer.Ordinal));

    /// <summary>The decision that counts for a case; null where there is none.</summary>
    public CaseDecision? Of(string caseId) => byCase.TryGetValue(caseId, out var decision) ? decision : null;
}
