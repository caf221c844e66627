using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>The charts of a sheet while it is drawn: their room is left first, their cells are known when their tables are drawn.</summary>
internal sealed class SheetCharts
{
    private readonly IReadOnlyList<ReportChart> charts;
    private readonly ColumnWidths widths;
    private readonly Dictionary<ReportChart, ChartPoints> points = [];
    private int firstRow;

    /// <param name="sheet">What is drawn.</param>
    /// <param name="widths">How wide its columns are.</param>
    public SheetCharts(ReportSheet sheet, ColumnWidths widths)
    {
        this.widths = widths;
        charts = [.. sheet.Charts.Where(chart => TableOf(sheet, chart).Rows.Count > 0)];
    }

    /// <summary>Whether a table has a chart: its rows must stand on one worksheet.</summary>
    public bool Show(ReportTable table) => charts.Any(chart => chart.Table == table.Name);

    /// <summary>Leaves their room.</summary>
    public void LeaveRoom(WorksheetCanvas canvas)
    {
        if (charts.Count == 0)
        {
            return;
        }

        if (canvas.NextRow > 1)
        {
            canvas.LeaveRow();
        }

        firstRow = canvas.LeaveRowsOfOneLine(ChartRow.Rows);
    }

    /// <summary>Takes the points of the charts over a table whose header was drawn last.</summary>
    public void TakePoints(TableRows rows, WorksheetCanvas canvas)
    {
        foreach (var chart in charts.Where(chart => chart.Table == rows.Table.Name))
        {
            points.Add(chart, new ChartPoints(chart, rows, canvas.Name, canvas.NextRow - 1));
        }
    }

    /// <summary>The charts, when all tables are drawn.</summary>
    public IReadOnlyList<DrawnChart> Draw()
    {
        var frames = ChartRow.FramesAt(firstRow, charts.Select(chart => chart.Share), widths);
        return [.. charts.Select((chart, index) => new DrawnChart(chart, points[chart], frames[index]))];
    }

    private static ReportTable TableOf(ReportSheet sheet, ReportChart chart) =>
        sheet.Tables.FirstOrDefault(table => table.Name == chart.Table)
        ?? throw new ArgumentException($"Sheet '{sheet.Name}' has no table '{chart.Table}' for its chart.", nameof(sheet));
}
