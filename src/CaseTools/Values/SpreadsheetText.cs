namespace CaseTools.Values;

/// <summary>What spreadsheets make of texts that look like numbers.</summary>
internal static class SpreadsheetText
{
    /// <summary>
    /// The text inside <c>="0123"</c>, the way to keep a spreadsheet from making a number of it; any other text as it is, a formula
    /// too.
    /// </summary>
    public static string Unwrap(string text) =>
        text.Length >= 4 && text[0] == '=' && text[1] == '"' && text[text.Length - 1] == '"' && IsOneText(text)
            ? text.Substring(2, text.Length - 3).Replace("\"\"", "\"")
            : text;

    /// <summary>Whether a number starts with the apostrophe by which a spreadsheet marks it as text: '0123.</summary>
    public static bool HasTextMark(string text)
    {
        if (text.Length < 2 || text[0] != '\'')
        {
            return false;
        }

        for (var i = text[1] == '+' && text.Length > 2 ? 2 : 1; i < text.Length; i++)
        {
            if (!NumberText.IsFigure(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether this is a long number of which a spreadsheet kept the first figures only: 7.916E+10.</summary>
    public static bool IsShortened(string text)
    {
        var exponent = text.IndexOf('E') is >= 0 and var upper ? upper : text.IndexOf('e');
        if (exponent < 1 || exponent + 2 >= text.Length || text[exponent + 1] != '+')
        {
            return false;
        }

        var signs = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isPoint = i < exponent && text[i] is '.' or ',';
            signs += isPoint ? 1 : 0;
            if (!isPoint && !NumberText.IsFigure(text[i]) && i != exponent && i != exponent + 1)
            {
                return false;
            }
        }

        return signs <= 1;
    }

    /// <summary>The figures of a long number to which a table program added a fraction of zero: 79161234567.0.</summary>
    public static string WithoutZeroFraction(string text)
    {
        const int Shortest = 7;
        return text.Length >= Shortest
            && text.EndsWith(".0", StringComparison.Ordinal)
            && NumberText.Scan(text, 0, text.Length - 2) is { IsNumber: true, Sign: '\0' }
            ? text.Substring(0, text.Length - 2)
            : text;
    }

    // ="a"&"b" is a formula: a quotation mark inside stands doubled, or it ends the text.
    private static bool IsOneText(string text)
    {
        for (var i = 2; i < text.Length - 1; i++)
        {
            if (text[i] == '"' && (i + 1 >= text.Length - 1 || text[++i] != '"'))
            {
                return false;
            }
        }

        return true;
    }
}
