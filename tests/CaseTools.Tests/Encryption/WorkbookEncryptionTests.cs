using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using CaseTools.IO.Encryption;
using CsCheck;

namespace CaseTools.Tests.Encryption;

/// <summary>A file that a password opens: to every byte that was written, for nobody without it, and not after a change.</summary>
public sealed class WorkbookEncryptionTests
{
    private static readonly byte[] Small = [.. "PK, as a workbook begins"u8];

    [Fact]
    public void Any_content_comes_back() => Gen.Byte.Array[0, 20_000].Sample(
        content =>
        {
            var file = Encrypted.File(content);
            Assert.Equal(content, OtherDecryption.Open(file, Encrypted.Password));
            Assert.Equal(content, Encrypted.Read(file));
        },
        iter: 200);

    // Around a block of the cipher, a sector, a segment, and the length from which on a stream has sectors of its own.
    [Theory]
    [InlineData(0)]
    [InlineData(16)]
    [InlineData(512)]
    [InlineData(4_088)]
    [InlineData(4_096)]
    [InlineData(8_192)]
    [InlineData(65_536)]
    [InlineData(131_072)]
    public void A_content_of_any_length_around_a_border_comes_back(int border) => Assert.All(Enumerable.Range(Math.Max(0, border - 18), 36), length =>
    {
        var content = RandomNumberGenerator.GetBytes(length);
        Assert.Equal(content, OtherDecryption.Open(Encrypted.File(content), Encrypted.Password));
    });

    // 109 sectors of the allocation table are named in the header: those of 7 MB. The next one needs a table of its own, and so does each 127th after it.
    [Theory]
    [InlineData(109 * 128 * 512 - 64 * 1024, 109)]
    [InlineData(109 * 128 * 512, 110)]
    [InlineData(236 * 128 * 512 - 128 * 1024, 236)]
    [InlineData(236 * 128 * 512 - 64 * 1024, 237)]
    public void A_large_content_comes_back(int length, int tableSectors)
    {
        var content = RandomNumberGenerator.GetBytes(length);
        var file = Encrypted.File(content);

        Assert.Equal(tableSectors, new CompoundParts(file).TableSectors);
        Assert.True(content.AsSpan().SequenceEqual(OtherDecryption.Open(file, Encrypted.Password)));
        Assert.True(content.AsSpan().SequenceEqual(Encrypted.Read(file)));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("Correct horse battery staple")]
    [InlineData("Ελληνικά, қазақша, 🐈‍⬛")]
    [InlineData("\"quotes\" & <signs>")]
    public void Only_the_password_itself_opens_it(string password)
    {
        var file = Encrypted.File(Small, password);

        Assert.Equal(Small, OtherDecryption.Open(file, password));
        foreach (var other in new[] { "", password + " ", password[1..], password + "\0", password.ToUpperInvariant() + "1" })
        {
            Assert.Null(OtherDecryption.Open(file, other));
            Assert.Equal("the password is another one", Assert.Throws<EncryptionFormatException>(() => Encrypted.Read(file, other)).Message);
        }
    }

    [Fact]
    public void A_flipped_bit_of_the_package_is_seen() => Gen.Select(Gen.Int[0, 9_000 - 1], Gen.Int[0, 7]).Sample(
        (place, bit) =>
        {
            var file = Encrypted.File(RandomNumberGenerator.GetBytes(9_000));
            file[new CompoundParts(file).Places["EncryptedPackage"] + place] ^= (byte)(1 << bit);

            Assert.Throws<CryptographicException>(() => OtherDecryption.Open(file, Encrypted.Password));
            Assert.Equal("the package was changed after it was encrypted", Assert.Throws<EncryptionFormatException>(() => Encrypted.Read(file)).Message);
        },
        iter: 500);

