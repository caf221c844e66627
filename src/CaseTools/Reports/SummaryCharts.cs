using System.Globalization;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>The charts of the summary.</summary>
internal static class SummaryCharts
{
    private const int DaysOfAWeek = 7;

    /// <summary>Describes them; the titles of a scenario say so, since a chart is copied without its sheet.</summary>
    public static IReadOnlyList<ReportChart> Of(CaseReport report, ReportTable bands, ReportTable deadlines, ReportTable arrivals)
    {
        var phrases = report.Phrases;
        ReportChart[] charts = [Bands(bands, phrases), Deadlines(deadlines, phrases), Arrivals(arrivals, phrases)];
        return [.. charts.Select(chart => chart with { Title = report.Marked(chart.Title), AltText = report.Marked(chart.AltText) })];
    }

    private static ReportChart Bands(ReportTable table, Phrases phrases)
    {
        var (band, cases) = (phrases.Of(SummarySheet.Band), phrases.Of(SummarySheet.Cases));
        var text = phrases.Of("chart-bands", Points(table, band, cases, withZeros: true));
        return new(phrases.Of("summary-bands"), text, ChartKind.Bars, table.Name, band, cases)
        {
            Share = 27,
            HasCategoryColours = true,
            NumbersZeros = true,
        };
    }

    private static ReportChart Deadlines(ReportTable table, Phrases phrases)
    {
        var (date, deadlines) = (phrases.Of(SummaryCounts.Date), phrases.Of(SummaryCounts.DeadlinesOfDay));
        var text = phrases.Of("chart-deadlines", Points(table, date, deadlines, withZeros: false));
        return new(phrases.Of("summary-next-deadlines", NextDeadlines.DaysAhead), text, ChartKind.Columns, table.Name, date, deadlines)
        {
            Share = 39,
            NamesEvery = DaysOfAWeek,
        };
    }

    private static ReportChart Arrivals(ReportTable table, Phrases phrases)
    {
        var (week, records) = (phrases.Of(SummaryCounts.Week), phrases.Of(SummaryCounts.Records));
        var title = table.Rows.Count < WeeklyArrivals.MostWeeks ? phrases.Of("summary-arrivals") : phrases.Of("chart-last-weeks", WeeklyArrivals.MostWeeks);
        return new(title, phrases.Of("chart-arrivals", Points(table, week, records, withZeros: true)), ChartKind.Columns, table.Name, week, records)
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
}
