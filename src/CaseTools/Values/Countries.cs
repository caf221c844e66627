namespace CaseTools.Values;

/// <summary>Countries by ISO 3166-1 code, from the list shipped inside the assembly: no machine's own list is asked.</summary>
internal static class Countries
{
    private static readonly IReadOnlyDictionary<string, Country> ByText = Read();

    /// <summary>Reads a two- or three-letter code, or a name in English, Russian or Ukrainian, in any case.</summary>
    /// <returns>The two-letter code, or null where the text names no country.</returns>
    public static string? TryRead(string text) => ByText.TryGetValue(text.Trim(), out var country) ? country.Code : null;

    /// <summary>The two-letter code of a country however it is named; a text that names none stays as it is.</summary>
    public static string? Normalise(string? text) => text is null ? null : TryRead(text) ?? text;

    /// <summary>The English short name of a two-letter code; the code itself where it is not in the list.</summary>
    public static string NameOf(string code) => ByText.TryGetValue(code, out var country) ? country.Name : code;

    private static Dictionary<string, Country> Read()
    {
        var countries = new Dictionary<string, Country>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in EmbeddedText.Lines("countries.txt"))
        {
            var parts = line.Split([' '], 3);
            var names = parts[2].Split('|').Select(name => name.Trim()).ToArray();
            var country = new Country(parts[0], names[0]);
            foreach (var text in names.Append(parts[0]).Append(parts[1]))
            {
                countries[text] = country;
            }
        }

        return countries;
    }

    private sealed record Country(string Code, string Name);
}
