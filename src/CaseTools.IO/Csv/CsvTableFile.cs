using CaseTools.Hosting;
using CsvHelper;

namespace CaseTools.IO.Csv;

/// <summary>A text of one table; each reading starts at its first line.</summary>
internal sealed class CsvTableFile(Stream stream, TextSource text) : ITableFile
{
    private const int BufferSize = 64 * 1024;

    public TableSource Source => text.Facts;

    public IReadOnlyList<TableSheet> Sheets { get; } = [new TableSheet(0, null, IsHidden: false)];

    public ITable Read(TableSheet sheet, char? delimiter)
    {
        stream.Position = text.PreambleLength;
        var reader = new StreamReader(stream, text.Encoding, detectEncodingFromByteOrderMarks: false, BufferSize, leaveOpen: true);
        try
        {
            return new CsvTable(reader, delimiter, text.DeclaresDelimiter ? DelimiterOrigin.Declared : DelimiterOrigin.Detected);
        }
        catch (CsvFormatException exception)
        {
            // CsvHelper's own words, which hold no value: see CsvTable.
            throw new TableFormatException($"the first lines could not be read: {exception.Message}");
        }
    }

    public void Dispose() => stream.Dispose();
}
