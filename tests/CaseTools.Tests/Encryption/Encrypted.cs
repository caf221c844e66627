using System.Security;
using System.Security.Cryptography;
using CaseTools.IO.Encryption;
using CaseTools.Privacy;

namespace CaseTools.Tests.Encryption;

/// <summary>Encrypted files for tests: with few rounds, which many files need, or as they are delivered.</summary>
internal static class Encrypted
{
    public const string Password = "четыре слова и кошка 🐈";

    private const int FewRounds = 3;

    /// <summary>A file of a content.</summary>
    public static byte[] File(byte[] content, string password = Password, int rounds = FewRounds)
    {
        using var target = new MemoryStream();
        Write(content, target, password, rounds);
        return target.ToArray();
    }

    /// <summary>Writes the file of a content.</summary>
    public static void Write(byte[] content, Stream target, string password = Password, int rounds = FewRounds)
    {
        using var secure = Secure(password);
        new WorkbookEncryption(RandomNumberGenerator.Create, rounds).Write(stream => stream.Write(content), secure, target, CancellationToken.None);
    }

    /// <summary>Opens a file with the code that looks at what was written.</summary>
    public static byte[] Read(byte[] file, string password = Password)
    {
        using var secure = Secure(password);
        using var bytes = SecretText.Of(secure);
        using var content = new MemoryStream();
        _ = EncryptedWorkbookReader.Read(new MemoryStream(file), bytes, (segment, count) => content.Write(segment, 0, count));
        return content.ToArray();
    }

    public static SecureString Secure(string password)
    {
        var secure = new SecureString();
        foreach (var sign in password)
        {
            secure.AppendChar(sign);
        }

        return secure;
    }
}
