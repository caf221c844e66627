using System.Buffers.Binary;
using CaseTools.Privacy;

namespace CaseTools.IO.Encryption;

/// <summary>The package in its encrypted form: its length, then segments that are encrypted each by itself ([MS-OFFCRYPTO] 2.3.4.4).</summary>
/// <param name="key">The package's key.</param>
/// <param name="salt">The package's salt.</param>
internal sealed class PackageSegments(SecretBytes key, byte[] salt)
{
    private const int LengthField = sizeof(long);

    /// <summary>How many bytes a package of some length takes.</summary>
    public static long LengthOf(long plain) => LengthField + InBlocks(plain);

    /// <summary>Encrypts a package.</summary>
    /// <param name="plain">The package, from its start.</param>
    /// <param name="target">Takes the encrypted form.</param>
    /// <param name="cancellation">Stops the work.</param>
    public void Encrypt(Stream plain, Stream target, CancellationToken cancellation)
    {
        var length = new byte[LengthField];
        BinaryPrimitives.WriteInt64LittleEndian(length, plain.Length);
        target.Write(length, 0, length.Length);

        using var cipher = new BlockCipher(key);
        using var segment = new SecretBytes(AgileScheme.SegmentLength);
        var encrypted = new byte[AgileScheme.SegmentLength];
        plain.Position = 0;
        for (var number = 0; plain.ReadUpTo(segment.Bytes, AgileScheme.SegmentLength) is > 0 and var count; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            var whole = (int)InBlocks(count);
            Array.Clear(segment.Bytes, count, whole - count);
            cipher.Encrypt(segment.Bytes, whole, SaltedVector.Of(salt, number), encrypted);
            target.Write(encrypted, 0, whole);
        }
    }

    /// <summary>Decrypts a package.</summary>
    /// <param name="encrypted">The encrypted form, from its start.</param>
    /// <param name="take">Takes the bytes of each segment, of which so many count; they are gone when it returns.</param>
    /// <returns>How many bytes the package has.</returns>
    public long Decrypt(Stream encrypted, Action<byte[], int> take)
    {
        var lengthField = new byte[LengthField];
        _ = encrypted.ReadUpTo(lengthField, LengthField);
        var length = BinaryPrimitives.ReadInt64LittleEndian(lengthField);

        using var cipher = new BlockCipher(key);
        using var segment = new SecretBytes(AgileScheme.SegmentLength);
        var block = new byte[AgileScheme.SegmentLength];
        var left = length;
        for (var number = 0; encrypted.ReadUpTo(block, block.Length) is > 0 and var count; number++)
        {
            cipher.Decrypt(block, count, SaltedVector.Of(salt, number), segment.Bytes);
            take(segment.Bytes, (int)Math.Min(count, left));
            left -= count;
        }

        return length;
    }

    private static long InBlocks(long length) => (length + AgileScheme.BlockLength - 1) / AgileScheme.BlockLength * AgileScheme.BlockLength;
}
