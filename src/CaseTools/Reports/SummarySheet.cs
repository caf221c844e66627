using System.Globalization;
using CaseTools.Values;

namespace CaseTools.Reports;

/// <summary>What was scored, with what, and how many cases stand in each band.</summary>
internal static class SummarySheet
{
    // By these the report of an earlier day is read again: see CaseReportReader.
    public const string FactHeader = "Fact";
    public const string ValueHeader = "Value";
    public const string ScoringTimeFact = "Scoring time";
    public const string ModelHashFact = "Model file, SHA-256";
    public const string BorderHashFact = "Border data, SHA-256";
    public const string ToolVersionFact = "CaseTools";

    /// <summary>The fact that only a report of a scenario states.</summary>
    public const string ScenarioFact = "Scenario";

    public const string BandHeader = "Band";
    public const string CasesHeader = "Cases";

    /// <summary>What stands above the table below the facts.</summary>
    public const string FilesCaption = "Files read";

    private const string Disclaimer = "The score orders a queue. It does not measure a person's worth or decide about help: a caseworker does. Weights are policy choices, not measured facts.";

    private static readonly IReadOnlyList<ReportColumn> FactColumns =
    [
        new(FactHeader, "What is stated.", CellKind.Text, 28),
        new(ValueHeader, "Its value.", CellKind.Text, 70),
    ];

    private static readonly IReadOnlyList<ReportColumn> BandColumns =
    [
        new(BandHeader, "The band.", CellKind.Text, 28),
        new("Contact within", "Within how long a case is to be contacted.", CellKind.Text, 20),
        new(CasesHeader, "Cases in the band.", CellKind.Number),
        new("Persons", "Persons of those cases.", CellKind.Number),
        new("Raised by a floor", "Of those cases, how many the score alone would put lower.", CellKind.Number),
    ];

    private static readonly IReadOnlyList<ReportColumn> FileColumns =
    [
        new("File", "The file's name.", CellKind.Text, 28),
        new("SHA-256", "Digest of its bytes: the same digest is the same file.", CellKind.Text, 70),
        new("Rows read", "Rows below the header.", CellKind.Number),
        new("Kept", "Rows that became a record.", CellKind.Number),
        new("Rejected", "Rows that were refused: see Quality.", CellKind.Number),
        new("Skipped", "Rows that hold no person: see Quality.", CellKind.Number),
        new("Values not read", "Values that count as unknown: see Quality.", CellKind.Number),
    ];

    /// <summary>The columns of all its tables.</summary>
    public static IEnumerable<ReportColumn> Columns => FactColumns.Concat(BandColumns).Concat(FileColumns).Concat(SummaryCounts.Columns);

    /// <summary>Describes the sheet.</summary>
    public static ReportSheet Of(CaseReport report)
    {
        var bands = new ReportTable("CasesByBand", "Cases by band", BandColumns, Bands(report).ToArray(), "No case.");
        var deadlines = SummaryCounts.Deadlines(report);
        var arrivals = SummaryCounts.Arrivals(report);
        return new(
            nameof(CaseReportSheet.Summary),
            [report.Title, $"{(report.Organisation is { } owner ? owner + ". " : "")}Scored at {report.AsOfText}", Disclaimer],
            [
                bands,
                new ReportTable("Facts", "What this report rests on", FactColumns, Facts(report).ToArray(), ""),
                new ReportTable("FilesRead", FilesCaption, FileColumns, report.Files.Select(File).ToArray(), "The records did not come from files."),
                // Below the files: who reads the facts again reads up to these.
                deadlines,
                arrivals,
            ])
        {
            Logo = report.Logo is { } logo ? logo with { AltText = report.Organisation ?? logo.AltText } : null,
            Charts = SummaryCharts.Of(report, bands, deadlines, arrivals),
        };
    }

    private static IEnumerable<ReportCell[]> Bands(CaseReport report) => report.Model.Bands.Select(band =>
    {
        var cases = report.Assessments.Where(assessment => assessment.Band == band.Name).ToArray();
        return new[]
        {
            ReportCell.Text(band.Name, report.ToneOf(band.Name)),
            ReportCell.Text(band.ContactWithin),
            ReportCell.Number(cases.Length),
            ReportCell.Number(cases.Sum(assessment => assessment.Persons)),
            ReportCell.Number(cases.Count(assessment => assessment.ScoreBand != assessment.ComputedBand)),
        };
    });

