using System.Globalization;

namespace CaseTools.Values;

/// <summary>Numbers that stand alone, without guessing what a lone separator means.</summary>
internal static class Numbers
{
    /// <summary>Beyond any sum of money, and far from where sums and products of amounts would overflow.</summary>
    public const decimal Most = 1_000_000_000_000m;

    /// <summary>What is said of a number beyond <see cref="Most"/>.</summary>
    public const string TooMuch = "a number up to a million million";

    /// <summary>
    /// Reads a number of zero or more. Where 1.234 or 1,234 could mean two things, <paramref name="culture"/> decides, or it is
    /// not read.
    /// </summary>
    public static Reading<decimal> Read(string text, CultureInfo? culture)
    {
        var trimmed = CellText.Trim(text);
        return NumberText.Scan(trimmed, 0, trimmed.Length) is { IsNumber: true } number
            ? new NumberRules { Culture = culture }.Decide(number)
            : Reading<decimal>.NotRead("a number such as 300000 or 4800.50, without a currency or a word");
    }

    /// <summary>Reads a whole number within bounds, in figures.</summary>
    public static Reading<int> ReadWhole(string text, int least, int most)
    {
        var trimmed = CellText.Trim(text);
        return NumberText.Scan(trimmed, 0, trimmed.Length) is { IsNumber: true, Sign: '\0' or ' ' or '\'', Fraction: "" } number
            && int.TryParse(number.Whole, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && value >= least
            && value <= most
                ? Reading<int>.Of(value)
                : Reading<int>.NotRead(WholeFrom(least, most));
    }

    /// <summary>What is said of a whole number that is not there or out of bounds.</summary>
    public static string WholeFrom(int least, int most) =>
        string.Format(CultureInfo.InvariantCulture, "a whole number from {0} to {1}", least, most);
}
