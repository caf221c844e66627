namespace CaseTools.Borders;

/// <summary>What an observation says, in words.</summary>
internal static class BorderWords
{
    /// <summary>Whom a row names, nationality included.</summary>
    public static string AddresseeAndNationality(this BorderStatus row) =>
        row.Addressee() + (row.AppliesNationality.Count > 0 ? ", nationals of " + string.Join(", ", row.AppliesNationality) : "");

    /// <summary>Whom a row names by sex and age.</summary>
    public static string Addressee(this BorderStatus row)
    {
        var sex = row.AppliesSex switch { Sex.M => "men", Sex.F => "women", Sex.X => "persons of sex X", _ => "everyone" };
        var group = sex == "everyone" ? "persons" : sex;
        return (row.AppliesAgeMin, row.AppliesAgeMax) switch
        {
            ({ } from, { } to) => $"{group} of {from} to {to}",
            ({ } from, null) => $"{group} of {from} and over",
            (null, { } to) => $"{group} up to {to}",
            _ => sex,
        };
    }
}
