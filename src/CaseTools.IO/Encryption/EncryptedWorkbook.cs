using System.Security.Cryptography;
using CaseTools.Privacy;

namespace CaseTools.IO.Encryption;

/// <summary>Writes an encrypted workbook: the encrypted package, what says how it is encrypted, and the storages that lead a reader there.</summary>
/// <param name="random">Gives salts and keys.</param>
/// <param name="rounds">How many rounds the hash of the password takes.</param>
internal sealed class EncryptedWorkbook(RandomNumberGenerator random, int rounds)
{
    /// <summary>The name of the stream that says how the package is encrypted.</summary>
    public const string Info = "EncryptionInfo";

    /// <summary>Writes a workbook.</summary>
    /// <param name="plain">The workbook.</param>
    /// <param name="password">What opens it.</param>
    /// <param name="target">An empty stream; left open.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="IOException">It is too large for such a file.</exception>
    public void Write(Stream plain, SecretBytes password, Stream target, CancellationToken cancellation)
    {
        using var key = SecretBytes.TakeFrom(random.Bytes(AgileScheme.KeyLength), AgileScheme.KeyLength);
        using var integrityKey = SecretBytes.TakeFrom(random.Bytes(AgileScheme.HashLength), AgileScheme.HashLength);
        var salt = random.Bytes(AgileScheme.SaltLength);
        var passwordLock = PasswordLock.Close(key, password, rounds, random);
        var integrity = new PackageIntegrity(key, salt);
        using var code = PackageIntegrity.Begin(integrityKey);

        // What describes the package holds its code, and is written after it; its length does not hang on the code.
        EncryptionDescription Described(byte[] packageCode) =>
            new(salt, passwordLock, integrity.EncryptKey(integrityKey), integrity.EncryptCode(packageCode));
        var infoLength = EncryptionInfo.ToBytes(Described(new byte[AgileScheme.HashLength])).Length;
        CompoundFile.Write(
            [
                new CompoundStream(
                    DataSpaces.Package,
                    PackageSegments.LengthOf(plain.Length),
                    stream => new PackageSegments(key, salt).Encrypt(plain, new IntegrityStream(stream, code), cancellation)),
                new CompoundStream(Info, infoLength, stream =>
                {
                    var info = EncryptionInfo.ToBytes(Described(code.GetHashAndReset()));
                    stream.Write(info, 0, info.Length);
                }),
                DataSpaces.Storage(),
            ],
            target);
    }
}
