using System.Buffers.Binary;
using CaseTools.IO.Encryption;
using CsCheck;

namespace CaseTools.Tests.Encryption;

/// <summary>Files in a file: any of them come back, and what is damaged is refused and never followed in circles.</summary>
public sealed class CompoundFileTests
{
    private static readonly Gen<Dictionary<string, byte[]>> GenFiles =
        Gen.Dictionary(Gen.String[Gen.Char["abcXYZ\u0006"], 1, 8], Gen.OneOf(Gen.Byte.Array[0, 300], Gen.Byte.Array[4_000, 4_200], Gen.Byte.Array[0, 9_000]))[1, 12];

    // Names that differ by their case alone are one name.
    [Fact]
    public void Any_streams_come_back_by_their_names() => GenFiles.Where(AreDistinct).Sample(
        files =>
        {
            using var target = Write([.. files.Select(file => CompoundStream.Of(file.Key, file.Value))]);
            var reader = new CompoundFileReader(target);
            var parts = new CompoundParts(target.ToArray());

            Assert.Equal(files.Count, parts.Streams.Count);
            Assert.All(files, file => Assert.Equal(file.Value, parts.Streams[file.Key]));
            Assert.All(files, file => Assert.Equal(file.Value, reader.Read(file.Key)));
            Assert.Throws<EncryptionFormatException>(() => reader.Read("absent"));
        },
        iter: 300);

    [Fact]
    public void A_stream_of_another_length_than_it_said_is_not_written() => Assert.Throws<InvalidOperationException>(
        () => Write([new CompoundStream("a", 10, stream => stream.Write(new byte[9]))]));

    // The number of the table's sectors stands at 44; sector 0 is the table, sectors 1 to 10 the stream.
    [Theory]
    [InlineData(44, int.MaxValue, "the file has fewer sectors than it says")]
    [InlineData(44, -1, "the file has fewer sectors than it says")]
    [InlineData(512 + 4 * 3, 2, "a chain of sectors has no end")]
    [InlineData(512 + 4 * 3, -2, "a stream has another length than its chain of sectors")]
    public void A_damaged_file_is_refused(int place, int number, string words)
    {
        using var target = Write([CompoundStream.Of("a", new byte[5_000])]);
        BinaryPrimitives.WriteInt32LittleEndian(target.GetBuffer().AsSpan(place), number);

        Assert.Equal(words, Assert.Throws<EncryptionFormatException>(() => new CompoundFileReader(target).Read("a")).Message);
    }

    private static bool AreDistinct(Dictionary<string, byte[]> files) => files.Keys.Select(name => name.ToUpperInvariant()).Distinct().Count() == files.Count;

    private static MemoryStream Write(CompoundEntry[] entries)
    {
        var target = new MemoryStream();
        CompoundFile.Write(entries, target);
        return target;
    }
}
