using System.Globalization;
using CaseTools.Privacy;
using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>What a partner is told of the list: for whom it is, how anonymous, and in how many cases which column is withheld. Nothing of those who are not on the list.</summary>
internal static class PartnerSummary
{
    private static IReadOnlyList<ReportColumn> WithheldColumns(Phrases phrases) =>
    [
        phrases.Column("shared-column", CellKind.Text, 36),
        phrases.Column("shared-withheld-in", CellKind.Number),
    ];

    /// <summary>The columns of its tables.</summary>
    public static IEnumerable<ReportColumn> Columns(Phrases phrases) => SummaryFacts.Columns(phrases).Concat(WithheldColumns(phrases));

    /// <summary>Describes the sheet.</summary>
    public static ReportSheet Of(CaseReport report, SharedCases shared)
    {
        var phrases = report.Phrases;
        return SummarySheet.Of(
            report,
            SummarySheet.Facts(report, Facts(report, shared)),
            new ReportTable(
                "Withheld",
                phrases.Of("shared-what-is-withheld", shared.K),
                WithheldColumns(phrases),
                PartnerQueueSheet.Columns(phrases).Skip(2).Zip(shared.Withheld, (column, count) => new[] { ReportCell.Text(column.Header), ReportCell.Number(count) }).ToArray(),
                ""));
    }

    private static IEnumerable<ReportCell[]> Facts(CaseReport report, SharedCases shared)
    {
        var phrases = report.Phrases;
        foreach (var fact in SummaryFacts.Time(report).Prepend(SummaryFacts.Level(report)))
        {
            yield return fact;
        }

        yield return SummaryFacts.Row(phrases.Of("shared-recipient"), shared.Recipient);
        yield return SummaryFacts.Row(phrases.Of("summary-cases"), shared.Cases.Count.ToString(CultureInfo.InvariantCulture));
        yield return SummaryFacts.Row(phrases.Of("shared-anonymity"), phrases.Of("shared-anonymity-is", shared.K, shared.SmallestGroup));
        yield return SummaryFacts.Row(
            phrases.Of("shared-identifiers"),
            string.Join(", ", PartnerQueueSheet.Columns(phrases).Skip(1).Select(column => column.Header)));
        foreach (var fact in SummaryFacts.Origin(report))
        {
            yield return fact;
        }
    }
}
