namespace CaseTools.Reports;

/// <summary>The pages of a report's cases, the most urgent first.</summary>
internal static class CasePages
{
    /// <summary>More pages than this no program opens: LibreOffice took more than 6 GB for 2,000.</summary>
    public const int Most = 5_000;

    /// <summary>
    /// More pages than this nobody leafs through, and programs that open them grow slow: to write one takes some 4 milliseconds, 10 kB of the
    /// file and no memory that stays, but LibreOffice takes 4 MB and 40 milliseconds for every worksheet, whatever is on it. Nothing is
    /// cut here; who asks for more is told.
    /// </summary>
    public const int SensibleMost = 250;

    /// <summary>Plans the pages; each is described when it is written.</summary>
    public static IReadOnlyList<PlannedPage> Of(CaseReport report)
    {
        var cases = report.Assessments;
        return [.. cases.Select((assessment, index) => new PlannedPage(
            assessment.Rank,
            assessment.CaseId,
            () => Describe(report, assessment, cases.ElementAtOrDefault(index - 1), cases.ElementAtOrDefault(index + 1))))];
    }

    private static CasePage Describe(CaseReport report, CaseAssessment assessment, CaseAssessment? previous, CaseAssessment? next)
    {
        var speech = new PageSpeech(report);
        return new CasePage(
            assessment.Rank,
            string.Join(" · ", new[] { assessment.CaseId, assessment.LeadName }.OfType<string>()),
            ReportCell.Text(assessment.BandText, report.ToneOf(assessment.Band)),
            [.. Scenario(report, speech), PageStanding.Line(assessment, speech)],
            new PageLinks(speech.Of("page-back"), Link("← ", previous, ""), Link("", next, " →")),
            [
                PageStanding.Now(assessment, speech),
                PageMembers.Of(assessment, speech),
                PageWhereabouts.Of(assessment, speech),
                .. PageContacts.Of(assessment, speech),
                .. PageWhereabouts.Assumptions(assessment, speech),
                PageDates.Of(assessment, speech),
                PageReasons.Of(assessment, speech),
                PageWork.Questions(assessment, speech),
                PageOptions.Of(assessment, speech),
                PageWork.Tasks(assessment, speech),
                PageWork.Signatures(speech),
            ]);
    }

    // As the other sheets say it first, so that no page is taken for fact when it lies alone in a binder.
    private static IEnumerable<ReportCell> Scenario(CaseReport report, PageSpeech speech)
    {
        if (report.ScenarioRoutes.Count > 0)
        {
            yield return ReportCell.Text(report.Marked(speech.Of("page-scenario", string.Join(", ", report.ScenarioRoutes))), Tone.Warning);
        }
    }

    private static ReportCell Link(string before, CaseAssessment? assessment, string after) =>
        assessment is null ? ReportCell.Empty : ReportCell.OfCase(before + assessment.CaseId + after, assessment.Rank);
}
