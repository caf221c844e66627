using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace CaseTools.IO.Excel;

/// <summary>A text as a workbook can hold it, and what had to be changed for that.</summary>
/// <param name="Value">The text that is written.</param>
/// <param name="ReplacedSigns">How many signs no workbook can hold: each became U+FFFD.</param>
/// <param name="IsCut">Whether the end is missing.</param>
internal readonly record struct ExcelText(string Value, int ReplacedSigns, bool IsCut)
{
    private const char Replacement = '\uFFFD';
    private const char Ellipsis = '\u2026';

    /// <summary>Fits a text into a cell. Line breaks become those of Excel, whatever the system they were typed on.</summary>
    public static ExcelText From(string text)
    {
        var lines = WithExcelLineBreaks(text);
        var isCut = lines.Length > ExcelLimits.CellCharacters;
        var fitting = isCut ? Cut(lines, ExcelLimits.CellCharacters - 1) + Ellipsis : lines;
        var clean = ReplaceUnwritable(fitting, out var replaced);
        return new ExcelText(clean, replaced, isCut);
    }

    /// <summary>
    /// A text for names, headers and page headers: on one line, no sign that cannot be written, no code that Excel would
    /// decode.
    /// </summary>
    public static string OneLine(string text)
    {
        var clean = ReplaceUnwritable(Regex.Replace(text, "\r\n|[\r\n\t]", " ", RegexOptions.CultureInvariant), out _);
        // Excel takes _x0041_ in a name for the letter A, and a table whose column name differs from its header cell for damage.
        return Regex.Replace(clean, "_(?=x[0-9A-Fa-f]{4}_)", "-", RegexOptions.CultureInvariant).Trim();
    }

    /// <summary>At most so many UTF-16 units, without tearing a surrogate pair.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        return text.Substring(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length);
    }

    /// <summary>The whole of a text, in pieces that each fit a cell.</summary>
    public static IReadOnlyList<string> Pieces(string text)
    {
        var pieces = new List<string>();
        for (var rest = WithExcelLineBreaks(text); rest.Length > 0; rest = rest.Substring(pieces[pieces.Count - 1].Length))
        {
            pieces.Add(Cut(rest, ExcelLimits.CellCharacters));
        }

        return pieces;
    }

    private static string WithExcelLineBreaks(string text) =>
        text.AsSpan().IndexOf('\r') < 0 ? text : Regex.Replace(text, "\r\n?", "\n", RegexOptions.CultureInvariant);

    private static string ReplaceUnwritable(string text, out int replaced)
    {
        replaced = 0;
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                clean ??= new StringBuilder(text);
                clean[i] = Replacement;
                replaced++;
            }
        }

        return clean?.ToString() ?? text;
    }
}
