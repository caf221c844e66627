using System.IO.Compression;
using CaseTools.Hosting;

namespace CaseTools.IO.Excel;

/// <summary>Looks at the zip package of a workbook before anything reads it.</summary>
internal static class WorkbookPackage
{
    private const string WorkbookPart = "xl/workbook.xml";
    private const string SharedTextsPart = "xl/sharedStrings.xml";
    private const string Sheets = "xl/worksheets/";

    private static readonly string[] HeldParts = [WorkbookPart, "xl/_rels/workbook.xml.rels", "xl/styles.xml"];

    /// <summary>Whether the bytes start as those of a zip package do.</summary>
    public static bool IsPackage(ReadOnlySpan<byte> start) => start is [(byte)'P', (byte)'K', 3, 4, ..];

    /// <summary>Whether the bytes start as those of an old or an encrypted workbook do.</summary>
    public static bool IsCompoundFile(ReadOnlySpan<byte> start) => start is [0xD0, 0xCF, 0x11, 0xE0, ..];

    /// <summary>Refuses what is no workbook, and one that no program wrote or that unpacks without measure.</summary>
    /// <exception cref="TableFormatException">It is one of these.</exception>
    public static void Check(Stream stream)
    {
        using var package = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var workbook = package.GetEntry(WorkbookPart) ?? throw new TableFormatException(
            "the file is an archive without an Excel workbook in it. Unpack it and import the files; save other spreadsheets as .xlsx or \"CSV UTF-8\".");
        RefuseNames(package);
        var room = new UnpackingRoom(Math.Max(WorkbookLimits.AlwaysUnpacked, stream.Length * WorkbookLimits.MostTimesItsSize));
        var block = new byte[64 * 1024];
        foreach (var entry in package.Entries)
        {
            using var content = new GuardedPart(entry.Open(), room, MostOf(entry.FullName), IsRead(entry.FullName));
            if (IsRead(entry.FullName))
            {
                WorkbookXml.Check(content);
            }
            else
            {
                Pass(content, block);
            }
        }

        WorkbookRelations.Check(package, workbook);
    }

    // Two parts of one name are two workbooks in one file: one program shows this, another one that. None is ever unpacked to a file, whatever its name.
    private static void RefuseNames(ZipArchive package)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (package.Entries.Count > WorkbookLimits.MostParts
            || package.Entries.Any(entry => !names.Add(entry.FullName.Replace('\\', '/')) || entry.FullName.Replace('\\', '/').Split('/').Contains("..") || IsBinarySheet(entry.FullName)))
        {
            throw WorkbookXml.Unlike();
        }
    }

    // The parts of another kind of workbook, which nothing here looks at.
    private static bool IsBinarySheet(string name) =>
        name.EndsWith(".bin", StringComparison.OrdinalIgnoreCase)
        && (name.StartsWith(Sheets, StringComparison.OrdinalIgnoreCase) || name.Split('/').Length == 2)
        && name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)
        && !name.StartsWith("xl/vbaProject", StringComparison.OrdinalIgnoreCase);

    // What a reader may take up: the parts of the workbook itself. What programs store beside them, of any size, is nobody's to read.
    private static bool IsRead(string name) =>
        name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)
        && (name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase));

    private static long MostOf(string name) =>
        string.Equals(name, SharedTextsPart, StringComparison.OrdinalIgnoreCase) ? WorkbookLimits.MostSharedTexts
        : HeldParts.Contains(name, StringComparer.OrdinalIgnoreCase) ? WorkbookLimits.MostOfHeldParts
        : long.MaxValue;

    private static void Pass(Stream content, byte[] block)
    {
        while (content.Read(block, 0, block.Length) > 0)
        {
            // Counted, and no more.
        }
    }
}
