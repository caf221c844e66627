using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>The dates that press on a case, the nearest first.</summary>
internal static class PageDates
{
    /// <summary>Describes them.</summary>
    public static PageSection Of(CaseAssessment assessment, PageSpeech speech) => new(
        speech.Of("page-dates"),
        [
            speech.Head("page-date", PageCellKind.Date, 2),
            speech.Head("page-when", PageCellKind.Text, 3),
            speech.Head("page-what", PageCellKind.Text, 3),
            speech.Head("page-rule", PageCellKind.Text, 8),
        ],
        [.. assessment.Deadlines.Select(deadline => Row(deadline, assessment, speech))])
    {
        EmptyText = speech.Of("page-no-dates"),
    };

    private static ReportCell[] Row(CaseDeadline deadline, CaseAssessment assessment, PageSpeech speech) =>
    [
        ReportCell.Date(deadline.Date),
        deadline.IsLapsed
            ? ReportCell.Text(speech.Of("page-lapsed"), Tone.Muted)
            : ReportCell.Text(speech.DaysLeft(deadline.DaysLeft), deadline.DaysLeft <= 0 ? Tone.Warning : Tone.None),
        ReportCell.Text(speech.Phrases.Marked(deadline.KindText, deadline.IsHypothetical)),
        ReportCell.Text(HolderOf(deadline, assessment) is { } holder ? $"{holder}: {deadline.Rule}" : deadline.Rule),
    ];

    // Of a family's many dates it is to be seen whose each is; members who stand in one row of a file are not told apart by it.
    private static string? HolderOf(CaseDeadline deadline, CaseAssessment assessment) =>
        assessment.Members.Count > 1 && deadline.BorderRow is null
        && assessment.Members.Where(member => member.SourceLine == deadline.SourceLine && member.SourceFile == deadline.SourceFile).ToArray() is [var only]
            ? only.ToString()
            : null;
}
