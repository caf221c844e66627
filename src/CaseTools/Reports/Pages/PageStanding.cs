namespace CaseTools.Reports;

/// <summary>Where a case stands among the others, and what is to be done next.</summary>
internal static class PageStanding
{
    /// <summary>Score, range and rank.</summary>
    public static ReportCell Line(CaseAssessment assessment, PageSpeech speech)
    {
        var range = assessment.ScoreRange;
        var between = range.LowBand == range.HighBand
            ? speech.Of("page-range", range.Low, range.High)
            : speech.Of("page-range-of-bands", range.Low, range.LowBandText, range.High, range.HighBandText);
        return ReportCell.Text(speech.Of("page-standing", assessment.Score, assessment.Model.Cap, between, assessment.Rank));
    }

    /// <summary>By when the case is to be contacted, by whom, and what comes next.</summary>
    public static PageSection Now(CaseAssessment assessment, PageSpeech speech)
    {
        var days = speech.DaysTo(assessment.ContactBy);
        return new PageSection(
            null,
            [new(null, PageCellKind.Label, 2), new(null, PageCellKind.Text, 5), new(null, PageCellKind.Label, 2), new(null, PageCellKind.Text, 7)],
            [
                [
                    ReportCell.Text(speech.Of("page-contact-by")),
                    ReportCell.Text($"{speech.Moment(assessment.ContactBy)}, {speech.DaysLeft(days)}", days <= 1 ? Tone.Warning : Tone.None),
                    ReportCell.Text(speech.Of("page-next-action")),
                    ReportCell.Text(assessment.NextAction),
                ],
                [
                    ReportCell.Text(speech.Of("page-caseworker")),
                    speech.Known(assessment.Lead.Caseworker),
                    ReportCell.Text(speech.Of("page-office")),
                    speech.Known(assessment.Lead.Office),
                ],
            ]);
    }
}
