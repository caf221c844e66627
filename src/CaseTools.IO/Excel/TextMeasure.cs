using System.Globalization;

namespace CaseTools.IO.Excel;

/// <summary>
/// Estimates how wide a text is in Calibri 11, in pixels at 96 dpi. An estimate, because measuring needs a graphics
/// library that is not there on every system, and because programs render a little wider or narrower.
/// </summary>
internal static class TextMeasure
{
    /// <summary>Room on both sides of a cell's text.</summary>
    public const double CellPadding = 7;

    /// <summary>Height of a line in points.</summary>
    public const double LineHeight = 15;

    private const double SpaceWidth = 3.3;

    // Advance widths of Carlito, which has the metrics of Calibri: from the space to the tilde.
    private static readonly double[] AsciiWidths =
    [
        3.3, 4.8, 5.9, 7.3, 7.4, 10.5, 10.0, 3.2, 4.4, 4.4, 7.3, 7.3, 3.7, 4.5, 3.7, 5.7,
        7.4, 7.4, 7.4, 7.4, 7.4, 7.4, 7.4, 7.4, 7.4, 7.4, 3.9, 3.9, 7.3, 7.3, 7.3, 6.8,
        13.1, 8.5, 8.0, 7.8, 9.0, 7.2, 6.7, 9.3, 9.1, 3.7, 4.7, 7.6, 6.2, 12.5, 9.5, 9.7,
        7.6, 9.9, 8.0, 6.7, 7.1, 9.4, 8.3, 13.0, 7.6, 7.1, 6.9, 4.5, 5.7, 4.5, 7.3, 7.3,
        4.3, 7.0, 7.7, 6.2, 7.7, 7.3, 4.5, 6.9, 7.7, 3.4, 3.5, 6.7, 3.4, 11.7, 7.7, 7.7,
        7.7, 7.7, 5.1, 5.7, 4.9, 7.7, 6.6, 10.5, 6.4, 6.6, 5.8, 4.6, 6.8, 4.6, 7.3,
    ];

    // The same from А to я.
    private static readonly double[] CyrillicWidths =
    [
        8.5, 7.9, 8.0, 6.3, 9.4, 7.2, 11.7, 6.9, 9.4, 9.4, 8.0, 9.0, 12.5, 9.1, 9.7, 9.1,
        7.6, 7.8, 7.1, 7.7, 10.2, 7.6, 9.4, 8.1, 12.7, 13.0, 9.0, 11.2, 7.8, 8.0, 12.9, 8.1,
        7.0, 7.8, 7.0, 5.1, 8.2, 7.3, 10.1, 6.2, 7.9, 7.9, 6.8, 7.5, 9.9, 7.8, 7.7, 7.6,
        7.7, 6.2, 5.7, 6.6, 9.2, 6.4, 7.9, 6.9, 10.7, 11.0, 7.9, 9.8, 6.9, 6.5, 10.6, 7.0,
    ];

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
    public static int WrappedLines(string text, double width)
    {
        var lines = 1;
        double used = 0;
        for (var start = 0; start <= text.Length;)
        {
            double wordWidth = 0;
            var end = start;
            for (; end < text.Length && text[end] is not (' ' or '\n'); end++)
            {
                wordWidth += SignWidth(text, end);
            }

            (lines, used) = Place(wordWidth, lines, used, width);
            if (end < text.Length && text[end] == '\n')
            {
                (lines, used) = (lines + 1, 0);
            }

            start = end + 1;
        }

        return lines;
    }

    private static (int Lines, double Used) Place(double word, int lines, double used, double width)
    {
        var withSpace = used > 0 ? used + SpaceWidth + word : word;

        // A word that is wider than the line is torn wherever the line ends.
        return withSpace <= width
            ? (lines, withSpace)
            : (lines + (used > 0 ? 1 : 0) + (int)(word / width), word % width);
    }

    private static double SignWidth(string text, int index) => text[index] switch
    {
        >= ' ' and <= '~' and var sign => AsciiWidths[sign - ' '],
        >= 'А' and <= 'я' and var sign => CyrillicWidths[sign - 'А'],
        '\u00A0' => SpaceWidth,
        'і' or 'ї' => 3.4,
        _ => UnknownWidth(text, index),
    };

    private static double UnknownWidth(string text, int index)
    {
        if (char.IsLowSurrogate(text[index]))
        {
            return 0;
        }

        var category = CharUnicodeInfo.GetUnicodeCategory(text, index);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            return 0;
        }

        return IsEastAsianOrPicture(text[index]) ? 16 : 8.5;
    }

    private static bool IsEastAsianOrPicture(char sign) =>
        char.IsHighSurrogate(sign) || sign is (>= '\u1100' and <= '\u115F') or (>= '\u2600' and <= '\u27BF')
            or (
                >= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFF60');
}
