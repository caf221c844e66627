using System.Xml.Linq;
using static CaseTools.IO.Excel.ChartXml;

namespace CaseTools.IO.Excel;

/// <summary>The part that puts the charts of a worksheet in their places.</summary>
internal static class DrawingPart
{
    private const int UnitsPerPixel = 9525;

    private static readonly XNamespace Xdr = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    /// <summary>The part.</summary>
    /// <param name="charts">The charts, with the ids of their relationships.</param>
    public static XDocument Of(IEnumerable<(DrawnChart Chart, string Relation)> charts) => new(new XElement(
        Xdr + "wsDr",
        new XAttribute(XNamespace.Xmlns + "xdr", Xdr),
        new XAttribute(XNamespace.Xmlns + "a", A),
        charts.Select((entry, index) => Anchor(entry.Chart, entry.Relation, index + 1))));

    // It keeps its size where somebody makes a column wider.
    private static XElement Anchor(DrawnChart chart, string relation, int number) => new(
        Xdr + "twoCellAnchor",
        new XAttribute("editAs", "oneCell"),
        Corner("from", chart.Frame.From),
        Corner("to", chart.Frame.To),
        new XElement(
            Xdr + "graphicFrame",
            new XAttribute("macro", ""),
            new XElement(
                Xdr + "nvGraphicFramePr",
                new XElement(
                    Xdr + "cNvPr",
                    // The number 1 is the drawing itself in some programs.
                    new XAttribute("id", number + 1),
                    new XAttribute("name", ExcelText.OneLine(chart.Described.Title)),
                    new XAttribute("descr", ExcelText.OneLine(chart.Described.AltText))),
                new XElement(Xdr + "cNvGraphicFramePr")),
            new XElement(
                Xdr + "xfrm",
                new XElement(A + "off", new XAttribute("x", 0), new XAttribute("y", 0)),
                new XElement(A + "ext", new XAttribute("cx", 0), new XAttribute("cy", 0))),
            new XElement(
                A + "graphic",
                new XElement(
                    A + "graphicData",
                    new XAttribute("uri", C.NamespaceName),
                    new XElement(C + "chart", new XAttribute(XNamespace.Xmlns + "c", C), new XAttribute(XNamespace.Xmlns + "r", R), new XAttribute(R + "id", relation))))),
        new XElement(Xdr + "clientData"));

    private static XElement Corner(string name, ChartCorner corner) => new(
        Xdr + name,
        new XElement(Xdr + "col", corner.Column - 1),
        new XElement(Xdr + "colOff", corner.Offset * UnitsPerPixel),
        new XElement(Xdr + "row", corner.Row - 1),
        new XElement(Xdr + "rowOff", 0));
}
