using System.Reflection;
using CaseTools.Borders;
using CaseTools.Wording;

namespace CaseTools.Urgency;

/// <summary>
/// Assesses single cases, on any thread. What it finds out about routes it keeps for the next case.
/// </summary>
internal sealed class CaseAssessor
{
    private static readonly string ToolVersion =
        typeof(CaseAssessor).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    private readonly ScoringTerms terms;
    private readonly BorderData data;
    private readonly IReadOnlyDictionary<string, decimal> rates;
    private readonly ScoreRangeFinder ranges;

    /// <summary>Takes what every case is scored with.</summary>
    /// <param name="model">A model without findings.</param>
    /// <param name="data">The border observations.</param>
    /// <param name="borders">What of them is in force at the scoring time; days are counted in its offset.</param>
    /// <param name="rates">What one unit of a currency is worth in the currency of the model's living cost.</param>
    /// <param name="phrases">The words.</param>
    public CaseAssessor(UrgencyModel model, BorderData data, BordersInForce borders, IReadOnlyDictionary<string, decimal> rates, Phrases phrases)
    {
        this.data = data;
        this.rates = rates;
        terms = new ScoringTerms(model, borders, new ExchangeRates(model.Means.LivingCostPerPerson30Days.Currency, rates), phrases);
        ranges = new ScoreRangeFinder(terms);
    }

    /// <summary>Assesses one case, without a rank.</summary>
    public CaseAssessment Assess(CaseUnit unit)
    {
        var facts = CaseFacts.Of(unit, terms);
        var model = terms.Model;
        var parts = PartScores.Of(facts);
        var score = Math.Min(parts.Sum, model.Cap);

        var scorePlace = terms.Bands.OfScore(score);
        var floors = Floors.Of(facts);
        var place = scorePlace;
        foreach (var (floor, _) in floors)
        {
            place = Math.Min(place, model.IndexOfBand(floor.AtLeast));
        }

        var (scoreBand, band) = (terms.Bands[scorePlace], terms.Bands[place]);
        var tasks = floors.Count == 0 ? [] : TasksOf(floors.Select(entry => entry.Floor));
        var now = new CaseOutcome(score, place);
        var range = ranges.Of(unit, now);
        var contact = ContactTime.Of(band, tasks, facts.Deadlines, terms.AsOf, terms.Phrases);

        return new CaseAssessment
        {
            CaseId = unit.CaseId,
            GroupId = unit.GroupId,
            LeadName = LeadName.Of(unit.Lead),
            Persons = facts.PersonCount,
            Score = score,
            UncappedScore = parts.Sum,
            Band = band.Name,
            ComputedBand = band.Name,
            ScoreRange = range.ToScoreRange(terms),
            ScoreBand = scoreBand.Name,
            BorderScore = parts.Border.Points,
            ClosureLevel = parts.Border.Level,
            Exposure = parts.Border.Exposure,
            DependantScore = parts.Dependants,
            ThreatScore = parts.Threat,
            DeadlineScore = parts.Deadline,
            DocumentScore = parts.Documents,
            MeansScore = parts.Means,
            SafeguardingScore = parts.Safeguarding,
            Floors = floors.Count == 0 ? [] : floors.Select(entry => ToFloor(entry.Floor, entry.Why, scoreBand, band, facts)).ToArray(),
            Tasks = tasks,
            Deadlines = facts.Deadlines,
            DaysToDeadline = DeadlinePart.Nearest(facts)?.DaysLeft,
            Assumptions = CaseQuestions.AssumptionsOf(facts),
            Details = new CaseDetails(unit, terms, facts.Deadlines, range, now, parts.Reasons.Count),
            ContactBy = contact.By,
            ContactReason = contact.Reason,
            Country = facts.Lead.Country,
            IsCountryAssumed = facts.Lead.IsCountryAssumed,
            Lead = unit.Lead,
            Members = unit.Members,
            AsOf = terms.AsOf,
            Model = model,
            BorderData = data.Observations,
            BorderHash = data.Hash,
            ExchangeRates = rates,
            Language = terms.Phrases.Language,
            ToolVersion = ToolVersion,
        };
    }

    private CaseFloor ToFloor(UrgencyFloor floor, string why, UrgencyBand scoreBand, UrgencyBand band, CaseFacts facts) =>
        new(floor.Id, floor.AtLeast, band != scoreBand && floor.AtLeast == band.Name, why, Floors.IsSafeguarding(floor, facts))
        {
            Label = terms.Phrases.Of("floor-at-least", floor.Id, terms.Phrases.BandName(floor.AtLeast)),
        };

    // Two floors may ask for the same task: the earlier one is what is to be done.
    private CaseTask[] TasksOf(IEnumerable<UrgencyFloor> floors) => floors
        .Where(floor => floor.Task is not null)
        .Select(floor => ToTask(floor.Id, terms.Phrases.TaskName(floor.Task!), floor.WithinHours!.Value))
        .GroupBy(task => task.What, StringComparer.Ordinal)
        .Select(same => same.OrderBy(task => task.Due).First())
        .OrderBy(task => task.Due)
        .ToArray();

    private CaseTask ToTask(string floorId, string what, int hours) =>
        new(what, terms.AsOf.AddHours(hours), hours, floorId) { Text = terms.Phrases.Of("task-within", hours, what) };
}
