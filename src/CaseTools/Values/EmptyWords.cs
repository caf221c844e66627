namespace CaseTools.Values;

/// <summary>Words that stand in a cell and say that there is no answer: n/a, —, нет данных.</summary>
internal static class EmptyWords
{
    private static readonly WordIndex<bool> Words = new(
        "value-words.txt, Empty",
        CodeWords.Of("Empty").SelectMany(line => line.Words).Select(word => new KeyValuePair<string, bool>(word, true)));

    /// <summary>Whether a cell holds no answer: blank, or one of the words.</summary>
    public static bool IsEmpty(string text) => text.Length == 0 || Words.TryGetValue(text, out _) || CellText.IsBlank(text);
}
