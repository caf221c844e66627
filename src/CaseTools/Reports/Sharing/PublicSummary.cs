using System.Globalization;
using CaseTools.Privacy;
using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>What anybody may see: how many cases and persons there are, and of what kind. None under five is told.</summary>
internal static class PublicSummary
{
    private const int LabelWidth = 36;
    private const int ValueWidth = 70;
    private const int CountWidth = 18;

    /// <summary>The columns that are explained.</summary>
    public static IEnumerable<ReportColumn> Columns(Phrases phrases) =>
        SummaryFacts.Columns(phrases).Append(phrases.Column("summary-cases", CellKind.Number)).Append(phrases.Column("summary-persons", CellKind.Number));

    /// <summary>Describes the sheet.</summary>
    public static ReportSheet Of(CaseReport report) => SummarySheet.Of(
        report,
        [.. PublicCounts.Of(report.Assessments).Select((table, index) => Table(table, index, report.Phrases)), SummarySheet.Facts(report, Facts(report))]);

    private static IEnumerable<ReportCell[]> Facts(CaseReport report)
    {
        var phrases = report.Phrases;
        foreach (var fact in SummaryFacts.Time(report).Prepend(SummaryFacts.Level(report)))
        {
            yield return fact;
        }

        yield return SummaryFacts.Row(phrases.Of("summary-cases"), Text(report.Assessments.Count));
        yield return SummaryFacts.Row(phrases.Of("summary-persons"), Text(report.Assessments.Sum(assessment => assessment.Members.Count)));
        yield return SummaryFacts.Row(phrases.Of("public-small"), phrases.Of("public-small-means", SmallCells.Threshold));
        foreach (var fact in SummaryFacts.Origin(report))
        {
            yield return fact;
        }
    }

    private static ReportTable Table(PublicTable table, int index, Phrases phrases)
    {
        var counts = table.Table;
        return new(
            "Counts" + index.ToString(CultureInfo.InvariantCulture),
            phrases.Of(table.Key),
            [
                new ReportColumn(phrases.Of("public-what"), "", CellKind.Text, LabelWidth),
                new ReportColumn(phrases.Of(SummaryFacts.Value), "", CellKind.Text, ValueWidth),
                .. counts.Columns.Select(column => new ReportColumn(column, "", CellKind.Number, CountWidth)),
                .. HasSums(counts) ? new[] { new ReportColumn(phrases.Of("public-all"), "", CellKind.Number, CountWidth) } : [],
            ],
            counts.Cells is { } cells ? Rows(counts, cells, phrases.Of(table.By), phrases).ToArray() : [],
            phrases.Of("public-not-shown"));
    }

    private static IEnumerable<ReportCell[]> Rows(PublishedTable counts, PublishedCells cells, string by, Phrases phrases)
    {
        var (rows, columns) = (Enumerable.Range(0, counts.Rows.Count), Enumerable.Range(0, counts.Columns.Count));
        foreach (var row in rows)
        {
            yield return Row(by, counts.Rows[row], [.. columns.Select(column => cells[row, column]), .. HasSums(counts) ? new[] { cells.RowTotals[row] } : []], phrases);
        }

        yield return Row(by, phrases.Of("public-all"), [.. cells.ColumnTotals, .. HasSums(counts) ? new[] { counts.Total } : []], phrases);
    }

    private static bool HasSums(PublishedTable counts) => counts.Columns.Count > 1;

    private static ReportCell[] Row(string by, string label, IReadOnlyList<PublishedCell> cells, Phrases phrases) =>
    [
        ReportCell.Text(by),
        ReportCell.Text(label),
        .. cells.Select(cell => cell.Number is { } number ? ReportCell.Number(number) : ReportCell.Text(phrases.CountInWords(cell), Tone.Muted)),
    ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
