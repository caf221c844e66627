namespace CaseTools.IO.Encryption;

/// <summary>
/// A file in memory that is zeroed when it is let go. It grows by blocks that stay where they are: a buffer that is moved when it grows leaves its
/// old self behind, in plain.
/// </summary>
internal sealed class PlainBuffer : Stream
{
    // So large that the runtime sets them apart, and does not move them.
    private const int BlockLength = 128 * 1024;

    private readonly List<byte[]> blocks = [];
    private long length;

    /// <summary>The memory that it uses.</summary>
    internal IReadOnlyList<byte[]> Blocks => blocks;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => length;

    /// <inheritdoc/>
    public override long Position { get; set; }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var whole = (int)Math.Max(0, Math.Min(count, length - Position));
        for (var done = 0; done < whole;)
        {
            var (block, place, room) = Here(whole - done);
            Buffer.BlockCopy(block, place, buffer, offset + done, room);
            done += room;
            Position += room;
        }

        return whole;
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count)
    {
        Grow(Position + count);
        for (var done = 0; done < count;)
        {
            var (block, place, room) = Here(count - done);
            Buffer.BlockCopy(buffer, offset + done, block, place, room);
            done += room;
            Position += room;
        }
    }

    /// <inheritdoc/>
    public override void SetLength(long value)
    {
        Grow(value);
        ClearFrom(value);
        length = value;
        Position = Math.Min(Position, value);
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => Position = offset + origin switch
    {
        SeekOrigin.Begin => 0,
        SeekOrigin.Current => Position,
        _ => length,
    };

    public override void Flush()
    {
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        ClearFrom(0);
        length = 0;
        base.Dispose(disposing);
    }

    private void Grow(long needed)
    {
        while ((long)blocks.Count * BlockLength < needed)
        {
            blocks.Add(new byte[BlockLength]);
        }

        length = Math.Max(length, needed);
    }

    private void ClearFrom(long start)
    {
        for (var number = (int)(start / BlockLength); number < blocks.Count; number++)
        {
            var place = (int)Math.Max(0, start - (long)number * BlockLength);
            Array.Clear(blocks[number], place, BlockLength - place);
        }
    }

    private (byte[] Block, int Place, int Room) Here(int wanted)
    {
        var place = (int)(Position % BlockLength);
        return (blocks[(int)(Position / BlockLength)], place, Math.Min(wanted, BlockLength - place));
    }
}
