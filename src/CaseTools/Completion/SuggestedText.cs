using System.Globalization;
using System.Management.Automation.Language;

namespace CaseTools.Completion;

/// <summary>
/// How a text, which may come from a hostile file, is put into a command and shown: never as code, and never as signs that steer a
/// terminal.
/// </summary>
internal static class SuggestedText
{
    // PowerShell takes these for the simple and for the double quotation mark.
    private const string Quotes = "'\u2018\u2019\u201a\u201b\"\u201c\u201d\u201e";

    /// <summary>A word that needs no quotation marks, or a text in simple ones, in which nothing is evaluated.</summary>
    public static string AsArgument(string value) =>
        IsWord(value) ? value : $"'{CodeGeneration.EscapeSingleQuotedStringContent(value)}'";

    /// <summary>What was typed of a value so far: without the quotation mark that it was begun with.</summary>
    public static string Typed(string? word)
    {
        var text = word ?? "";
        if (text.Length == 0 || Quotes.IndexOf(text[0]) < 0)
        {
            return text;
        }

        var quote = text[0].ToString();
        var isClosed = text.Length > 1 && text.EndsWith(quote, StringComparison.Ordinal);
        return text.Substring(1, text.Length - (isClosed ? 2 : 1)).Replace(quote + quote, quote);
    }

    /// <summary>Whether every sign of it can be seen: a text with others is not offered.</summary>
    public static bool IsVisible(string value) => value.Length > 0 && Visible(value) == value;

    /// <summary>A text in which a blank stands for what cannot be seen.</summary>
    public static string Visible(string text) => new([.. text.Select((sign, place) => IsHidden(text, place) ? ' ' : sign)]);

    // Figures first would be a number, which loses its zeros in a list.
    private static bool IsWord(string value) =>
        value.Length > 0 && char.IsLetter(value[0]) && value.All(sign => char.IsLetterOrDigit(sign) || sign is '-' or '_' or '.');

    private static bool IsHidden(string text, int place) => CharUnicodeInfo.GetUnicodeCategory(text, place) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        || (char.IsSurrogate(text[place]) && !IsOfPair(text, place));

    private static bool IsOfPair(string text, int place) =>
        (place + 1 < text.Length && char.IsSurrogatePair(text[place], text[place + 1])) || (place > 0 && char.IsSurrogatePair(text[place - 1], text[place]));
}
