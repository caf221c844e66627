using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CaseTools.IO.Excel;

/// <summary>A worksheet part as ClosedXML saved it: all but the rows of its tables. Its texts stand in another part.</summary>
internal sealed class SheetShell
{
    private const string RowsBegin = "<x:sheetData>";
    private const string RowsEnd = "</x:sheetData>";

    private const string TableParts = "<x:tableParts";

    /// <summary>Takes a part apart.</summary>
    /// <param name="content">The part; one with a drawing has a table.</param>
    /// <param name="drawing">The id of its drawing among its relationships; null where it has none.</param>
    public SheetShell(byte[] content, string? drawing = null)
    {
        var xml = Regex.Replace(Encoding.UTF8.GetString(content), "<x:dimension [^>]*/>", "", RegexOptions.CultureInvariant);
        var begin = xml.IndexOf(RowsBegin, StringComparison.Ordinal) + RowsBegin.Length;
        var end = xml.IndexOf(RowsEnd, StringComparison.Ordinal);
        Before = Encoding.UTF8.GetBytes(xml.Substring(0, begin));
        After = Encoding.UTF8.GetBytes(WithDrawing(xml.Substring(end), drawing));
        Rows = Regex.Matches(xml.Substring(begin, end - begin), "<x:row r=\"([0-9]+)\"(?:[^>]*/>|.*?</x:row>)", RegexOptions.CultureInvariant | RegexOptions.Singleline)
            .Cast<Match>()
            .Select(match => (int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), match.Value))
            .ToArray();
    }

    /// <summary>What stands before the rows.</summary>
    public byte[] Before { get; }

    /// <summary>The rows that were drawn, by their numbers.</summary>
    public IReadOnlyList<(int Number, string Xml)> Rows { get; }

    /// <summary>What stands after the rows.</summary>
    public byte[] After { get; }

    // The tables stand behind the drawing, and end every sheet that has one.
    private static string WithDrawing(string after, string? drawing) => drawing is null
        ? after
        : after.Insert(after.LastIndexOf(TableParts, StringComparison.Ordinal), $"<x:drawing r:id=\"{drawing}\" />");

    /// <summary>A row that was drawn; null where there is none of that number.</summary>
    public string? RowAt(int number) => Rows.FirstOrDefault(row => row.Number == number).Xml;
}
