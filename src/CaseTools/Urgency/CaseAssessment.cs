using CaseTools.Urgency;
using CaseTools.Wording;

namespace CaseTools;

/// <summary>
/// How urgent a case is at one instant, and why. The score orders a queue; it does not measure a person's worth or decide
/// about help: a caseworker does.
/// </summary>
public sealed record CaseAssessment
{
    private int rank;
    private readonly IReadOnlyList<UrgencyReason>? reasons;
    private readonly IReadOnlyList<CaseQuestion>? questions;
    private readonly IReadOnlyList<CaseOption>? options;

    /// <summary>Place in the queue, from 1.</summary>
    public int Rank
    {
        get => rank;
        init => rank = value;
    }

    /// <summary>The lead's case id, else source uuid, else place in the file.</summary>
    public required string CaseId { get; init; }

    /// <summary>What the members share; null for persons who share no group.</summary>
    public string? GroupId { get; init; }

    /// <summary>The lead's first name or alias; initials where the first name cannot be told from the full name. Personal.</summary>
    public string? LeadName { get; init; }

    /// <summary>Persons of the unit: those with a record, or more where the records speak of more.</summary>
    public required int Persons { get; init; }

    /// <summary>The score, 0 to the model's cap.</summary>
    public required int Score { get; init; }

    /// <summary>The sum of the parts before the cut.</summary>
    public required int UncappedScore { get; init; }

    /// <summary>The band in which the case stands, by its name in the model: the computed one, or the one that a caseworker decided.</summary>
    public required string Band { get; init; }

    /// <summary>That band as people read it, in the language of the assessment; a name that the language does not know stays.</summary>
    public string BandText => Phrases.BandName(Band);

    /// <summary>The band that the model gives: by the score, or higher where a floor applies.</summary>
    public required string ComputedBand { get; init; }

    /// <summary>The caseworker's decision on the band; null where there is none.</summary>
    public CaseDecision? Decision { get; init; }

    /// <summary>Between what score and band may stand once everything is known.</summary>
    public required ScoreRange ScoreRange { get; init; }

    /// <summary>The band by the score alone.</summary>
    public required string ScoreBand { get; init; }

    /// <summary>Part 1: border closure and exposure.</summary>
    public required int BorderScore { get; init; }

    /// <summary>Closure level of the best way out, 0 (open) to 5 (closed).</summary>
    public required int ClosureLevel { get; init; }

    /// <summary>Exposure of the most exposed member, 0 to 4.</summary>
    public required int Exposure { get; init; }

    /// <summary>Part 2: dependants.</summary>
    public required int DependantScore { get; init; }

    /// <summary>Part 3: threat.</summary>
    public required int ThreatScore { get; init; }

    /// <summary>Part 4: nearest deadline.</summary>
    public required int DeadlineScore { get; init; }

    /// <summary>Part 5: documents.</summary>
    public required int DocumentScore { get; init; }

    /// <summary>Part 6: means.</summary>
    public required int MeansScore { get; init; }

    /// <summary>Part 7: safeguarding.</summary>
    public required int SafeguardingScore { get; init; }

    /// <summary>The reasons, part by part; each part has at least one.</summary>
    /// <remarks>
    /// Worked out from the records each time that they are asked for, as are questions and options: keep what you go over more than once.
    /// </remarks>
    public IReadOnlyList<UrgencyReason> Reasons
    {
        get => reasons ?? Details?.Reasons() ?? [];
        init => reasons = value;
    }

    /// <summary>The floors that apply.</summary>
    public required IReadOnlyList<CaseFloor> Floors { get; init; }

    /// <summary>What is to be done, the earliest first.</summary>
    public required IReadOnlyList<CaseTask> Tasks { get; init; }

    /// <summary>Every deadline, the nearest first; lapsed ones last.</summary>
    public required IReadOnlyList<CaseDeadline> Deadlines { get; init; }

    /// <summary>Calendar days to the nearest deadline that has not lapsed; null where there is none.</summary>
    public int? DaysToDeadline { get; init; }

    /// <summary>What was taken for granted where the record says nothing.</summary>
    public required IReadOnlyList<string> Assumptions { get; init; }

    /// <summary>
    /// What ought to be asked or checked: a present country that was assumed, then what could change the band, the strongest question
    /// first, then lapsed dates and values that could not be read.
    /// </summary>
    public IReadOnlyList<CaseQuestion> Questions
    {
        get => questions ?? Details?.Questions() ?? [];
        init => questions = value;
    }

    /// <summary>The ways out: those to the stated destinations, and open ones that nobody named.</summary>
    public IReadOnlyList<CaseOption> Options
    {
        get => options ?? Details?.Options() ?? [];
        init => options = value;
    }

