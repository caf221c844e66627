using System.Globalization;

namespace CaseTools.Values;

/// <summary>Figures with their separators as they stand in a text, and what they can mean.</summary>
/// <param name="Whole">The figures before the fraction; of an ambiguous number, before its one sign.</param>
/// <param name="Fraction">The figures after it.</param>
/// <param name="IsAmbiguous">Whether the one sign may part a group or a fraction: 1.234.</param>
/// <param name="Sign">That sign.</param>
/// <param name="DecimalSign">
/// The sign that must stand for decimals, as the number shows: <c>,</c> in 1.234,5; zero where it shows none.
/// </param>
internal readonly record struct NumberText(string Whole, string Fraction, bool IsAmbiguous, char Sign, char DecimalSign)
{
    /// <summary>Whether these are figures that make one number.</summary>
    public bool IsNumber => Whole is not null;

    /// <summary>Reads what stands between two places of a text.</summary>
    public static NumberText Scan(string text, int start, int end)
    {
        var parts = new List<string>(4);
        var signs = new List<char>(4);
        var from = start;
        for (var i = start; i <= end; i++)
        {
            if (i < end && IsFigure(text[i]))
            {
                continue;
            }

            if (i == from)
            {
                return default;
            }

            parts.Add(text.Substring(from, i - from));
            if (i < end)
            {
                signs.Add(SignOf(text[i]));
            }

            from = i + 1;
        }

        return signs.Contains('?') ? default : Judge(parts, signs);
    }

    /// <summary>Whether a sign is one of the ten figures of Latin and Cyrillic texts.</summary>
    public static bool IsFigure(char sign) => sign is >= '0' and <= '9';

    /// <summary>Whether a sign may stand between the figures of one number.</summary>
    public static bool IsSeparator(char sign) => SignOf(sign) != '?';

    /// <summary>The number; an ambiguous one with its sign taken as told. Null where it is too long to be one.</summary>
    public decimal? ValueWhere(bool signIsDecimal)
    {
        var figures = IsAmbiguous && !signIsDecimal ? Whole + Fraction : Fraction.Length > 0 ? Whole + "." + Fraction : Whole;
        return decimal.TryParse(figures, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static NumberText Judge(List<string> parts, List<char> signs)
    {
        if (signs.Count == 0)
        {
            return new NumberText(parts[0], "", false, default, default);
        }

        var last = signs[signs.Count - 1];
        var isMixed = signs[0] != last;
        var groupSigns = isMixed ? signs.Count - 1 : signs.Count;
        if (signs.Take(groupSigns).Any(sign => sign != signs[0]))
        {
            return default;
        }

        if (isMixed || (signs.Count == 1 && last is '.' or ','))
        {
            return last is not ('.' or ',') || (isMixed && !AreGroups(parts, parts.Count - 1)) ? default
                : isMixed ? new NumberText(string.Concat(parts.Take(parts.Count - 1)), parts[parts.Count - 1], false, last, last)
                : OneSign(parts[0], parts[1], last);
        }

        return !AreGroups(parts, parts.Count) ? default
            : new NumberText(string.Concat(parts), "", false, last, last switch { '.' => ',', ',' => '.', _ => default });
    }

    // 1.234 may be two things. 0.300 is a fraction: no group starts with zero. 1234.567 is neither a sum of money nor well grouped.
    private static NumberText OneSign(string whole, string fraction, char sign) =>
        fraction.Length != 3 || whole[0] == '0' ? new NumberText(whole, fraction, false, sign, sign)
        : whole.Length <= 3 ? new NumberText(whole, fraction, true, sign, default)
        : default;

    private static bool AreGroups(List<string> parts, int count) =>
        parts[0].Length <= 3 && parts.Take(count).Skip(1).All(part => part.Length == 3);

    private static char SignOf(char sign) => sign switch
    {
        '.' or ',' => sign,
        '\'' or '’' or 'ʼ' => '\'',
        _ => char.IsWhiteSpace(sign) && sign is not ('\n' or '\r') ? ' ' : '?',
    };
}
