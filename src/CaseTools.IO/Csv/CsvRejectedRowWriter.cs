using System.Text;
using CaseTools.Hosting;

namespace CaseTools.IO.Csv;

/// <summary>Writes rows byte for byte, with CsvHelper's quoting for the cells added before them.</summary>
internal sealed class CsvRejectedRowWriter(Stream stream, Encoding encoding, char delimiter) : IRejectedRowWriter
{
    private readonly StreamWriter writer = new(stream, encoding, bufferSize: 4096, leaveOpen: true);

    public void Write(string rawText, IReadOnlyList<string> addedCells)
    {
        writer.Write(CsvDelimitedText.ToRecord(addedCells, delimiter));
        writer.Write(delimiter);
        writer.Write(rawText);
        writer.Write(CsvDelimitedText.LineEnd);
    }

    public void Dispose() => writer.Dispose();
}

/// <summary>Makes the writers of rejected rows.</summary>
internal sealed class CsvRejectedRowWriterFactory : IRejectedRowWriterFactory
{
    public IRejectedRowWriter Create(Stream stream, Encoding encoding, char delimiter) =>
        new CsvRejectedRowWriter(stream, encoding, delimiter);
}
