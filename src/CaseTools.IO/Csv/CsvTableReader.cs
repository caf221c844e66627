using CaseTools.Hosting;
using CsvHelper;

namespace CaseTools.IO.Csv;

/// <summary>Opens delimited text with CsvHelper.</summary>
internal sealed class CsvTableReader : ITableReader
{
    public ITable Open(Stream stream, char? delimiter)
    {
        try
        {
            var source = TextSource.Inspect(stream);
            stream.Position = source.PreambleLength;
            return new CsvTable(
                new StreamReader(stream, source.Encoding, detectEncodingFromByteOrderMarks: false),
                source.Facts,
                delimiter,
                source.DeclaresDelimiter ? DelimiterOrigin.Declared : DelimiterOrigin.Detected);
        }
        catch (CsvFormatException exception)
        {
            // CsvHelper's own words, which hold no value: see CsvTable.
            throw new TableFormatException($"the first lines could not be read: {exception.Message}");
        }
    }
}
