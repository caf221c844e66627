namespace CaseTools.IO.Encodings;

/// <summary>Kinds of letters, by the ranges of Unicode.</summary>
internal static class LetterKinds
{
    /// <summary>Whether a letter is one of Russian or Ukrainian.</summary>
    public static bool IsRussian(char sign) => IsCyrillic(sign) && CyrillicLetterPairs.Knows(char.ToLowerInvariant(sign));

    /// <summary>Whether a letter is Cyrillic, of any language.</summary>
    public static bool IsCyrillic(char sign) => sign is >= '\u0400' and <= '\u052F';

    /// <summary>Whether a letter is Latin and beyond ASCII.</summary>
    public static bool IsAccentedLatin(char sign) => sign is (>= '\u00C0' and <= '\u017F') and not ('×' or '÷');
}
