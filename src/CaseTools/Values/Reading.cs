namespace CaseTools.Values;

/// <summary>What came of reading a text as a value: the value, or what would have been understood.</summary>
/// <remarks>Never holds the text itself: that stays with the record.</remarks>
internal readonly record struct Reading<T>
{
    private readonly string[]? guesses;

    private Reading(T value, string? expected, string[]? guesses)
    {
        Value = value;
        Expected = expected;
        this.guesses = guesses;
    }

    /// <summary>The value; meaningful only where <see cref="Expected"/> is null.</summary>
    public T Value { get; }

    /// <summary>What was expected, in words that follow "expected"; null where the value was read.</summary>
    public string? Expected { get; }

    /// <summary>Whether a value was read.</summary>
    public bool IsRead => Expected is null;

    /// <summary>Whether a value was read, and nothing had to be assumed for it.</summary>
    public bool IsPlain => Expected is null && guesses is null;

    /// <summary>What had to be assumed to read it, in words; mostly nothing.</summary>
    public IReadOnlyList<string> Guesses => guesses ?? [];

    /// <summary>A value that was read.</summary>
    public static Reading<T> Of(T value) => new(value, null, null);

    /// <summary>Nothing read.</summary>
    public static Reading<T> NotRead(string expected) => new(default!, expected, null);

    /// <summary>The same, with something more that had to be assumed; null for nothing more.</summary>
    public Reading<T> Assuming(string? guess) => guess is null ? this : new(Value, Expected, [.. Guesses, guess]);

    /// <summary>What another value, made of this one, is: with the same guesses, or as little read.</summary>
    public Reading<TOther> To<TOther>(Func<T, TOther> make) => new Reading<TOther>(IsRead ? make(Value) : default!, Expected, guesses);
}
