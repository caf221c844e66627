using CaseTools.Hosting;
using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>One intake file being read: row by row, each accounted for in its report.</summary>
internal sealed class IntakeFile : IDisposable
{
    private readonly ITable table;
    private readonly IntakeReadingOptions options;
    private readonly IntakeHeader header;

    private IntakeFile(ITable table, IntakeReadingOptions options, IntakeReport report, IntakeHeader header, string rawHeader)
    {
        this.table = table;
        this.options = options;
        this.header = header;
        Report = report;
        RawHeader = rawHeader;
    }

    /// <summary>What becomes of the file.</summary>
    public IntakeReport Report { get; }

    /// <summary>The header row as it stands in the file.</summary>
    public string RawHeader { get; }

    /// <summary>What the bytes say.</summary>
    public TableSource Source => table.Source;

    /// <summary>What the caller should be told about the columns.</summary>
    public IReadOnlyList<string> ColumnConflicts => header.Conflicts;

    /// <summary>Opens a file and finds its header row.</summary>
    /// <param name="tables">Reads delimited text.</param>
    /// <param name="stream">The file's content; closed with the file.</param>
    /// <param name="report">Filled while reading.</param>
    /// <param name="options">What the caller says about the file.</param>
    /// <exception cref="TableFormatException">No text, no row, or no column that names a person.</exception>
    public static IntakeFile Open(ITableReader tables, Stream stream, IntakeReport report, IntakeReadingOptions options)
    {
        var table = tables.Open(stream, options.Delimiter);
        try
        {
            Describe(table, report);
            var header = ReadHeader(table, report);
            return new IntakeFile(table, options, report, header, table.GetRawText());
        }
        catch
        {
            table.Dispose();
            throw;
        }
    }

    /// <summary>Reads the rows below the header, once.</summary>
    public IEnumerable<IntakeOutcome> ReadRows()
    {
        var reader = new IntakeRecordReader(header, options, Report);
        while (table.Read())
        {
            if (NextOutcome(reader) is { } outcome)
            {
                yield return outcome;
            }
        }

        Report.IsComplete = true;
    }

    /// <inheritdoc/>
    public void Dispose() => table.Dispose();

    private IntakeOutcome? NextOutcome(IntakeRecordReader reader)
    {
        var line = table.LineNumber;
        var cells = table.Cells;
        if (cells.All(string.IsNullOrWhiteSpace) && table.QuotingFault is null)
        {
            Report.Skip(line, "blank row");
            return null;
        }

        if ((table.QuotingFault ?? CellCount.FaultOf(cells, header.Columns.Count)) is { } fault)
        {
            return Reject(line, fault);
        }

        var record = reader.Read(Fit(cells), line);
        if (!IsIdentified(record))
        {
            return Reject(line, $"neither an id nor a name. Fill in one of: {string.Join(", ", IntakeHeader.IdentifyingFields)}");
        }

        Report.Keep(record);
        return new IntakeOutcome.Kept(record);
    }

    private IntakeOutcome.Rejected Reject(long line, string reason)
    {
        Report.Reject(line, reason);
        return new IntakeOutcome.Rejected(line, reason, table.GetRawText());
    }

    // Blank cells beyond the header come from a trailing delimiter and say nothing.
    private string[] Fit(string[] cells) =>
        cells.Length == header.Columns.Count ? cells : cells.Take(header.Columns.Count).ToArray();

    private static bool IsIdentified(IntakeRecord record) =>
        (record.CaseId ?? record.SourceUuid ?? record.FullName ?? record.FamilyName ?? record.GivenName) is not null;

    private static void Describe(ITable table, IntakeReport report)
    {
        report.Sha256 = table.Source.Sha256;
        report.Encoding = table.Source.EncodingName;
        report.EncodingFoundBy = table.Source.HasByteOrderMark ? "byte order mark" : "every byte is valid UTF-8";
    }

    private static IntakeHeader ReadHeader(ITable table, IntakeReport report)
    {
        HeaderRow.Find(table, "person");
        var header = IntakeHeaderMatcher.Match(HeadersOf(table.Cells));
        report.HeaderLine = table.LineNumber;
        report.Columns = header.Columns;
        report.Delimiter = table.Delimiter;
        report.DelimiterFoundBy = table.DelimiterOrigin switch
        {
            DelimiterOrigin.Given => "given",
            DelimiterOrigin.Declared => "a first line sep=",
            _ => "found from the first lines",
        };
        return header.NamesPersons ? header : throw new TableFormatException($"line {table.LineNumber}: {WhyNobodyIsNamed(header)}");
    }

    // A spreadsheet makes all rows of a rejects file as wide as its widest: the blank headers are no columns, or a row that is
    // too long would fit again.
    private static string[] HeadersOf(string[] cells)
    {
        var named = Array.FindLastIndex(cells, cell => !string.IsNullOrWhiteSpace(cell)) + 1;
        return cells.Any(IntakeHeaderMatcher.IsRejectColumn) ? cells.Take(named).ToArray() : cells;
    }

    private static string WhyNobodyIsNamed(IntakeHeader header) => header.Conflicts.Count > 0
        ? string.Join(" ", header.Conflicts)
        : $"expected a header row with one of the columns {string.Join(", ", IntakeHeader.IdentifyingFields)}, found none. " +
            "Put the column names into the first line, or rename the column that holds the case number.";
}
