using System.Globalization;
using System.Text;
using CaseTools.Hosting;
using CsvHelper;

namespace CaseTools.IO.Csv;

/// <summary>Writes rows byte for byte, with CsvHelper's quoting for the cells added before them.</summary>
internal sealed class CsvRejectedRowWriter(Stream stream, Encoding encoding, char delimiter) : IRejectedRowWriter
{
    private const string LineEnd = "\r\n";

    private readonly StreamWriter writer = new(stream, encoding, bufferSize: 4096, leaveOpen: true);

    public void Write(string rawText, IReadOnlyList<string> addedCells)
    {
        writer.Write(ToRecord(addedCells));
        writer.Write(delimiter);
        writer.Write(rawText);
        writer.Write(LineEnd);
    }

    public void Dispose() => writer.Dispose();

    private string ToRecord(IReadOnlyList<string> cells)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        var options = new CsvWriterOptions { Separator = delimiter, NewLine = LineEnd, Injection = CsvInjection.Escape };
        using (var record = CsvWriter.Create(text, options, leaveOpen: true))
        {
            record.WriteRecord(cells.ToArray());
        }

        return text.ToString().Substring(0, text.GetStringBuilder().Length - LineEnd.Length);
    }
}

/// <summary>Makes the writers of rejected rows.</summary>
internal sealed class CsvRejectedRowWriterFactory : IRejectedRowWriterFactory
{
    public IRejectedRowWriter Create(Stream stream, Encoding encoding, char delimiter) =>
        new CsvRejectedRowWriter(stream, encoding, delimiter);
}
