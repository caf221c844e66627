namespace CaseTools.Values;

/// <summary>Words for the signs that part cells: a tab or a semicolon is hard to type in a command.</summary>
internal static class DelimiterWords
{
    /// <summary>The words, and the sign of each.</summary>
    public static IReadOnlyList<KeyValuePair<string, char>> All { get; } =
    [
        new("comma", ','),
        new("semicolon", ';'),
        new("tab", '\t'),
        new("pipe", '|'),
    ];

    /// <summary>The sign that a text means: a word, a sign as it is, or a tab as programs write it; null where it is none of these.</summary>
    public static char? Read(string text) =>
        text.Length == 1 ? text[0]
        : text is "\\t" or "`t" ? '\t'
        : All.Where(word => string.Equals(word.Key, text.Trim(), StringComparison.OrdinalIgnoreCase)).Select(word => (char?)word.Value).FirstOrDefault();
}
