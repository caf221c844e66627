using CaseTools.Borders;
using CaseTools.Intake;
using CaseTools.IO.Csv;

namespace CaseTools.Tests.Urgency;

/// <summary>The three published interviews and the borders of that month, read as the module reads them.</summary>
internal static class PublishedInterviews
{
    private static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "examples");

    public static IReadOnlyList<IntakeRecord> Records()
    {
        var report = new IntakeReport("three-cases.csv");
        var options = new IntakeReadingOptions(Delimiter: null, DateOrder: null, Culture: null, Today: A.Today);
        using var file = IntakeFile.Open(new CsvTableReader(), File.OpenRead(Path.Combine(Folder, report.File)), report, options);
        var outcomes = file.ReadRows().ToArray();
        return [.. outcomes.Select(outcome => Assert.IsType<IntakeOutcome.Kept>(outcome).Record)];
    }

    public static IReadOnlyList<BorderStatus> Borders()
    {
        const string Name = "borders-2022-09.csv";
        using var file = BorderFile.Open(new CsvTableReader(), File.OpenRead(Path.Combine(Folder, Name)), Name);
        var rows = file.ReadRows().ToArray();
        return [.. rows.Select(row => row.Status ?? throw new InvalidOperationException($"line {row.Line}: {string.Join("; ", row.Faults)}"))];
    }
}
