namespace CaseTools.IO.Encodings;

/// <summary>How likely a sign beyond ASCII is that is no letter of Russian or Ukrainian, as a natural logarithm.</summary>
internal static class SignLikelihood
{
    private const double Impossible = -12;
    private const double Drawing = -10;
    private const double EastAsian = -9;
    private const double RareLetter = -10;
    private const double Symbol = -8.5;
    private const double ForeignLetter = -5;
    private const double Punctuation = -3;
    private const double Misplaced = -8.5;

    private const string CommonAccented = "éèàçêüöäßñáíóú";
    private const string UsualAccented = "âîôûëïåøæãõìòùœÉÜÖÄÀÇÁÈÓÅØ";
    private const string SerbianAndMacedonian = "ЂЃѓЉЊЌЋЏђљњќћџЅѕЈјЀѐЍѝ";

    /// <summary>The likelihood of a sign between two others.</summary>
    public static double Of(char sign, char before, char after) =>
        sign is < '\u00A0' or '\uFFFD' or (>= '\uE000' and <= '\uF8FF') ? Impossible
        : sign is >= '\u2500' and <= '\u25FF' ? Drawing
        : LetterKinds.IsAccentedLatin(sign) ? OfAccented(sign, before, after)
        : LetterKinds.IsCyrillic(sign) ? OfRareCyrillic(sign)
        : sign is >= '\u2E80' and <= '\uD7FF' ? EastAsian
        : char.IsLetter(sign) && sign is > '\u02FF' and < '\uFB00' ? ForeignLetter
        : OfPunctuation(sign, before, after);

    private static double OfRareCyrillic(char sign) => SerbianAndMacedonian.AsSpan().IndexOf(sign) >= 0 ? RareLetter : ForeignLetter;

    private static double OfAccented(char sign, char before, char after)
    {
        var likelihood = CommonAccented.AsSpan().IndexOf(sign) >= 0
            ? -2.2
            : UsualAccented.AsSpan().IndexOf(sign) >= 0 ? -3.5 : -5.5;
        return IsAsciiLetter(before) || IsAsciiLetter(after) ? likelihood : likelihood - 1.5;
    }

    private static double OfPunctuation(char sign, char before, char after) => sign switch
    {
        '\u00A0' or '\u00AD' => char.IsDigit(before) && char.IsDigit(after) ? -1.5 : Punctuation - 0.5,
        '№' or '§' => IsOpening(before) ? Punctuation : Misplaced,
        '«' => !IsOpening(before) ? Misplaced : char.IsLower(after) ? Punctuation - 2 : Punctuation,
        '“' or '„' or '‘' => !IsOpening(before) ? Misplaced : char.IsLower(after) ? Misplaced : Punctuation - 1,
        '»' or '”' => !IsOpening(before) ? Punctuation : Misplaced,
        '’' => char.IsLetter(before) ? Punctuation : Misplaced,
        '–' or '—' => char.IsLetter(before) || char.IsLetter(after) ? Misplaced : Punctuation,
        '…' => char.IsLetterOrDigit(after) ? Misplaced : Punctuation - 0.5,
        '°' => char.IsLetter(before) ? Misplaced : Punctuation - 1,
        '€' or '£' => char.IsLetter(before) || char.IsLetter(after) ? Symbol : Punctuation,
        '•' => char.IsLetter(before) || char.IsLetter(after) ? Symbol : Punctuation - 1,
        '·' or '×' or '±' or '½' => IsOpening(before) || char.IsDigit(before) ? Punctuation - 2 : Symbol,
        _ => Symbol,
    };

    private static bool IsOpening(char before) => before is ' ' or '(' or '[' or '-' or '/' or '\'' or '\u00A0' or '«';

    private static bool IsAsciiLetter(char sign) => sign is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
