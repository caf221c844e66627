using System.Buffers.Binary;
using System.Security.Cryptography;
using CaseTools.Privacy;

namespace CaseTools.IO.Encryption;

/// <summary>
/// The hash of a password, made slow, from which its keys come ([MS-OFFCRYPTO] 2.3.4.11): who tries passwords out pays for every round.
/// </summary>
internal sealed class PasswordHash : IDisposable
{
    private readonly SecretBytes hash;

    private PasswordHash(SecretBytes hash) => this.hash = hash;

    /// <summary>Hashes a password with its salt, then the number of each round with the hash before it.</summary>
    public static PasswordHash Of(SecretBytes password, byte[] salt, int rounds)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA512);
        using var round = new SecretBytes(sizeof(int) + AgileScheme.HashLength);
        sha.AppendData(salt);
        sha.AppendData(password.Bytes);
        for (var number = 0; number < rounds; number++)
        {
            Take(sha, round.Bytes, sizeof(int));
            BinaryPrimitives.WriteInt32LittleEndian(round.Bytes, number);
            sha.AppendData(round.Bytes);
        }

        return new PasswordHash(SecretBytes.TakeFrom(sha.GetHashAndReset(), AgileScheme.HashLength));
    }

    /// <summary>The key for one purpose.</summary>
    public SecretBytes KeyFor(byte[] purpose)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA512);
        sha.AppendData(hash.Bytes);
        sha.AppendData(purpose);
        return SecretBytes.TakeFrom(sha.GetHashAndReset(), AgileScheme.KeyLength);
    }

    public void Dispose() => hash.Dispose();

    // Each of the hashes leads to the key as well as the last one.
    private static void Take(IncrementalHash sha, byte[] target, int place)
    {
        var made = sha.GetHashAndReset();
        Buffer.BlockCopy(made, 0, target, place, made.Length);
        Array.Clear(made, 0, made.Length);
    }
}
