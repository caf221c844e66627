namespace CaseTools;

/// <summary>Something in a model file that cannot stand.</summary>
/// <param name="Place">Where, such as <c>border.matrix[2][3]</c>; empty where the file as a whole is meant.</param>
/// <param name="Reason">What was expected.</param>
public sealed record UrgencyModelFinding(string Place, string Reason)
{
    /// <summary>The file's name.</summary>
    public string File { get; init; } = "";

    /// <summary>The line of that place in the file, from 1, or of what it is missing from; null where no line can be told.</summary>
    public int? Line { get; init; }

    /// <summary>Place and reason.</summary>
    public override string ToString() => Place.Length == 0 ? Reason : $"{Place}: {Reason}";
}
