using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CaseTools.IO.Encryption;

/// <summary>What a chain of blocks begins with: for every use of the package's key another one ([MS-OFFCRYPTO] 2.3.4.12).</summary>
internal static class SaltedVector
{
    /// <summary>That of a segment of the package.</summary>
    public static byte[] Of(byte[] salt, int segment)
    {
        var number = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(number, segment);
        return Of(salt, number);
    }

    /// <summary>That of a purpose.</summary>
    public static byte[] Of(byte[] salt, byte[] purpose)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA512);
        sha.AppendData(salt);
        sha.AppendData(purpose);
        return sha.GetHashAndReset().AsSpan(0, AgileScheme.BlockLength).ToArray();
    }
}