    private static IEnumerable<ReportCell[]> Facts(CaseReport report)
    {
        var first = report.Assessments[0];
        if (report.ScenarioRoutes.Count > 0)
        {
            var text = $"NOT FACT: scored with hypothetical border rows of {string.Join(", ", report.ScenarioRoutes)}. Do not work by this queue.";
            yield return [ReportCell.Text(ScenarioFact), ReportCell.Text(text, Tone.Warning)];
        }

        yield return Fact(ScoringTimeFact, report.AsOfText);
        yield return Fact("Records submitted", PeriodOf(report));
        yield return Fact("Cases", Text(report.Assessments.Count));
        yield return Fact("Persons", Text(report.Assessments.Sum(assessment => assessment.Persons)));
        yield return Fact(
            "Cases with an overdue date",
            Text(
                report.Assessments.Count(assessment => assessment.Deadlines.Any(deadline => deadline.DaysLeft < 0 && !deadline.IsLapsed))));
        yield return Fact(
            "Cases with a lapsed date",
            Text(report.Assessments.Count(assessment => assessment.Deadlines.Any(deadline => deadline.IsLapsed))));
        if (report.Changes is { } changes)
        {
            yield return Fact("Changed since the earlier scoring", ChangedSheet.InShort(changes));
        }

        foreach (var fact in DecisionFacts(report))
        {
            yield return fact;
        }

        yield return Fact("Model", $"{first.ModelId} {first.ModelVersion}");
        yield return Fact(ModelHashFact, first.ModelHash);
        yield return Fact("Model's own note", report.Model.Note);
        yield return BorderFact(first);
        yield return Fact(BorderHashFact, first.BorderData.Count == 0 ? "" : first.BorderHash);
        yield return Fact(ToolVersionFact, first.ToolVersion);
        yield return Fact("Privacy level", "Team: case ids and first names; no restricted field");
    }

    private static IEnumerable<ReportCell[]> DecisionFacts(CaseReport report)
    {
        var decisions = report.Assessments.Select(assessment => assessment.Decision).OfType<CaseDecision>().ToArray();
        (string Name, Func<CaseDecision, bool> Counts)[] kinds =
        [
            ("Decided by a caseworker", _ => true),
            ("Decisions not applied", decision => !decision.IsApplied),
            ("Decisions with a review overdue", decision => decision.IsReviewPast),
            ("Decisions whose computed band moved", decision => decision.HasComputedBandMoved),
            ("Below a safeguarding floor", decision => decision.IsBelowSafeguardingFloor),
        ];
        return kinds.Take(decisions.Length == 0 ? 1 : kinds.Length).Select((kind, index) =>
        {
            var count = decisions.Count(kind.Counts);
            return new[] { ReportCell.Text(kind.Name), ReportCell.Text(Text(count), index > 0 && count > 0 ? Tone.Warning : Tone.None) };
        });
    }

    private static ReportCell[] BorderFact(CaseAssessment assessment)
    {
        var rows = assessment.BorderData.Where(row => !row.IsHypothetical).ToArray();
        if (rows.Length == 0)
        {
            return [ReportCell.Text("Border observations"), ReportCell.Text("NONE: every route counts as not known. Do not rely on this queue.", Tone.Warning)];
        }

        var used = rows.Where(row => row.AsOf <= assessment.AsOf).ToArray();
        var files = string.Join(
            ", ",
            rows
                .Select(row => row.SourceFile)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .OrderBy(file => file, StringComparer.Ordinal));
        var newest = used.Length == 0
            ? ""
            : $"; the newest of them {Instants.ToText(used.Max(row => row.AsOf).ToOffset(assessment.AsOf.Offset))}";
        var from = files.Length > 0 ? " from " + files : "";
        return Fact("Border observations", $"{Text(rows.Length)}{from}; {Text(used.Length)} known at the scoring time{newest}");
    }

    private static string PeriodOf(CaseReport report)
    {
        var days = report.Assessments
            .SelectMany(assessment => assessment.Members)
            .Select(member => member.SubmittedAt)
            .OfType<DateTimeOffset>()
            .Select(CalendarDates.DateOf)
            .ToArray();
        return days.Length == 0 ? "not recorded"
            : days.Min() == days.Max() ? CalendarDates.ToText(days.Min())
            : $"{CalendarDates.ToText(days.Min())} to {CalendarDates.ToText(days.Max())}";
    }

    private static ReportCell[] File(IntakeReport file) =>
    [
        ReportCell.Text(file.IsComplete ? file.File : file.File + " (not read to its end)", file.IsComplete ? Tone.None : Tone.Warning),
        ReportCell.Text(file.Sha256),
        ReportCell.Number(file.RowsRead),
        ReportCell.Number(file.RowsKept),
        ReportCell.Number(file.RowsRejected, file.RowsRejected > 0 ? Tone.Warning : Tone.None),
        ReportCell.Number(file.RowsSkipped),
        ReportCell.Number(Unread(file), Unread(file) > 0 ? Tone.Warning : Tone.None),
    ];

    private static int Unread(IntakeReport file) => file.Problems.Count(problem => !problem.IsWarning);

    private static ReportCell[] Fact(string name, string value) => [ReportCell.Text(name), ReportCell.Text(value)];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
