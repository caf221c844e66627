using System.Globalization;
using CaseTools.Values;

namespace CaseTools.Reports;

/// <summary>What became of each case since an earlier scoring: who rose or fell, by which part, and what can be the cause.</summary>
internal static class ChangedSheet
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<ReportColumn> Columns { get; } =
    [
        new("Change", "Raised or lowered in band, moved within it, new, or gone. A case of which nothing changed has no row.", CellKind.Text, 12),
        new("Case", "The case id.", CellKind.Text, 20),
        new("Band before", "The band in which it stood.", CellKind.Text, 14),
        new("Band now", "The band in which it stands.", CellKind.Text, 14),
        new("Score before", "The score as it was.", CellKind.Number),
        new("Score now", "The score as it is.", CellKind.Number),
        new("Rank before", "The place in the queue as it was.", CellKind.Number),
        new("Rank now", "The place in the queue as it is.", CellKind.Number),
        new("Parts", "The parts whose points moved, with their points before and now.", CellKind.Text, 26),
        new("Why", "What moved it, in words.", CellKind.Text, 70),
        new("What differs", "What differs between the two scorings and can have moved the case: its records, the border data, the model, ...", CellKind.Text, 24),
    ];

    /// <summary>Describes the sheet.</summary>
    /// <exception cref="InvalidOperationException">The report is held against no earlier one.</exception>
    public static ReportSheet Of(CaseReport report) => CaseReport.OneTable(
        CaseReportSheet.Changed,
        Columns,
        Changed(report.Changes ?? throw new InvalidOperationException("Nothing earlier was given to hold the cases against.")).Select(change => Row(change, report)).ToArray(),
        "Nothing changed since the earlier scoring.");

    /// <summary>How many cases rose, fell, moved, came and went, in words.</summary>
    public static string InShort(IReadOnlyList<CaseChange> changes)
    {
        var counts = Changed(changes)
            .GroupBy(change => change.Kind)
            .OrderBy(same => same.Key)
            .Select(same => string.Format(CultureInfo.InvariantCulture, "{0} {1}", same.Count(), WordOf(same.Key)))
            .ToArray();
        return counts.Length == 0 ? "nothing" : string.Join(", ", counts);
    }

    private static IEnumerable<CaseChange> Changed(IEnumerable<CaseChange> changes) => changes.Where(change => change.Kind != CaseChangeKind.Equal);

    private static ReportCell[] Row(CaseChange change, CaseReport report) =>
    [
        ReportCell.Text(WordOf(change.Kind), change.Kind == CaseChangeKind.Raised ? Tone.Warning : Tone.None),
        ReportCell.OfCase(change.CaseId, change.NewRank),
        Band(change.OldBand, report),
        Band(change.NewBand, report),
        ReportCell.Number(change.OldScore),
        ReportCell.Number(change.NewScore),
        ReportCell.Number(change.OldRank),
        ReportCell.Number(change.NewRank),
        ReportCell.Text(string.Join(", ", change.Parts)),
        ReportCell.Text(change.Why),
        ReportCell.Text(CausesOf(change.Causes)),
    ];

    // A band of an earlier model may have another name: it has no colour here.
    private static ReportCell Band(string? band, CaseReport report) =>
        band is null ? ReportCell.Empty
        : ReportCell.Text(band, report.Model.Bands.Any(known => known.Name == band) ? report.ToneOf(band) : Tone.None);

    private static string CausesOf(ChangeCauses causes) => string.Join(", ", ((ChangeCauses[])Enum.GetValues(typeof(ChangeCauses)))
        .Where(cause => cause != ChangeCauses.None && (causes & cause) != 0)
        .Select(cause => WordOf(cause)));

    private static string WordOf(Enum member) => CodeText.Of(member.ToString()).Replace('_', ' ');
}
