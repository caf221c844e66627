using System.Globalization;
using System.Security.Cryptography;

namespace CaseTools.Values;

/// <summary>Digests as lower-case hexadecimal: the form that Get-FileHash users compare.</summary>
internal static class Digest
{
    /// <summary>SHA-256 of bytes.</summary>
    public static string Sha256(byte[] bytes)
    {
        using var sha256 = SHA256.Create();
        return ToText(sha256.ComputeHash(bytes));
    }

    /// <summary>A digest's bytes as text.</summary>
    public static string ToText(byte[] digest) => string.Concat(digest.Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
}
