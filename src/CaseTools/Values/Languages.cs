namespace CaseTools.Values;

/// <summary>Languages by ISO 639 code.</summary>
internal static class Languages
{
    private static readonly string[] Suffixes = [" language", " язык", " мова", " мову", " тілі"];

    private static readonly WordIndex<string> Words = new("languages.txt", EmbeddedText.Lines("languages.txt")
        .Select(CodeText.SplitWords)
        .SelectMany(line => line.Words.Append(line.Name).Select(word => new KeyValuePair<string, string>(word, line.Name))));

    /// <summary>Reads a name, or a code of two or three letters: one that the list does not hold stays as it is.</summary>
    public static Reading<string> Read(string text)
    {
        var name = CellText.Trim(text);
        var suffix = Array.Find(Suffixes, word => name.EndsWith(word, StringComparison.OrdinalIgnoreCase));
        return Words.TryGetValue(name, out var code) ? Reading<string>.Of(code)
            : suffix is not null && Words.TryGetValue(name.Substring(0, name.Length - suffix.Length), out code) ? Reading<string>.Of(code)
            : name.Length is 2 or 3 && name.All(LookAlikes.IsLatin) ? Reading<string>.Of(name.ToLowerInvariant())
            : Reading<string>.NotRead("a language: a code of ISO 639 such as ru or kk, or a name such as Russian or русский");
    }
}
