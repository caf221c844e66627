using System.Globalization;
using CaseTools.Borders;
using CaseTools.Values;

namespace CaseTools.Reports;

/// <summary>The charts of the summary.</summary>
internal static class SummaryCharts
{
    private const int DaysOfAWeek = 7;

    /// <summary>Describes them; the titles of a scenario say so, since a chart is copied without its sheet.</summary>
    public static IReadOnlyList<ReportChart> Of(CaseReport report, ReportTable bands, ReportTable deadlines, ReportTable arrivals)
    {
        ReportChart[] charts = [Bands(bands), Deadlines(deadlines), Arrivals(arrivals)];
        return [.. charts.Select(chart => Marked(chart, report.Assessments[0].IsScenario))];
    }

    private static ReportChart Bands(ReportTable table)
    {
        var text = $"Bar chart of cases by band: {Points(table, SummarySheet.BandHeader, SummarySheet.CasesHeader, withZeros: true)}.";
        return new("Cases by band", text, ChartKind.Bars, table.Name, SummarySheet.BandHeader, SummarySheet.CasesHeader)
        {
            Share = 27,
            HasCategoryColours = true,
            NumbersZeros = true,
        };
    }

    private static ReportChart Deadlines(ReportTable table)
    {
        var title = FormattableString.Invariant($"Deadlines in the next {NextDeadlines.DaysAhead} days");
        var points = Points(table, SummaryCounts.DateHeader, SummaryCounts.DeadlinesHeader, withZeros: false);
        return new(title, $"Column chart of deadlines by day: {points}; none on the other days.", ChartKind.Columns, table.Name, SummaryCounts.DateHeader, SummaryCounts.DeadlinesHeader)
        {
            Share = 39,
            NamesEvery = DaysOfAWeek,
        };
    }

    private static ReportChart Arrivals(ReportTable table)
    {
        var points = Points(table, SummaryCounts.WeekHeader, SummaryCounts.RecordsHeader, withZeros: true);
        var title = table.Rows.Count < WeeklyArrivals.MostWeeks ? "Arrivals by week" : FormattableString.Invariant($"Arrivals by week, last {WeeklyArrivals.MostWeeks} weeks");
        return new(title, $"Column chart of records submitted by week, from its Monday: {points}.", ChartKind.Columns, table.Name, SummaryCounts.WeekHeader, SummaryCounts.RecordsHeader)
        {
            Share = 34,
        };
    }

    private static string Points(ReportTable table, string category, string value, bool withZeros)
    {
        var headers = table.Columns.Select(column => column.Header).ToList();
        var (named, measured) = (headers.IndexOf(category), headers.IndexOf(value));
        return string.Join(
            ", ",
            table.Rows.Where(row => withZeros || row[measured].Value is not 0d).Select(row => $"{Text(row[named])} {Text(row[measured])}"));
    }

    private static string Text(ReportCell cell) =>
        cell.Value is DateTime date ? CalendarDates.ToText(date) : Convert.ToString(cell.Value, CultureInfo.InvariantCulture) ?? "";

    private static ReportChart Marked(ReportChart chart, bool isScenario) =>
        chart with { Title = chart.Title.Marked(isScenario), AltText = chart.AltText.Marked(isScenario) };
}
