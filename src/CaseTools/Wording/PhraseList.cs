using CaseTools.Values;

namespace CaseTools.Wording;

/// <summary>
/// Reads a list of sentences: a key on a line of its own, below it its sentence in each language, indented, as in
/// <c>en: {0} child under 18. | {0} children under 18.</c> A stroke between blanks parts the forms that bend with a number.
/// </summary>
internal static class PhraseList
{
    private const string FormSeparator = " | ";

    /// <summary>The sentences of one language.</summary>
    public static IEnumerable<(string Key, string[] Forms)> Read(string list, string language)
    {
        var key = "";
        foreach (var line in EmbeddedText.Lines(list))
        {
            if (line[0] != ' ')
            {
                key = line.Trim();
            }
            else if (line.TrimStart() is var text && text.StartsWith(language + ": ", StringComparison.Ordinal))
            {
                yield return (key, text.Substring(language.Length + 2).Split([FormSeparator], StringSplitOptions.None));
            }
        }
    }
}
