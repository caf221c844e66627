using CaseTools.Wording;

namespace CaseTools.Borders;

/// <summary>What an observation says, in words.</summary>
internal static class BorderWords
{
    /// <summary>Whom a row names, nationality included.</summary>
    public static string AddresseeAndNationality(this BorderStatus row, string language = Phrases.DefaultLanguage)
    {
        var addressee = row.Addressee(language);
        return row.AppliesNationality.Count == 0
            ? addressee
            : Phrases.In(language).Of("addressee-nationals", addressee, string.Join(", ", row.AppliesNationality.Select(code => Nationality(code, language))));
    }

    /// <summary>Whom a row names by sex and age.</summary>
    public static string Addressee(this BorderStatus row, string language = Phrases.DefaultLanguage)
    {
        var phrases = Phrases.In(language);
        var named = row.AppliesSex switch
        {
            Sex.M => phrases.Of("addressee-men"),
            Sex.F => phrases.Of("addressee-women"),
            Sex.X => phrases.Of("addressee-sex-x"),
            _ => null,
        };
        var group = named ?? phrases.Of("addressee-persons");
        return (row.AppliesAgeMin, row.AppliesAgeMax) switch
        {
            ({ } from, { } to) => phrases.Of("addressee-from-to", to, from, group),
            ({ } from, null) => phrases.Of("addressee-from", from, group),
            (null, { } to) => phrases.Of("addressee-to", to, group),
            _ => named ?? phrases.Of("addressee-everyone"),
        };
    }

    // English lists codes; among Cyrillic words a code would not be read as a country.
    private static string Nationality(string code, string language) =>
        language == Phrases.DefaultLanguage ? code : Phrases.In(language).Country(code);
}
