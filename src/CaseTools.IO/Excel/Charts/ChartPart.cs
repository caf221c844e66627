using System.Xml.Linq;
using static CaseTools.IO.Excel.ChartXml;

namespace CaseTools.IO.Excel;

/// <summary>The part of a chart. Every colour and font is said: a theme would change them from one program to the next.</summary>
internal static class ChartPart
{
    /// <summary>The part.</summary>
    public static XDocument Of(DrawnChart chart)
    {
        var layout = new ChartLayout(chart);
        return new XDocument(new XElement(
            C + "chartSpace",
            new XAttribute(XNamespace.Xmlns + "c", C),
            new XAttribute(XNamespace.Xmlns + "a", A),
            Switch("date1904", false),
            Switch("roundedCorners", false),
            new XElement(
                C + "chart",
                Title(chart),
                Switch("autoTitleDeleted", false),
                new XElement(
                    C + "plotArea",
                    new XElement(C + "layout", PlotPlace(chart.Frame, layout)),
                    Bars(chart, layout),
                    ChartAxes.Categories(chart, layout),
                    ChartAxes.Values(layout),
                    new XElement(C + "spPr", new XElement(A + "noFill"), NoLine())),
                // A chart that says how many cases there are says so, whatever rows are filtered.
                Switch("plotVisOnly", false),
                Setting("dispBlanksAs", "gap")),
            new XElement(C + "spPr", Fill(Colours.Paper), Line(Colours.RowLine)),
            TextStyle(layout.LetterSize, Colours.Ink)));
    }

    private static XElement Title(DrawnChart chart) => new(
        C + "title",
        new XElement(C + "tx", new XElement(
            C + "rich",
            new XElement(A + "bodyPr"),
            new XElement(A + "lstStyle"),
            new XElement(
                A + "p",
                new XElement(A + "pPr", new XElement(A + "defRPr", Letters(ChartLayout.TitleSize, isBold: true, Colours.Ink))),
                new XElement(
                    A + "r",
                    new XElement(A + "rPr", new XAttribute("lang", "en-US"), Letters(ChartLayout.TitleSize, isBold: true, Colours.Ink)),
                    new XElement(A + "t", ExcelText.OneLine(chart.Described.Title)))))),
        new XElement(C + "layout", Place(ChartLayout.Margin / chart.Frame.Width, ChartLayout.TitleTop / chart.Frame.Height)),
        Switch("overlay", false));

    private static XElement PlotPlace(ChartFrame frame, ChartLayout layout) => Place(
        layout.Left / frame.Width,
        layout.Top / frame.Height,
        ("w", layout.Width / frame.Width),
        ("h", layout.Height / frame.Height));

    private static XElement Bars(DrawnChart chart, ChartLayout layout) => new(
        C + "barChart",
        Setting("barDir", layout.IsBars ? "bar" : "col"),
        Setting("grouping", "clustered"),
        Switch("varyColors", false),
        ChartSeries.Of(chart, layout),
        Setting("gapWidth", layout.Gap),
        Setting("axId", ChartAxes.Category),
        Setting("axId", ChartAxes.Value));
}
