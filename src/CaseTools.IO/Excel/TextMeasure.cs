using System.Globalization;

namespace CaseTools.IO.Excel;

/// <summary>
/// Estimates how wide a text is in Calibri 11, in pixels at 96 dpi. An estimate, because measuring needs a graphics
/// library that is not there on every system; it errs towards wide.
/// </summary>
internal static class TextMeasure
{
    /// <summary>Room on both sides of a cell's text.</summary>
    public const double CellPadding = 7;

    /// <summary>Height of a line in points.</summary>
    public const double LineHeight = 15;

    private const double SpaceWidth = 3.6;

    /// <summary>The width of the widest line; counting stops where <paramref name="enough"/> is reached.</summary>
    public static double WidestLine(string text, double enough = double.MaxValue)
    {
        double widest = 0, line = 0;
        for (var i = 0; i < text.Length && widest < enough; i++)
        {
            line = text[i] == '\n' ? 0 : line + SignWidth(text, i);
            widest = Math.Max(widest, line);
        }

        return widest;
    }

    /// <summary>The width of the widest word: what a wrapping cell must have at least.</summary>
    public static double WidestWord(string text) => text.Split(' ', '\n').Max(word => WidestLine(word));

    /// <summary>On how many lines a text stands when it wraps at a width, between words where it can.</summary>
    public static int WrappedLines(string text, double width) => text.Split('\n').Sum(line => WrappedLinesOfOne(line, width));

    private static int WrappedLinesOfOne(string line, double width)
    {
        var lines = 1;
        double used = 0;
        foreach (var word in line.Split(' '))
        {
            var wordWidth = WidestLine(word);
            var withSpace = used > 0 ? used + SpaceWidth + wordWidth : wordWidth;
            if (withSpace <= width)
            {
                used = withSpace;
                continue;
            }

            // A word that is wider than the line is torn wherever the line ends.
            lines += (used > 0 ? 1 : 0) + (int)(wordWidth / width);
            used = wordWidth % width;
        }

        return lines;
    }

    private static double SignWidth(string text, int index) => text[index] switch
    {
        ' ' => SpaceWidth,
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or 'і' or 'ї' or '\u00A0' => 4,
        'f' or 't' or 'r' or '-' or '(' or ')' or '[' or ']' or '/' => 5.3,
        'c' or 's' or 'z' or 'v' or 'x' or 'y' or 'k' or 'J' or 'L' => 6.8,
        'm' or 'w' or 'M' or 'W' or '@' or '%' => 12.5,
        'A' or 'D' or 'G' or 'H' or 'N' or 'O' or 'Q' or 'U' or 'V' or '&' => 10,
        'Ж' or 'М' or 'Ш' or 'Щ' or 'Ю' or 'Ф' or 'Ы' or 'Д' or 'Н' or 'О' => 12,
        'ж' or 'м' or 'ш' or 'щ' or 'ю' or 'ф' or 'ы' or 'д' => 10.5,
        (>= '0' and <= '9') or (>= 'a' and <= 'z') => 7.7,
        < '\u0080' => 8.3,
        _ => UnknownWidth(text, index),
    };

    private static double UnknownWidth(string text, int index)
    {
        if (char.IsLowSurrogate(text[index]))
            return 0;

        var category = CharUnicodeInfo.GetUnicodeCategory(text, index);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            return 0;

        return IsEastAsianOrPicture(text[index]) ? 16 : 8.5;
    }

    private static bool IsEastAsianOrPicture(char sign) =>
        char.IsHighSurrogate(sign) || sign is (>= '\u1100' and <= '\u115F') or (>= '\u2600' and <= '\u27BF')
            or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFF60');
}
