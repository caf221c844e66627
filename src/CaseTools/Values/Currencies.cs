using System.Text.RegularExpressions;

namespace CaseTools.Values;

/// <summary>Currencies by ISO 4217 code.</summary>
internal static class Currencies
{
    private static readonly Regex Shape = new("^[A-Z]{3}$", RegexOptions.CultureInvariant);

    /// <summary>Reads a code in any case.</summary>
    public static Reading<string> Read(string text) =>
        text.Trim().ToUpperInvariant() is var code && Shape.IsMatch(code)
            ? Reading<string>.Of(code)
            : Reading<string>.NotRead("a currency code of three letters, such as RUB or EUR");
}
