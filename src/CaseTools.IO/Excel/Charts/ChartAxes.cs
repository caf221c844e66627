using System.Xml.Linq;
using static CaseTools.IO.Excel.ChartXml;

namespace CaseTools.IO.Excel;

/// <summary>The axes of a chart: the names of the points, and the one that measures them, which is not shown.</summary>
internal static class ChartAxes
{
    /// <summary>The number of the axis that names the points.</summary>
    public const int Category = 1;

    /// <summary>The number of the axis that measures them.</summary>
    public const int Value = 2;

    /// <summary>
    /// The axis that names the points. Days are a line of time, on which programs agree which of them are named; of other categories, not all
    /// know how to leave some out.
    /// </summary>
    public static XElement Categories(DrawnChart chart, ChartLayout layout) => chart.Points.AreDaysInARow
        ? new XElement(
            C + "dateAx",
            Names(chart, layout),
            Setting("lblOffset", 50),
            Setting("baseTimeUnit", "days"),
            Setting("majorUnit", chart.Described.NamesEvery),
            Setting("majorTimeUnit", "days"))
        : new XElement(
            C + "catAx",
            Names(chart, layout),
            Setting("lblAlgn", "ctr"),
            Setting("lblOffset", 50),
            Setting("tickLblSkip", chart.Described.NamesEvery),
            Switch("noMultiLvlLbl", true));

    /// <summary>The axis that measures the points: not shown, since each bar has its number.</summary>
    public static XElement Values(ChartLayout layout) => new(
        C + "valAx",
        Setting("axId", Value),
        new XElement(C + "scaling", Setting("orientation", "minMax"), Setting("min", 0)),
        Switch("delete", true),
        Setting("axPos", layout.IsBars ? "b" : "l"),
        Format("0"),
        Setting("majorTickMark", "none"),
        Setting("minorTickMark", "none"),
        Setting("tickLblPos", "nextTo"),
        Setting("crossAx", Category),
        Setting("crosses", "autoZero"),
        Setting("crossBetween", "between"));

    // Bars that lie count from below: turned round, the first stands on top.
    private static IEnumerable<XElement> Names(DrawnChart chart, ChartLayout layout) =>
    [
        Setting("axId", Category),
        new XElement(C + "scaling", Setting("orientation", layout.IsBars ? "maxMin" : "minMax")),
        Switch("delete", false),
        Setting("axPos", layout.IsBars ? "l" : "b"),
        Format(ChartSeries.CategoryFormat(chart.Points)),
        Setting("majorTickMark", "none"),
        Setting("minorTickMark", "none"),
        Setting("tickLblPos", "low"),
        new XElement(C + "spPr", Line(Colours.RowLine)),
        TextStyle(layout.LetterSize, Colours.Ink, layout.TurnsNames),
        Setting("crossAx", Value),
        Setting("crosses", "autoZero"),
        Switch("auto", false),
    ];

    private static XElement Format(string code) =>
        new(C + "numFmt", new XAttribute("formatCode", code), new XAttribute("sourceLinked", 0));
}
