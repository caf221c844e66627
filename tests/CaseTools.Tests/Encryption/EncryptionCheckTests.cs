using System.Security.Cryptography;
using CaseTools.Hosting;
using CaseTools.IO.Encryption;
using CaseTools.Privacy;
using CsCheck;

namespace CaseTools.Tests.Encryption;

/// <summary>What was written is opened again before it counts, and nothing in plain is left, on disk or in memory.</summary>
public sealed class EncryptionCheckTests
{
    private const string Words =
        "what was encrypted does not open to what was to be written, so that it was thrown away. The disk or the memory of this machine may be failing: write the report on another one.";

    [Fact]
    public void A_file_that_does_not_open_to_what_was_written_is_an_error() => Gen.Select(Gen.Int[0, 20_000 - 1], Gen.Byte[1, 255]).Sample(
        (place, change) =>
        {
            var content = RandomNumberGenerator.GetBytes(20_000);
            var package = new CompoundParts(Encrypted.File(content)).Places["EncryptedPackage"];

            using var target = new FaultyStream(package + place, change);
            Assert.Equal(Words, Assert.Throws<EncryptionException>(() => Encrypted.Write(content, target)).Message);
        },
        iter: 200);

    // Some bytes say nothing: zeros behind a stream's end, entries of the directory that nobody uses.
    [Fact]
    public void Whatever_byte_a_disk_changes_the_error_is_in_words_or_the_file_opens() => Gen.Select(Gen.Int[0, 9_000], Gen.Byte[1, 255]).Sample(
        (place, change) =>
        {
            var content = RandomNumberGenerator.GetBytes(3_000);
            using var target = new FaultyStream(place, change);
            try
            {
                Encrypted.Write(content, target);
                Assert.Equal(content, Encrypted.Read(target.ToArray()));
            }
            catch (EncryptionException exception)
            {
                Assert.Equal(Words, exception.Message);
            }
        },
        iter: 2_000);

    // The workbook in memory is another one than that which was encrypted: the code that encrypts went wrong.
    [Theory]
    [InlineData(5_000, 0)]
    [InlineData(5_000, 4_999)]
    [InlineData(5_000, null)]
    [InlineData(0, null)]
    [InlineData(10_001, null)]
    public void A_file_that_opens_to_another_workbook_is_an_error(int length, int? changed)
    {
        var meant = RandomNumberGenerator.GetBytes(10_000);
        byte[] written = [.. meant.Take(length), .. new byte[Math.Max(0, length - meant.Length)]];
        if (changed is { } place)
        {
            meant = meant[..length];
            written[place] ^= 1;
        }

        using var password = SecretText.Of(Encrypted.Secure(Encrypted.Password));
        using var file = new MemoryStream(Encrypted.File(written));
        Assert.Equal(Words, Assert.Throws<EncryptionException>(() => EncryptedWorkbookCheck.Check(file, password, new MemoryStream(meant))).Message);
        EncryptedWorkbookCheck.Check(file, password, new MemoryStream(written));
    }

    // What writes files takes it for a failed write: the old file stays, and nothing beside it.
    [Fact]
    public void The_error_is_one_of_writing() => Assert.IsAssignableFrom<IOException>(new EncryptionException(Words));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_byte_of_the_workbook_stays_in_memory_or_reaches_the_target(bool fails)
    {
        PlainBuffer? plain = null;
        using var target = fails ? new FaultyStream(300_000, 1) : new MemoryStream();
        using var password = Encrypted.Secure(Encrypted.Password);
        var error = Record.Exception(() => new WorkbookEncryption(RandomNumberGenerator.Create, 3).Write(
            stream =>
            {
                plain = (PlainBuffer)stream;
                for (var i = 0; i < 40_000; i++)
                {
                    stream.Write("Oksana Petrenko "u8);
                }

                Assert.Equal(0, target.Length);
            },
            password,
            target,
            CancellationToken.None));

        Assert.Equal(fails, error is EncryptionException);
        Assert.Equal(5, plain!.Blocks.Count);
        Assert.All(plain.Blocks, block => Assert.True(block.AsSpan().IndexOfAnyExcept((byte)0) < 0));
        Assert.True(target.ToArray().AsSpan().IndexOf("Oksana"u8) < 0);
    }

    [Fact]
    public void A_workbook_that_fails_midway_stays_in_no_memory()
    {
        PlainBuffer? plain = null;
        using var target = new MemoryStream();
        using var password = Encrypted.Secure(Encrypted.Password);

        Assert.Throws<InvalidDataException>(() => new WorkbookEncryption().Write(
            stream =>
            {
                plain = (PlainBuffer)stream;
                stream.Write("Oksana Petrenko"u8);
                throw new InvalidDataException();
            },
            password,
            target,
            CancellationToken.None));

        Assert.All(plain!.Blocks, block => Assert.True(block.AsSpan().IndexOfAnyExcept((byte)0) < 0));
        Assert.Equal(0, target.Length);
    }

    [Fact]
    public void It_stops_when_it_is_told_to()
    {
        using var cancellation = new CancellationTokenSource();
        using var target = new MemoryStream();
        using var password = Encrypted.Secure(Encrypted.Password);

        Assert.Throws<OperationCanceledException>(() => new WorkbookEncryption().Write(
            stream =>
            {
                stream.Write(new byte[1_000_000]);
                cancellation.Cancel();
            },
            password,
            target,
            cancellation.Token));
        Assert.InRange(target.Length, 0, 100_000);
    }

    [Fact]
    public void A_workbook_that_no_such_file_can_hold_is_refused_in_words()
    {
        var root = new CompoundStorage("Root Entry", [new CompoundStream("EncryptedPackage", int.MaxValue - 10_000_000L, _ => { })]);
        Assert.Equal(258, new CompoundLayout(root, 2).TableOfTablesSectors);

        var larger = new CompoundStorage("Root Entry", [new CompoundStream("EncryptedPackage", int.MaxValue, _ => { })]);
        Assert.StartsWith("it is larger than an encrypted file can be, 2 GB.", Assert.Throws<IOException>(() => new CompoundLayout(larger, 2)).Message);
    }
}
