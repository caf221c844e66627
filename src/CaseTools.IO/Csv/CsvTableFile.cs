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
        stream.Position = text.Start;
        var bytes = text.Facts.HasEndSign ? new TextBytes(stream, text.End) : stream;
        var reader = new StreamReader(bytes, text.Encoding, detectEncodingFromByteOrderMarks: false, BufferSize, leaveOpen: true);
        try
        {
            var origin = text.DeclaresDelimiter ? DelimiterOrigin.Declared : DelimiterOrigin.Detected;
            return new CsvTable(reader, delimiter, origin, hasZeroSigns: Source.ZeroSigns > 0);
        }
        catch (CsvFormatException exception)
        {
            // CsvHelper's own words, which hold no value: see CsvTable.
            throw new TableFormatException($"the first lines could not be read: {exception.Message}");
        }
    }

    public void Dispose() => stream.Dispose();
}
