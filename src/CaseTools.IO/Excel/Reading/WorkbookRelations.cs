using System.IO.Compression;
using System.Xml;
using CaseTools.Hosting;

namespace CaseTools.IO.Excel;

/// <summary>
/// Which parts the sheets of a workbook are: parts of the same file, each of one sheet. A part that a hundred sheets name would be read a
/// hundred times.
/// </summary>
internal static class WorkbookRelations
{
    private const string RelationsPart = "xl/_rels/workbook.xml.rels";

    /// <summary>Refuses sheets outside the file, and two that are one part.</summary>
    /// <param name="package">The package.</param>
    /// <param name="workbook">The part that lists the sheets.</param>
    /// <exception cref="TableFormatException">There is such a one.</exception>
    public static void Check(ZipArchive package, ZipArchiveEntry workbook)
    {
        RefuseRepeated(Elements(workbook, "sheet").Select(IdOf));
        if (package.Entries.FirstOrDefault(entry => string.Equals(entry.FullName, RelationsPart, StringComparison.OrdinalIgnoreCase)) is { } relations)
        {
            RefuseRepeated(Elements(relations, "Relationship").Where(IsSheet).Select(PartOf));
        }
    }

    private static IEnumerable<XmlReader> Elements(ZipArchiveEntry part, string name)
    {
        using var reader = WorkbookXml.Open(part.Open());
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == name)
            {
                yield return reader;
            }
        }
    }

    private static void RefuseRepeated(IEnumerable<string> parts)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (parts.Any(part => !seen.Add(part)))
        {
            throw WorkbookXml.Unlike();
        }
    }

    private static bool IsSheet(XmlReader relation) => relation.GetAttribute("Type")?.EndsWith("/worksheet", StringComparison.Ordinal) == true;

    private static string IdOf(XmlReader sheet)
    {
        while (sheet.MoveToNextAttribute())
        {
            if (sheet.LocalName == "id")
            {
                return sheet.Value;
            }
        }

        throw WorkbookXml.Unlike();
    }

    // As it stands in the package, however the way to it is written.
    private static string PartOf(XmlReader relation)
    {
        var target = (relation.GetAttribute("Target") ?? "").Replace('\\', '/');
        if (string.Equals(relation.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase))
        {
            throw new TableFormatException("a sheet of the workbook stands in another file, and no other file is opened. Copy its rows into the workbook and save it as .xlsx.");
        }

        var steps = new Stack<string>();
        foreach (var step in (target is ['/', ..] ? target : "xl/" + target).Split('/').Where(step => step.Length > 0 && step != "."))
        {
            if (step != "..")
            {
                steps.Push(step);
            }
            else if (steps.Count > 0)
            {
                _ = steps.Pop();
            }
        }

        return steps.Count > 1 && steps.Last() == "xl" && steps.Peek().EndsWith(".xml", StringComparison.Ordinal) ? string.Join("/", steps.Reverse()) : throw WorkbookXml.Unlike();
    }
}
