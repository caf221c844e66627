using CaseTools.IO.Encryption;
using CaseTools.Privacy;
using CsCheck;

namespace CaseTools.Tests.Encryption;

/// <summary>The memory that a workbook is made in: as good as any, and empty afterwards.</summary>
public sealed class PlainBufferTests
{
    // Over the border of a block now and then: these are of 131,072 bytes.
    private static readonly Gen<(int Kind, int Number, byte[] Bytes)> GenStep = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 300_000], Gen.Byte.Array[0, 40_000]);

    [Fact]
    public void It_holds_what_any_other_memory_holds() => GenStep.Array[1, 12].Sample(
        steps =>
        {
            using var buffer = new PlainBuffer();
            using var other = new MemoryStream();
            foreach (var step in steps)
            {
                Assert.Equal(Take(other, step), Take(buffer, step));
                Assert.Equal((other.Length, other.Position), (buffer.Length, buffer.Position));
            }

            buffer.Position = 0;
            using var copy = new MemoryStream();
            buffer.CopyTo(copy);
            Assert.True(other.ToArray().AsSpan().SequenceEqual(copy.ToArray()));
        },
        iter: 300);

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(140_000)]
    public void What_is_cut_off_is_gone(int length)
    {
        using var buffer = new PlainBuffer();
        buffer.Write(Enumerable.Repeat((byte)7, 300_000).ToArray());

        buffer.SetLength(length);

        Assert.Equal(length, buffer.Blocks.Sum(block => block.Count(value => value == 7)));
    }

    [Fact]
    public void Secret_bytes_are_gone_when_they_are_let_go_and_so_is_what_they_were_taken_from()
    {
        byte[] source = [1, 2, 3, 4];
        var secret = SecretBytes.TakeFrom(source, 3);
        Assert.Equal([1, 2, 3], secret.Bytes);
        Assert.Equal(new byte[4], source);

        secret.Dispose();
        secret.Dispose();

        Assert.Equal(new byte[3], secret.Bytes);
    }

    private static byte[] Take(Stream stream, (int Kind, int Number, byte[] Bytes) step)
    {
        switch (step.Kind)
        {
            case 0:
                stream.Position = Math.Min(step.Number, stream.Length);
                return [];
            case 1:
                stream.SetLength(step.Number);
                return [];
            case 2:
                _ = stream.Seek(-Math.Min(step.Number, stream.Length), SeekOrigin.End);
                return [];
            case 3:
                var read = new byte[step.Bytes.Length];
                return read[..stream.Read(read, 0, read.Length)];
            default:
                stream.Write(step.Bytes, 0, step.Bytes.Length);
                return [];
        }
    }
}
