using CaseTools.Hosting;
using CsvHelper;

namespace CaseTools.IO.Csv;

/// <summary>Rows of one file through CsvHelper; no row is dropped and no value reaches an exception.</summary>
internal sealed class CsvTable : ITable
{
    private readonly CsvReader file;

    // Old programs fill up their cells with NULs.
    private readonly bool hasZeroSigns;

    // The lines that a stray quotation mark has taken into one row, read again one by one.
    private CsvReader? swallowedLines;
    private long linesBefore;
    private CsvMalformedReason? fault;

    public CsvTable(TextReader text, char? delimiter, DelimiterOrigin originWhereNotGiven, bool hasZeroSigns)
    {
        this.hasZeroSigns = hasZeroSigns;
        DelimiterOrigin = delimiter is null ? originWhereNotGiven : DelimiterOrigin.Given;
        file = Open(text, delimiter, allowLineBreaksInQuotes: true);
    }

    public char Delimiter => file.Separator;

    public DelimiterOrigin DelimiterOrigin { get; }

    public long LineNumber => linesBefore + Current.LineNumber;

    public string[] Cells { get; private set; } = [];

    public string? QuotingFault { get; private set; }

    private CsvReader Current => swallowedLines ?? file;

    public bool Read()
    {
        if (!Advance())
        {
            return false;
        }

        if (fault is not null && swallowedLines is null && QuotingFaultOf(fault) is not null && SpansLines(file.Current.ToString()))
        {
            ReadAgainLineByLine();
            _ = Advance();
        }

        Cells = hasZeroSigns ? WithoutZeroSigns(Current.Current.ToArray()) : Current.Current.ToArray();
        QuotingFault = QuotingFaultOf(fault);
        return true;
    }

    public string GetRawText() => Current.Current.ToString();

    public void Dispose()
    {
        swallowedLines?.Dispose();
        file.Dispose();
    }

    private static string[] WithoutZeroSigns(string[] cells) => Array.ConvertAll(cells, cell => string.Concat(cell.Split('\0')));

    private bool Advance()
    {
        fault = null;
        if (swallowedLines is not null && !swallowedLines.Read())
        {
            swallowedLines.Dispose();
            swallowedLines = null;
            linesBefore = 0;
        }
        else if (swallowedLines is not null)
        {
            return true;
        }

        return file.Read();
    }

    // A quotation mark that is not closed where it should be takes whole lines into its row: read again, it costs its own line alone.
    private void ReadAgainLineByLine()
    {
        linesBefore = file.LineNumber - 1;
        swallowedLines = Open(new StringReader(file.Current.ToString()), file.Separator, allowLineBreaksInQuotes: false);
    }

    private static bool SpansLines(string rawText) => rawText.IndexOfAny(['\r', '\n']) >= 0;

    private CsvReader Open(TextReader text, char? delimiter, bool allowLineBreaksInQuotes) => CsvReader.Create(text, new CsvReaderOptions
    {
        Separator = delimiter,
        HasHeader = false,
        SkipEmptyLines = false,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        AllowLineBreaksInQuotes = allowLineBreaksInQuotes,
        OnMalformedRecord = record => fault = record.Reason,
    });

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
