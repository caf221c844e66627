using CaseTools.Reports;

namespace CaseTools.Tests.Excel;

/// <summary>Described reports for tests.</summary>
internal static class SampleReports
{
    public static readonly DateTimeOffset AsOf = new(2022, 9, 27, 12, 0, 0, TimeSpan.FromHours(3));

    public static ReportColumn Column(string header, CellKind kind = CellKind.Text, int maximumWidth = 60) =>
        new(header, "", kind, maximumWidth);

    public static ReportTable Table(string name, IReadOnlyList<ReportColumn> columns, params ReportCell[][] rows) =>
        new(name, null, columns, rows, "No rows.");

    public static ReportWorkbook Workbook(params ReportSheet[] sheets) =>
        new("Urgency report", "Team, scored 2022-09-27 12:00", AsOf, sheets);

    /// <summary>A workbook of one sheet with one table of one column.</summary>
    public static ReportWorkbook Of(CellKind kind, params ReportCell[] cells) =>
        Workbook(new ReportSheet("Queue", [], [Table("Queue", [Column("Value", kind)], [.. cells.Select(cell => new[] { cell })])]));

    public static ReportWorkbook OfTexts(params string[] texts) => Of(CellKind.Text, [.. texts.Select(text => ReportCell.Text(text))]);
}
