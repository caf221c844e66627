using CaseTools.Hosting;
using CsvHelper;

namespace CaseTools.IO.Csv;

/// <summary>Rows of one file through CsvHelper; no row is dropped and no value reaches an exception.</summary>
internal sealed class CsvTable : ITable
{
    private readonly CsvReader reader;
    private CsvMalformedReason? fault;

    public CsvTable(TextReader text, TableSource source, char? delimiter, DelimiterOrigin originWhereNotGiven)
    {
        Source = source;
        DelimiterOrigin = delimiter is null ? originWhereNotGiven : DelimiterOrigin.Given;
        reader = CsvReader.Create(text, new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            SkipEmptyLines = false,
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            OnMalformedRecord = record => fault = record.Reason,
        });
    }

    public TableSource Source { get; }

    public char Delimiter => reader.Separator;

    public DelimiterOrigin DelimiterOrigin { get; }

    public long LineNumber => reader.LineNumber;

    public string[] Cells { get; private set; } = [];

    public string? QuotingFault { get; private set; }

    public bool Read()
    {
        fault = null;
        if (!reader.Read())
        {
            return false;
        }

        Cells = reader.Current.ToArray();
        QuotingFault = InWords(fault);
        return true;
    }

    public string GetRawText() => reader.Current.ToString();

    public void Dispose() => reader.Dispose();

    // A quote in the middle of an unquoted cell (5'11") is text like any other; the other faults move cell borders.
    private static string? InWords(CsvMalformedReason? reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote =>
            "a quotation mark is opened and never closed, so everything below it was taken into this row. Close it, or remove it, and import the row again",
        CsvMalformedReason.TextAfterClosingQuote =>
            "text stands behind a closing quotation mark, so the cells cannot be told apart. Double every quotation mark that belongs to the text",
        _ => null,
    };
}
