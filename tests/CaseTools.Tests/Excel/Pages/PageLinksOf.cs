using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CaseTools.Tests.Excel;

/// <summary>The links of a written workbook, as its parts have them.</summary>
internal static class PageLinksOf
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The links of a worksheet: the cell, and where it leads to.</summary>
    public static IReadOnlyList<(string Cell, string Location)> Sheet(WorkbookReader workbook, string name) =>
    [
        .. Part(workbook, name).Descendants(Main + "hyperlink").Select(link =>
        {
            Assert.Equal(["location", "ref"], link.Attributes().Select(attribute => attribute.Name.LocalName).Order(StringComparer.Ordinal));
            return (link.Attribute("ref")!.Value, link.Attribute("location")!.Value);
        }),
    ];

    /// <summary>The worksheet and the cell that a location names, as Excel reads it.</summary>
    public static (string Sheet, string Cell) Target(string location)
    {
        var match = Regex.Match(location, "^'((?:[^']|'')+)'!([A-Z]+[0-9]+)$", RegexOptions.Singleline);
        Assert.True(match.Success, location);
        return (match.Groups[1].Value.Replace("''", "'", StringComparison.Ordinal), match.Groups[2].Value);
    }

    /// <summary>The part of a worksheet, by its place among them.</summary>
    public static XDocument Part(WorkbookReader workbook, string name) =>
        XDocument.Parse(workbook.Part(FormattableString.Invariant($"xl/worksheets/sheet{workbook.SheetNames.ToList().IndexOf(name) + 1}.xml")));
}
