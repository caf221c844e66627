using System.Globalization;

namespace CaseTools;

/// <summary>
/// Between what a case may stand once everything is known: score and band if every answer that the record leaves open were the best
/// one, and if it were the worst one.
/// </summary>
/// <param name="Low">The lowest score.</param>
/// <param name="LowBand">The least urgent band, by its name in the model.</param>
/// <param name="High">The highest score.</param>
/// <param name="HighBand">The most urgent band, by its name in the model.</param>
public sealed record ScoreRange(int Low, string LowBand, int High, string HighBand)
{
    /// <summary>The least urgent band as people read it, in the language of the assessment.</summary>
    public string LowBandText { get; init; } = LowBand;

    /// <summary>The most urgent band as people read it, in the language of the assessment.</summary>
    public string HighBandText { get; init; } = HighBand;

    /// <summary>Both ends, such as <c>41 Priority - 88 Emergency</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} {1} - {2} {3}", Low, LowBandText, High, HighBandText);
}
