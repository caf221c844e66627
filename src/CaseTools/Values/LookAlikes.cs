namespace CaseTools.Values;

/// <summary>Letters of the Latin and the Cyrillic alphabet that look the same and get mixed up in one word.</summary>
internal static class LookAlikes
{
    private const string Cyrillic = "аеорсухікмтнвјѕһ";
    private const string Latin = "aeopcyxikmthbjsh";

    /// <summary>
    /// A word in lower case with its Cyrillic look-alikes made Latin; null where it does not mix the alphabets: РК is
    /// Kazakhstan, and PK is Pakistan.
    /// </summary>
    public static string? Fold(string key) => IsMixed(key) ? FoldAll(key) : null;

    /// <summary>Any word in lower case with its Cyrillic look-alikes made Latin.</summary>
    public static string FoldAll(string key) => new(key.Select(FoldLower).ToArray());

    /// <summary>A letter of any case, as <see cref="FoldAll"/> leaves it.</summary>
    public static char Fold(char sign) => FoldLower(sign is 'ё' or 'Ё' ? 'е' : char.ToLowerInvariant(sign));

    private static char FoldLower(char sign) => Cyrillic.IndexOf(sign) is >= 0 and var index ? Latin[index] : sign;

    /// <summary>Whether a sign is a letter of the English alphabet.</summary>
    public static bool IsLatin(char sign) => sign is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsMixed(string key) => key.Any(IsLatin) && key.Any(sign => sign is >= '\u0400' and <= '\u052F');
}
