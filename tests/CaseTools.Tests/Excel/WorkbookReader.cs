using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using CaseTools.IO.Excel;
using CaseTools.Reports;
using ClosedXML.Excel;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CaseTools.Tests.Excel;

/// <summary>A written workbook as others see it: as bytes, as parts, as cells, and as the validator judges it.</summary>
internal sealed class WorkbookReader(byte[] bytes, IReadOnlyList<string> notes) : IDisposable
{
    private readonly XLWorkbook workbook = new(new MemoryStream(bytes));

    public byte[] Bytes { get; } = bytes;

    /// <summary>What the writer says it could not write as it was.</summary>
    public IReadOnlyList<string> Notes { get; } = notes;

    public IEnumerable<string> SheetNames => workbook.Worksheets.Select(sheet => sheet.Name);

    public IEnumerable<string> PartNames
    {
        get
        {
            using var zip = new ZipArchive(new MemoryStream(Bytes));
            return [.. zip.Entries.Select(entry => entry.FullName)];
        }
    }

    /// <summary>Writes a report and reads it back.</summary>
    public static WorkbookReader Write(ReportWorkbook report, int? sheetRows = null)
    {
        var writer = sheetRows is { } rows ? new ClosedXmlWorkbookWriter(rows) : new ClosedXmlWorkbookWriter();
        using var target = new MemoryStream();
        var notes = writer.Write(report, target, CancellationToken.None);
        return new WorkbookReader(target.ToArray(), notes);
    }

    /// <summary>What Excel would take for damage.</summary>
    public IReadOnlyList<string> ValidationErrors()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Bytes), false);
        return
        [
            .. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"),
        ];
    }

    public IXLWorksheet Sheet(string name) => workbook.Worksheet(name);

    public IXLTable Table(string name) => workbook.Worksheets.SelectMany(sheet => sheet.Tables).Single(table => table.Name == name);

    /// <summary>The values of a table's rows; null where a cell is empty.</summary>
    public IReadOnlyList<IReadOnlyList<object?>> Rows(string table) =>
        [.. Table(table).DataRange.Rows().Select(row => row.Cells().Select(Value).ToList())];

    /// <summary>The text of a part.</summary>
    public string Part(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public void Dispose() => workbook.Dispose();

    private static object? Value(IXLCell cell) => cell.IsEmpty() ? null : cell.Value is string text ? Decoded(text) : cell.Value;

    // As Excel does; ClosedXML decodes the codes in shared texts alone.
    private static string Decoded(string text) => Regex.Replace(
        text,
        "_x([0-9A-Fa-f]{4})_",
        code => ((char)ushort.Parse(code.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        RegexOptions.CultureInvariant);
}
