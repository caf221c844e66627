using System.Security.Cryptography;
using System.Text;
using CaseTools.Hosting;
using CaseTools.Values;
using ExcelDataReader;

namespace CaseTools.IO.Excel;

/// <summary>A workbook as tables: its sheets, each read from its first row as often as needed.</summary>
internal sealed class WorkbookFile : ITableFile
{
    private readonly Stream stream;

    /// <summary>Looks at a workbook; closes the stream with itself.</summary>
    /// <exception cref="TableFormatException">It is none, it is damaged, or it unpacks without measure.</exception>
    public WorkbookFile(Stream stream)
    {
        this.stream = stream;
        stream.Position = 0;
        using var sha256 = SHA256.Create();
        var digest = Digest.ToText(sha256.ComputeHash(stream));
        Source = new TableSource(new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), true, EncodingOrigin.Workbook, stream.Length, digest);
        stream.Position = 0;
        Sheets = WorkbookFaults.InWords(
            () =>
            {
                WorkbookPackage.Check(stream);
                return SheetsOf(stream);
            },
            () => 0);
    }

    public TableSource Source { get; }

    public IReadOnlyList<TableSheet> Sheets { get; }

    public ITable Read(TableSheet sheet, char? delimiter) => WorkbookFaults.InWords(
        () =>
        {
            var reader = Open(stream);
            for (var index = 0; index < sheet.Index; index++)
            {
                _ = reader.NextResult();
            }

            return new WorkbookTable(reader);
        },
        () => 0);

    public void Dispose() => stream.Dispose();

    private static TableSheet[] SheetsOf(Stream stream)
    {
        using var reader = Open(stream);
        var sheets = new List<TableSheet>();
        do
        {
            sheets.Add(new TableSheet(sheets.Count, reader.Name, reader.VisibleState != "visible") { MergedRows = MergedRows.CountIn(reader.MergeCells) });
        }
        while (reader.NextResult());

        return [.. sheets];
    }

    private static IExcelDataReader Open(Stream stream)
    {
        // The reader asks for windows-1252 before it looks at a file. .NET Framework knows it, and PowerShell 7 registers it for itself.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        stream.Position = 0;
        return ExcelReaderFactory.CreateOpenXmlReader(stream, new ExcelReaderConfiguration { LeaveOpen = true });
    }
}
