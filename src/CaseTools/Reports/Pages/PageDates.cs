using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>The dates that press on a case, the nearest first.</summary>
internal static class PageDates
{
    /// <summary>Describes them.</summary>
    public static PageSection Of(CaseAssessment assessment, PageSpeech speech) => new(
        speech.Of("page-dates"),
        [
            speech.Column("page-date", PageCellKind.Date, 2),
            speech.Column("page-when", PageCellKind.Text, 3),
            speech.Column("page-what", PageCellKind.Text, 3),
            speech.Column("page-rule", PageCellKind.Text, 8),
        ],
        [.. assessment.Deadlines.Select(deadline => Row(deadline, speech))])
    {
        EmptyText = speech.Of("page-no-dates"),
    };

    private static ReportCell[] Row(CaseDeadline deadline, PageSpeech speech) =>
    [
        ReportCell.Date(deadline.Date),
        deadline.IsLapsed
            ? ReportCell.Text(speech.Of("page-lapsed"), Tone.Muted)
            : ReportCell.Text(speech.DaysLeft(deadline.DaysLeft), deadline.DaysLeft <= 0 ? Tone.Warning : Tone.None),
        ReportCell.Text(speech.Phrases.Marked(deadline.KindText, deadline.IsHypothetical)),
        ReportCell.Text(deadline.Rule),
    ];
}
