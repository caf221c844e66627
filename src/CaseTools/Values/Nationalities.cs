namespace CaseTools.Values;

/// <summary>
/// Citizenship as people name it: the country, or an adjective that names its citizens. A word for a people is not read: a Russian
/// by birth (русский) may be a citizen of any country.
/// </summary>
internal static class Nationalities
{
    private const string PrefixLine = "before";

    private static readonly (string Name, string[] Words)[] Lines =
        EmbeddedText.Lines("nationalities.txt").Select(CodeText.SplitWords).ToArray();

    private static readonly WordIndex<string> Words = new("nationalities.txt", Lines
        .Where(line => line.Name != PrefixLine)
        .SelectMany(line => line.Words.Select(word => new KeyValuePair<string, string>(word, line.Name))));

    // The longest first: "citizenship:" is no country that starts with a colon.
    private static readonly string[] Prefixes =
        Lines.Single(line => line.Name == PrefixLine).Words.OrderByDescending(word => word.Length).ToArray();

    /// <summary>Reads a country or the name of its citizens.</summary>
    public static Reading<string> Read(string text) => TryRead(text) is { } code
        ? Reading<string>.Of(code)
        : Reading<string>.NotRead(
            "a country: a code of ISO 3166 such as KZ or KAZ, or a name such as Kazakhstan or Казахстан; " +
            "the country of the passport, not the people");

    private static string? TryRead(string text) => CountryOf(text) ?? (WithoutPrefix(text) is { } rest ? CountryOf(rest) : null);

    private static string? CountryOf(string text) => Countries.TryRead(text) ?? (Words.TryGetValue(text, out var code) ? code : null);

    private static string? WithoutPrefix(string text)
    {
        var trimmed = CellText.Trim(text);
        var prefix = Array.Find(Prefixes, word => trimmed.Length > word.Length
            && trimmed.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            && !char.IsLetter(trimmed[word.Length]));
        return prefix is null ? null : trimmed.Substring(prefix.Length);
    }
}
