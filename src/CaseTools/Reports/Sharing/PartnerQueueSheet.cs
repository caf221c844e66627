using CaseTools.Privacy;
using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>The cases as a partner may have them: pseudonyms and coarse values, the most urgent first.</summary>
internal static class PartnerQueueSheet
{
    /// <summary>The columns: pseudonym and band, and then those of <see cref="SharedCases.Columns"/>.</summary>
    public static IReadOnlyList<ReportColumn> Columns(Phrases phrases) =>
    [
        phrases.Column("shared-pseudonym", CellKind.Text, 18) with { IsKey = true },
        phrases.Column("queue-band", CellKind.Text, 20),
        phrases.Column("shared-country", CellKind.Text, 18),
        phrases.Column("shared-persons", CellKind.Text, 10),
        phrases.Column("shared-children", CellKind.Text, 10),
        phrases.Column("shared-nationality", CellKind.Text, 18),
        phrases.Column("shared-age", CellKind.Text, 10),
        phrases.Column("shared-sex", CellKind.Text, 10),
        phrases.Column("shared-languages", CellKind.Text, 16),
        phrases.Column("shared-month", CellKind.Text, 14),
    ];

    /// <summary>Describes the sheet.</summary>
    public static ReportSheet Of(CaseReport report, SharedCases shared) =>
        report.OneTable(
            CaseReportSheet.Queue,
            Columns(report.Phrases),
            new CountedRows(shared.Cases.Count, shared.Cases.Select(row => Row(row, report))),
            report.Phrases.Of("report-no-case"));

    private static ReportCell[] Row(SharedCase row, CaseReport report) =>
    [
        ReportCell.Text(row.Pseudonym),
        ReportCell.Text(row.BandText, report.ToneOf(report.Model.Bands[row.Band].Name)),
        .. row.Cells.Select(cell => Cell(cell, report.Phrases)),
    ];

    private static ReportCell Cell(SharedCell cell, Phrases phrases) =>
        cell.IsWithheld ? ReportCell.Text(phrases.Of("shared-withheld"), Tone.Muted)
        : cell.Text is { } text ? ReportCell.Text(text)
        : ReportCell.Text(phrases.Of("report-not-known"), Tone.Muted);
}
