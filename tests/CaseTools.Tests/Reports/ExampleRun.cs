using System.Text;
using CaseTools.Borders;
using CaseTools.Intake;
using CaseTools.IO.Csv;
using CaseTools.IO.Json;
using CaseTools.Reports;
using CaseTools.Urgency;

namespace CaseTools.Tests.Reports;

/// <summary>Files as text, through the real adapters and the domain, to a described report.</summary>
internal static class ExampleRun
{
    public static DateTimeOffset AsOf { get; } = new(2022, 9, 27, 12, 0, 0, TimeSpan.FromHours(3));

    public static string Folder { get; } = FindRoot();

    public static CaseReport ReportOf(string intake, string borders) => new(Assess(intake, borders, out var report), [report], "Case report");

    public static string Text(params string[] path) => File.ReadAllText(Path.Combine([Folder, .. path]));

    private static IReadOnlyList<CaseAssessment> Assess(string intake, string borders, out IntakeReport report)
    {
        var options = new IntakeReadingOptions(new DateTime(2022, 9, 27));
        using var file = IntakeFile.Open(new CsvTableReader(), StreamOf(intake), "intake.csv", options);
        report = file.Tables[0].Report;
        var records = file.Tables[0].ReadRows(new HouseholdLinks()).OfType<IntakeOutcome.Kept>().SelectMany(kept => kept.Records).ToArray();

        using var borderFile = BorderFile.Open(new CsvTableReader(), StreamOf(borders), "borders.csv");
        var observations = borderFile.ReadRows().Select(row => row.Status!).ToArray();

        var (model, findings) = UrgencyModelFile.Read(Path.Combine(Folder, "module", "data", "urgency-model.json"), new JsonDocumentReader());
        Assert.Empty(findings);
        return new CaseScorer(model!, new BorderData(observations), AsOf, new Dictionary<string, decimal>()).Score(records, CancellationToken.None);
    }

    private static MemoryStream StreamOf(string text) => new(Encoding.UTF8.GetBytes(text));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CaseTools.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("CaseTools.sln");
        }

        return folder.FullName;
    }
}
