using System.Text;

namespace CaseTools.IO.Csv;

/// <summary>Line breaks as they are found: CR, LF, CR LF, and CR CR LF, which a transfer in the wrong mode leaves behind.</summary>
internal static class LineEnds
{
    /// <summary>Three signs that are one line end in such a file, and two to a parser: the row, and a blank one.</summary>
    public const string Doubled = "\r\r\n";

    /// <summary>Whether every line of the first so many signs of a text ends in CR CR LF.</summary>
    public static bool AreDoubledIn(TextReader text, int signs)
    {
        var head = new char[signs];
        var count = text.ReadBlock(head, 0, signs);
        var lineFeeds = 0;
        for (var i = 0; i < count; i++)
        {
            if (head[i] == '\n' && (i < 2 || head[i - 1] != '\r' || head[i - 2] != '\r'))
            {
                return false;
            }

            lineFeeds += head[i] == '\n' ? 1 : 0;
        }

        return lineFeeds > 0;
    }

    /// <summary>How often CR CR LF stands in a row.</summary>
    public static int CountDoubled(string rawText)
    {
        var count = 0;
        for (var at = rawText.IndexOf(Doubled, StringComparison.Ordinal); at >= 0; at = rawText.IndexOf(Doubled, at + 1, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    /// <summary>Reads to the end of a line, without what ends it; null where it is longer than so many signs.</summary>
    public static string? ReadLine(TextReader text, int most)
    {
        var line = new StringBuilder();
        while (text.Read() is var sign and >= 0 && sign is not ('\r' or '\n'))
        {
            if (line.Length == most)
            {
                return null;
            }

            _ = line.Append((char)sign);
        }

        return line.ToString();
    }

    /// <summary>Passes over lines; CR LF ends one line, not two.</summary>
    public static void PassLines(TextReader text, long lines)
    {
        while (lines > 0 && text.Read() is var sign and >= 0)
        {
            if (sign == '\r' && text.Peek() == '\n')
            {
                _ = text.Read();
            }

            if (sign is '\r' or '\n')
            {
                lines--;
            }
        }
    }
}
