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
        const string Name = "three-cases.csv";
        using var file = IntakeFile.Open(new CsvTableReader(), File.OpenRead(Path.Combine(Folder, Name)), Name, new IntakeReadingOptions(A.Today));
        var outcomes = file.Tables[0].ReadRows(new HouseholdLinks()).ToArray();
        return [.. outcomes.SelectMany(outcome => Assert.IsType<IntakeOutcome.Kept>(outcome).Records)];
    }

    public static IReadOnlyList<BorderStatus> Borders()
    {
        const string Name = "borders-2022-09.csv";
        using var file = BorderFile.Open(new CsvTableReader(), File.OpenRead(Path.Combine(Folder, Name)), Name);
        var rows = file.ReadRows().ToArray();
        return [.. rows.Select(row => row.Status ?? throw new InvalidOperationException($"line {row.Line}: {string.Join("; ", row.Faults)}"))];
    }
}
