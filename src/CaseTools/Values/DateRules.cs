namespace CaseTools.Values;

/// <summary>How a date is read that could mean two days.</summary>
internal sealed record DateRules
{
    /// <summary>Nothing is known: such a date is not read.</summary>
    public static DateRules None { get; } = new();

    /// <summary>The order that the caller says.</summary>
    public DateOrder? Order { get; init; }

    /// <summary>The order that other values of the same column show; goes before <see cref="Order"/>.</summary>
    public DateOrder? ColumnOrder { get; init; }

    /// <summary>What is said where <see cref="ColumnOrder"/> decides.</summary>
    public string? ColumnGuess { get; init; }

    /// <summary>What is to be said where nothing decides.</summary>
    public string Expectation { get; init; } =
        "a date that can mean one day only, such as 2022-09-30 or 30.09.2022; " +
        "or say with -DateOrder whether the day or the month comes first";

    /// <summary>The last day that a date can be: one with two figures for its year is a century earlier where it would be later.</summary>
    public DateTime? Latest { get; init; }
}
