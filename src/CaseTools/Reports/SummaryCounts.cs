using CaseTools.Values;

namespace CaseTools.Reports;

/// <summary>The small tables of the summary that charts point at: deadlines by day, arrivals by week.</summary>
internal static class SummaryCounts
{
    public const string DateHeader = "Date";
    public const string DeadlinesHeader = "Deadlines";
    public const string WeekHeader = "Week from";
    public const string RecordsHeader = "Records";

    private static readonly IReadOnlyList<ReportColumn> DeadlineColumns =
    [
        new(DateHeader, "The day, in the offset of the scoring time; the first is the scoring date.", CellKind.Date),
        new("What is due", "The kinds of its deadlines, each with how many; 'other' for kinds that a record states.", CellKind.Text, 70),
        new(DeadlinesHeader, "Deadlines of all cases on that day, without lapsed ones.", CellKind.Number),
    ];

    private static readonly IReadOnlyList<ReportColumn> ArrivalColumns =
    [
        new(WeekHeader, "The Monday of the week.", CellKind.Date),
        new("Week", "The week by ISO 8601.", CellKind.Text, 70),
        new(RecordsHeader, "Records, one for each person, submitted in that week by the clock of the record.", CellKind.Number),
    ];

    /// <summary>The columns of both tables.</summary>
    public static IEnumerable<ReportColumn> Columns => DeadlineColumns.Concat(ArrivalColumns);

    /// <summary>The deadlines of the next days.</summary>
    public static ReportTable Deadlines(CaseReport report)
    {
        var next = NextDeadlines.Of(report.Assessments.SelectMany(assessment => assessment.Deadlines), CalendarDates.DateOf(report.AsOf));
        var overdue = next.Overdue == 0 ? "" : FormattableString.Invariant($" ({next.Overdue} more overdue)");
        return new(
            "NextDeadlines",
            FormattableString.Invariant($"Deadlines in the next {NextDeadlines.DaysAhead} days{overdue}"),
            DeadlineColumns,
            next.Days.Select(Row).ToArray(),
            FormattableString.Invariant($"No deadline in the next {NextDeadlines.DaysAhead} days."));
    }

    /// <summary>The arrivals by week.</summary>
    public static ReportTable Arrivals(CaseReport report)
    {
        var submitted = report.Assessments.SelectMany(assessment => assessment.Members).Select(member => member.SubmittedAt);
        var arrivals = WeeklyArrivals.Of(submitted, report.AsOf);
        var remarks = string.Join("; ", Remarks(arrivals));
        return new(
            "ArrivalsByWeek",
            remarks.Length == 0 ? "Arrivals by week" : $"Arrivals by week ({remarks})",
            ArrivalColumns,
            arrivals.Weeks.Select(Row).ToArray(),
            "No record has a submission time up to the scoring time.");
    }

    private static IEnumerable<string> Remarks(WeeklyArrivals arrivals)
    {
        if (arrivals.AllWeeks > arrivals.Weeks.Count)
        {
            yield return FormattableString.Invariant($"the last {arrivals.Weeks.Count} of {arrivals.AllWeeks} weeks: {Records(arrivals.Earlier)} before them");
        }

        if (arrivals.Unknown > 0)
        {
            yield return $"{Records(arrivals.Unknown)} without a submission time";
        }

        if (arrivals.AfterScoring > 0)
        {
            yield return $"{Records(arrivals.AfterScoring)} submitted after the scoring time";
        }
    }

    private static string Records(int count) => FormattableString.Invariant($"{count} {(count == 1 ? "record" : "records")}");

    private static ReportCell[] Row(DayOfDeadlines day) =>
        [ReportCell.Date(day.Date), ReportCell.Text(day.KindsText), ReportCell.Number(day.Deadlines.Count)];

    private static ReportCell[] Row(WeekOfArrivals week) =>
        [ReportCell.Date(week.Monday), ReportCell.Text(week.Name), ReportCell.Number(week.Records)];
}
