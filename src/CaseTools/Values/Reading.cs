namespace CaseTools.Values;

/// <summary>What came of reading a text as a value: the value, or what would have been understood.</summary>
/// <remarks>Never holds the text itself: that stays with the record.</remarks>
internal readonly record struct Reading<T>
{
    private Reading(T value, string? expected)
    {
        Value = value;
        Expected = expected;
    }

    /// <summary>The value; meaningful only where <see cref="Expected"/> is null.</summary>
    public T Value { get; }

    /// <summary>What was expected, in words that follow "expected"; null where the value was read.</summary>
    public string? Expected { get; }

    /// <summary>Whether a value was read.</summary>
    public bool IsRead => Expected is null;

    /// <summary>A value that was read.</summary>
    public static Reading<T> Of(T value) => new(value, null);

    /// <summary>Nothing read.</summary>
    public static Reading<T> NotRead(string expected) => new(default!, expected);
}
