using System.Security.Cryptography;
using CaseTools.Privacy;

namespace CaseTools.IO.Encryption;

/// <summary>
/// The code that shows whether anybody changed the encrypted package: HMAC-SHA512 over all of it, under a key of its own. Both stand in the file,
/// encrypted ([MS-OFFCRYPTO] 2.3.4.14).
/// </summary>
/// <param name="packageKey">The package's key.</param>
/// <param name="salt">The package's salt.</param>
internal sealed class PackageIntegrity(SecretBytes packageKey, byte[] salt)
{
    /// <summary>Begins a code.</summary>
    public static IncrementalHash Begin(SecretBytes key) => IncrementalHash.CreateHMAC(HashAlgorithmName.SHA512, key.Bytes);

    /// <summary>Encrypts the key of the code.</summary>
    public byte[] EncryptKey(SecretBytes key) => Encrypt(key.Bytes, AgileScheme.IntegrityKey);

    /// <summary>Encrypts the code.</summary>
    public byte[] EncryptCode(byte[] code) => Encrypt(code, AgileScheme.IntegrityCode);

    /// <summary>Refuses a package that is not as it was written.</summary>
    /// <exception cref="EncryptionFormatException">It was changed.</exception>
    public void Check(Stream package, EncryptionDescription description)
    {
        using var key = Decrypt(description.IntegrityKey, AgileScheme.IntegrityKey);
        using var code = Decrypt(description.IntegrityCode, AgileScheme.IntegrityCode);
        using var made = Begin(key);
        var block = new byte[AgileScheme.SegmentLength];
        while (package.ReadUpTo(block, block.Length) is > 0 and var count)
        {
            made.AppendData(block, 0, count);
        }

        if (!made.GetHashAndReset().AsSpan().SequenceEqual(code.Bytes))
        {
            throw new EncryptionFormatException("the package was changed after it was encrypted");
        }
    }

    private byte[] Encrypt(byte[] content, byte[] purpose)
    {
        using var cipher = new BlockCipher(packageKey);
        return cipher.Encrypt(content, SaltedVector.Of(salt, purpose));
    }

    private SecretBytes Decrypt(byte[] content, byte[] purpose)
    {
        using var cipher = new BlockCipher(packageKey);
        return cipher.Decrypt(content, SaltedVector.Of(salt, purpose));
    }
}
