using System.IO.Compression;
using System.Text;

namespace CaseTools.Tests.Excel.Reading;

/// <summary>A workbook of two rows, with one part or another as nobody would write it.</summary>
internal sealed class HostilePackage
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>A header row and a person.</summary>
    public const string Rows = "<row r=\"1\"><c t=\"inlineStr\"><is><t>case_id</t></is></c></row><row r=\"2\"><c t=\"inlineStr\"><is><t>A-1</t></is></c></row>";

    /// <summary>What stands before the root of the sheet.</summary>
    public string Head { get; init; } = "";

    /// <summary>Rows below those of <see cref="Rows"/>: a piece, and how often.</summary>
    public (string Text, int Times) MoreRows { get; init; } = ("", 0);

    /// <summary>Behind the rows.</summary>
    public (string Text, int Times) Tail { get; init; } = ("", 0);

    /// <summary>The texts that cells share.</summary>
    public (string Text, int Times) Shared { get; init; } = ("", 0);

    public (string Text, int Times) Styles { get; init; } = ("", 0);

    public string Sheets { get; init; } = "<sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/>";

    public string Relations { get; init; } = Sheet("r1", "worksheets/sheet1.xml");

    /// <summary>Further parts.</summary>
    public IReadOnlyList<(string Name, string Text, int Times)> More { get; init; } = [];

    public static string Sheet(string id, string target, string more = "") => $"<Relationship Id=\"{id}\" Type=\"{Office}/worksheet\" Target=\"{target}\" {more}/>";

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{Sheets}</sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}\">{Relations}<Relationship Id=\"s1\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"s2\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>");
            Add(zip, "xl/worksheets/sheet1.xml", $"{Head}<worksheet xmlns=\"{Main}\"><sheetData>{Rows}", MoreRows, "</sheetData>", Tail, "</worksheet>");
            Add(zip, "xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">", Shared, "</sst>");
            Add(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><cellXfs><xf numFmtId=\"0\"/>", Styles, "</cellXfs></styleSheet>");
            foreach (var (name, text, times) in More)
            {
                Add(zip, name, "", (text, times), "");
            }
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string begin, (string Text, int Times) middle = default, string end = "", (string Text, int Times) second = default, string last = "")
    {
        using var part = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
        using var writer = new StreamWriter(part, new UTF8Encoding(false), 1 << 16);
        writer.Write(begin);
        Repeat(writer, middle);
        writer.Write(end);
        Repeat(writer, second);
        writer.Write(last);
    }

    private static void Repeat(StreamWriter writer, (string Text, int Times) piece)
    {
        for (var i = 0; i < piece.Times; i++)
        {
            writer.Write(piece.Text);
        }
    }
}
