using System.IO.Compression;
using System.Xml.Linq;

namespace CaseTools.ModuleTests;

/// <summary>What is in a written workbook, as whoever unpacks it reads it.</summary>
internal static class PackageParts
{
    /// <summary>The text of every part, by its name.</summary>
    public static IReadOnlyDictionary<string, string> Of(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        });
    }

    /// <summary>The tabs, left to right.</summary>
    public static IEnumerable<string> SheetNames(IReadOnlyDictionary<string, string> parts) =>
        XDocument.Parse(parts["xl/workbook.xml"]).Descendants().Where(element => element.Name.LocalName == "sheet").Select(sheet => sheet.Attribute("name")!.Value);
}
