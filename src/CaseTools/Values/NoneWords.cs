namespace CaseTools.Values;

/// <summary>Words that answer a list with "none": known to be empty, which is not unknown.</summary>
internal static class NoneWords
{
    private static readonly WordIndex<bool> Words = new(
        "value-words.txt, None",
        CodeWords.Of("None").SelectMany(line => line.Words).Select(word => new KeyValuePair<string, bool>(word, true)));

    /// <summary>Whether a text says "none".</summary>
    public static bool IsNone(string text) => Words.TryGetValue(text, out _);
}
