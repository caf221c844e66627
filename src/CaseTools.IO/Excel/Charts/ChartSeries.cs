using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ClosedXML.Excel;
using static CaseTools.IO.Excel.ChartXml;

namespace CaseTools.IO.Excel;

/// <summary>
/// The one series of a chart: the cells that it points at, with the values that stand in them, which previews and protected views show
/// without reading a cell.
/// </summary>
internal static class ChartSeries
{
    private const string DateFormat = @"d\ mmm";

    /// <summary>How days are written below the columns: no locale turns day and month round.</summary>
    public static string CategoryFormat(ChartPoints points) => points.HasDates ? DateFormat : "General";

    /// <summary>The series.</summary>
    public static XElement Of(DrawnChart chart, ChartLayout layout)
    {
        var points = chart.Points;
        return new XElement(
            C + "ser",
            Setting("idx", 0),
            Setting("order", 0),
            new XElement(C + "tx", Texts(points.NameCell, [points.Name])),
            Look(Colours.HeaderLine, NoLine()),
            Switch("invertIfNegative", false),
            chart.Described.HasCategoryColours ? PointLooks(points) : null,
            Numbers(chart, layout),
            new XElement(C + "cat", points.HasDates
                ? Numbers(points.CategoryCells, "yyyy-mm-dd", points.Categories)
                : Texts(points.CategoryCells, points.Categories.Select(TextOf))),
            new XElement(C + "val", Numbers(points.ValueCells, "0", points.Values)));
    }

    private static IEnumerable<XElement> PointLooks(ChartPoints points)
    {
        for (var i = 0; i < points.Categories.Count; i++)
        {
            if (Colours.Of(points.Categories[i].Tone).Fill is { } fill)
            {
                yield return new XElement(C + "dPt", Setting("idx", i), Switch("invertIfNegative", false), Switch("bubble3D", false), Look(fill, LineOf(points.Values[i])));
            }
        }
    }

    // The fill of the last band is nearly white: the line keeps its bar in sight. A bar of no length would be the line alone.
    private static XElement LineOf(CellContent value) => value.Number is > 0 ? Line(Colours.HeaderLine) : NoLine();

    private static XElement Look(XLColor fill, XElement line) => new(C + "spPr", Fill(fill), line);

    private static XElement Numbers(DrawnChart chart, ChartLayout layout) => new(
        C + "dLbls",
        new XElement(C + "numFmt", new XAttribute("formatCode", chart.Described.NumbersZeros ? "0" : "0;-0;"), new XAttribute("sourceLinked", 0)),
        new XElement(C + "spPr", new XElement(A + "noFill"), NoLine()),
        TextStyle(layout.LetterSize, Colours.Ink, layout.TurnsNumbers),
        Setting("dLblPos", "outEnd"),
        Switch("showLegendKey", false),
        Switch("showVal", true),
        Switch("showCatName", false),
        Switch("showSerName", false),
        Switch("showPercent", false),
        Switch("showBubbleSize", false));

    private static XElement Texts(string cells, IEnumerable<string> texts) => new(
        C + "strRef",
        new XElement(C + "f", cells),
        new XElement(C + "strCache", Cached([.. texts.Select(text => (string?)Escaped(text))])));

    private static XElement Numbers(string cells, string format, IReadOnlyList<CellContent> numbers) => new(
        C + "numRef",
        new XElement(C + "f", cells),
        new XElement(
            C + "numCache",
            new XElement(C + "formatCode", format),
            Cached([.. numbers.Select(number => number.Number?.ToString("R", CultureInfo.InvariantCulture))])));

    // A cell without a value has no point.
    private static IEnumerable<XElement> Cached(IReadOnlyList<string?> values) => values
        .Select((value, index) => value is null ? null : new XElement(C + "pt", new XAttribute("idx", index), new XElement(C + "v", value)))
        .OfType<XElement>()
        .Prepend(Setting("ptCount", values.Count));

    private static string TextOf(CellContent content) =>
        content.Text is { } text ? ExcelText.From(text).Value : content.Number?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    // Excel would take _x0041_ for the letter A.
    private static string Escaped(string text) => Regex.Replace(text, "_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", RegexOptions.CultureInvariant);
}
