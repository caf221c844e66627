using System.Security.Cryptography;
using CaseTools.Privacy;

namespace CaseTools.IO.Encryption;

/// <summary>The key of a package behind a password, and what shows that a password is the right one ([MS-OFFCRYPTO] 2.3.4.13).</summary>
/// <param name="Salt">The password's salt.</param>
/// <param name="Rounds">How many rounds its hash took.</param>
/// <param name="VerifierInput">Random bytes, encrypted.</param>
/// <param name="VerifierHash">The hash of these bytes, encrypted.</param>
/// <param name="PackageKey">The package's key, encrypted.</param>
internal sealed record PasswordLock(byte[] Salt, int Rounds, byte[] VerifierInput, byte[] VerifierHash, byte[] PackageKey)
{
    /// <summary>Puts a key behind a password.</summary>
    public static PasswordLock Close(SecretBytes packageKey, SecretBytes password, int rounds, RandomNumberGenerator random)
    {
        var salt = random.Bytes(AgileScheme.SaltLength);
        using var hash = PasswordHash.Of(password, salt, rounds);
        using var verifier = SecretBytes.TakeFrom(random.Bytes(AgileScheme.SaltLength), AgileScheme.SaltLength);
        using var verifierHash = HashOf(verifier);
        return new PasswordLock(
            salt,
            rounds,
            Encrypt(hash, AgileScheme.VerifierInput, verifier, salt),
            Encrypt(hash, AgileScheme.VerifierHash, verifierHash, salt),
            Encrypt(hash, AgileScheme.PackageKey, packageKey, salt));
    }

    /// <summary>Gets the key by the password.</summary>
    /// <exception cref="EncryptionFormatException">It is another password.</exception>
    public SecretBytes Open(SecretBytes password)
    {
        using var hash = PasswordHash.Of(password, Salt, Rounds);
        using var verifier = Decrypt(hash, AgileScheme.VerifierInput, VerifierInput);
        using var expected = Decrypt(hash, AgileScheme.VerifierHash, VerifierHash);
        using var verifierHash = HashOf(verifier);
        return verifierHash.Bytes.AsSpan().SequenceEqual(expected.Bytes)
            ? Decrypt(hash, AgileScheme.PackageKey, PackageKey)
            : throw new EncryptionFormatException("the password is another one");
    }

    private static SecretBytes HashOf(SecretBytes verifier)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA512);
        sha.AppendData(verifier.Bytes);
        return SecretBytes.TakeFrom(sha.GetHashAndReset(), AgileScheme.HashLength);
    }

    private static byte[] Encrypt(PasswordHash hash, byte[] purpose, SecretBytes content, byte[] salt)
    {
        using var key = hash.KeyFor(purpose);
        using var cipher = new BlockCipher(key);
        return cipher.Encrypt(content.Bytes, salt);
    }

    private SecretBytes Decrypt(PasswordHash hash, byte[] purpose, byte[] content)
    {
        using var key = hash.KeyFor(purpose);
        using var cipher = new BlockCipher(key);
        return cipher.Decrypt(content, Salt);
    }
}
