namespace CaseTools.Tests.Corpus;

/// <summary>What is said about a file, to whomever, speaks of places and expectations and never of what a person's cell holds.</summary>
public sealed class CorpusPrivacyTests
{
    // Shorter texts ("да", "RU", "31") stand in any sentence.
    private const int TellingLength = 5;

    [Theory]
    [MemberData(nameof(CorpusTests.Names), MemberType = typeof(CorpusTests))]
    public void Nothing_that_is_said_about_a_file_holds_a_value_of_it(string name)
    {
        var actual = CorpusActual.Of(CorpusExpectation.Read(Path.Combine(CorpusTests.Folder, name)));
        var headers = actual.Reports.SelectMany(report => report.Columns).Select(column => column.Header).ToArray();
        var values = actual.Records.SelectMany(ValuesOf)
            .Select(value => value.Trim())
            .Where(value => value.Length >= TellingLength && !headers.Any(header => header.Contains(value, StringComparison.OrdinalIgnoreCase)))
            .Distinct()
            .ToArray();

        foreach (var text in actual.Reports.SelectMany(Said).Concat(actual.Records.SelectMany(record => record.Problems).Select(problem => problem.ToString())).Append(actual.Refused ?? ""))
        {
            Assert.DoesNotContain(values, value => text.Contains(value, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static IEnumerable<string> ValuesOf(IntakeRecord record) =>
    [
        .. new[]
        {
            record.FullName, record.FamilyName, record.GivenName, record.Patronymic, record.NationalId, record.Phone, record.PhoneE164, record.Email, record.Messenger,
            record.Occupation, record.CurrentPlace, record.OriginPlace, record.FundsNote, record.Notes, record.NotesRestricted,
        }.OfType<string>(),
        .. record.Problems.Select(problem => problem.Raw),
        .. record.Extra.Values,
    ];

    private static IEnumerable<string> Said(IntakeReport report) =>
    [
        report.Letter, report.ToString()!, report.Failure ?? "", report.DoubleEncoding ?? "",
        .. report.AllGuesses, .. report.Skipped.Select(note => note.Text), .. report.Rejected.Select(note => note.Text),
        .. CaseTools.Intake.IntakeReportWords.Surprises(report), CaseTools.Intake.IntakeReportWords.Account(report),
    ];
}
