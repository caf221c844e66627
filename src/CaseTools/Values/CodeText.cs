using System.Text;

namespace CaseTools.Values;

/// <summary>The one way from names in code to codes in files and back.</summary>
internal static class CodeText
{
    /// <summary>
    /// <c>SummonsServed</c> to <c>summons_served</c>, <c>ChildrenUnder18</c> to <c>children_under_18</c>; a single letter stays
    /// as it is.
    /// </summary>
    public static string Of(string name)
    {
        if (name.Length == 1)
        {
            return name;
        }

        var code = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsUpper(name[i]) || (char.IsDigit(name[i]) && i > 0 && !char.IsDigit(name[i - 1]));
            if (startsWord && i > 0)
            {
                code.Append('_');
            }

            code.Append(char.ToLowerInvariant(name[i]));
        }

        return code.ToString();
    }

    /// <summary>
    /// What is left of a word when case, spaces, hyphens, underscores, full stops, apostrophes, invisible signs and the dots of ё do
    /// not matter. A text without a letter or a figure, such as "+", is left with its signs.
    /// </summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        var hasWord = text.Any(char.IsLetterOrDigit);
        foreach (var sign in CellText.Trim(text))
        {
            if (!CellText.IsBlank(sign) && !(hasWord && IsJoint(sign, key.Length > 0 ? key[key.Length - 1] : default)))
            {
                key.Append(LookAlikes.Lower(sign));
            }
        }

        return key.ToString();
    }

    /// <summary>Splits a list line <c>name: word | word</c> at its first colon.</summary>
    public static (string Name, string[] Words) SplitWords(string line)
    {
        var colon = line.IndexOf(':');
        return (line.Substring(0, colon).Trim(), line.Substring(colon + 1).Split('|').Select(word => word.Trim()).ToArray());
    }

    /// <summary>Whether a sign joins the parts of a word and does not matter. The point of 1.0 does.</summary>
    public static bool IsJoint(char sign, char before) =>
        sign is '_' or '-' or '\'' or '’' or 'ʼ' or '`' or '‐' or '‑' || (sign == '.' && !char.IsDigit(before));
}
