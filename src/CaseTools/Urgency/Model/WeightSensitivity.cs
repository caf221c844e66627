namespace CaseTools;

/// <summary>How much hangs on one weight of a model: how many cases change their band when it moves.</summary>
public sealed record WeightSensitivity
{
    /// <summary>The weight, by its place in the file, such as <c>border.matrix[3][4]</c>.</summary>
    public required string Weight { get; init; }

    /// <summary>What it is.</summary>
    public required decimal Value { get; init; }

    /// <summary>What it is moved down to; never below 0.</summary>
    public required decimal Lower { get; init; }

    /// <summary>What it is moved up to.</summary>
    public required decimal Higher { get; init; }

    /// <summary>Cases in another band with the lower weight.</summary>
    public required int BandsChangedLower { get; init; }

    /// <summary>Cases in another band with the higher weight.</summary>
    public required int BandsChangedHigher { get; init; }

    /// <summary>Cases that were scored.</summary>
    public required int Cases { get; init; }

    /// <summary>The model file's name.</summary>
    public required string File { get; init; }

    /// <summary>The weight, and the cases that change.</summary>
    public override string ToString() => $"{Weight}: {BandsChangedLower} lower, {BandsChangedHigher} higher, of {Cases}";
}
