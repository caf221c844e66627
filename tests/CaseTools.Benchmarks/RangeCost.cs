using System.Diagnostics;
using System.Globalization;
using CaseTools.Borders;
using CaseTools.IO.Csv;
using CaseTools.IO.Json;
using CaseTools.Tests.Urgency;
using CaseTools.Tests.Urgency.Properties;
using CaseTools.Urgency;
using CaseTools.Wording;
using CsCheck;

namespace CaseTools.Benchmarks;

/// <summary>What range, questions and options take beside the scoring alone, stage by stage over the same cases in one run.</summary>
internal static class RangeCost
{
    private const int WarmUp = 2_000;

    /// <summary>Prints microseconds per case and the ratios to the scoring alone.</summary>
    public static void Print(int cases, TextWriter output)
    {
        var units = Enumerable.Range(0, Math.Max(cases, WarmUp)).Select(Unit).ToArray();
        var data = new BorderData(Observations());
        _ = Measure(units.AsSpan(0, WarmUp), data);
        var cost = Measure(units.AsSpan(0, cases), data);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases} generated cases, microseconds per case"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"scoring alone      {cost.Scoring,8:0.0}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"range              {cost.Range,8:0.0}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"options            {cost.Options,8:0.0}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"questions          {cost.Questions,8:0.0}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"range and options: {(cost.Range + cost.Options) / cost.Scoring:0.00} times the scoring alone"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"with questions:    {(cost.Range + cost.Options + cost.Questions) / cost.Scoring:0.00} times"));
    }

    private static Cost Measure(ReadOnlySpan<CaseUnit> units, BorderData data)
    {
        var model = UrgencyModelFile.Read(UrgencyModelFile.DefaultPath, new JsonDocumentReader()).Model!;
        var rates = new ExchangeRates(model.Means.LivingCostPerPerson30Days.Currency, new Dictionary<string, decimal>());
        var terms = new ScoringTerms(model, data.At(A.Now), rates, Phrases.In("en"));
        var ranges = new ScoreRangeFinder(terms);
        var cost = new Cost();
        foreach (var unit in units)
        {
            var start = Stopwatch.GetTimestamp();
            var facts = CaseFacts.Of(unit, terms);
            var now = OutcomeOf(facts);
            var scored = Stopwatch.GetTimestamp();
            var range = ranges.Of(unit, now);
            var ranged = Stopwatch.GetTimestamp();
            _ = CaseOptions.Of(facts);
            var listed = Stopwatch.GetTimestamp();
            _ = CaseQuestions.Of(facts, BandQuestions.Of(facts, range, now), now);
            var asked = Stopwatch.GetTimestamp();
            cost = new Cost(cost.Scoring + scored - start, cost.Range + ranged - scored, cost.Options + listed - ranged, cost.Questions + asked - listed);
        }

        var perCase = 1e6 / Stopwatch.Frequency / units.Length;
        return new Cost(cost.Scoring * perCase, cost.Range * perCase, cost.Options * perCase, cost.Questions * perCase);
    }

    // What the scorer does before range, options and questions: facts, the seven parts with their reasons, floors, band.
    private static CaseOutcome OutcomeOf(CaseFacts facts)
    {
        var terms = facts.Terms;
        var score = Math.Min(PartScores.Of(facts).Sum, terms.Model.Cap);
        var floors = Floors.Of(facts).Select(held => terms.Bands.OfFloor(terms.Model.Floors.ToList().IndexOf(held.Floor)));
        return new CaseOutcome(score, floors.Append(terms.Bands.OfScore(score)).Min());
    }

    private static CaseUnit Unit(int number)
    {
        var members = GenRecords.Case.Generate(new PCG(1, (ulong)number), null!, out _);
        return CaseUnit.Group(members)[0];
    }

    private static BorderStatus[] Observations()
    {
        const string Name = "borders-2022-09.csv";
        using var file = BorderFile.Open(new CsvTableReader(), File.OpenRead(Path.Combine(AppContext.BaseDirectory, Name)), Name);
        return [.. file.ReadRows().Select(row => row.Status!)];
    }

    private readonly record struct Cost(double Scoring, double Range, double Options, double Questions);
}
