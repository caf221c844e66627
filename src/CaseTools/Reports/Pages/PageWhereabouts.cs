namespace CaseTools.Reports;

/// <summary>Where the lead is, for how long, and how to speak with them.</summary>
internal static class PageWhereabouts
{
    /// <summary>Describes it.</summary>
    public static PageSection Of(CaseAssessment assessment, PageSpeech speech)
    {
        var lead = assessment.Lead;
        return new(
            speech.Of("page-where"),
            [new(null, PageCellKind.Label, 3), new(null, PageCellKind.Text, 5), new(null, PageCellKind.Label, 3), new(null, PageCellKind.Text, 5)],
            [
                [ReportCell.Text(speech.Of("page-country")), CountryOf(assessment, speech), ReportCell.Text(speech.Of("page-place")), speech.Known(lead.CurrentPlace)],
                [
                    ReportCell.Text(speech.Of("page-stay")),
                    speech.Known(speech.Until(speech.Code(lead.StayBasis), lead.StayUntil)),
                    ReportCell.Text(speech.Of("page-roof")),
                    speech.Known(speech.Until(null, lead.AccommodationUntil)),
                ],
                [
                    ReportCell.Text(speech.Of("page-safe")),
                    speech.Known(speech.Code(lead.SafeToContact), lead.SafeToContact == YesNo.No ? Tone.Warning : Tone.None),
                    ReportCell.Text(speech.Of("page-languages")),
                    speech.Known(string.Join(", ", lead.Languages ?? [])),
                ],
                [
                    ReportCell.Text(speech.Of("page-interpreter")),
                    speech.Known(speech.Code(lead.InterpreterNeeded)),
                    ReportCell.Text(speech.Of("page-destinations")),
                    speech.Known(string.Join(", ", (lead.Destinations ?? []).Select(speech.Country))),
                ],
            ]);
    }

    /// <summary>What was taken for granted; no section where nothing was.</summary>
    public static IEnumerable<PageSection> Assumptions(CaseAssessment assessment, PageSpeech speech)
    {
        if (assessment.Assumptions.Count > 0)
        {
            yield return new(
                speech.Of("page-assumptions"),
                [new(null, PageCellKind.Text, PageSection.PageWidth)],
                [.. assessment.Assumptions.Select(assumption => new[] { ReportCell.Text(assumption) })]);
        }
    }

    private static ReportCell CountryOf(CaseAssessment assessment, PageSpeech speech) =>
        assessment.IsCountryAssumed && speech.Country(assessment.Country) is { } country
            ? ReportCell.Text(speech.Of("page-assumed", country), Tone.Warning)
            : speech.Known(speech.Country(assessment.Country));
}
