namespace CaseTools.Values;

/// <summary>Letters of the Latin and the Cyrillic alphabet that look the same and get mixed up in one word.</summary>
internal static class LookAlikes
{
    private const string Cyrillic = "аеорсухікмтнвјѕһ";
    private const string Latin = "aeopcyxikmthbjsh";
    private const int EndOfCyrillic = 0x0530;

    // Letters of nearly every cell: the system's own case mapping would be asked for each of them.
    private static readonly char[] Lowered = [.. Enumerable.Range(0, EndOfCyrillic).Select(sign => LowerAny((char)sign))];
    private static readonly char[] Folded = [.. Lowered.Select(FoldLower)];

    /// <summary>
    /// A word in lower case with its Cyrillic look-alikes made Latin; null where it does not mix the alphabets: РК is
    /// Kazakhstan, and PK is Pakistan.
    /// </summary>
    public static string? Fold(string key) => IsMixed(key) ? FoldAll(key) : null;

    /// <summary>Any word in lower case with its Cyrillic look-alikes made Latin.</summary>
    public static string FoldAll(string key) => new(key.Select(FoldLower).ToArray());

    /// <summary>A letter of any case, as <see cref="FoldAll"/> leaves it.</summary>
    public static char Fold(char sign) => sign < Folded.Length ? Folded[sign] : FoldLower(LowerAny(sign));

    /// <summary>A letter in lower case, ё as е.</summary>
    public static char Lower(char sign) => sign < Lowered.Length ? Lowered[sign] : LowerAny(sign);

    private static char LowerAny(char sign) => sign is 'ё' or 'Ё' ? 'е' : char.ToLowerInvariant(sign);

    private static char FoldLower(char sign) => Cyrillic.IndexOf(sign) is >= 0 and var index ? Latin[index] : sign;

    /// <summary>Whether a sign is a letter of the English alphabet.</summary>
    public static bool IsLatin(char sign) => sign is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsMixed(string key) => key.Any(IsLatin) && key.Any(sign => sign is >= '\u0400' and <= '\u052F');
}
