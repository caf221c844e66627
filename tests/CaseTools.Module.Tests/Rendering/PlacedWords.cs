using System.Globalization;
using System.Xml.Linq;

namespace CaseTools.ModuleTests;

/// <summary>The words of a page with their places, as pdftotext lays them out.</summary>
internal static class PlacedWords
{
    /// <summary>Where lines begin that begin with some words, from above.</summary>
    public static IReadOnlyList<(double Left, double Top)> Find(string layout, string words)
    {
        var document = XDocument.Parse(layout);
        XNamespace xhtml = "http://www.w3.org/1999/xhtml";
        return
        [
            .. document.Descendants(xhtml + "line")
                .Where(line => string.Join(' ', line.Elements(xhtml + "word").Select(word => word.Value)).StartsWith(words, StringComparison.Ordinal))
                .Select(line => (Number(line, "xMin"), Number(line, "yMin")))
                .OrderBy(place => place.Item2),
        ];
    }

    private static double Number(XElement line, string name) => double.Parse(line.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
