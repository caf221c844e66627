using System.Xml.Linq;
using CaseTools.IO.Excel;
using ClosedXML.Excel;

namespace CaseTools.Tests.Excel;

/// <summary>The charts of a written workbook, as a program sees them that draws from the cached values.</summary>
internal sealed class ChartReader
{
    private readonly XElement root;

    private ChartReader(XElement root, XElement anchor)
    {
        this.root = root;
        Anchor = anchor;
    }

    /// <summary>Where it stands, and what it says of itself.</summary>
    public XElement Anchor { get; }

    public string AltText => (string)Anchor.Descendants().Single(element => element.Name.LocalName == "cNvPr").Attribute("descr")!;

    public string Title => string.Concat(root.Descendants(ChartXml.C + "title").Single().Descendants(ChartXml.A + "t").Select(text => text.Value));

    public string NameCell => Formula("tx");

    public string CategoryCells => Formula("cat");

    public string ValueCells => Formula("val");

    public IReadOnlyList<string> Categories => Cached("cat");

    public IReadOnlyList<string> Values => Cached("val");

    /// <summary>The fills of the points, in their order; empty where all have one.</summary>
    public IReadOnlyList<string> PointFills =>
    [
        .. root.Descendants(ChartXml.C + "dPt").Select(point => (string)point.Element(ChartXml.C + "spPr")!.Element(ChartXml.A + "solidFill")!.Element(ChartXml.A + "srgbClr")!.Attribute("val")!),
    ];

    /// <summary>All of the workbook, of a drawing after the other.</summary>
    public static IReadOnlyList<ChartReader> Of(WorkbookReader workbook, string drawing = "xl/drawings/drawing1.xml")
    {
        var anchors = XElement.Parse(workbook.Part(drawing)).Elements();
        return [.. anchors.Select((anchor, index) => new ChartReader(XElement.Parse(workbook.Part(FormattableString.Invariant($"xl/charts/chart{index + 1}.xml"))), anchor))];
    }

    public bool Has(string element, string value) => root.Descendants(ChartXml.C + element).Any(setting => (string?)setting.Attribute("val") == value);

    public bool HasElement(string element) => root.Descendants(ChartXml.C + element).Any();

    /// <summary>The cells that a formula names, found by the sheet and the address in it.</summary>
    public static IReadOnlyList<IXLCell> CellsOf(WorkbookReader workbook, string formula)
    {
        var end = formula.LastIndexOf('!');
        var sheet = formula[1..(end - 1)].Replace("''", "'", StringComparison.Ordinal);
        return [.. workbook.Sheet(sheet).Range(formula[(end + 1)..]).Cells()];
    }

    private string Formula(string part) => root.Descendants(ChartXml.C + part).Last(element => element.Descendants(ChartXml.C + "f").Any()).Descendants(ChartXml.C + "f").Single().Value;

    private IReadOnlyList<string> Cached(string part) => [.. root.Descendants(ChartXml.C + part).Single().Descendants(ChartXml.C + "v").Select(value => value.Value)];
}
