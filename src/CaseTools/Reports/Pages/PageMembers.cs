using CaseTools.Urgency;

namespace CaseTools.Reports;

/// <summary>Who travels. Ids and what the way out hangs on: no name, no number of a paper, no way to reach them.</summary>
internal static class PageMembers
{
    /// <summary>Describes the members.</summary>
    public static PageSection Of(CaseAssessment assessment, PageSpeech speech) => new(
        speech.Of("page-who", assessment.Persons),
        [
            speech.Head("page-id", PageCellKind.Text, 3),
            speech.Head("page-role", PageCellKind.Text, 2),
            speech.Head("page-sex", PageCellKind.Text, 1),
            speech.Head("page-age", PageCellKind.Text, 1),
            speech.Head("page-nationality", PageCellKind.Text, 2),
            speech.Head("page-draft", PageCellKind.Text, 2),
            speech.Head("page-passport", PageCellKind.Text, 2),
            speech.Head("page-stay-until", PageCellKind.Text, 3),
        ],
        [.. assessment.Members.Select(member => Row(member, assessment, speech)), .. WithoutRecord(assessment, speech)]);

    private static ReportCell[] Row(IntakeRecord member, CaseAssessment assessment, PageSpeech speech) =>
    [
        ReportCell.Text(member.ToString()),
        speech.Known(speech.Code(member.Role)),
        speech.Sex(member.Sex),
        PageSpeech.Short(Person.Of(member, assessment.Model, speech.Today).Age),
        speech.Known(speech.Country(member.Nationality)),
        speech.Known(speech.Code(member.DraftStatus)),
        speech.Known(PageSpeech.Lines(speech.Code(member.TravelPassport), PageSpeech.Day(member.PassportUntil))),
        speech.Known(StayOf(member, assessment, speech)),
    ];

    // The country stands under "where"; here only where somebody is in another one.
    private static string? StayOf(IntakeRecord member, CaseAssessment assessment, PageSpeech speech)
    {
        var country = member.CurrentCountry == assessment.Country ? null : speech.Country(member.CurrentCountry);
        return PageSpeech.Lines(country, speech.Code(member.StayBasis), PageSpeech.Day(member.StayUntil));
    }

    private static IEnumerable<ReportCell[]> WithoutRecord(CaseAssessment assessment, PageSpeech speech)
    {
        if (assessment.Persons - assessment.Members.Count is > 0 and var more)
        {
            yield return [ReportCell.Text(speech.Of("page-more-persons", more), Tone.Muted), .. Enumerable.Repeat(ReportCell.Empty, 7)];
        }
    }
}
