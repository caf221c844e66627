using System.Globalization;
using System.Text;
using CaseTools.Hosting;
using CsvHelper;

namespace CaseTools.IO.Csv;

/// <summary>Writes rows byte for byte, with CsvHelper's quoting for the cells added behind them.</summary>
internal sealed class CsvRejectedRowWriter(Stream stream, Encoding encoding, char delimiter) : IRejectedRowWriter
{
    private readonly StreamWriter writer = new(stream, encoding, bufferSize: 4096, leaveOpen: true);

    public void Write(string rawText, IReadOnlyList<string> addedCells)
    {
        writer.Write(rawText);
        writer.Write(delimiter);
        writer.Write(ToRecord(addedCells));
    }

    public void Dispose() => writer.Dispose();

    private string ToRecord(IReadOnlyList<string> cells)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var record = CsvWriter.Create(text, new CsvWriterOptions { Separator = delimiter, Injection = CsvInjection.Escape }, leaveOpen: true))
        {
            record.WriteRecord(cells.ToArray());
        }

        return text.ToString();
    }
}

/// <summary>Makes the writers of rejected rows.</summary>
internal sealed class CsvRejectedRowWriterFactory : IRejectedRowWriterFactory
{
    public IRejectedRowWriter Create(Stream stream, Encoding encoding, char delimiter) => new CsvRejectedRowWriter(stream, encoding, delimiter);
}
