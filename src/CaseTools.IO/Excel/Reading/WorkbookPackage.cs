using System.IO.Compression;
using CaseTools.Hosting;

namespace CaseTools.IO.Excel;

/// <summary>Looks at the zip package of a workbook before anything reads it.</summary>
internal static class WorkbookPackage
{
    /// <summary>A package may unpack to so many times its size, and in any case to <see cref="AlwaysAllowed"/>: sheets shrink to a tenth or a thirtieth.</summary>
    public const long MostTimesItsSize = 200;

    /// <summary>Bytes to which any package may unpack.</summary>
    public const long AlwaysAllowed = 64L * 1024 * 1024;

    private const string WorkbookPart = "xl/workbook.xml";

    /// <summary>Whether the bytes start as those of a zip package do.</summary>
    public static bool IsPackage(ReadOnlySpan<byte> start) => start is [(byte)'P', (byte)'K', 3, 4, ..];

    /// <summary>Whether the bytes start as those of an old or an encrypted workbook do.</summary>
    public static bool IsCompoundFile(ReadOnlySpan<byte> start) => start is [0xD0, 0xCF, 0x11, 0xE0, ..];

    /// <summary>Refuses what is no workbook, and one that unpacks without measure.</summary>
    /// <exception cref="TableFormatException">It is one of these.</exception>
    public static void Check(Stream stream)
    {
        using var package = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (package.GetEntry(WorkbookPart) is null)
        {
            throw new TableFormatException(
                "the file is an archive without an Excel workbook in it. Unpack it and import the files; save other spreadsheets as .xlsx or \"CSV UTF-8\".");
        }

        var most = Math.Max(AlwaysAllowed, stream.Length * MostTimesItsSize);
        var block = new byte[64 * 1024];
        foreach (var entry in package.Entries)
        {
            using var content = entry.Open();
            int count;
            while ((count = content.Read(block, 0, block.Length)) > 0)
            {
                most -= count;
                if (most < 0)
                {
                    throw new TableFormatException("the workbook unpacks to far more than any workbook of its size does: it was not read.");
                }
            }
        }
    }
}
