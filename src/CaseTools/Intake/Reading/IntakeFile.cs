using System.Globalization;
using CaseTools.Hosting;

namespace CaseTools.Intake;

/// <summary>One intake file, opened: its tables, each with its header found.</summary>
internal sealed class IntakeFile : IDisposable
{
    // To come to a sheet, those before it are passed over.
    private const int MostSheets = 100;

    private readonly ITableFile file;

    private IntakeFile(ITableFile file, IReadOnlyList<IntakeTable> tables, IReadOnlyList<IntakeReport> reports)
    {
        this.file = file;
        Tables = tables;
        Reports = reports;
    }

    /// <summary>The tables that hold persons: one of a text, one or several of a workbook.</summary>
    public IReadOnlyList<IntakeTable> Tables { get; }

    /// <summary>A report for each table, those without persons too.</summary>
    public IReadOnlyList<IntakeReport> Reports { get; }

    /// <summary>What the bytes say.</summary>
    public TableSource Source => file.Source;

    /// <summary>Opens a file and finds its header rows.</summary>
    /// <param name="reader">Reads text and workbooks.</param>
    /// <param name="stream">The file's content; closed with the file.</param>
    /// <param name="name">The file's name, without its folder.</param>
    /// <param name="options">What the caller says about the file.</param>
    /// <exception cref="TableFormatException">No table, no row, or no column that names a person.</exception>
    public static IntakeFile Open(ITableReader reader, Stream stream, string name, IntakeReadingOptions options)
    {
        var file = reader.Open(stream, options.Encoding);
        try
        {
            return Open(file, name, options);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    private static IntakeFile Open(ITableFile file, string name, IntakeReadingOptions options)
    {
        if (file.Sheets.Count > MostSheets)
        {
            throw new TableFormatException(string.Format(
                CultureInfo.InvariantCulture,
                "the workbook has {0} sheets, more than the {1} that are read. Copy those with persons into a workbook of their own, and import that file.",
                file.Sheets.Count,
                MostSheets));
        }

        var tables = new List<IntakeTable>();
        var reports = new List<IntakeReport>();
        foreach (var sheet in file.Sheets)
        {
            var report = new IntakeReport(name, sheet.Name, file.Source);
            try
            {
                tables.Add(new IntakeTable(file, IntakeLayoutFinder.Find(file, sheet, options), options, report));
                if (sheet.MergedRows > 0)
                {
                    report.Guess("a cell that is merged over several rows taken to hold for each of them");
                }

                if (sheet.IsHidden)
                {
                    report.Guess("the sheet is hidden in its workbook, and was read like the others");
                }

                reports.Add(report);
            }
            catch (TableFormatException exception) when (file.Sheets.Count > 1)
            {
                // A sheet of instructions or of lists beside the sheets of persons.
                report.Failure = exception.Message;
                if (!sheet.IsHidden)
                {
                    reports.Add(report);
                }
            }
        }

        if (tables.Count > 0 && options.Map is { } map)
        {
            tables[0].Report.MissingMapEntries = [.. map.MissingIn([.. tables.SelectMany(table => table.Header.Columns)]).Select(entry => entry.Header)];
        }

        return tables.Count > 0
            ? new IntakeFile(file, tables, reports)
            : throw new TableFormatException(reports.FirstOrDefault()?.Failure ?? "the workbook has no sheet to read.");
    }
}
