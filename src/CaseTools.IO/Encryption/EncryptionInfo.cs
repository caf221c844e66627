using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CaseTools.IO.Encryption;

/// <summary>The stream that says how a file is encrypted: a version, then XML ([MS-OFFCRYPTO] 2.3.4.10).</summary>
internal static class EncryptionInfo
{
    private const string PasswordUri = "http://schemas.microsoft.com/office/2006/keyEncryptor/password";

    private static readonly XNamespace Main = "http://schemas.microsoft.com/office/2006/encryption";
    private static readonly XNamespace Password = PasswordUri;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Version 4.4, which is agile encryption, and the flag that goes with it.
    private static readonly byte[] Version = [4, 0, 4, 0, 0x40, 0, 0, 0];

    /// <summary>The stream.</summary>
    public static byte[] ToBytes(EncryptionDescription description)
    {
        using var stream = new MemoryStream();
        stream.Write(Version, 0, Version.Length);
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = Utf8, CloseOutput = false }))
        {
            new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), ToXml(description)).Save(writer);
        }

        return stream.ToArray();
    }

    /// <summary>Reads the stream.</summary>
    /// <exception cref="EncryptionFormatException">It speaks of another scheme.</exception>
    public static EncryptionDescription Read(byte[] content)
    {
        if (!content.AsSpan().StartsWith(Version))
        {
            throw new EncryptionFormatException("the file is encrypted in another way");
        }

        var root = XDocument.Parse(Utf8.GetString(content, Version.Length, content.Length - Version.Length)).Root!;
        var package = root.Element(Main + "keyData")!;
        var integrity = root.Element(Main + "dataIntegrity")!;
        var key = root.Element(Main + "keyEncryptors")!.Element(Main + "keyEncryptor")!.Element(Password + "encryptedKey")!;
        if (!Scheme.All(fixedValue => package.Attribute(fixedValue.Name)?.Value == fixedValue.Value && key.Attribute(fixedValue.Name)?.Value == fixedValue.Value))
        {
            throw new EncryptionFormatException("the file is encrypted in another way");
        }

        return new EncryptionDescription(
            Bytes(package, "saltValue"),
            new PasswordLock(
                Bytes(key, "saltValue"),
                int.Parse(key.Attribute("spinCount")!.Value, NumberStyles.None, CultureInfo.InvariantCulture),
                Bytes(key, "encryptedVerifierHashInput"),
                Bytes(key, "encryptedVerifierHashValue"),
                Bytes(key, "encryptedKeyValue")),
            Bytes(integrity, "encryptedHmacKey"),
            Bytes(integrity, "encryptedHmacValue"));
    }

    private static XElement ToXml(EncryptionDescription description) => new(
        Main + "encryption",
        new XAttribute("xmlns", Main),
        new XAttribute(XNamespace.Xmlns + "p", Password),
        new XElement(Main + "keyData", Scheme, Value("saltValue", description.Salt)),
        new XElement(Main + "dataIntegrity", Value("encryptedHmacKey", description.IntegrityKey), Value("encryptedHmacValue", description.IntegrityCode)),
        new XElement(
            Main + "keyEncryptors",
            new XElement(Main + "keyEncryptor", new XAttribute("uri", PasswordUri), ToXml(description.Password))));

    private static XElement ToXml(PasswordLock password) => new(
        Password + "encryptedKey",
        new XAttribute("spinCount", password.Rounds),
        Scheme,
        Value("saltValue", password.Salt),
        Value("encryptedVerifierHashInput", password.VerifierInput),
        Value("encryptedVerifierHashValue", password.VerifierHash),
        Value("encryptedKeyValue", password.PackageKey));

    // Those of the package and those of the password may differ; here they do not.
    private static XAttribute[] Scheme =>
    [
        new("saltSize", AgileScheme.SaltLength),
        new("blockSize", AgileScheme.BlockLength),
        new("keyBits", AgileScheme.KeyLength * 8),
        new("hashSize", AgileScheme.HashLength),
        new("cipherAlgorithm", "AES"),
        new("cipherChaining", "ChainingModeCBC"),
        new("hashAlgorithm", "SHA512"),
    ];

    private static XAttribute Value(string name, byte[] value) => new(name, Convert.ToBase64String(value));

    private static byte[] Bytes(XElement element, string name) => Convert.FromBase64String(element.Attribute(name)!.Value);
}
