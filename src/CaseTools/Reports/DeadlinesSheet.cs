using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>Every date that presses, the nearest first.</summary>
internal static class DeadlinesSheet
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<ReportColumn> Columns(Phrases phrases) =>
    [
        phrases.Column("deadlines-date", CellKind.Date),
        phrases.Column("deadlines-days-left", CellKind.Number),
        phrases.Column("deadlines-state", CellKind.Text, 14),
        phrases.Column("deadlines-kind", CellKind.Text, 24),
        phrases.Column("column-case", CellKind.Text, 20),
        phrases.Column("deadlines-name", CellKind.Text, 18),
        phrases.Column("column-band", CellKind.Text, 14),
        phrases.Column("deadlines-rule", CellKind.Text, 58),
        phrases.Column("deadlines-file", CellKind.Text, 30) with { IsDetail = true },
        phrases.Column("column-line", CellKind.Number) with { IsDetail = true },
        phrases.Column("deadlines-border-row", CellKind.Text, 24) with { IsDetail = true },
    ];

    /// <summary>Describes the sheet.</summary>
    public static ReportSheet Of(CaseReport report)
    {
        var count = report.Assessments.Sum(assessment => assessment.Deadlines.Count);
        return report.OneTable(
            CaseReportSheet.Deadlines,
            Columns(report.Phrases),
            new CountedRows(count, Rows(report)),
            report.Phrases.Of("deadlines-none"),
            new ReportTotal(report.Phrases.Of("column-case"), TotalKind.Count, count));
    }

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
        ReportCell.Text(StateOf(deadline, report.Phrases), deadline.DaysLeft > 0 ? Tone.None : deadline.IsLapsed ? Tone.Muted : Tone.Warning),
        ReportCell.Text(deadline.KindText),
        ReportCell.OfCase(assessment.CaseId, assessment.Rank),
        ReportCell.Text(assessment.LeadName),
        ReportCell.Text(assessment.BandText, report.ToneOf(assessment.Band)),
        ReportCell.Text(deadline.Rule),
        ReportCell.Text(deadline.SourceFile),
        ReportCell.Number(deadline.SourceLine > 0 ? deadline.SourceLine : null),
        ReportCell.Text(deadline.BorderRow is { } row ? report.Phrases.Marked(row.RouteId, deadline.IsHypothetical) : null),
    ];

    private static string StateOf(CaseDeadline deadline, Phrases phrases) => phrases.Of(
        deadline.IsLapsed ? "deadlines-lapsed" : deadline.DaysLeft switch { < 0 => "deadlines-overdue", 0 => "days-today", _ => "deadlines-ahead" });
}
