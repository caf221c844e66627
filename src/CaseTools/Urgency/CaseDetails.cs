namespace CaseTools.Urgency;

/// <summary>
/// What is to be said of a case beyond its numbers: worked out each time that somebody asks, since to keep it of every case would take
/// more room than all else. Whoever asks may be another thread than the one that assessed.
/// </summary>
/// <param name="unit">The case.</param>
/// <param name="terms">What it was scored with.</param>
/// <param name="deadlines">Its deadlines.</param>
/// <param name="range">Between what it may stand.</param>
/// <param name="now">Where it stands.</param>
/// <param name="reasonCount">How many reasons there are.</param>
internal sealed class CaseDetails(CaseUnit unit, ScoringTerms terms, IReadOnlyList<CaseDeadline> deadlines, OutcomeRange range, CaseOutcome now, int reasonCount)
{
    /// <summary>The case.</summary>
    public CaseUnit Unit { get; } = unit;

    /// <summary>What it was scored with.</summary>
    public ScoringTerms Terms { get; } = terms;

    /// <summary>How many reasons there are.</summary>
    public int ReasonCount { get; } = reasonCount;

    /// <summary>The reasons, part by part.</summary>
    public IReadOnlyList<UrgencyReason> Reasons() => PartScores.Of(Facts()).Reasons;

    /// <summary>What ought to be asked or checked, the most pressing first.</summary>
    public IReadOnlyList<CaseQuestion> Questions()
    {
        var facts = Facts();
        return CaseQuestions.Of(facts, BandQuestions.Of(facts, range, now), now);
    }

    /// <summary>The ways out, the best first.</summary>
    public IReadOnlyList<CaseOption> Options() => CaseOptions.Of(Facts());

    private CaseFacts Facts() => CaseFacts.Of(Unit, Terms, deadlines);
}
