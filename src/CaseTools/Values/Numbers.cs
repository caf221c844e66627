using System.Globalization;
using System.Text.RegularExpressions;

namespace CaseTools.Values;

/// <summary>Numbers as people type them, without guessing what a lone separator means.</summary>
internal static class Numbers
{
    private static readonly Regex SpacedGroups = new(@"^[0-9]{1,3}(\s[0-9]{3})+(?![0-9])", RegexOptions.CultureInvariant);
    private static readonly Regex Plain = new("^[0-9]+$", RegexOptions.CultureInvariant);
    private static readonly Regex WithFraction = new("^[0-9]+[.,]([0-9]{1,2}|[0-9]{4,})$", RegexOptions.CultureInvariant);
    private static readonly Regex Grouped = new(
        @"^[0-9]{1,3}(?:(?<sign>[.,])[0-9]{3})(?:\k<sign>[0-9]{3})+$",
        RegexOptions.CultureInvariant);
    private static readonly Regex GroupedWithFraction = new(
        @"^[0-9]{1,3}(,[0-9]{3})+\.[0-9]+$|^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$",
        RegexOptions.CultureInvariant);
    private static readonly Regex LoneGroup = new("^[0-9]{1,3}[.,][0-9]{3}$", RegexOptions.CultureInvariant);

    // Beyond any sum of money, and far from where sums and products of amounts would overflow.
    private const decimal Most = 1_000_000_000_000m;

    /// <summary>
    /// Reads a number of zero or more. Where 1.234 or 1,234 could mean two things, <paramref name="culture"/> decides, or it is
    /// not read.
    /// </summary>
    public static Reading<decimal> Read(string text, CultureInfo? culture)
    {
        var compact = WithoutSpaces(text);
        if (Plain.IsMatch(compact))
        {
            return Parse(compact);
        }

        if (LoneGroup.IsMatch(compact))
        {
            return culture is null
                ? Reading<decimal>.NotRead(
                    "a number that can mean one thing only, such as 1234 or 1.23; or say with -Culture how numbers are written")
                : Parse(Invariant(compact, culture));
        }

        if (WithFraction.IsMatch(compact))
        {
            return Parse(compact.Replace(',', '.'));
        }

        if (Grouped.IsMatch(compact))
        {
            return Parse(compact.Replace(",", "").Replace(".", ""));
        }

        return GroupedWithFraction.IsMatch(compact)
            ? Parse(WithoutGroups(compact))
            : Reading<decimal>.NotRead("a number such as 300000 or 4800.50, without a currency or a word");
    }

    /// <summary>Reads a whole number within bounds.</summary>
    public static Reading<int> ReadWhole(string text, int least, int most) =>
        int.TryParse(WithoutSpaces(text), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
            ? Reading<int>.Of(number)
            : Reading<int>.NotRead(string.Format(CultureInfo.InvariantCulture, "a whole number from {0} to {1}", least, most));

    // Spaces part groups of three figures; anywhere else they part two numbers, and 2 3 is not 23.
    private static string WithoutSpaces(string text) =>
        SpacedGroups.Replace(text.Trim(), groups => new string(groups.Value.Where(sign => !char.IsWhiteSpace(sign)).ToArray()));

    private static string WithoutGroups(string text)
    {
        var fraction = Math.Max(text.LastIndexOf('.'), text.LastIndexOf(','));
        return text.Substring(0, fraction).Replace(",", "").Replace(".", "") + "." + text.Substring(fraction + 1);
    }

    private static string Invariant(string text, CultureInfo culture)
    {
        var isFraction = text.IndexOf(culture.NumberFormat.NumberDecimalSeparator, StringComparison.Ordinal) >= 0;
        return isFraction ? text.Replace(',', '.') : text.Replace(",", "").Replace(".", "");
    }

    private static Reading<decimal> Parse(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= Most
            ? Reading<decimal>.Of(number)
            : Reading<decimal>.NotRead("a number up to a million million");
}
