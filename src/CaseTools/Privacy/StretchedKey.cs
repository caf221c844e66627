using System.Security.Cryptography;

namespace CaseTools.Privacy;

/// <summary>
/// A key from a secret that somebody types: PBKDF2 with HMAC-SHA-512 (RFC 8018, section 5.2). The framework's own for Windows PowerShell and
/// PowerShell 7 alike knows SHA-1 alone.
/// </summary>
internal static class StretchedKey
{
    /// <summary>A key's bytes.</summary>
    public const int Length = 64;

    /// <summary>The key, of as many bytes as the hash has.</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="salt">What tells keys of one secret from one another.</param>
    /// <param name="rounds">How many rounds a try costs.</param>
    public static SecretBytes Of(byte[] secret, byte[] salt, int rounds)
    {
        using var hash = new HMACSHA512(secret);
        var round = hash.ComputeHash([.. salt, 0, 0, 0, 1]);
        var key = (byte[])round.Clone();
        for (var i = 1; i < rounds; i++)
        {
            var next = hash.ComputeHash(round);
            Array.Clear(round, 0, round.Length);
            round = next;
            for (var part = 0; part < key.Length; part++)
            {
                key[part] ^= round[part];
            }
        }

        Array.Clear(round, 0, round.Length);
        return SecretBytes.TakeFrom(key, Length);
    }
}
