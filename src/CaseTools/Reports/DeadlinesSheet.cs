using CaseTools.Borders;

namespace CaseTools.Reports;

/// <summary>Every date that presses, the nearest first.</summary>
internal static class DeadlinesSheet
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<ReportColumn> Columns { get; } =
    [
        new("Date", "The day, in the offset of the scoring time.", CellKind.Date),
        new("Days left", "Calendar days from the scoring date; less than 0 where the date is past.", CellKind.Number),
        new("State", "Ahead, today, overdue, or lapsed: so long past that it is to be asked about.", CellKind.Text, 12),
        new("Kind", "What ends or is due.", CellKind.Text, 24),
        new("Case", "The case id.", CellKind.Text, 20),
        new("Name", "The lead's first name or alias.", CellKind.Text, 18),
        new("Band", "The case's band.", CellKind.Text, 14),
        new("Rule", "Where the date comes from.", CellKind.Text, 50),
        new("File", "The file of the record that it rests on.", CellKind.Text, 30),
        new("Line", "Its line in that file.", CellKind.Number),
        new("Border row", "The border observation that it rests on.", CellKind.Text, 24),
    ];

    /// <summary>Describes the sheet.</summary>
    public static ReportSheet Of(CaseReport report) => CaseReport.OneTable(
        CaseReportSheet.Deadlines,
        Columns,
        new CountedRows(report.Assessments.Sum(assessment => assessment.Deadlines.Count), Rows(report)),
        "No date is recorded.");

    private static IEnumerable<ReportCell[]> Rows(CaseReport report) =>
        report.Assessments
            .SelectMany(assessment => assessment.Deadlines.Select(deadline => (Assessment: assessment, Deadline: deadline)))
            .OrderBy(entry => entry.Deadline.IsLapsed)
            .ThenBy(entry => entry.Deadline.Date)
            .ThenBy(entry => entry.Assessment.Rank)
            .Select(entry => Row(entry.Assessment, entry.Deadline, report));

    private static ReportCell[] Row(CaseAssessment assessment, CaseDeadline deadline, CaseReport report) =>
    [
        ReportCell.Date(deadline.Date),
        ReportCell.Number(deadline.DaysLeft),
        ReportCell.Text(StateOf(deadline), deadline.DaysLeft > 0 ? Tone.None : deadline.IsLapsed ? Tone.Muted : Tone.Warning),
        ReportCell.Text(deadline.Kind),
        ReportCell.OfCase(assessment.CaseId, assessment.Rank),
        ReportCell.Text(assessment.LeadName),
        ReportCell.Text(assessment.Band, report.ToneOf(assessment.Band)),
        ReportCell.Text(deadline.Rule),
        ReportCell.Text(deadline.SourceFile),
        ReportCell.Number(deadline.SourceLine > 0 ? deadline.SourceLine : null),
        ReportCell.Text(deadline.BorderRow?.RouteId.Marked(deadline.IsHypothetical)),
    ];

    private static string StateOf(CaseDeadline deadline) =>
        deadline.IsLapsed ? "lapsed" : deadline.DaysLeft switch { < 0 => "overdue", 0 => "today", _ => "ahead" };
}
