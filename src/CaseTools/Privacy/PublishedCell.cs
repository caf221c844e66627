namespace CaseTools.Privacy;

/// <summary>A count as it is published. One that is not shown does not hold its number: what is not there cannot leak.</summary>
internal readonly record struct PublishedCell
{
    private PublishedCell(PublishedKind kind, int? number)
    {
        Kind = kind;
        Number = number;
    }

    /// <summary>What is said of the count.</summary>
    public PublishedKind Kind { get; }

    /// <summary>The count, where it is shown.</summary>
    public int? Number { get; }

    /// <summary>A count that is published.</summary>
    public static PublishedCell Shown(int number) => new(PublishedKind.Shown, number);

    /// <summary>A count under 5.</summary>
    public static PublishedCell Under5 => new(PublishedKind.Under5, null);

    /// <summary>A count of 5 or more that would reveal another one.</summary>
    public static PublishedCell Withheld => new(PublishedKind.Withheld, null);
}
