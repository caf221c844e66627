using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>Countries as the cells of an intake file name them.</summary>
internal static class CountryText
{
    private const string WithPlace = "the country taken from a text that names a place too";

    private static readonly char[] Breaks = [',', ';', '(', ')', '/', '\n', '\r'];

    /// <summary>Reads where somebody is: a country alone, or one with a place beside it: Казахстан, Алматы.</summary>
    public static Reading<string> ReadWhereabouts(string text)
    {
        var whole = Read(text);
        if (whole.IsRead)
        {
            return whole;
        }

        // A code of two letters may be a word: the name counts.
        var countries = text.Split(Breaks, StringSplitOptions.RemoveEmptyEntries)
            .Select(part => CellText.Trim(part))
            .Select(part => part.Length > 3 ? Countries.TryRead(part) : null)
            .OfType<string>()
            .Distinct()
            .ToArray();
        return countries.Length == 1 ? Reading<string>.Of(countries[0]).Assuming(WithPlace) : whole;
    }

    /// <summary>Reads a country as its two-letter code.</summary>
    public static Reading<string> Read(string text) =>
        Countries.TryRead(text) is { } code
            ? Reading<string>.Of(code)
            : Reading<string>.NotRead("a country: a code of ISO 3166 such as KZ or KAZ, or a name such as Kazakhstan or Казахстан");
}
