namespace CaseTools.IO.Encodings;

/// <summary>
/// How likely a word is as text that people wrote, as the sum of natural logarithms over its signs beyond ASCII and their
/// neighbours: letters that follow each other in Russian and Ukrainian, accented letters of Western Europe among Latin ones, capital
/// letters where they belong, and signs where they stand. Words decoded from the same bytes can be compared.
/// </summary>
internal static class TextLikelihood
{
    private const double ScriptsMixed = -4.5;
    private const double CapitalAfterSmall = -6;
    private const double SmallAfterCapitals = -2;
    private const double DigitBesideLetter = -1.5;
    private const double ThreeAccents = -4;
    private const double TwoAccents = -1;

    /// <summary>The likelihood of a word.</summary>
    public static double Of(string word)
    {
        var sum = 0.0;
        for (var place = 0; place < word.Length; place++)
        {
            var sign = word[place];
            if (sign >= 0x80 || (place > 0 && word[place - 1] >= 0x80))
            {
                sum += OfSign(word, place) + OfNeighbours(word, place);
            }
        }

        return sum;
    }

    private static double OfSign(string word, int place)
    {
        var sign = word[place];
        var before = At(word, place - 1);
        if (sign < 0x80)
        {
            return LetterKinds.IsRussian(before) ? CyrillicLetterPairs.Shipped.Of(char.ToLowerInvariant(before), ' ') : 0;
        }

        var pair = LetterKinds.IsRussian(sign)
            ? CyrillicLetterPairs.Shipped.Of(char.ToLowerInvariant(before), char.ToLowerInvariant(sign))
            : SignLikelihood.Of(sign, before, At(word, place + 1));
        return place + 1 == word.Length && LetterKinds.IsRussian(sign)
            ? pair + CyrillicLetterPairs.Shipped.Of(char.ToLowerInvariant(sign), ' ')
            : pair;
    }

    private static double OfNeighbours(string word, int place)
    {
        var sign = word[place];
        var before = At(word, place - 1);
        if (!char.IsLetterOrDigit(sign) || !char.IsLetterOrDigit(before))
        {
            return 0;
        }

        return char.IsDigit(sign) || char.IsDigit(before)
            ? DigitBesideLetter
            : OfScripts(sign, before) + OfCase(sign, before, At(word, place - 2)) + OfAccents(sign, before, At(word, place - 2));
    }

    private static double OfScripts(char sign, char before) =>
        LetterKinds.IsCyrillic(sign) == LetterKinds.IsCyrillic(before) ? 0
        // The Ukrainian i is missing in the code pages of Russian: people typed the Latin one.
        : sign is 'i' or 'I' || before is 'i' or 'I' ? ScriptsMixed / 2
        : ScriptsMixed;

    private static double OfCase(char sign, char before, char twoBefore) =>
        char.IsUpper(sign) && char.IsLower(before) ? CapitalAfterSmall
        : char.IsLower(sign) && char.IsUpper(before) && char.IsUpper(twoBefore) ? SmallAfterCapitals
        : 0;

    private static double OfAccents(char sign, char before, char twoBefore) =>
        !LetterKinds.IsAccentedLatin(sign) || !LetterKinds.IsAccentedLatin(before) ? 0
        : LetterKinds.IsAccentedLatin(twoBefore) ? ThreeAccents
        : TwoAccents;

    private static char At(string word, int place) => place >= 0 && place < word.Length ? word[place] : ' ';
}
