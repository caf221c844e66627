using System.IO.Compression;
using System.Xml.Linq;
using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>
/// Turns what ClosedXML saved into the file that is delivered: the same report always gives the same bytes, text reads
/// right in every program, and the properties name nobody.
/// </summary>
internal sealed class PackageFinish(ReportWorkbook report)
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string RootRelationships = "_rels/.rels";
    private const string CoreProperties = "docProps/core.xml";

    public void Write(Stream saved, Stream target)
    {
        using var package = new ZipArchive(saved, ZipArchiveMode.Read, leaveOpen: true);
        var kept = package.Entries.Where(IsKept).OrderBy(entry => entry.FullName, StringComparer.Ordinal).ToList();
        using var zip = new DeterministicZip(target);

        // Readers find what the file is in its first entry.
        zip.Add(ContentTypes, ContentTypesFor(package));
        zip.Add(RootRelationships, PackageXml.ToBytes(PackageDescription.Relationships("xl/workbook.xml", CoreProperties)));
        zip.Add(CoreProperties, PackageXml.ToBytes(PackageDescription.CoreProperties(report)));
        foreach (var entry in kept)
        {
            zip.Add(entry.FullName, PartContent.Finish(entry.FullName, PackageXml.ReadAll(entry)));
        }

        zip.Finish();
    }

    /// <summary>
    /// The properties and the root relationships are written anew: their names and ids are random, and one names the user.
    /// </summary>
    private static bool IsKept(ZipArchiveEntry entry) => entry.FullName.StartsWith("xl/", StringComparison.Ordinal);

    private static byte[] ContentTypesFor(ZipArchive package)
    {
        using var stream = package.GetEntry(ContentTypes)!.Open();
        return PackageXml.ToBytes(PackageDescription.ContentTypes(XDocument.Load(stream), "/" + CoreProperties));
    }
}
