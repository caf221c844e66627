using System.Security;
using System.Text;
using CaseTools.Borders;
using CaseTools.Calendars;
using CaseTools.Changes;
using CaseTools.Hosting;
using CaseTools.Intake;
using CaseTools.Privacy;
using CaseTools.Reports;
using CaseTools.Urgency;
using CaseTools.Wording;

namespace CaseTools.Desktop;

/// <summary>
/// What comes of the same files on an edition of .NET, file by file, to be held against what comes of them on another: the example from its
/// records to reports, and whatever the corpus holds as it was understood.
/// </summary>
/// <param name="adapters">The other side of the ports, as the edition loads it.</param>
/// <param name="repository">Where examples and corpus are.</param>
/// <param name="target">An empty folder.</param>
internal sealed class EditionAccount(IAdapters adapters, string repository, string target)
{
    /// <summary>What opens the encrypted report.</summary>
    public const string Password = "четыре слова и кошка 🐈";

    private const string Secret = "a sentence of several words";
    private const string Partner = "Shelter North";
    private const int LeastGroup = 3;

    private static readonly DateTimeOffset AsOf = new(2022, 9, 27, 12, 0, 0, TimeSpan.FromHours(3));

    /// <summary>Writes all of it.</summary>
    public void Write()
    {
        var example = new RecordFile(adapters, Path.Combine(repository, "docs", "examples", "three-cases.csv"));
        var cases = Score(example.Records, "en");
        var report = Report(cases, example.Reports);
        WriteCases("example", cases, report);
        WriteShared(cases, report);
        WriteChanges(Score(example.Records, "uk", "scenario-lars-closed.csv"));
        WriteForms();

        var corpus = ReadCorpus();
        var all = Score(RecordDuplicates.In([.. corpus.SelectMany(file => file.Records)]).Records, "ru");
        WriteCases("corpus", all, Report(all, [.. corpus.SelectMany(file => file.Reports)]));
    }

    private void WriteCases(string name, IReadOnlyList<CaseAssessment> cases, CaseReport report)
    {
        WriteText(name + ".cases.txt", string.Concat(cases.Select(assessment => ObjectText.Of(assessment, "IntakeReport", "Model", "BorderData", "Lead"))));
        WriteText(name + ".model.txt", ObjectText.Of(cases[0].Model));
        WriteFile(name + ".xlsx", stream => adapters.Workbooks.Write(report.Describe(), stream, CancellationToken.None));
        WriteFile(name + ".ics", stream => IcalendarWriter.Write(new CaseCalendarBuilder(cases).Build(), stream));
        var snapshot = adapters.DocumentWriter.Write(SnapshotDocument.Of(AssessmentSnapshots.Of(cases)));
        WriteFile(name + ".json", stream => stream.Write(snapshot, 0, snapshot.Length));
    }

    private void WriteShared(IReadOnlyList<CaseAssessment> cases, CaseReport report)
    {
        using var password = SecretOf(Password);
        using var secret = SecretOf(Secret);
        using var pseudonyms = new Pseudonyms(Partner, secret);
        WriteFile("encrypted.xlsx", stream => adapters.WorkbookEncryption.Write(
            plain => adapters.Workbooks.Write(report.Describe(), plain, CancellationToken.None), password, stream, CancellationToken.None));
        WriteText("pseudonyms.txt", string.Join("\n", cases.Select(assessment => pseudonyms.Of(assessment.CaseId))));
        WriteText("partner.txt", ObjectText.Of(SharedCases.For(cases, Partner, pseudonyms, LeastGroup)));
    }

    // Against the report and the snapshot of the example, which are read again.
    private void WriteChanges(IReadOnlyList<CaseAssessment> cases)
    {
        using var report = adapters.Tables.Open(File.OpenRead(Path.Combine(target, "example.xlsx")), encoding: null);
        var snapshot = adapters.Documents.Read(File.ReadAllBytes(Path.Combine(target, "example.json")));
        WriteChanges("report", CaseReportReader.Read(report), cases);
        WriteChanges("snapshot", SnapshotDocumentReader.Read(snapshot), cases);
    }

    private void WriteChanges(string name, ChangeSide old, IReadOnlyList<CaseAssessment> cases) => WriteText(
        $"changes-since-{name}.txt",
        string.Concat(new CaseComparison(cases[0].Model, Phrases.In("uk")).Of(old, AssessmentSnapshots.Of(cases)).Select(change => ObjectText.Of(change))));

    private void WriteForms()
    {
        WriteFile("form.xlsx", stream => adapters.Templates.WriteWorkbook(IntakeTemplate.In("uk"), stream));
        WriteFile("form.csv", stream => adapters.Templates.WriteText(IntakeTemplate.In("kk"), stream));
    }

    private RecordFile[] ReadCorpus()
    {
        var corpus = Path.Combine(repository, "tests", "CaseTools.Tests", "Corpus", "data");
        var paths = Directory.GetFiles(corpus, "*", SearchOption.AllDirectories).Where(RecordFile.IsTable).OrderBy(path => path, StringComparer.Ordinal).ToArray();
        var files = paths.Select(path => new RecordFile(adapters, path)).ToArray();
        for (var i = 0; i < files.Length; i++)
        {
            WriteText($"{Path.GetFileName(Path.GetDirectoryName(paths[i]))}.{Path.GetFileName(paths[i])}.txt", files[i].Text);
        }

        return files;
    }

    private IReadOnlyList<CaseAssessment> Score(IReadOnlyList<IntakeRecord> records, string language, string? scenario = null)
    {
        var (model, _) = UrgencyModelFile.Read(Path.Combine(repository, "module", "data", "urgency-model.json"), adapters.Documents);
        var hypothetical = scenario is null ? [] : Borders(scenario).Select(row => row with { IsHypothetical = true });
        var rates = new Dictionary<string, decimal> { ["EUR"] = 60.5m, ["USD"] = 58m };
        return new CaseScorer(model!, new BorderData(Borders("borders-2022-09.csv").Concat(hypothetical)), AsOf, rates, language)
            .Score(records, CancellationToken.None);
    }

    private BorderStatus[] Borders(string name)
    {
        using var file = BorderFile.Open(adapters.Tables, File.OpenRead(Path.Combine(repository, "docs", "examples", name)), name);
        return [.. file.ReadRows().Select(row => row.Status!)];
    }

    private CaseReport Report(IReadOnlyList<CaseAssessment> cases, IReadOnlyList<IntakeReport> files) => new(cases, files, null)
    {
        HasCasePages = true,
        Organisation = "Помощь / Допомога",
        Logo = adapters.Pictures.ReadPng(File.ReadAllBytes(Path.Combine(repository, "docs", "pictures", "queue.png"))),
    };

    private void WriteText(string name, string text) => File.WriteAllText(Path.Combine(target, name), text, new UTF8Encoding(false));

    private void WriteFile(string name, Action<Stream> write)
    {
        using var stream = new FileStream(Path.Combine(target, name), FileMode.CreateNew, FileAccess.ReadWrite);
        write(stream);
    }

    private static SecureString SecretOf(string text)
    {
        var secret = new SecureString();
        foreach (var sign in text)
        {
            secret.AppendChar(sign);
        }

        return secret;
    }
}
