using CaseTools.Borders;
using CaseTools.Changes;
using CaseTools.Hosting;
using CaseTools.Urgency;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>Reads the report of an earlier day again, whatever its language, by the headers with which its sheets were written.</summary>
internal sealed class CaseReportReader
{
    private readonly Phrases phrases;
    private readonly Func<string, string?> observationIn;
    private readonly IReadOnlyDictionary<string, UrgencyPart> partOf;
    private readonly IReadOnlyList<ReportRow> queue;
    private readonly ILookup<string, ReportRow> why;
    private readonly Dictionary<string, string> facts;

    private CaseReportReader(Phrases phrases, IReadOnlyList<ReportRow> queue, ReportRows rows)
    {
        this.phrases = phrases;
        this.queue = queue;
        observationIn = WhySheet.ObservationIn(phrases);
        partOf = UrgencyParts.All.ToDictionary(phrases.PartName, StringComparer.Ordinal);
        why = (rows.Of(CaseReportSheet.Why, WhySheet.Case, WhySheet.Part, WhySheet.Points, WhySheet.Reason) ?? [])
            .ToLookup(row => row.Text(WhySheet.Case), StringComparer.Ordinal);
        facts = ReadFacts(rows);
    }

    /// <summary>Reads the cases of a report.</summary>
    /// <exception cref="TableFormatException">It is no case report, or was changed since; in words, with the place.</exception>
    public static ChangeSide Read(ITableFile file)
    {
        foreach (var phrases in Phrases.Languages.Select(Phrases.In))
        {
            var rows = new ReportRows(file, phrases);
            if (rows.Of(CaseReportSheet.Queue, QueueSheet.Rank, QueueSheet.Case, QueueSheet.Band, QueueSheet.Score) is { } queue)
            {
                var reader = new CaseReportReader(phrases, queue, rows);
                return new ChangeSide([.. reader.queue.Select(reader.ReadCase)], [.. reader.Notes()]) { BandLanguage = phrases.Language };
            }
        }

        throw NoReport(Phrases.In(Phrases.DefaultLanguage));
    }

    private static TableFormatException NoReport(Phrases words) => new(
        $"the workbook is no case report: there is no sheet {words.Tab(CaseReportSheet.Queue)} with the columns {words.Of(QueueSheet.Rank)}, " +
        $"{words.Of(QueueSheet.Case)}, {words.Of(QueueSheet.Band)} and {words.Of(QueueSheet.Score)}. Give one that Export-CaseReport wrote, in any language, " +
        "with the sheets Summary, Queue and Why: one of privacy level Public or Partner holds no case that could be known again.");

    private IEnumerable<string> Notes()
    {
        if (queue.Count > 0 && why.Count == 0)
        {
            yield return $"it has no sheet {phrases.Tab(CaseReportSheet.Why)}, so the parts of its scores are not known: only band, score and rank are compared";
        }

        if (facts.Count == 0)
        {
            yield return $"it has no sheet {phrases.Tab(CaseReportSheet.Summary)}, so its scoring time, model and border data are not known, nor whether it was a scenario: the causes of the changes cannot be told";
        }
    }

    private CaseSnapshot ReadCase(ReportRow row)
    {
        var caseId = row.Text(QueueSheet.Case);
        var reasons = why[caseId].ToArray();
        var parts = reasons.Length == 0 ? null : UrgencyParts.All.ToDictionary(part => part, part => PointsOf(part, reasons));
        var band = row.Required(QueueSheet.Band);
        var computed = row.Text(QueueSheet.ComputedBand) is { Length: > 0 } text ? text : null;

        // Where both bands are the same, there may still have been a decision for that band.
        var isDecided = computed is not null && computed != band;
        return new CaseSnapshot
        {
            CaseId = row.Required(QueueSheet.Case),
            Rank = row.Whole(QueueSheet.Rank),
            Band = band,
            ComputedBand = computed,
            Score = row.Whole(QueueSheet.Score),
            UncappedScore = parts?.Values.Sum(),
            Parts = parts,
            Reasons = [.. reasons.SelectMany(Reason)],
            AreRoutesKnown = reasons.Length > 0,
            Floors = reasons.Length == 0 ? null : [.. reasons.SelectMany(Floor)],
            IsDecisionKnown = isDecided,
            Decision = isDecided ? new BandDecision(band, null, null, IsApplied: true) : null,
            AsOf = Instants.Read(FactOf(SummaryFacts.ScoringTime) ?? "") is { IsRead: true } reading ? reading.Value : null,
            ModelHash = FactOf(SummaryFacts.ModelHash),
            BorderHash = BorderHash,
            FactHash = IsScenario ? null : BorderHash,
            IsScenario = IsScenario,
            ToolVersion = FactOf(SummaryFacts.ToolVersion),
            Language = phrases.Language,
        };
    }

    private bool IsScenario => FactOf(SummaryFacts.Scenario) is not null;

    // A report without observations leaves the value empty.
    private string? BorderHash =>
        FactOf(SummaryFacts.BorderHash) ?? (facts.ContainsKey(phrases.Of(SummaryFacts.BorderHash)) ? new BorderData([]).Hash : null);

    private string? FactOf(string name) => facts.TryGetValue(phrases.Of(name), out var value) && value.Length > 0 ? value : null;

    private int PointsOf(UrgencyPart part, ReportRow[] reasons) =>
        reasons.Where(row => PartOf(row) == part).Sum(row => row.Whole(WhySheet.Points));

    private UrgencyPart? PartOf(ReportRow row) => partOf.TryGetValue(row.Text(WhySheet.Part), out var part) ? part : null;

    private IEnumerable<SnapshotReason> Reason(ReportRow row)
    {
        if (PartOf(row) is { } part)
        {
            var route = observationIn(row.Text(WhySheet.BorderRow)) is { } observation ? new RouteSeen(observation, null, null) : null;
            yield return new SnapshotReason(part, row.Whole(WhySheet.Points), row.Text(WhySheet.Reason), route);
        }
    }

    private IEnumerable<SnapshotFloor> Floor(ReportRow row)
    {
        if (row.Text(WhySheet.Part) == phrases.Of(WhySheet.FloorPart) && WhySheet.FloorIdOf(row.Text(WhySheet.Rule)) is { } id)
        {
            yield return new SnapshotFloor(id, null, null, row.Text(WhySheet.Reason));
        }
    }

    private Dictionary<string, string> ReadFacts(ReportRows rows)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in (rows.Of(CaseReportSheet.Summary, SummaryFacts.Fact, SummaryFacts.Value) ?? [])
            .TakeWhile(row => row.Text(SummaryFacts.Fact) != phrases.Of(SummaryFacts.Files)))
        {
            read[row.Text(SummaryFacts.Fact)] = row.Text(SummaryFacts.Value);
        }

        return read;
    }
}
