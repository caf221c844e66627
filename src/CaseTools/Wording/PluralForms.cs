namespace CaseTools.Wording;

/// <summary>Which form a word takes after a number, by the plural rules of Unicode CLDR.</summary>
internal static class PluralForms
{
    /// <summary>How many forms a language has.</summary>
    public static int CountOf(string language) => IsSlavic(language) ? 3 : 2;

    /// <summary>The form after a whole number: English and Kazakh one, other; Russian and Ukrainian one, few, many.</summary>
    public static int IndexOf(string language, long number)
    {
        var size = Math.Abs(number);
        if (!IsSlavic(language))
        {
            return size == 1 ? 0 : 1;
        }

        var (tens, ones) = (size % 100, size % 10);
        return ones == 1 && tens != 11 ? 0
            : ones is >= 2 and <= 4 && tens is not (>= 12 and <= 14) ? 1
            : 2;
    }

    private static bool IsSlavic(string language) => language is "ru" or "uk";
}
