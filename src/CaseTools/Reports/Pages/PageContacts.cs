namespace CaseTools.Reports;

/// <summary>Who the members are by name, how they are reached, and what was noted of them: on pages of privacy level Restricted alone.</summary>
internal static class PageContacts
{
    /// <summary>Describes it; no section at the other levels.</summary>
    public static IEnumerable<PageSection> Of(CaseAssessment assessment, PageSpeech speech)
    {
        if (speech.Privacy != PrivacyLevel.Restricted)
        {
            yield break;
        }

        yield return new(
            speech.Of("page-contacts"),
            [
                speech.Head("page-id", PageCellKind.Text, 3),
                speech.Head("page-name", PageCellKind.Text, 4),
                speech.Head("page-reach", PageCellKind.Text, 4),
                speech.Head("page-document", PageCellKind.Text, 2),
                speech.Head("page-home", PageCellKind.Text, 3),
            ],
            [.. assessment.Members.Select(member => Row(member, speech))]);

        var noted = assessment.Members.Where(member => NotesOf(member).Length > 0).ToArray();
        if (noted.Length > 0)
        {
            yield return new(
                speech.Of("page-notes"),
                [speech.Head("page-id", PageCellKind.Text, 3), speech.Head("page-noted", PageCellKind.Text, 13)],
                [.. noted.Select(member => new[] { ReportCell.Text(member.ToString()), ReportCell.Text(NotesOf(member)) })]);
        }
    }

    private static ReportCell[] Row(IntakeRecord member, PageSpeech speech) =>
    [
        ReportCell.Text(member.ToString()),
        speech.Known(member.FullName ?? string.Join(" ", new[] { member.FamilyName, member.GivenName, member.Patronymic }.OfType<string>())),
        speech.Known(PageSpeech.Lines(member.Phone, member.Email, member.Messenger)),
        speech.Known(member.NationalId),
        speech.Known(member.OriginPlace),
    ];

    private static string NotesOf(IntakeRecord member) => PageSpeech.Lines(member.Notes, member.FundsNote, member.NotesRestricted);
}
