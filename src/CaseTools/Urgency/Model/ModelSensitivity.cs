using CaseTools.Borders;
using CaseTools.Hosting;
using CaseTools.Wording;

namespace CaseTools.Urgency;

/// <summary>Scores given cases again with one weight after another moved, and counts the bands that change.</summary>
internal sealed class ModelSensitivity
{
    private readonly UrgencyModelFile file;
    private readonly string name;
    private readonly IReadOnlyList<Run> runs;
    private readonly int cases;

    /// <summary>Takes a model file without findings, and cases with the borders, the time and the rates that they were scored with.</summary>
    public ModelSensitivity(UrgencyModelFile file, string name, IReadOnlyList<CaseAssessment> assessments)
    {
        this.file = file;
        this.name = name;
        cases = assessments.Count;
        var currency = CurrencyOf(file.Model!);
        IsAnyRateForeign = assessments.Any(assessment => assessment.ExchangeRates.Count > 0 && CurrencyOf(assessment.Model) != currency);
        runs = assessments
            .GroupBy(of => (of.BorderData, of.AsOf, of.AsOf.Offset, of.ExchangeRates, Currency: CurrencyOf(of.Model)))
            .Select(run => new Run(
                new BorderData(run.Key.BorderData),
                run.Key.AsOf,
                run.Key.Currency == currency ? run.Key.ExchangeRates : new Dictionary<string, decimal>(),
                run.Select(of => new CaseUnit(of.CaseId, of.GroupId, of.Lead, of.Members)).ToArray()))
            .ToArray();
    }

    /// <summary>Whether there are exchange rates into another currency than the model's: they are not used.</summary>
    public bool IsAnyRateForeign { get; }

    /// <summary>How much hangs on each weight, the one on which most hangs first.</summary>
    /// <param name="change">By what share of it a weight moves: 0.2 is a fifth.</param>
    /// <param name="progress">Told after each weight how many are done, and of how many.</param>
    /// <param name="cancellation">Ends it.</param>
    public IReadOnlyList<WeightSensitivity> Measure(decimal change, Action<int, int> progress, CancellationToken cancellation)
    {
        var weights = ModelWeights.In(file.Document!).ToArray();
        var before = Bands(file.Model!, cancellation);
        var measured = new List<WeightSensitivity>();
        foreach (var weight in weights)
        {
            cancellation.ThrowIfCancellationRequested();
            var (lower, higher) = ModelWeights.Moved(weight, change);
            measured.Add(new WeightSensitivity
            {
                Weight = weight.Place,
                Value = weight.Value,
                Lower = lower,
                Higher = higher,
                BandsChangedLower = Changed(before, weight, lower, cancellation),
                BandsChangedHigher = Changed(before, weight, higher, cancellation),
                Cases = cases,
                File = name,
            });
            progress(measured.Count, weights.Length);
        }

        return measured
            .OrderByDescending(of => of.BandsChangedLower + of.BandsChangedHigher)
            .ThenBy(of => of.Weight, StringComparer.Ordinal)
            .ToArray();
    }

    private int Changed(string[] before, DocumentNode.Number weight, decimal moved, CancellationToken cancellation)
    {
        if (moved == weight.Value)
        {
            return 0;
        }

        var model = UrgencyModelReader.ReadUnchecked(ModelNumbers.With(file.Document!, weight, moved), file.Model!.Hash);
        return Bands(WithinMaxima(model), cancellation).Where((band, index) => band != before[index]).Count();
    }

    private string[] Bands(UrgencyModel model, CancellationToken cancellation) => runs
        .SelectMany(run =>
        {
            var bandOf = BandsWith(model, run);
            return run.Units.Select(unit =>
            {
                cancellation.ThrowIfCancellationRequested();
                return bandOf(unit);
            });
        })
        .ToArray();

    // Reckoned in numbers, without the words: the same band, in a fraction of the time.
    private static Func<CaseUnit, string> BandsWith(UrgencyModel model, Run run)
    {
        var rates = new ExchangeRates(CurrencyOf(model), run.Rates);
        var terms = new ScoringTerms(model, run.Borders.At(run.AsOf), rates, Phrases.In(Phrases.DefaultLanguage));
        var reckoner = new CaseReckoner(terms);
        return unit => model.Bands[reckoner.AsItIs(unit).Band].Name;
    }

    // A part never gives more than its maximum: what was moved beyond it is cut.
    private static UrgencyModel WithinMaxima(UrgencyModel model) => model with
    {
        Border = model.Border with
        {
            Matrix = model.Border.Matrix
                .Select(row => (IReadOnlyList<int>)row.Select(points => Math.Min(points, model.Border.Max)).ToArray())
                .ToArray(),
        },
        Deadline = model.Deadline with
        {
            DaysLeft = model.Deadline.DaysLeft.Select(step => step with { Points = Math.Min(step.Points, model.Deadline.Max) }).ToArray(),
            Lapsed = Math.Min(model.Deadline.Lapsed, model.Deadline.Max),
        },
    };

    private static string CurrencyOf(UrgencyModel model) => model.Means.LivingCostPerPerson30Days.Currency;

    private sealed record Run(BorderData Borders, DateTimeOffset AsOf, IReadOnlyDictionary<string, decimal> Rates, IReadOnlyList<CaseUnit> Units);
}
