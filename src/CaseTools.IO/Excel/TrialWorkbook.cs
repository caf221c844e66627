using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>A workbook that nobody sees: each kind of cell once. To write it has the code of the writer compiled before it is needed.</summary>
internal static class TrialWorkbook
{
    /// <summary>Describes it.</summary>
    public static ReportWorkbook Describe()
    {
        ReportColumn Column(CellKind kind) => new(kind.ToString(), "", kind);
        ReportCell[] row =
        [
            ReportCell.Text("text", Tone.Warning),
            ReportCell.Number(1),
            ReportCell.Number(1_000),
            ReportCell.Date(Day),
            ReportCell.Instant(new DateTimeOffset(Day, TimeSpan.Zero), TimeSpan.Zero),
        ];
        ReportColumn[] columns = [Column(CellKind.Text), Column(CellKind.Number), Column(CellKind.Amount), Column(CellKind.Date), Column(CellKind.Instant)];
        var table = new ReportTable("Trial", null, columns, [row], "");
        return new ReportWorkbook("Trial", "", new DateTimeOffset(Day, TimeSpan.Zero), [new ReportSheet("Trial", [], [table])]);
    }

    private static readonly DateTime Day = new(2000, 1, 1);
}
