using System.IO.Compression;
using System.Xml.Linq;
using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>
/// Turns what ClosedXML saved into the file that is delivered: the same report always gives the same bytes, text reads
/// right in every program, and the properties name nobody.
/// </summary>
/// <param name="report">Title and scoring time.</param>
/// <param name="sheets">The worksheets whose rows are still to come, from the first on; none where the saved file has all its rows.</param>
/// <param name="notes">Takes what could not be written as it was.</param>
/// <param name="count">Counts the rows as they are written.</param>
internal sealed class PackageFinish(ReportWorkbook report, IReadOnlyList<DrawnSheet> sheets, WriteNotes notes, RowCount count)
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string RootRelationships = "_rels/.rels";
    private const string CoreProperties = "docProps/core.xml";

    private readonly IReadOnlyDictionary<string, TableExtent> tables = sheets
        .SelectMany(sheet => sheet.Tables)
        .ToDictionary(table => table.Name, StringComparer.OrdinalIgnoreCase);

    private readonly PackageDrawings drawings = new(sheets);

    /// <summary>The pages of cases, behind the other worksheets; null for a workbook that can have none.</summary>
    public PackagePages? Pages { get; init; }

    /// <summary>Writes the file; the rows of the tables are read now.</summary>
    public void Write(Stream saved, Stream target, CancellationToken cancellation)
    {
        using var package = new ZipArchive(saved, ZipArchiveMode.Read, leaveOpen: true);
        var kept = package.Entries.Where(IsKept).OrderBy(entry => entry.FullName, StringComparer.Ordinal).ToList();
        using var zip = new DeterministicZip(target);

        // Readers find what the file is in its first entry.
        zip.Add(ContentTypes, ContentTypesFor(package));
        zip.Add(RootRelationships, PackageXml.ToBytes(PackageDescription.Relationships("xl/workbook.xml", CoreProperties)));
        zip.Add(CoreProperties, PackageXml.ToBytes(PackageDescription.CoreProperties(report)));
        foreach (var entry in kept.Where(entry => !IsDrawn(entry)))
        {
            var content = drawings.Relate(entry.FullName, PartContent.Finish(entry.FullName, PackageXml.ReadAll(entry)));
            content = Pages?.Extend(entry.FullName, content) ?? content;
            zip.Add(entry.FullName, entry.FullName.StartsWith("xl/tables/", StringComparison.Ordinal) ? TablePart.Extend(content, tables) : content);
        }

        foreach (var (name, content) in drawings.Parts)
        {
            zip.Add(name, content);
        }

        WriteWorksheets(package, zip, cancellation);
        Pages?.Write(package, zip, count, cancellation);
        zip.Finish();
    }

    // In their order: a table that goes on in the next worksheet is read once.
    private void WriteWorksheets(ZipArchive package, DeterministicZip zip, CancellationToken cancellation)
    {
        StylePalette? styles = null;
        for (var i = 0; i < sheets.Count; i++)
        {
            var name = PartOf(i);
            var shell = new SheetShell(PartContent.Finish(name, PackageXml.ReadAll(package.GetEntry(name)!)), drawings.DrawingOf(i));
            styles ??= StylePalette.Of(shell);
            zip.Add(name, new SheetSplice(shell, sheets[i], styles, Pages?.Links ?? new CaseLinks(), notes, count).Write, cancellation);
        }
    }

    private bool IsDrawn(ZipArchiveEntry entry) => Enumerable.Range(0, sheets.Count).Any(index => PartOf(index) == entry.FullName) || Pages?.Writes(entry.FullName) == true;

    private static string PartOf(int sheet) => FormattableString.Invariant($"xl/worksheets/sheet{sheet + 1}.xml");

    /// <summary>
    /// The properties and the root relationships are written anew: their names and ids are random, and one names the user.
    /// </summary>
    private static bool IsKept(ZipArchiveEntry entry) => entry.FullName.StartsWith("xl/", StringComparison.Ordinal);

    private byte[] ContentTypesFor(ZipArchive package)
    {
        using var stream = package.GetEntry(ContentTypes)!.Open();
        return PackageXml.ToBytes(PackageDescription.ContentTypes(XDocument.Load(stream), "/" + CoreProperties, drawings.ContentTypes.Concat(Pages?.ContentTypes ?? [])));
    }
}
