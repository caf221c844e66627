using System.Globalization;
using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>The currency that the header of an amount names: "Сумма, руб.", "Budget (EUR)".</summary>
internal static class HeaderCurrency
{
    /// <summary>The one currency that a header names; null where it names none or several.</summary>
    public static string? In(string header)
    {
        var words = new string([.. header.Select(sign => IsOfWord(sign) ? sign : ' ')])
            .Split([' '], StringSplitOptions.RemoveEmptyEntries);

        var codes = words.Where(IsCurrency).Select(word => Currencies.Read(word).Value).Distinct().ToArray();
        return codes.Length == 1 ? codes[0] : null;
    }

    private static bool IsOfWord(char sign) => char.IsLetter(sign) || char.GetUnicodeCategory(sign) == UnicodeCategory.CurrencySymbol;

    // "сома" is an amount in Kazakh and a currency in Russian. Any three Latin letters may be a code: capitals alone are one.
    private static bool IsCurrency(string word) =>
        FieldVocabulary.FieldOf(word) is null
        && Currencies.Read(word).IsRead
        && (word.Length != 3 || !LookAlikes.IsLatin(word[0]) || word.All(char.IsUpper));
}
