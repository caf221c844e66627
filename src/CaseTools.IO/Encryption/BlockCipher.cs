using System.Security.Cryptography;
using CaseTools.Privacy;

namespace CaseTools.IO.Encryption;

/// <summary>AES-256 over whole blocks, chained (CBC), without padding.</summary>
internal sealed class BlockCipher : IDisposable
{
    private readonly Aes aes = Aes.Create();
    private readonly SecretBytes key;

    /// <param name="key">The key; the caller lets it go, after this.</param>
    public BlockCipher(SecretBytes key)
    {
        this.key = key;
        aes.Mode = CipherMode.CBC;
        aes.Padding = PaddingMode.None;
    }

    /// <summary>Encrypts the first bytes of a buffer into another one.</summary>
    /// <param name="plain">Holds what is encrypted.</param>
    /// <param name="count">How many bytes: a multiple of a block.</param>
    /// <param name="vector">What the chain begins with.</param>
    /// <param name="target">Takes as many bytes.</param>
    public void Encrypt(byte[] plain, int count, byte[] vector, byte[] target)
    {
        using var transform = aes.CreateEncryptor(key.Bytes, vector);
        _ = transform.TransformBlock(plain, 0, count, target, 0);
    }

    /// <summary>Encrypts all of a buffer.</summary>
    public byte[] Encrypt(byte[] plain, byte[] vector)
    {
        var target = new byte[plain.Length];
        Encrypt(plain, plain.Length, vector, target);
        return target;
    }

    /// <summary>Decrypts the first bytes of a buffer into another one.</summary>
    public void Decrypt(byte[] encrypted, int count, byte[] vector, byte[] target)
    {
        using var transform = aes.CreateDecryptor(key.Bytes, vector);
        _ = transform.TransformBlock(encrypted, 0, count, target, 0);
    }

    /// <summary>Decrypts all of a buffer.</summary>
    public SecretBytes Decrypt(byte[] encrypted, byte[] vector)
    {
        var target = new SecretBytes(encrypted.Length);
        Decrypt(encrypted, encrypted.Length, vector, target.Bytes);
        return target;
    }

    public void Dispose() => aes.Dispose();
}
