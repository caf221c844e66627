using System.Xml.Linq;
using static CaseTools.IO.Excel.ChartXml;

namespace CaseTools.IO.Excel;

/// <summary>The part that puts the charts and the logo of a worksheet in their places.</summary>
internal sealed class DrawingPart
{
    private const int UnitsPerPixel = 9525;

    private static readonly XNamespace Xdr = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    private readonly XElement root = new(Xdr + "wsDr", new XAttribute(XNamespace.Xmlns + "xdr", Xdr), new XAttribute(XNamespace.Xmlns + "a", A));

    // The number 1 is the drawing itself in some programs.
    private int number = 1;

    /// <summary>The part.</summary>
    public XDocument Content => new(root);

    /// <summary>Puts a chart in its place. It keeps its size where somebody makes a column wider.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="relation">The id of its relationship.</param>
    public void Add(DrawnChart chart, string relation) => root.Add(new XElement(
        Xdr + "twoCellAnchor",
        new XAttribute("editAs", "oneCell"),
        Corner("from", chart.Frame.From),
        Corner("to", chart.Frame.To),
        new XElement(
            Xdr + "graphicFrame",
            new XAttribute("macro", ""),
            new XElement(Xdr + "nvGraphicFramePr", Named(chart.Described.Title, chart.Described.AltText), new XElement(Xdr + "cNvGraphicFramePr")),
            new XElement(Xdr + "xfrm", Offset(), Extent(A + "ext", 0, 0)),
            new XElement(
                A + "graphic",
                new XElement(
                    A + "graphicData",
                    new XAttribute("uri", C.NamespaceName),
                    new XElement(C + "chart", new XAttribute(XNamespace.Xmlns + "c", C), new XAttribute(XNamespace.Xmlns + "r", R), new XAttribute(R + "id", relation))))),
        new XElement(Xdr + "clientData")));

    /// <summary>Puts the logo in its place.</summary>
    /// <param name="logo">The logo.</param>
    /// <param name="relation">The id of its relationship.</param>
    public void Add(DrawnLogo logo, string relation) => root.Add(new XElement(
        Xdr + "oneCellAnchor",
        Corner("from", new SheetCorner(1, 0, logo.Row)),
        Extent(Xdr + "ext", logo.Width, logo.Height),
        new XElement(
            Xdr + "pic",
            new XElement(
                Xdr + "nvPicPr",
                Named("Logo", logo.Described.AltText),
                new XElement(Xdr + "cNvPicPr", new XElement(A + "picLocks", new XAttribute("noChangeAspect", 1)))),
            new XElement(
                Xdr + "blipFill",
                new XElement(A + "blip", new XAttribute(XNamespace.Xmlns + "r", R), new XAttribute(R + "embed", relation)),
                new XElement(A + "stretch", new XElement(A + "fillRect"))),
            new XElement(
                Xdr + "spPr",
                new XElement(A + "xfrm", Offset(), Extent(A + "ext", logo.Width, logo.Height)),
                new XElement(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst")))),
        new XElement(Xdr + "clientData")));

    private XElement Named(string name, string description) => new(
        Xdr + "cNvPr",
        new XAttribute("id", ++number),
        new XAttribute("name", ExcelText.OneLine(name)),
        new XAttribute("descr", ExcelText.OneLine(description)));

    private static XElement Offset() => new(A + "off", new XAttribute("x", 0), new XAttribute("y", 0));

    private static XElement Extent(XName name, double width, double height) =>
        new(name, new XAttribute("cx", (int)(width * UnitsPerPixel)), new XAttribute("cy", (int)(height * UnitsPerPixel)));

    private static XElement Corner(string name, SheetCorner corner) => new(
        Xdr + name,
        new XElement(Xdr + "col", corner.Column - 1),
        new XElement(Xdr + "colOff", corner.Offset * UnitsPerPixel),
        new XElement(Xdr + "row", corner.Row - 1),
        new XElement(Xdr + "rowOff", 0));
}
