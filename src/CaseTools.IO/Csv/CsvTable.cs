using CaseTools.Hosting;
using CsvHelper;

namespace CaseTools.IO.Csv;

/// <summary>Rows of one file through CsvHelper; no row is dropped and no value reaches an exception.</summary>
internal sealed class CsvTable : ITable
{
    private CsvReader reader;
    private CsvMalformedReason? fault;
    private bool isLineByLine;
    private long linesBefore;

    public CsvTable(TextReader text, TableSource source, char? delimiter, DelimiterOrigin originWhereNotGiven)
    {
        Source = source;
        DelimiterOrigin = delimiter is null ? originWhereNotGiven : DelimiterOrigin.Given;
        reader = Open(text, delimiter);
    }

    public TableSource Source { get; }

    public char Delimiter => reader.Separator;

    public DelimiterOrigin DelimiterOrigin { get; }

    public long LineNumber => linesBefore + reader.LineNumber;

    public string[] Cells { get; private set; } = [];

    public string? QuotingFault { get; private set; }

    public bool Read()
    {
        if (!Advance())
        {
            return false;
        }

        if (fault == CsvMalformedReason.UnterminatedQuote && !isLineByLine)
        {
            GoOnLineByLine();
            _ = Advance();
        }

        Cells = reader.Current.ToArray();
        QuotingFault = InWords(fault);
        return true;
    }

    public string GetRawText() => reader.Current.ToString();

    public void Dispose() => reader.Dispose();

    private bool Advance()
    {
        fault = null;
        return reader.Read();
    }

    // A quote that nobody closes has taken everything below it into its row. Read again line by line, it costs its own line alone.
    private void GoOnLineByLine()
    {
        var rest = reader.Current.ToString();
        var delimiter = reader.Separator;
        linesBefore = reader.LineNumber - 1;
        isLineByLine = true;
        reader.Dispose();
        reader = Open(new StringReader(rest), delimiter);
    }

    private CsvReader Open(TextReader text, char? delimiter) => CsvReader.Create(text, new CsvReaderOptions
    {
        Separator = delimiter,
        HasHeader = false,
        SkipEmptyLines = false,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        AllowLineBreaksInQuotes = !isLineByLine,
        OnMalformedRecord = record => fault = record.Reason,
    });

    // A quote in the middle of an unquoted cell (5'11") is text like any other; the other faults move cell borders.
    private static string? InWords(CsvMalformedReason? reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.LineBreakInQuotes =>
            "a quotation mark is opened and not closed on this line. Close it, or remove it; from the first such line on each line counts as a row of its own",
        CsvMalformedReason.TextAfterClosingQuote =>
            "text stands behind a closing quotation mark, so the cells cannot be told apart. Double every quotation mark that belongs to the text",
        _ => null,
    };
}
