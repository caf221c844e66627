using System.Text;
using CaseTools.Hosting;

namespace CaseTools.IO.Csv;

/// <summary>Opens delimited text with CsvHelper.</summary>
internal sealed class CsvTableReader : ITableReader
{
    public ITableFile Open(Stream stream, Encoding? encoding)
    {
        try
        {
            return new CsvTableFile(stream, TextSource.Inspect(stream, encoding));
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }
}
