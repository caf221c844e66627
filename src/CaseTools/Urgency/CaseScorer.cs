using CaseTools.Borders;
using CaseTools.Wording;

namespace CaseTools.Urgency;

/// <summary>
/// Scores cases with a model and border data at one instant, on every core. The same input gives the same output, in any culture and zone,
/// on however many cores.
/// </summary>
internal sealed class CaseScorer
{
    private readonly CaseAssessor assessor;
    private int scored;

    /// <summary>Takes what every case is scored with.</summary>
    /// <param name="model">A model without findings.</param>
    /// <param name="data">The border observations.</param>
    /// <param name="asOf">The scoring time; days are counted in its offset.</param>
    /// <param name="rates">What one unit of a currency is worth in the currency of the model's living cost.</param>
    /// <param name="language">The language of the words, one of <see cref="Phrases.Languages"/>.</param>
    public CaseScorer(
        UrgencyModel model,
        BorderData data,
        DateTimeOffset asOf,
        IReadOnlyDictionary<string, decimal> rates,
        string language = Phrases.DefaultLanguage)
    {
        assessor = new CaseAssessor(model, data, data.At(asOf), rates, Phrases.In(language));
    }

    /// <summary>How many threads may work at once, 1 or more.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>How many cases there are; 0 until they are known.</summary>
    public int Cases { get; private set; }

    /// <summary>How many cases are scored so far; asked by any thread.</summary>
    public int Scored => Volatile.Read(ref scored);

    /// <summary>Scores records case by case, the most urgent first.</summary>
    public IReadOnlyList<CaseAssessment> Score(IEnumerable<IntakeRecord> records, CancellationToken cancellation)
    {
        var units = CaseUnit.Group(records);
        var assessments = new CaseAssessment[units.Count];
        Cases = units.Count;
        CaseSlices.Do(
            units.Count,
            Threads,
            place =>
            {
                assessments[place] = assessor.Assess(units[place]);
                _ = Interlocked.Increment(ref scored);
            },
            cancellation);
        return CaseRanking.RankNew(assessments);
    }
}
