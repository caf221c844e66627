namespace CaseTools.Values;

/// <summary>Countries by ISO 3166-1 code, from the list shipped inside the assembly: no machine's own list is asked.</summary>
internal static class Countries
{
    // The list begins each country with its name in each of these.
    private static readonly string[] Languages = ["en", "ru", "uk", "kk"];

    private static readonly IReadOnlyDictionary<string, Country> ByCode = ReadList();

    private static readonly WordIndex<string> Words = new("countries.txt", ByCode.Values.SelectMany(country => country.Names
        .Append(country.Code)
        .Append(country.LongCode)
        .Select(name => new KeyValuePair<string, string>(name, country.Code))));

    /// <summary>
    /// Reads a two- or three-letter code, or a name in English, Russian, Ukrainian or Kazakh. Case and spaces do not matter, nor letters of
    /// the other alphabet that look the same.
    /// </summary>
    /// <returns>The two-letter code, or null where the text names no country.</returns>
    public static string? TryRead(string text) => Words.TryGetValue(text, out var code) ? code : null;

    /// <summary>The two-letter code of a country however it is named; a text that names none stays as it is.</summary>
    public static string? Normalise(string? text) =>
        text is null || (ByCode.TryGetValue(text, out var country) && country.Code == text) ? text : TryRead(text) ?? text;

    /// <summary>The same for a list, as a new one.</summary>
    public static IReadOnlyList<string>? Normalise(IReadOnlyList<string>? texts)
    {
        if (texts is null)
        {
            return null;
        }

        var codes = new string[texts.Count];
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = Normalise(texts[i])!;
        }

        return codes;
    }

    /// <summary>The English short name of a two-letter code; the code itself where it is not in the list.</summary>
    public static string NameOf(string code) => ByCode.TryGetValue(code, out var country) ? country.Names[0] : code;

    /// <summary>
    /// The short name of a two-letter code in English, Russian, Ukrainian or Kazakh; in English for another language, the code where it is
    /// not in the list.
    /// </summary>
    public static string NameOf(string code, string language) =>
        ByCode.TryGetValue(code, out var country) ? country.Names[Math.Max(Array.IndexOf(Languages, language), 0)] : code;

    /// <summary>Every country: its two-letter code, and its names, the first four in English, Russian, Ukrainian and Kazakh.</summary>
    public static IEnumerable<(string Code, IReadOnlyList<string> Names)> All => ByCode.Values.Select(country => (country.Code, country.Names));

    private static Dictionary<string, Country> ReadList() => EmbeddedText.Lines("countries.txt")
        .Select(line => line.Split([' '], 3))
        .Select(parts => new Country(parts[0], parts[1], parts[2].Split('|').Select(name => name.Trim()).ToArray()))
        .ToDictionary(country => country.Code, StringComparer.OrdinalIgnoreCase);

    private sealed record Country(string Code, string LongCode, IReadOnlyList<string> Names);
}
