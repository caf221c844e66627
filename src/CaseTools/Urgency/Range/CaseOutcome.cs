namespace CaseTools.Urgency;

/// <summary>Where a case stands, in numbers.</summary>
/// <param name="Score">The score, cut at the model's cap.</param>
/// <param name="Band">The band, floors included, by its place: 0 is the most urgent.</param>
internal readonly record struct CaseOutcome(int Score, int Band);

/// <summary>Between what a case may stand.</summary>
/// <param name="Low">The lowest score.</param>
/// <param name="LowBand">The least urgent band, by its place.</param>
/// <param name="High">The highest score.</param>
/// <param name="HighBand">The most urgent band, by its place.</param>
internal readonly record struct OutcomeRange(int Low, int LowBand, int High, int HighBand)
{
    /// <summary>A range of one outcome.</summary>
    public static OutcomeRange Of(CaseOutcome outcome) => new(outcome.Score, outcome.Band, outcome.Score, outcome.Band);

    /// <summary>The range that holds an outcome too.</summary>
    public OutcomeRange With(CaseOutcome outcome) => new(
        Math.Min(Low, outcome.Score),
        Math.Max(LowBand, outcome.Band),
        Math.Max(High, outcome.Score),
        Math.Min(HighBand, outcome.Band));

    /// <summary>The range that holds another one too.</summary>
    public OutcomeRange With(OutcomeRange other) => new(
        Math.Min(Low, other.Low),
        Math.Max(LowBand, other.LowBand),
        Math.Max(High, other.High),
        Math.Min(HighBand, other.HighBand));

    /// <summary>The range with the names of a model's bands, in the language of the terms.</summary>
    public ScoreRange ToScoreRange(ScoringTerms terms) => new(Low, terms.Bands[LowBand].Name, High, terms.Bands[HighBand].Name)
    {
        LowBandText = terms.BandNames[LowBand],
        HighBandText = terms.BandNames[HighBand],
    };
}
