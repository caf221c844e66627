using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace CaseTools.Tests.Encryption;

/// <summary>Opens an encrypted workbook by the letter of [MS-OFFCRYPTO], apart from the code that writes and reads it.</summary>
internal static class OtherDecryption
{
    private static readonly XNamespace Main = "http://schemas.microsoft.com/office/2006/encryption";
    private static readonly XNamespace Key = "http://schemas.microsoft.com/office/2006/keyEncryptor/password";

    /// <summary>The workbook; null with a wrong password.</summary>
    /// <exception cref="CryptographicException">The package was changed.</exception>
    public static byte[]? Open(byte[] file, string password)
    {
        var streams = new CompoundParts(file).Streams;
        var (info, package) = (InfoOf(streams), streams["EncryptedPackage"]);
        var lockOf = info.Descendants(Key + "encryptedKey").Single();
        var salt = Value(lockOf, "saltValue");
        var hash = SHA512.HashData([.. salt, .. Encoding.Unicode.GetBytes(password)]);
        for (var round = 0; round < int.Parse(lockOf.Attribute("spinCount")!.Value, CultureInfo.InvariantCulture); round++)
        {
            hash = SHA512.HashData([.. Little(round), .. hash]);
        }

        var verifier = Decrypt(hash, "fea7d2763b4b9e79", salt, Value(lockOf, "encryptedVerifierHashInput"));
        if (!SHA512.HashData(verifier).SequenceEqual(Decrypt(hash, "d7aa0f6d3061344e", salt, Value(lockOf, "encryptedVerifierHashValue"))))
        {
            return null;
        }

        using var aes = Aes.Create();
        aes.Key = Decrypt(hash, "146e0be7abacd0d6", salt, Value(lockOf, "encryptedKeyValue"));
        var packageSalt = Value(info.Element(Main + "keyData")!, "saltValue");
        var integrity = info.Element(Main + "dataIntegrity")!;
        var hmacKey = aes.DecryptCbc(Value(integrity, "encryptedHmacKey"), Vector(packageSalt, Convert.FromHexString("5fb2ad010cb9e1f6")), PaddingMode.None);
        var hmac = aes.DecryptCbc(Value(integrity, "encryptedHmacValue"), Vector(packageSalt, Convert.FromHexString("a0677f02b22c8433")), PaddingMode.None);
        if (!HMACSHA512.HashData(hmacKey, package).SequenceEqual(hmac))
        {
            throw new CryptographicException("changed");
        }

        var plain = package.Skip(8).Chunk(4096).SelectMany((segment, number) => aes.DecryptCbc(segment, Vector(packageSalt, Little(number)), PaddingMode.None)).ToArray();
        var length = (int)BinaryPrimitives.ReadInt64LittleEndian(package);
        Assert.InRange(plain.Length - length, 0, 15);
        return plain[..length];
    }

    /// <summary>What a file says of its encryption.</summary>
    public static XElement InfoOf(IReadOnlyDictionary<string, byte[]> streams) => XDocument.Load(new MemoryStream(streams["EncryptionInfo"][8..])).Root!;

    private static byte[] Decrypt(byte[] hash, string purpose, byte[] salt, byte[] content)
    {
        using var aes = Aes.Create();
        aes.Key = SHA512.HashData([.. hash, .. Convert.FromHexString(purpose)])[..32];
        return aes.DecryptCbc(content, salt, PaddingMode.None);
    }

    private static byte[] Vector(byte[] salt, byte[] purpose) => SHA512.HashData([.. salt, .. purpose])[..16];

    private static byte[] Little(int number) => [(byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)(number >> 24)];

    private static byte[] Value(XElement element, string name) => Convert.FromBase64String(element.Attribute(name)!.Value);
}
