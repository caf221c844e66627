using System.Text;

namespace CaseTools.IO.Excel;

/// <summary>The links of a worksheet, which stand behind its rows: of these only the cells and where they lead to are kept.</summary>
internal sealed class SheetLinks
{
    // What may follow the links; one of these ends every worksheet that is printed.
    private static readonly string[] Followers = ["<x:printOptions", "<x:pageMargins"];

    private readonly List<(string Reference, string Location)> links = [];

    /// <summary>Adds a link, as long as Excel allows for one more.</summary>
    /// <returns>Whether it does.</returns>
    public bool TryAdd(string reference, string location)
    {
        if (links.Count == ExcelLimits.SheetHyperlinks)
        {
            return false;
        }

        links.Add((reference, location));
        return true;
    }

    /// <summary>Writes what stands behind the rows, the links at their place in it.</summary>
    public void WriteInto(XmlBuffer xml, byte[] afterRows)
    {
        if (links.Count == 0)
        {
            xml.Raw(afterRows);
            return;
        }

        var text = Encoding.UTF8.GetString(afterRows);
        var place = Followers.Select(follower => text.IndexOf(follower, StringComparison.Ordinal)).Where(found => found >= 0).Min();
        xml.Raw(Encoding.UTF8.GetBytes(text.Substring(0, place)));
        Write(xml);
        xml.Raw(Encoding.UTF8.GetBytes(text.Substring(place)));
    }

    private void Write(XmlBuffer xml)
    {
        xml.Raw("<x:hyperlinks>"u8);
        foreach (var (reference, location) in links)
        {
            xml.Raw("<x:hyperlink ref=\""u8);
            xml.Text(reference);
            xml.Raw("\" location=\""u8);
            xml.Attribute(location);
            xml.Raw("\"/>"u8);
        }

        xml.Raw("</x:hyperlinks>"u8);
    }
}
