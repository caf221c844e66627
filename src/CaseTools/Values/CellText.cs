using System.Text;

namespace CaseTools.Values;

/// <summary>The text of a cell without what nobody sees: byte order marks, zero-width and direction signs, odd spaces.</summary>
internal static class CellText
{
    /// <summary>
    /// Takes white space and invisible signs off both ends, makes every odd space inside a plain one and composes letters with
    /// their accents (NFC). Gives the same string back where there is nothing to do.
    /// </summary>
    public static string Trim(string text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        var trimmed = end - start == text.Length ? text : text.Substring(start, end - start);
        return IsPlain(trimmed) ? trimmed : Compose(WithPlainSpaces(trimmed));
    }

    /// <summary>Whether nothing of a cell can be seen.</summary>
    public static bool IsBlank(string text)
    {
        foreach (var sign in text)
        {
            if (!IsBlank(sign))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A text as a message quotes it: without blanks around it, and in one line whatever stands between its words.</summary>
    public static string InOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var sign in Trim(text))
        {
            if (!IsBlank(sign))
            {
                line.Append(sign);
            }
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }

    /// <summary>Whether a sign is white space or is not seen at all.</summary>
    public static bool IsBlank(char sign) =>
        sign < '\u0080' ? sign is ' ' or (>= '\t' and <= '\r') or '\0' : char.IsWhiteSpace(sign) || IsInvisible(sign);

    /// <summary>Whether a sign takes no room: soft hyphens, zero-width spaces and joiners, direction marks, a byte order mark.</summary>
    public static bool IsInvisible(char sign) => sign is '\u00AD' or '\u061C' or '\u180E' or '\uFEFF'
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F');

    // Latin, Cyrillic and signs that stand for themselves: nothing to replace and nothing to compose.
    private static bool IsPlain(string text)
    {
        foreach (var sign in text)
        {
            if (sign is '\u00A0' || (sign >= '\u0300' && !IsCyrillicLetter(sign) && sign is < '\u2010' or > '\u2027'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a letter and its accent are two signs, which <see cref="Trim"/> makes one.</summary>
    public static bool HasLooseAccent(string text)
    {
        foreach (var sign in text)
        {
            if (sign is >= '\u0300' and <= '\u036F')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCyrillicLetter(char sign) => sign is (>= '\u0400' and <= '\u0482') or (>= '\u048A' and <= '\u052F');

    private static string WithPlainSpaces(string text)
    {
        var plain = new StringBuilder(text);
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i] is '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000')
            {
                plain[i] = ' ';
            }
        }

        return plain.ToString();
    }

    // Half a surrogate pair is no text that could be composed.
    private static string Compose(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || text[i] is '\uFFFE' or '\uFFFF')
            {
                return text;
            }
        }

        return text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
    }
}