    /// <summary>What says the rest of the case; null for one that was made otherwise than by scoring.</summary>
    internal CaseDetails? Details { get; init; }

    /// <summary>By when the case is to be contacted.</summary>
    public required DateTimeOffset ContactBy { get; init; }

    /// <summary>What sets that time, in words that follow "Contact" in the language of the assessment, such as <c>half-way to roof 2022-09-30</c>.</summary>
    public required string ContactReason { get; init; }

    /// <summary>
    /// What to do next: the first task, or the contact where that is due earlier; first of all how, where contact is not safe.
    /// </summary>
    public string NextAction
    {
        get
        {
            var contact = Phrases.Of("next-contact", ContactReason);
            var action = Tasks.Count == 0 ? contact : Tasks[0].Due <= ContactBy ? Tasks[0].Text : $"{contact}; {Tasks[0].Text}";
            return Lead.SafeToContact == YesNo.No ? Phrases.Of("next-not-safe") + " " + action : action;
        }
    }

    /// <summary>
    /// Why the case stands where it does, in short and without words on the person: whether it was decided, the floor that raised
    /// the band, and the parts with the most points. What rests on a scenario is marked.
    /// </summary>
    public string Why
    {
        get
        {
            var highest = UrgencyParts.All
                .Where(part => this.PointsOf(part) > 0)
                .OrderByDescending(this.PointsOf)
                .Take(3)
                .Select(part => $"{Phrases.PartName(part)} {this.PointsOf(part)}");
            var floors = Floors.Where(floor => floor.Raised).Select(floor => Phrases.Of("floor-raises", floor.Id));
            string[] decided = Decision is null ? []
                : Decision.IsApplied ? [Phrases.Of("decision-in-short", Phrases.BandName(ComputedBand))]
                : [Phrases.Of("decision-not-applied-in-short")];
            return Phrases.Marked(string.Join(", ", decided.Concat(floors).Concat(highest)), IsScenario);
        }
    }

    /// <summary>Where the lead is, ISO 3166 two-letter code; null where that is not known.</summary>
    public string? Country { get; init; }

    /// <summary>Whether that is the cautious reading of a record that does not say it.</summary>
    public bool IsCountryAssumed { get; init; }

    /// <summary>The lead's record.</summary>
    public required IntakeRecord Lead { get; init; }

    /// <summary>The members' records: the lead's, then by case id.</summary>
    public required IReadOnlyList<IntakeRecord> Members { get; init; }

    /// <summary>The scoring time; days are counted in its offset.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>The model that it was scored with.</summary>
    public required UrgencyModel Model { get; init; }

    /// <summary>The border observations that it was scored with, hypothetical ones included.</summary>
    public required IReadOnlyList<BorderStatus> BorderData { get; init; }

    /// <summary>The hypothetical rows among them; empty where everything is fact.</summary>
    public IReadOnlyList<BorderStatus> Scenario => [.. BorderData.Where(row => row.IsHypothetical)];

    /// <summary>Whether it was scored with hypothetical border rows: no fact, and no queue to work by.</summary>
    public bool IsScenario => BorderData.Any(row => row.IsHypothetical);

    /// <summary>What one unit of a currency was worth in the currency of the model's living cost.</summary>
    public required IReadOnlyDictionary<string, decimal> ExchangeRates { get; init; }

    /// <summary>The language of its words, ISO 639 code.</summary>
    public required string Language { get; init; }

    /// <summary>Id of the model.</summary>
    public string ModelId => Model.Id;

    /// <summary>Version of the model.</summary>
    public string ModelVersion => Model.Version;

    /// <summary>SHA-256 of the model file, lower-case hexadecimal.</summary>
    public string ModelHash => Model.Hash;

    /// <summary>
    /// SHA-256 over the content of the border observations, lower-case hexadecimal; the same whatever their order or file.
    /// </summary>
    public required string BorderHash { get; init; }

    /// <summary>Version of CaseTools.</summary>
    public required string ToolVersion { get; init; }

    /// <summary>Case id, band and score; marked where they rest on a scenario.</summary>
    public override string ToString() => Phrases.Marked($"{CaseId}: {BandText}, {Score}", IsScenario);

    /// <summary>Gives its place to a case that nobody has seen yet.</summary>
    internal void TakeRank(int place) => rank = place;

    /// <summary>How many <see cref="Reasons"/> there are, without working them out.</summary>
    internal int ReasonCount => reasons?.Count ?? Details?.ReasonCount ?? 0;

    /// <summary>Whether both were scored at one time, with one model and the same border data.</summary>
    internal bool IsOfRunOf(CaseAssessment other) =>
        AsOf.EqualsExact(other.AsOf) && ModelHash == other.ModelHash && BorderHash == other.BorderHash;

    private Phrases Phrases => Phrases.In(Language);
}
