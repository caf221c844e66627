namespace CaseTools.IO.Encryption;

/// <summary>The order of the entries of one storage: the shorter name first, else by their signs in upper case ([MS-CFB] 2.6.4).</summary>
internal sealed class SiblingOrder : IComparer<string>
{
    /// <summary>The order.</summary>
    public static readonly SiblingOrder Of = new();

    public int Compare(string? x, string? y) => x!.Length != y!.Length
        ? x.Length.CompareTo(y.Length)
        : string.CompareOrdinal(x.ToUpperInvariant(), y.ToUpperInvariant());
}
