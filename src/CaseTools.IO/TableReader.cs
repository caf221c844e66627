using System.Text;
using CaseTools.Hosting;
using CaseTools.IO.Csv;
using CaseTools.IO.Excel;

namespace CaseTools.IO;

/// <summary>Opens a file by what its bytes are, whatever its name says: a workbook, or text.</summary>
internal sealed class TableReader : ITableReader
{
    private readonly CsvTableReader text = new();

    public ITableFile Open(Stream stream, Encoding? encoding)
    {
        var start = new byte[4];
        var count = stream.Read(start, 0, start.Length);
        stream.Position = 0;
        return WorkbookPackage.IsPackage(start.AsSpan(0, count)) ? OpenWorkbook(stream)
            : WorkbookPackage.IsCompoundFile(start.AsSpan(0, count)) ? RefuseCompoundFile(stream)
            : text.Open(stream, encoding);
    }

    private static WorkbookFile OpenWorkbook(Stream stream)
    {
        try
        {
            return new WorkbookFile(stream);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    private static ITableFile RefuseCompoundFile(Stream stream)
    {
        using (stream)
        {
            throw new TableFormatException(EncryptedContent.StandsIn(stream)
                ? "the workbook is encrypted with a password, and a password is not asked for here. Open it in Excel, take the password away (File, Info, Protect Workbook), and save it as .xlsx or as \"CSV UTF-8\"."
                : "the file is an old .xls workbook or is protected by a password. Open it in Excel and save it as .xlsx without a password, or as \"CSV UTF-8\".");
        }
    }
}
