namespace CaseTools.Values;

/// <summary>Currencies by ISO 4217 code, sign or word.</summary>
internal static class Currencies
{
    private const string GuessPrefix = "guess ";
    private const string CodesLine = "codes";

    private static readonly IReadOnlyList<KeyValuePair<string, Meaning>> Meanings =
        EmbeddedText.Lines("currency-words.txt").SelectMany(ReadLine).ToArray();

    private static readonly WordIndex<Meaning> Words = new("currency-words.txt", Meanings);

    /// <summary>Reads a code in any case, a sign or a word.</summary>
    public static Reading<string> Read(string text)
    {
        var trimmed = CellText.Trim(text);
        return Words.TryGetValue(trimmed, out var meaning) ? Reading<string>.Of(meaning.Code).Assuming(meaning.Guess)
            : trimmed.Length == 3 && trimmed.All(LookAlikes.IsLatin) ? Reading<string>.Of(trimmed.ToUpperInvariant())
            : Reading<string>.NotRead("a currency code of three letters, such as RUB or EUR");
    }

    /// <summary>The words with what they mean.</summary>
    internal static IEnumerable<KeyValuePair<string, Meaning>> AllWords => Meanings;

    private static IEnumerable<KeyValuePair<string, Meaning>> ReadLine(string line)
    {
        var (name, words) = CodeText.SplitWords(line);
        var isGuess = name.StartsWith(GuessPrefix, StringComparison.Ordinal);
        var code = isGuess ? name.Substring(GuessPrefix.Length) : name;
        return name == CodesLine ? words.Select(word => new KeyValuePair<string, Meaning>(word, new Meaning(word, null)))
            : isGuess ? words.Select(word => new KeyValuePair<string, Meaning>(word, new Meaning(code, $"'{word}' taken as {code}")))
            : words.Append(code).Select(word => new KeyValuePair<string, Meaning>(word, new Meaning(code, null)));
    }

    /// <summary>The currency that a word names, and what is assumed by that.</summary>
    internal sealed record Meaning(string Code, string? Guess);
}
