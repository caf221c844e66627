using System.Globalization;
using CaseTools.Hosting;
using CsvHelper;

namespace CaseTools.IO.Csv;

/// <summary>Rows of one text through CsvHelper; no row is dropped and no value reaches an exception.</summary>
internal sealed class CsvTable : ITable
{
    // Each fresh start passes over the text from its first line: no more of them than keep the cost in line with its size.
    private const int MostFreshStarts = 20;

    private readonly Func<TextReader> openText;
    private CsvReader file;
    private long linesAboveFile;

    // Old programs fill up their cells with NULs.
    private readonly bool hasZeroSigns;

    // The lines that a stray quotation mark has taken into one row, read again one by one.
    private CsvReader? swallowed;
    private long linesAboveSwallowed;

    // Made when they are asked for; null where they were not.
    private string[]? cells = [];

    private int freshStarts;
    private CsvMalformedReason? fault;

    /// <summary>Takes a text.</summary>
    /// <param name="openText">Opens it.</param>
    /// <param name="openBytes">Opens its bytes, which stay open; null where they are not UTF-8.</param>
    /// <param name="delimiter">The delimiter; null to have it found.</param>
    /// <param name="originWhereNotGiven">How a delimiter comes to be known that is not given.</param>
    /// <param name="hasZeroSigns">Whether its cells hold NULs.</param>
    public CsvTable(
        Func<TextReader> openText, Func<Stream>? openBytes, char? delimiter, DelimiterOrigin originWhereNotGiven, bool hasZeroSigns)
    {
        this.openText = openText;
        this.hasZeroSigns = hasZeroSigns;
        DelimiterOrigin = delimiter is null ? originWhereNotGiven : DelimiterOrigin.Given;
        var options = Options(delimiter, allowLineBreaksInQuotes: true);
        file = openBytes is null ? CsvReader.Create(openText(), options) : CsvReader.Create(openBytes(), options, leaveOpen: true);
    }

    public char Delimiter => file.Separator;

    public DelimiterOrigin DelimiterOrigin { get; }

    public long LineNumber => swallowed is null ? linesAboveFile + file.LineNumber : linesAboveSwallowed + swallowed.LineNumber;

    public string[] Cells => cells ??= CellsOf(Row);

    public string? CellAt(int index) =>
        cells is not null ? (index < cells.Length ? cells[index] : null)
        : index >= Row.FieldCount ? null
        : hasZeroSigns ? WithoutZeroSigns(Row.GetString(index))
        : Row.GetString(index);

    public string? Fault { get; private set; }

    private CsvReader Row => swallowed ?? file;

    public bool Read()
    {
        if (!Advance())
        {
            cells ??= [];
            return false;
        }

        if (swallowed is null && QuotingFaultOf(fault) is not null && SpansLines(file))
        {
            ReadAgainLineByLine();
        }

        // The cells of a row beyond measure are never made: ten million of them would take a hundred times the room of their file.
        var excess = RowLimits.FaultOf(Row.FieldCount, Row.RawRecord.Length);
        cells = excess is null ? null : [];
        Fault = QuotingFaultOf(fault) ?? excess;
        return true;
    }

    public string GetRawText() => Row.Current.ToString();

    public void Dispose()
    {
        swallowed?.Dispose();
        file.Dispose();
    }

    private string[] CellsOf(CsvReader row)
    {
        var all = row.Current.ToArray();
        return hasZeroSigns ? Array.ConvertAll(all, WithoutZeroSigns) : all;
    }

    private static string WithoutZeroSigns(string cell) => string.Concat(cell.Split('\0'));

    private bool Advance()
    {
        if (swallowed is not null && freshStarts < MostFreshStarts)
        {
            StartBelow(LineNumber);
        }

        fault = null;
        if (swallowed is not null)
        {
            if (swallowed.Read())
            {
                return true;
            }

            swallowed.Dispose();
            swallowed = null;
        }

        return ReadOfFile();
    }

    private bool ReadOfFile()
    {
        try
        {
            return file.Read();
        }
        catch (CsvFormatException exception)
        {
            ReadAlone(linesAboveFile + exception.LineNumber);
            return true;
        }
    }

    // Of a row without end its first line is read by itself: a quotation mark that is not closed there is found at fault, as in any row.
    private void ReadAlone(long line)
    {
        using var text = openText();
        LineEnds.PassLines(text, line - 1);
        if (freshStarts == MostFreshStarts || LineEnds.ReadLine(text, RowLimits.MostHeld) is not { } alone)
        {
            throw new TableFormatException(string.Format(
                CultureInfo.InvariantCulture,
                "line {0}: the row that begins there is longer than 64 MB. Look for a quotation mark that is not closed, or for a line break that is missing.",
                line));
        }

        linesAboveSwallowed = line - 1;
        swallowed = CsvReader.Create(new StringReader(alone), Options(file.Separator, allowLineBreaksInQuotes: false));
        _ = swallowed.Read();
    }

    // A quotation mark that is not closed where it should be takes whole lines into its row: read again, it costs its own line alone.
    private void ReadAgainLineByLine()
    {
        linesAboveSwallowed = LineNumber - 1;
        swallowed = CsvReader.Create(new StringReader(file.Current.ToString()), Options(file.Separator, allowLineBreaksInQuotes: false));
        _ = swallowed.Read();
    }

    // Where few lines are at fault, those below are read as if it did not stand there, line breaks in quotes and all.
    private void StartBelow(long line)
    {
        freshStarts++;
        var separator = file.Separator;
        Dispose();
        swallowed = null;
        var text = openText();
        LineEnds.PassLines(text, line);
        linesAboveFile = line;
        file = CsvReader.Create(text, Options(separator, allowLineBreaksInQuotes: true));
    }

    private static bool SpansLines(CsvReader row) => row.RawRecord.IndexOfAny((byte)'\r', (byte)'\n') >= 0;

    private CsvReaderOptions Options(char? delimiter, bool allowLineBreaksInQuotes) => new()
    {
        Separator = delimiter,
        HasHeader = false,
        SkipEmptyLines = false,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,
        PoolStrings = true,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        AllowLineBreaksInQuotes = allowLineBreaksInQuotes,
        MaxRecordSize = RowLimits.MostHeld,
        OnMalformedRecord = record => fault = record.Reason,
    };

    // A quote in the middle of an unquoted cell (5'11") is text like any other; the other faults move cell borders.
    private static string? QuotingFaultOf(CsvMalformedReason? reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.LineBreakInQuotes =>
            "a quotation mark is opened and not closed on this line. Close it, or remove it; the lines that it took in count as rows of their own",
        CsvMalformedReason.TextAfterClosingQuote =>
            "text stands behind a closing quotation mark, so the cells cannot be told apart. Double every quotation mark that belongs to the text",
        _ => null,
    };
}
