using CaseTools.Borders;
using CaseTools.Changes;
using CaseTools.Hosting;
using CaseTools.Urgency;
using CaseTools.Values;

namespace CaseTools.Reports;

/// <summary>Reads the report of an earlier day again, by the headers with which its sheets were written.</summary>
internal sealed class CaseReportReader
{
    private readonly IReadOnlyList<ReportRow> queue;
    private readonly ILookup<string, ReportRow> why;
    private readonly Dictionary<string, string> facts;

    private CaseReportReader(IReadOnlyList<ReportRow> queue, ITableFile file)
    {
        this.queue = queue;
        why = (ReportRows.Of(file, CaseReportSheet.Why, WhySheet.CaseHeader, WhySheet.PartHeader, WhySheet.PointsHeader, WhySheet.ReasonHeader) ?? [])
            .ToLookup(row => row.Text(WhySheet.CaseHeader), StringComparer.Ordinal);
        facts = ReadFacts(file);
    }

    /// <summary>Reads the cases of a report.</summary>
    /// <exception cref="TableFormatException">It is no case report, or was changed since; in words, with the place.</exception>
    public static ChangeSide Read(ITableFile file)
    {
        if (ReportRows.Of(file, CaseReportSheet.Queue, QueueSheet.RankHeader, QueueSheet.CaseHeader, QueueSheet.BandHeader, QueueSheet.ScoreHeader) is not { } queue)
        {
            throw new TableFormatException(
                $"the workbook is no case report: there is no sheet {CaseReportSheet.Queue} with the columns {QueueSheet.RankHeader}, {QueueSheet.CaseHeader}, " +
                $"{QueueSheet.BandHeader} and {QueueSheet.ScoreHeader}. Give one that Export-CaseReport wrote, with the sheets Summary, Queue and Why.");
        }

        var reader = new CaseReportReader(queue, file);
        return new ChangeSide([.. reader.queue.Select(reader.ReadCase)], [.. reader.Notes()]);
    }

    private IEnumerable<string> Notes()
    {
        if (queue.Count > 0 && why.Count == 0)
        {
            yield return $"it has no sheet {CaseReportSheet.Why}, so the parts of its scores are not known: only band, score and rank are compared";
        }

        if (facts.Count == 0)
        {
            yield return $"it has no sheet {CaseReportSheet.Summary}, so its scoring time, model and border data are not known, nor whether it was a scenario: the causes of the changes cannot be told";
        }
    }

    private CaseSnapshot ReadCase(ReportRow row)
    {
        var caseId = row.Text(QueueSheet.CaseHeader);
        var reasons = why[caseId].ToArray();
        var parts = reasons.Length == 0 ? null : UrgencyParts.All.ToDictionary(part => part, part => PointsOf(part, reasons));
        var band = row.Required(QueueSheet.BandHeader);
        var computed = row.Text(QueueSheet.ComputedBandHeader) is { Length: > 0 } text ? text : null;

        // Where both bands are the same, there may still have been a decision for that band.
        var isDecided = computed is not null && computed != band;
        return new CaseSnapshot
        {
            CaseId = row.Required(QueueSheet.CaseHeader),
            Rank = row.Whole(QueueSheet.RankHeader),
            Band = band,
            ComputedBand = computed,
            Score = row.Whole(QueueSheet.ScoreHeader),
            UncappedScore = parts?.Values.Sum(),
            Parts = parts,
            Reasons = [.. reasons.SelectMany(Reason)],
            AreRoutesKnown = reasons.Length > 0,
            Floors = reasons.Length == 0 ? null : [.. reasons.SelectMany(Floor)],
            IsDecisionKnown = isDecided,
            Decision = isDecided ? new BandDecision(band, null, null, IsApplied: true) : null,
            AsOf = Instants.Read(FactOf(SummarySheet.ScoringTimeFact) ?? "") is { IsRead: true } reading ? reading.Value : null,
            ModelHash = FactOf(SummarySheet.ModelHashFact),
            BorderHash = BorderHash,
            FactHash = IsScenario ? null : BorderHash,
            IsScenario = IsScenario,
            ToolVersion = FactOf(SummarySheet.ToolVersionFact),
        };
    }

    private bool IsScenario => FactOf(SummarySheet.ScenarioFact) is not null;

    // A report without observations leaves the value empty.
    private string? BorderHash =>
        FactOf(SummarySheet.BorderHashFact) ?? (facts.ContainsKey(SummarySheet.BorderHashFact) ? new BorderData([]).Hash : null);

    private string? FactOf(string name) => facts.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    private static int PointsOf(UrgencyPart part, ReportRow[] reasons) =>
        reasons.Where(row => PartOf(row) == part).Sum(row => row.Whole(WhySheet.PointsHeader));

    private static UrgencyPart? PartOf(ReportRow row) =>
        Enum.TryParse<UrgencyPart>(row.Text(WhySheet.PartHeader), out var part) && Enum.IsDefined(typeof(UrgencyPart), part) ? part : null;

    private static IEnumerable<SnapshotReason> Reason(ReportRow row)
    {
        if (PartOf(row) is { } part)
        {
            var route = WhySheet.ObservationOf(row.Text(WhySheet.BorderRowHeader)) is { } observation ? new RouteSeen(observation, null, null) : null;
            yield return new SnapshotReason(part, row.Whole(WhySheet.PointsHeader), row.Text(WhySheet.ReasonHeader), route);
        }
    }

    private static IEnumerable<SnapshotFloor> Floor(ReportRow row)
    {
        if (row.Text(WhySheet.PartHeader) == WhySheet.FloorPart && WhySheet.FloorIdOf(row.Text(WhySheet.RuleHeader)) is { } id)
        {
            yield return new SnapshotFloor(id, null, null, row.Text(WhySheet.ReasonHeader));
        }
    }

    private static Dictionary<string, string> ReadFacts(ITableFile file)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        var rows = ReportRows.Of(file, CaseReportSheet.Summary, SummarySheet.FactHeader, SummarySheet.ValueHeader) ?? [];
        foreach (var row in rows.TakeWhile(row => row.Text(SummarySheet.FactHeader) != SummarySheet.FilesCaption))
        {
            facts[row.Text(SummarySheet.FactHeader)] = row.Text(SummarySheet.ValueHeader);
        }

        return facts;
    }
}
