using System.Text;
using CaseTools.Values;

namespace CaseTools.Decisions;

/// <summary>What a caseworker writes, as it goes into a decisions file.</summary>
internal static class DecisionText
{
    /// <summary>The longest text, in signs.</summary>
    public const int Longest = 1000;

    /// <summary>The text in one line: a decision is one line of its file, so that a torn write costs one decision at most.</summary>
    public static string InOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isBlank = char.IsWhiteSpace(text[i]) || char.IsControl(text[i]) || text[i] is '\u2028' or '\u2029';
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (isPair)
            {
                _ = line.Append(text[i]).Append(text[++i]);
            }
            else if (!isBlank)
            {
                // Half a pair has no bytes of its own.
                _ = line.Append(char.IsSurrogate(text[i]) ? '\uFFFD' : text[i]);
            }
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
            {
                _ = line.Append(' ');
            }
        }

        return CellText.Trim(line.ToString());
    }
}
