using System.Globalization;
using System.Xml.Linq;
using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>The parts that say what a package holds and where it comes from.</summary>
internal static class PackageDescription
{
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace DublinCoreTerms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Schema = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>The saved content types without those of dropped parts, in a fixed order.</summary>
    public static XDocument ContentTypes(XDocument saved, string coreProperties, IEnumerable<(string Part, string Type)> added)
    {
        var workbookParts = saved.Root!.Elements(Types + "Override")
            .Where(part => ((string)part.Attribute("PartName")!).StartsWith("/xl/", StringComparison.Ordinal));
        var core = Override(coreProperties, "application/vnd.openxmlformats-package.core-properties+xml");
        var defaults = saved.Root.Elements(Types + "Default").Where(type => (string?)type.Attribute("Extension") != "psmdcp");
        return new XDocument(
            new XElement(
                Types + "Types",
                defaults.OrderBy(type => (string?)type.Attribute("Extension"), StringComparer.Ordinal),
                workbookParts.Append(core).Concat(added.Select(part => Override(part.Part, part.Type))).OrderBy(part => (string?)part.Attribute("PartName"), StringComparer.Ordinal)));
    }

    /// <summary>The package's own relationships, with ids that are not random.</summary>
    public static XDocument Relationships(string workbook, string coreProperties) => Relationships(
    [
        Relationship("rId1", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument", workbook),
        Relationship("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", coreProperties),
    ]);

    /// <summary>The relationships of a part.</summary>
    public static XDocument Relationships(IEnumerable<XElement> relationships) => new(new XElement(Relations + "Relationships", relationships));

    /// <summary>A relationship.</summary>
    public static XElement Relationship(string id, string type, string target) =>
        new(Relations + "Relationship", new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", target));

    /// <summary>Title and scoring time, and nothing of the person or the machine.</summary>
    public static XDocument CoreProperties(ReportWorkbook report) => new(
        new XElement(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core),
            new XAttribute(XNamespace.Xmlns + "dc", DublinCore),
            new XAttribute(XNamespace.Xmlns + "dcterms", DublinCoreTerms),
            new XAttribute(XNamespace.Xmlns + "xsi", Schema),
            new XElement(DublinCore + "title", ExcelText.OneLine(report.Title)),
            Moment("created", report.AsOf),
            Moment("modified", report.AsOf)));

    private static XElement Override(string part, string type) =>
        new(Types + "Override", new XAttribute("PartName", part), new XAttribute("ContentType", type));

    private static XElement Moment(string name, DateTimeOffset moment) =>
        new(
            DublinCoreTerms + name,
            new XAttribute(Schema + "type", "dcterms:W3CDTF"),
            moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
}
