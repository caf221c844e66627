using System.Security;
using System.Security.Cryptography;
using CaseTools.Hosting;
using CaseTools.Privacy;

namespace CaseTools.IO.Encryption;

/// <summary>
/// Encrypts workbooks as Excel does, by the public specifications [MS-OFFCRYPTO] and [MS-CFB] and with the framework's own ciphers: AES-256, and
/// 100,000 rounds of SHA-512 over the password.
/// </summary>
internal sealed class WorkbookEncryption : IWorkbookEncryption
{
    private readonly Func<RandomNumberGenerator> random;
    private readonly int rounds;

    public WorkbookEncryption()
        : this(RandomNumberGenerator.Create)
    {
    }

    /// <param name="random">Makes the source of salts and keys; it is let go after each file.</param>
    /// <param name="rounds">How many rounds the hash of a password takes.</param>
    internal WorkbookEncryption(Func<RandomNumberGenerator> random, int rounds = AgileScheme.Rounds)
    {
        this.random = random;
        this.rounds = rounds;
    }

    /// <inheritdoc/>
    public void Write(Action<Stream> write, SecureString password, Stream target, CancellationToken cancellation)
    {
        using var plain = new PlainBuffer();
        write(plain);
        using var key = SecretText.Of(password);
        using (var source = random())
        {
            new EncryptedWorkbook(source, rounds).Write(plain, key, target, cancellation);
        }

        cancellation.ThrowIfCancellationRequested();
        EncryptedWorkbookCheck.Check(target, key, plain);
    }
}
