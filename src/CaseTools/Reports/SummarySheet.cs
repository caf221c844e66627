using CaseTools.Urgency;
using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>What was scored, with what, and how many cases stand in each band.</summary>
internal static class SummarySheet
{
    public const string Band = "summary-band";
    public const string Cases = "summary-cases";

    private static IReadOnlyList<ReportColumn> BandColumns(Phrases phrases) =>
    [
        phrases.Column(Band, CellKind.Text, 36),
        phrases.Column("summary-contact-within", CellKind.Text, 20),
        phrases.Column(Cases, CellKind.Number),
        phrases.Column("summary-persons", CellKind.Number),
        phrases.Column("summary-raised", CellKind.Number),
    ];

    private static IReadOnlyList<ReportColumn> FileColumns(Phrases phrases) =>
    [
        phrases.Column("summary-file", CellKind.Text, 36),
        phrases.Column("summary-digest", CellKind.Text, 70),
        phrases.Column("summary-rows-read", CellKind.Number),
        phrases.Column("summary-rows-kept", CellKind.Number),
        phrases.Column("summary-rows-rejected", CellKind.Number),
        phrases.Column("summary-rows-skipped", CellKind.Number),
        phrases.Column("summary-not-read", CellKind.Number),
    ];

    /// <summary>The columns of all its tables.</summary>
    public static IEnumerable<ReportColumn> Columns(Phrases phrases) =>
        SummaryFacts.Columns(phrases).Concat(BandColumns(phrases)).Concat(FileColumns(phrases)).Concat(SummaryCounts.Columns(phrases));

    /// <summary>Describes the sheet.</summary>
    public static ReportSheet Of(CaseReport report)
    {
        var phrases = report.Phrases;
        var bands = new ReportTable("CasesByBand", phrases.Of("summary-bands"), BandColumns(phrases), Bands(report).ToArray(), phrases.Of("report-no-case"));
        var deadlines = SummaryCounts.Deadlines(report);
        var arrivals = SummaryCounts.Arrivals(report);
        var files = new ReportTable(
            "FilesRead",
            phrases.Of(SummaryFacts.Files),
            FileColumns(phrases),
            report.Files.Select(file => File(file, phrases)).ToArray(),
            phrases.Of("summary-no-files"));

        // Deadlines and arrivals below the files: who reads the facts again reads up to these.
        return Of(report, bands, Facts(report, SummaryFacts.Of(report)), files, deadlines, arrivals) with
        {
            Charts = SummaryCharts.Of(report, bands, deadlines, arrivals),
        };
    }

    /// <summary>Describes it with other tables.</summary>
    public static ReportSheet Of(CaseReport report, params ReportTable[] tables)
    {
        var phrases = report.Phrases;
        var scored = phrases.Of("summary-scored", report.AsOfText);
        return new(
            phrases.Tab(CaseReportSheet.Summary),
            [report.Heading, report.Organisation is { } owner ? $"{owner}. {scored}" : scored, phrases.Of("summary-disclaimer")],
            tables)
        {
            Logo = report.Logo is { } logo ? logo with { AltText = report.Organisation ?? logo.AltText } : null,
        };
    }

    /// <summary>The table of facts.</summary>
    public static ReportTable Facts(CaseReport report, IEnumerable<ReportCell[]> facts) =>
        new("Facts", report.Phrases.Of("summary-facts"), SummaryFacts.Columns(report.Phrases), facts.ToArray(), "");

    private static IEnumerable<ReportCell[]> Bands(CaseReport report) => report.Model.Bands.Select(band =>
    {
        var cases = report.Assessments.Where(assessment => assessment.Band == band.Name).ToArray();
        return new[]
        {
            ReportCell.Text(report.Phrases.BandName(band.Name), report.ToneOf(band.Name)),
            ReportCell.Text(report.Phrases.ContactTime(band)),
            ReportCell.Number(cases.Length),
            ReportCell.Number(cases.Sum(assessment => assessment.Persons)),
            ReportCell.Number(cases.Count(assessment => assessment.ScoreBand != assessment.ComputedBand)),
        };
    });

    private static ReportCell[] File(IntakeReport file, Phrases phrases) =>
    [
        ReportCell.Text(file.IsComplete ? file.File : phrases.Of("summary-file-not-whole", file.File), file.IsComplete ? Tone.None : Tone.Warning),
        ReportCell.Text(file.Sha256),
        ReportCell.Number(file.RowsRead),
        ReportCell.Number(file.RowsKept),
        ReportCell.Number(file.RowsRejected, file.RowsRejected > 0 ? Tone.Warning : Tone.None),
        ReportCell.Number(file.RowsSkipped),
        ReportCell.Number(Unread(file), Unread(file) > 0 ? Tone.Warning : Tone.None),
    ];

    private static int Unread(IntakeReport file) => file.Problems.Count(problem => !problem.IsWarning);
}
