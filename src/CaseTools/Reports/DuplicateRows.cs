using CaseTools.Duplicates;
using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>The rows of the sheet Quality on records of different cases that are likely one person: what they share, never the value.</summary>
internal static class DuplicateRows
{
    /// <summary>A row for each pair, the likeliest first.</summary>
    public static IEnumerable<ReportCell[]> Of(CaseReport report) => DuplicateFinder.Find(
        [
            .. report.Assessments.SelectMany(assessment => assessment.Members.Select(member => new DuplicateSubject(assessment.CaseId, member))),
        ],
        report.Cancellation).Select(pair => Row(pair, report.Phrases));

    private static ReportCell[] Row(DuplicatePair pair, Phrases phrases) =>
    [
        ReportCell.Text(pair.First.Record.SourceFile),
        ReportCell.Number(LineOf(pair.First.Record)),
        ReportCell.Empty,
        ReportCell.Text(phrases.Of("quality-duplicate"), Tone.Warning),
        ReportCell.Text(phrases.Of(
            "quality-duplicate-why",
            pair.First.CaseId,
            pair.Second.CaseId,
            pair.Second.Record.SourceFile,
            LineOf(pair.Second.Record),
            DuplicateWords.Of(pair.Shared, phrases))),
        ReportCell.Text(phrases.Of("quality-todo-duplicate")),
    ];

    private static double? LineOf(IntakeRecord record) => record.SourceLine > 0 ? record.SourceLine : null;
}
