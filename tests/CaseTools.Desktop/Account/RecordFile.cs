using CaseTools.Hosting;
using CaseTools.Intake;

namespace CaseTools.Desktop;

/// <summary>A file of intake records as it was understood: its records and what is said of it, or why it was refused.</summary>
internal sealed class RecordFile
{
    private static readonly string[] Tables = [".csv", ".tsv", ".txt", ".xlsx"];

    private readonly string? refusal;

    public RecordFile(IAdapters adapters, string path)
    {
        var options = new IntakeReadingOptions(new DateTime(2022, 9, 27)) { Phones = adapters.Phones };
        try
        {
            using var file = IntakeFile.Open(adapters.Tables, File.OpenRead(path), Path.GetFileName(path), options);
            var links = new HouseholdLinks();
            Records = [.. file.Tables.SelectMany(table => table.ReadRows(links).OfType<IntakeOutcome.Kept>().SelectMany(kept => kept.Records))];
            Reports = file.Reports;
        }
        catch (TableFormatException exception)
        {
            refusal = exception.Message;
        }
    }

    /// <summary>Whether a file is one that records are read from.</summary>
    public static bool IsTable(string path) => Tables.Contains(Path.GetExtension(path));

    public IReadOnlyList<IntakeRecord> Records { get; } = [];

    public IReadOnlyList<IntakeReport> Reports { get; } = [];

    /// <summary>All of it.</summary>
    public string Text => ObjectText.Of(new { Refusal = refusal, Reports, Records }, "IntakeReport");
}
