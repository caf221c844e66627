using System.Globalization;

namespace CaseTools.Values;

/// <summary>How a number is read that could mean two things.</summary>
internal sealed record NumberRules
{
    /// <summary>Nothing is known: such a number is not read.</summary>
    public static NumberRules None { get; } = new();

    /// <summary>How the caller says that numbers are written.</summary>
    public CultureInfo? Culture { get; init; }

    /// <summary>The sign of decimals that other values of the same column show; goes before <see cref="Culture"/>.</summary>
    public char? ColumnSign { get; init; }

    /// <summary>What is said where <see cref="ColumnSign"/> decides.</summary>
    public string? ColumnGuess { get; init; }

    /// <summary>What is to be said where nothing decides.</summary>
    public string Expectation { get; init; } =
        "a number that can mean one thing only, such as 1234 or 1.23; or say with -Culture how numbers are written";

    /// <summary>Decides about a number.</summary>
    public Reading<decimal> Decide(NumberText number)
    {
        if (!number.IsAmbiguous)
        {
            return Take(number, signIsDecimal: true);
        }

        if (ColumnSign is { } sign)
        {
            return Take(number, number.Sign == sign).Assuming(ColumnGuess);
        }

        // A culture speaks of its own two signs alone: to a Russian one the point is neither.
        var own = number.Sign.ToString();
        return own == Culture?.NumberFormat.NumberDecimalSeparator ? Take(number, signIsDecimal: true)
            : own == Culture?.NumberFormat.NumberGroupSeparator ? Take(number, signIsDecimal: false)
            : Reading<decimal>.NotRead(Expectation);
    }

    private static Reading<decimal> Take(NumberText number, bool signIsDecimal) =>
        number.ValueWhere(signIsDecimal) is { } value && value <= Numbers.Most
            ? Reading<decimal>.Of(value)
            : Reading<decimal>.NotRead(Numbers.TooMuch);
}
