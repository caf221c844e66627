using CaseTools.Hosting;
using CaseTools.IO.Encodings;
using CsvHelper;

namespace CaseTools.IO.Csv;

/// <summary>A text of one table; each reading starts at its first line.</summary>
internal sealed class CsvTableFile : ITableFile
{
    private const int BufferSize = 64 * 1024;

    private readonly Stream stream;
    private readonly TextSource text;
    private readonly bool hasDoubledLineEnds;

    // CsvHelper works on UTF-8: of such a file it is given the bytes, which were found valid, and nothing is decoded to be encoded again.
    // It would pass over another byte order mark, which is a sign of the text.
    private readonly bool isReadAsBytes;

    /// <summary>Takes a text whose bytes were looked at; closes the stream with itself.</summary>
    public CsvTableFile(Stream stream, TextSource text)
    {
        this.stream = stream;
        this.text = text;
        using var head = OpenText();
        isReadAsBytes = text.Encoding.CodePage == CodePages.Utf8 && head.Peek() != '\uFEFF';
        hasDoubledLineEnds = LineEnds.AreDoubledIn(head, BufferSize);
    }

    public TableSource Source => text.Facts;

    public IReadOnlyList<TableSheet> Sheets { get; } = [new TableSheet(0, null, IsHidden: false)];

    public ITable Read(TableSheet sheet, char? delimiter)
    {
        try
        {
            var origin = text.DeclaresDelimiter ? DelimiterOrigin.Declared : DelimiterOrigin.Detected;
            var table = new CsvTable(OpenText, isReadAsBytes ? OpenBytes : null, delimiter, origin, hasZeroSigns: Source.ZeroSigns > 0);
            return hasDoubledLineEnds ? new DoubledLineEndTable(table) : table;
        }
        catch (CsvFormatException exception)
        {
            // CsvHelper's own words, which hold no value: see CsvTable.
            throw new TableFormatException($"the first lines could not be read: {exception.Message}");
        }
    }

    public void Dispose() => stream.Dispose();

    private StreamReader OpenText() =>
        new(OpenBytes(), text.Encoding, detectEncodingFromByteOrderMarks: false, BufferSize, leaveOpen: true);

    private Stream OpenBytes()
    {
        stream.Position = text.Start;
        return new TextBytes(stream, text.End, text.Hash);
    }
}
