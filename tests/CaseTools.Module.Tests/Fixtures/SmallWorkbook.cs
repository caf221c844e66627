using System.IO.Compression;
using System.Security;

namespace CaseTools.ModuleTests;

/// <summary>A workbook of a sheet or several, with as little around them as a reader needs.</summary>
internal static class SmallWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    public static byte[] Of(params string[][][] sheets)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", $"""
                <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>
                """);
            Add(archive, "_rels/.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            var numbers = Enumerable.Range(1, sheets.Length);
            Add(archive, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}/relationships">{string.Concat(numbers.Select(number => $"<Relationship Id=\"r{number}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"))}</Relationships>""");
            Add(archive, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets>{string.Concat(numbers.Select(number => $"<sheet name=\"Sheet{number}\" sheetId=\"{number}\" r:id=\"r{number}\"/>"))}</sheets></workbook>""");
            foreach (var number in numbers)
            {
                Add(archive, $"xl/worksheets/sheet{number}.xml", $"""<worksheet xmlns="{Main}"><sheetData>{string.Concat(sheets[number - 1].Select(RowXml))}</sheetData></worksheet>""");
            }
        }

        return stream.ToArray();
    }

    private static string RowXml(string[] cells) =>
        $"<row>{string.Concat(cells.Select(cell => $"<c t=\"inlineStr\"><is><t>{SecurityElement.Escape(cell)}</t></is></c>"))}</row>";

    private static void Add(ZipArchive archive, string name, string xml)
    {
        // The same bytes whenever it is made.
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = new DateTimeOffset(2022, 9, 27, 0, 0, 0, TimeSpan.Zero);
        using var writer = new StreamWriter(entry.Open());
        writer.Write(xml);
    }
}
