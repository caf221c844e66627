namespace CaseTools;

/// <summary>Something in a row that could not be read.</summary>
/// <param name="Field">The field of the schema, such as <c>birth_date</c>.</param>
/// <param name="Column">The header of its column in the file.</param>
/// <param name="Line">The line on which the row starts, from 1.</param>
/// <param name="Expected">What would have been understood, in words. Holds no value of the file.</param>
/// <param name="Raw">The text as it stands in the file: the one place where a value of the file is kept. Personal.</param>
public sealed record IntakeProblem(string Field, string Column, long Line, string Expected, string Raw)
{
    /// <summary>Name of the file, without its folder; null for a problem made otherwise.</summary>
    public string? SourceFile { get; init; }

    /// <summary>Whether the value was read and looks doubtful, such as an age that the birth date does not bear out.</summary>
    public bool IsWarning { get; init; }

    /// <summary>Place and expectation, without the value.</summary>
    public override string ToString() => $"line {Line}, column '{Column}' ({Field}): expected {Expected}";
}
