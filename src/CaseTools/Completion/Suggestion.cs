namespace CaseTools.Completion;

/// <summary>A value that can be put in at the Tab key.</summary>
/// <param name="Value">The value.</param>
/// <param name="Meaning">What it means, in words; no personal value but a lead's first name.</param>
internal sealed record Suggestion(string Value, string Meaning)
{
    /// <summary>What it is found by beside its value, such as the name of a country.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Whether it goes into a command as it is, such as a date or <c>$cases</c>: it is made here and is no text of a file.</summary>
    public bool IsWritten { get; init; }

    /// <summary>Whether it, or a name of it, begins with what was typed, in capital or small letters.</summary>
    public bool BeginsWith(string typed) =>
        Value.StartsWith(typed, StringComparison.OrdinalIgnoreCase) || Names.Any(name => name.StartsWith(typed, StringComparison.OrdinalIgnoreCase));
}
