namespace CaseTools.Reports;

/// <summary>What is filled in by hand: answers, ticks, signatures.</summary>
internal static class PageWork
{
    private const int LinesForAHand = 2;

    /// <summary>What ought to be asked, with room for the answer.</summary>
    public static PageSection Questions(CaseAssessment assessment, PageSpeech speech) => new(
        speech.Of("page-questions"),
        [
            new("", PageCellKind.TickBox, 1),
            speech.Head("page-question", PageCellKind.Text, 8),
            speech.Head("page-answer", PageCellKind.Answer, 7),
        ],
        [.. assessment.Questions.Select(question => new[] { ReportCell.Empty, ReportCell.Text(question.Text), ReportCell.Empty })])
    {
        EmptyText = speech.Of("page-no-questions"),
        LinesOfARow = LinesForAHand,
    };

    /// <summary>What is to be done, with a box to tick.</summary>
    public static PageSection Tasks(CaseAssessment assessment, PageSpeech speech) => new(
        speech.Of("page-tasks"),
        [
            new("", PageCellKind.TickBox, 1),
            speech.Head("page-task", PageCellKind.Text, 10),
            speech.Head("page-due", PageCellKind.Instant, 3),
            speech.Head("page-floor", PageCellKind.Text, 2),
        ],
        [.. assessment.Tasks.Select(task => new[] { ReportCell.Empty, ReportCell.Text(task.Text), speech.Instant(task.Due), ReportCell.Text(task.FloorId) })])
    {
        EmptyText = speech.Of("page-no-tasks"),
    };

    /// <summary>Lines to sign on.</summary>
    public static PageSection Signatures(PageSpeech speech)
    {
        ReportCell[] Line(string who) =>
        [
            ReportCell.Text(speech.Of(who)), ReportCell.Empty,
            ReportCell.Text(speech.Of("page-date")), ReportCell.Empty,
            ReportCell.Text(speech.Of("page-signature")), ReportCell.Empty,
        ];
        return new(
            speech.Of("page-signatures"),
            [
                new(null, PageCellKind.Prompt, 3), new(null, PageCellKind.Answer, 4),
                new(null, PageCellKind.Prompt, 1), new(null, PageCellKind.Answer, 2),
                new(null, PageCellKind.Prompt, 2), new(null, PageCellKind.Answer, 4),
            ],
            [Line("page-caseworker"), Line("page-supervisor")])
        {
            LinesOfARow = LinesForAHand,
            IsKeptTogether = true,
        };
    }
}
