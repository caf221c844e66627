using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>The small tables of the summary that charts point at: deadlines by day, arrivals by week.</summary>
internal static class SummaryCounts
{
    public const string Date = "summary-day";
    public const string DeadlinesOfDay = "summary-deadlines";
    public const string Week = "summary-week-from";
    public const string Records = "summary-records";

    private static IReadOnlyList<ReportColumn> DeadlineColumns(Phrases phrases) =>
    [
        phrases.Column(Date, CellKind.Date),
        phrases.Column("summary-due", CellKind.Text, 70),
        phrases.Column(DeadlinesOfDay, CellKind.Number),
    ];

    private static IReadOnlyList<ReportColumn> ArrivalColumns(Phrases phrases) =>
    [
        phrases.Column(Week, CellKind.Date),
        phrases.Column("summary-week", CellKind.Text, 70),
        phrases.Column(Records, CellKind.Number),
    ];

    /// <summary>The columns of both tables.</summary>
    public static IEnumerable<ReportColumn> Columns(Phrases phrases) => DeadlineColumns(phrases).Concat(ArrivalColumns(phrases));

    /// <summary>The deadlines of the next days.</summary>
    public static ReportTable Deadlines(CaseReport report)
    {
        var phrases = report.Phrases;
        var next = NextDeadlines.Of(report.Assessments.SelectMany(assessment => assessment.Deadlines), CalendarDates.DateOf(report.AsOf));
        var caption = phrases.Of("summary-next-deadlines", NextDeadlines.DaysAhead);
        return new(
            "NextDeadlines",
            next.Overdue == 0 ? caption : $"{caption} ({phrases.Of("summary-more-overdue", next.Overdue)})",
            DeadlineColumns(phrases),
            next.Days.Select(day => Row(day, phrases)).ToArray(),
            phrases.Of("summary-no-deadline", NextDeadlines.DaysAhead))
        {
            IsPrinted = false,
        };
    }

    /// <summary>The arrivals by week.</summary>
    public static ReportTable Arrivals(CaseReport report)
    {
        var phrases = report.Phrases;
        var submitted = report.Assessments.SelectMany(assessment => assessment.Members).Select(member => member.SubmittedAt);
        var arrivals = WeeklyArrivals.Of(submitted, report.AsOf);
        var remarks = string.Join("; ", Remarks(arrivals, phrases));
        var caption = phrases.Of("summary-arrivals");
        return new(
            "ArrivalsByWeek",
            remarks.Length == 0 ? caption : $"{caption} ({remarks})",
            ArrivalColumns(phrases),
            arrivals.Weeks.Select(Row).ToArray(),
            phrases.Of("summary-no-arrivals"))
        {
            IsPrinted = false,
        };
    }

    private static IEnumerable<string> Remarks(WeeklyArrivals arrivals, Phrases phrases)
    {
        if (arrivals.AllWeeks > arrivals.Weeks.Count)
        {
            yield return phrases.Of("summary-earlier-weeks", arrivals.Earlier, arrivals.Weeks.Count, arrivals.AllWeeks);
        }

        if (arrivals.Unknown > 0)
        {
            yield return phrases.Of("summary-without-time", arrivals.Unknown);
        }

        if (arrivals.AfterScoring > 0)
        {
            yield return phrases.Of("summary-after-scoring", arrivals.AfterScoring);
        }
    }

    private static ReportCell[] Row(DayOfDeadlines day, Phrases phrases) =>
        [ReportCell.Date(day.Date), ReportCell.Text(day.KindsIn(phrases)), ReportCell.Number(day.Deadlines.Count)];

    private static ReportCell[] Row(WeekOfArrivals week) =>
        [ReportCell.Date(week.Monday), ReportCell.Text(week.Name), ReportCell.Number(week.Records)];
}