    [Theory]
    [InlineData("encryptedVerifierHashInput", "the password is another one")]
    [InlineData("encryptedVerifierHashValue", "the password is another one")]
    [InlineData("encryptedKeyValue", "the package was changed after it was encrypted")]
    [InlineData("encryptedHmacKey", "the package was changed after it was encrypted")]
    [InlineData("encryptedHmacValue", "the package was changed after it was encrypted")]
    public void A_changed_byte_of_what_guards_the_package_is_seen(string name, string words)
    {
        var file = Encrypted.File(Small);
        var value = InfoIn(file).DescendantsAndSelf().Attributes(name).Single().Value;
        var place = file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(value));
        Assert.All(Enumerable.Range(0, value.Length - 3), index =>
        {
            var changed = (byte[])file.Clone();
            changed[place + index] = (byte)(changed[place + index] == 'A' ? 'B' : 'A');
            Assert.Equal(words, Assert.Throws<EncryptionFormatException>(() => Encrypted.Read(changed)).Message);
        });
    }

    [Theory]
    [InlineData("AES\"", "DES\"")]
    [InlineData("SHA512\"", "SHA384\"")]
    [InlineData("ChainingModeCBC", "ChainingModeCFB")]
    [InlineData("\u0004\0\u0004\0@", "\u0004\0\u0002\0@")]
    public void Another_scheme_is_not_taken_for_this_one(string said, string other)
    {
        var file = Encrypted.File(Small);
        Encoding.ASCII.GetBytes(other).CopyTo(file.AsSpan(file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(said))));

        Assert.Equal("the file is encrypted in another way", Assert.Throws<EncryptionFormatException>(() => Encrypted.Read(file)).Message);
    }

    [Fact]
    public void A_workbook_without_a_password_is_no_encrypted_file() =>
        Assert.Equal("the file is no compound file", Assert.Throws<EncryptionFormatException>(() => Encrypted.Read([.. Small])).Message);

    [Fact]
    public void It_says_how_it_is_encrypted_as_the_specification_has_it()
    {
        var streams = new CompoundParts(Encrypted.File(Small, rounds: 100_000)).Streams;
        var info = InfoIn(streams);

        Assert.Equal("0400040040000000", Convert.ToHexString(streams["EncryptionInfo"][..8]));
        Assert.Equal("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>", Encoding.UTF8.GetString(streams["EncryptionInfo"], 8, 55));
        Assert.Equal(["keyData", "dataIntegrity", "keyEncryptors"], info.Elements().Select(element => element.Name.LocalName));
        Assert.Equal("100000", info.Descendants().Single(element => element.Name.LocalName == "encryptedKey").Attribute("spinCount")!.Value);
        Assert.Equal("http://schemas.microsoft.com/office/2006/keyEncryptor/password", info.Descendants().Attributes("uri").Single().Value);
        Assert.All(info.Descendants().Where(element => element.Name.LocalName is "keyData" or "encryptedKey"), element => Assert.Equal(
            "16 16 256 64 AES ChainingModeCBC SHA512",
            string.Join(' ', "saltSize blockSize keyBits hashSize cipherAlgorithm cipherChaining hashAlgorithm".Split(' ').Select(name => element.Attribute(name)!.Value))));
        Assert.Equal(
            "saltValue 16, encryptedHmacKey 64, encryptedHmacValue 64, saltValue 16, encryptedVerifierHashInput 16, encryptedVerifierHashValue 64, encryptedKeyValue 32",
            string.Join(", ", info.Descendants().Attributes().Where(value => value.Value.EndsWith('=')).Select(value => $"{value.Name} {Convert.FromBase64String(value.Value).Length}")));
    }

    // The storages as Excel writes them.
    [Theory]
    [InlineData("\u0006DataSpaces/Version", "3C000000:Microsoft.Container.DataSpaces:010000000100000001000000")]
    [InlineData("\u0006DataSpaces/DataSpaceMap", "080000000100000068000000010000000000000020000000:EncryptedPackage:32000000:StrongEncryptionDataSpace:0000")]
    [InlineData("\u0006DataSpaces/DataSpaceInfo/StrongEncryptionDataSpace", "080000000100000032000000:StrongEncryptionTransform:0000")]
    [InlineData(
        "\u0006DataSpaces/TransformInfo/StrongEncryptionTransform/\u0006Primary",
        "58000000010000004C000000:{FF9A3F03-56EF-4613-BDD5-5A41C1D07246}:4E000000:Microsoft.Container.EncryptionTransform:000001000000010000000100000000000000000000000000000004000000")]
    public void Its_storages_lead_a_reader_to_the_package(string path, string expected)
    {
        var parts = expected.Split(':');
        var bytes = string.Concat(parts.Select((part, index) => index % 2 == 0 ? part : Convert.ToHexString(Encoding.Unicode.GetBytes(part))));
        var streams = new CompoundParts(Encrypted.File(Small)).Streams;

        Assert.Equal(bytes, Convert.ToHexString(streams[path]));
        Assert.Equal(6, streams.Count);
    }

    [Fact]
    public void No_two_files_are_the_same_and_with_the_same_chance_they_are()
    {
        Assert.NotEqual(Encrypted.File(Small), Encrypted.File(Small));

        var file = WithCountedChance();
        Assert.Equal(file, WithCountedChance());
        Assert.Equal(Small, OtherDecryption.Open(file, "Correct horse battery staple"));
        Assert.Equal("0CE9A9CA043EDF4ECBEC0040DAE6182BB2CB6C499F50EE73D168FD9B1A609F54", Convert.ToHexString(SHA256.HashData(file)));
    }

    [Fact]
    public void Every_salt_and_key_is_random_in_every_file()
    {
        static IEnumerable<string> Values(byte[] file) => InfoIn(file).Descendants().Attributes().Where(value => value.Value.EndsWith('=')).Select(value => value.Value);
        var values = Enumerable.Range(0, 20).SelectMany(_ => Values(Encrypted.File(Small))).ToList();

        Assert.Equal(20 * 7, values.Distinct().Count());
    }

    private static byte[] WithCountedChance()
    {
        using var target = new MemoryStream();
        using var password = Encrypted.Secure("Correct horse battery staple");
        new WorkbookEncryption(() => new CountedBytes()).Write(stream => stream.Write(Small), password, target, CancellationToken.None);
        return target.ToArray();
    }

    private static XElement InfoIn(byte[] file) => InfoIn(new CompoundParts(file).Streams);

    private static XElement InfoIn(Dictionary<string, byte[]> streams) => OtherDecryption.InfoOf(streams);

    /// <summary>A random source that is none.</summary>
    private sealed class CountedBytes : RandomNumberGenerator
    {
        private byte next;

        public override void GetBytes(byte[] data)
        {
            for (var i = 0; i < data.Length; i++)
            {
                data[i] = next++;
            }
        }
    }
}
