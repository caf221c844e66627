using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CaseTools.IO.Excel;

/// <summary>Mends what ClosedXML writes into single parts, and adds what it has no way to say.</summary>
internal static class PartContent
{
    private const string SharedStrings = "xl/sharedStrings.xml";
    private const string Workbook = "xl/workbook.xml";
    private const string Worksheets = "xl/worksheets/sheet";

    // Ids and phone numbers are text on purpose: no green corner in each of their cells.
    private const string NumbersMayBeText =
        "<x:ignoredErrors><x:ignoredError sqref=\"A1:XFD1048576\" numberStoredAsText=\"1\" /></x:ignoredErrors>";

    public static byte[] Finish(string name, byte[] content)
    {
        if (name == SharedStrings)
        {
            return MendText(content);
        }

        if (name == Workbook)
        {
            return MakePrintTitlesAbsolute(content);
        }

        return name.StartsWith(Worksheets, StringComparison.Ordinal) ? AllowNumbersAsText(content) : content;
    }

    // ClosedXML writes the repeated rows as 1:1; LibreOffice repeats them only as $1:$1, which is what Excel itself writes.
    private static byte[] MakePrintTitlesAbsolute(byte[] content) => Encoding.UTF8.GetBytes(Regex.Replace(
        Encoding.UTF8.GetString(content),
        "(Print_Titles\"[^>]*>[^<]*!)(\\d+):(\\d+)<",
        "$1$$$2:$$$3<",
        RegexOptions.CultureInvariant));

    /// <summary>
    /// Brings ClosedXML's text into the form that Excel means. It writes a surrogate pair as _xD83D__xDE00_, which most
    /// readers show as it stands; and where two codes share an underscore it escapes the first alone, so that the second
    /// is decoded.
    /// </summary>
    private static byte[] MendText(byte[] content)
    {
        var xml = Encoding.UTF8.GetString(content);
        var paired = Regex.Replace(
            xml,
            "_x(D[89AB][0-9A-F]{2})__x(D[C-F][0-9A-F]{2})_",
            pair => string.Concat(Unit(pair.Groups[1]), Unit(pair.Groups[2])),
            RegexOptions.CultureInvariant);
        var asTyped = Regex.Replace(paired, @"_x005F_(x[\dA-Fa-f]{4})_", "_$1_", RegexOptions.CultureInvariant);
        return Encoding.UTF8.GetBytes(Regex.Replace(asTyped, "_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", RegexOptions.CultureInvariant));
    }

    private static char Unit(Group code) => (char)ushort.Parse(code.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static byte[] AllowNumbersAsText(byte[] content)
    {
        // Stands behind the page's header and footer, before the table parts; these end every sheet that has a table.
        var place = LastIndexOf(content, Encoding.ASCII.GetBytes("<x:tableParts"));
        if (place < 0)
        {
            return content;
        }

        var inserted = Encoding.ASCII.GetBytes(NumbersMayBeText);
        var whole = new byte[content.Length + inserted.Length];
        Buffer.BlockCopy(content, 0, whole, 0, place);
        Buffer.BlockCopy(inserted, 0, whole, place, inserted.Length);
        Buffer.BlockCopy(content, place, whole, place + inserted.Length, content.Length - place);
        return whole;
    }

    private static int LastIndexOf(byte[] content, byte[] wanted)
    {
        for (var start = content.Length - wanted.Length; start >= 0; start--)
        {
            var matched = 0;
            while (matched < wanted.Length && content[start + matched] == wanted[matched])
            {
                matched++;
            }

            if (matched == wanted.Length)
            {
                return start;
            }
        }

        return -1;
    }
}
