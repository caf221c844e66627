using System.Globalization;
using System.Xml.Linq;
using ClosedXML.Excel;

namespace CaseTools.IO.Excel;

/// <summary>The words in which charts are written.</summary>
internal static class ChartXml
{
    public static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>An element of charts that is one value.</summary>
    public static XElement Setting(string name, object value) =>
        new(C + name, new XAttribute("val", Convert.ToString(value, CultureInfo.InvariantCulture)!));

    /// <summary>A switch.</summary>
    public static XElement Switch(string name, bool isOn) => Setting(name, isOn ? 1 : 0);

    /// <summary>An area of one colour.</summary>
    public static XElement Fill(XLColor colour) =>
        new(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", Colours.HexOf(colour))));

    /// <summary>A thin line.</summary>
    public static XElement Line(XLColor colour) => new(A + "ln", new XAttribute("w", 9525), Fill(colour));

    /// <summary>No line.</summary>
    public static XElement NoLine() => new(A + "ln", new XElement(A + "noFill"));

    /// <summary>How letters look, in all scripts alike.</summary>
    public static IEnumerable<object> Letters(double size, bool isBold, XLColor colour) =>
    [
        new XAttribute("sz", (int)(size * 100)),
        new XAttribute("b", isBold ? 1 : 0),
        Fill(colour),
        new XElement(A + "latin", new XAttribute("typeface", CellStyles.FontName)),
        new XElement(A + "cs", new XAttribute("typeface", CellStyles.FontName)),
    ];

    /// <summary>How the letters of a part look, and how they lie: left to themselves, programs turn those that stand close together.</summary>
    public static XElement TextStyle(double size, XLColor colour, bool isUpright = false) => new(
        C + "txPr",
        new XElement(A + "bodyPr", new XAttribute("rot", isUpright ? -5_400_000 : 0), new XAttribute("vert", "horz")),
        new XElement(A + "lstStyle"),
        new XElement(
            A + "p",
            new XElement(A + "pPr", new XElement(A + "defRPr", Letters(size, isBold: false, colour))),
            new XElement(A + "endParaRPr", new XAttribute("lang", "en-US"))));

    /// <summary>A place inside the chart, in parts of its width and height.</summary>
    public static XElement Place(double left, double top, params (string Name, double Value)[] extent) => new(
        C + "manualLayout",
        extent.Length == 0 ? null : Setting("layoutTarget", "inner"),
        Setting("xMode", "edge"),
        Setting("yMode", "edge"),
        Setting("x", Rounded(left)),
        Setting("y", Rounded(top)),
        extent.Select(part => Setting(part.Name, Rounded(part.Value))));

    // Frameworks write the last digits of a fraction differently.
    private static string Rounded(double part) => part.ToString("0.####", CultureInfo.InvariantCulture);
}
