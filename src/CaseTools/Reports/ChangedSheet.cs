using CaseTools.Urgency;
using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>What became of each case since an earlier scoring: who rose or fell, by which part, and what can be the cause.</summary>
internal static class ChangedSheet
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<ReportColumn> Columns(Phrases phrases) =>
    [
        phrases.Column("changed-kind", CellKind.Text, 14) with { IsKey = true },
        phrases.Column("column-case", CellKind.Text, 20) with { IsKey = true },
        phrases.Column("changed-band-before", CellKind.Text, 14),
        phrases.Column("changed-band-now", CellKind.Text, 14),
        phrases.Column("changed-score-before", CellKind.Number),
        phrases.Column("changed-score-now", CellKind.Number),
        phrases.Column("changed-rank-before", CellKind.Number) with { IsDetail = true },
        phrases.Column("changed-rank-now", CellKind.Number) with { IsDetail = true },
        phrases.Column("changed-parts", CellKind.Text, 26),
        phrases.Column("changed-why", CellKind.Text, 70),
        phrases.Column("changed-causes", CellKind.Text, 24),
    ];

    /// <summary>Describes the sheet.</summary>
    /// <exception cref="InvalidOperationException">The report is held against no earlier one.</exception>
    public static ReportSheet Of(CaseReport report) => report.OneTable(
        CaseReportSheet.Changed,
        Columns(report.Phrases),
        Changed(report.Changes ?? throw new InvalidOperationException("Nothing earlier was given to hold the cases against.")).Select(change => Row(change, report)).ToArray(),
        report.Phrases.Of("changed-none"));

    /// <summary>How many cases rose, fell, moved, came and went, in words.</summary>
    public static string InShort(IReadOnlyList<CaseChange> changes, Phrases phrases)
    {
        var counts = Changed(changes)
            .GroupBy(change => change.Kind)
            .OrderBy(same => same.Key)
            .Select(same => phrases.Of("changed-count", same.Count(), phrases.OfMember("changed-kind-", same.Key)))
            .ToArray();
        return counts.Length == 0 ? phrases.Of("changed-nothing") : string.Join(", ", counts);
    }

    private static IEnumerable<CaseChange> Changed(IEnumerable<CaseChange> changes) => changes.Where(change => change.Kind != CaseChangeKind.Equal && !IsByOthersAlone(change));

    // One case that rises moves all those below it: hundreds of rows that say nothing of their cases.
    private static bool IsByOthersAlone(CaseChange change) =>
        change is { Kind: CaseChangeKind.Moved, Causes: ChangeCauses.None, Parts.Count: 0, Floors.Count: 0 }
        && change.OldScore == change.NewScore
        && (change.OldComputedBand ?? change.NewComputedBand) == change.NewComputedBand;

    private static ReportCell[] Row(CaseChange change, CaseReport report) =>
    [
        ReportCell.Text(report.Phrases.OfMember("changed-kind-", change.Kind), change.Kind == CaseChangeKind.Raised ? Tone.Warning : Tone.None),
        ReportCell.OfCase(change.CaseId, change.NewRank),
        Band(change.OldBand, report),
        Band(change.NewBand, report),
        ReportCell.Number(change.OldScore),
        ReportCell.Number(change.NewScore),
        ReportCell.Number(change.OldRank),
        ReportCell.Number(change.NewRank),
        ReportCell.Text(string.Join(", ", change.Parts.Select(part => $"{report.Phrases.PartName(part.Part)} {part.OldPoints} -> {part.NewPoints}"))),
        ReportCell.Text(change.Why),
        ReportCell.Text(CausesOf(change.Causes, report.Phrases)),
    ];

    // A band of an earlier model may have another name: it has no colour here.
    private static ReportCell Band(string? band, CaseReport report) =>
        band is null ? ReportCell.Empty
        : ReportCell.Text(report.Phrases.BandName(band), report.Model.Bands.Any(known => known.Name == band) ? report.ToneOf(band) : Tone.None);

    private static string CausesOf(ChangeCauses causes, Phrases phrases) => string.Join(", ", ((ChangeCauses[])Enum.GetValues(typeof(ChangeCauses)))
        .Where(cause => cause != ChangeCauses.None && (causes & cause) != 0)
        .Select(cause => phrases.OfMember("changed-cause-", cause)));
}
