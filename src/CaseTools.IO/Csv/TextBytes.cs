using System.IO.Hashing;
using CaseTools.Hosting;

namespace CaseTools.IO.Csv;

/// <summary>
/// A file up to where its text ends, for whoever reads it from the start of the text to its end: the same bytes as when they were looked
/// at. The file stays open.
/// </summary>
/// <param name="file">The file, at the start of its text.</param>
/// <param name="end">Where the text ends.</param>
/// <param name="hash">The <see cref="XxHash3"/> of the text as it was looked at.</param>
internal sealed class TextBytes(Stream file, long end, ulong hash) : Stream
{
    private readonly XxHash3 read = new();

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => file.Position;
        set => throw new NotSupportedException();
    }

    /// <summary>
    /// Where the text of a file ends, in bytes: before the Ctrl-Z with which DOS ended texts, and with which it filled up the last
    /// block.
    /// </summary>
    public static long EndOf(Stream file, int start)
    {
        const int LargestBlock = 4096;
        var tail = new byte[(int)Math.Min(LargestBlock, file.Length - start)];
        file.Position = file.Length - tail.Length;
        var filled = ReadBlock(file, tail);
        var kept = filled;
        while (kept > 0 && tail[kept - 1] is 0 or 0x1A)
        {
            kept--;
        }

        var end = Array.IndexOf(tail, (byte)0x1A, kept, filled - kept);
        return end < 0 ? file.Length : file.Length - filled + end;
    }

    /// <summary>Fills a block, as far as the file reaches.</summary>
    public static int ReadBlock(Stream file, byte[] block)
    {
        var filled = 0;
        while (filled < block.Length && file.Read(block, filled, block.Length - filled) is > 0 and var count)
        {
            filled += count;
        }

        return filled;
    }

    /// <inheritdoc/>
    /// <exception cref="TableFormatException">At the end: the file has become another one meanwhile.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var taken = file.Read(buffer, offset, (int)Math.Max(0, Math.Min(count, end - file.Position)));
        read.Append(buffer.AsSpan(offset, taken));
        if (taken == 0 && count > 0 && read.GetCurrentHashAsUInt64() != hash)
        {
            throw new TableFormatException(
                "the file was changed while it was read: its rows may be of two states of it. Close the program that writes it, and read it again.");
        }

        return taken;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
