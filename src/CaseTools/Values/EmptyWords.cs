namespace CaseTools.Values;

/// <summary>Words that stand in a cell and say that there is no answer: n/a, —, нет данных.</summary>
internal static class EmptyWords
{
    private static readonly HashSet<string> Words = Read();

    /// <summary>Whether a cell holds no answer: blank, or one of the words.</summary>
    public static bool IsEmpty(string text) => string.IsNullOrWhiteSpace(text) || Words.Contains(text.Trim());

    private static HashSet<string> Read()
    {
        var line = EmbeddedText.Lines("value-words.txt").Single(line => line.StartsWith("Empty:", StringComparison.Ordinal));
        return new HashSet<string>(CodeText.SplitWords(line).Words, StringComparer.OrdinalIgnoreCase);
    }
}
