using System.Buffers.Binary;
using System.IO.Hashing;

namespace CaseTools.IO.Excel;

/// <summary>Passes bytes on, and knows how many they were and their checksum.</summary>
internal sealed class ChecksumStream(Stream next) : Stream
{
    private readonly Crc32 sum = new();
    private long length;

    /// <summary>The checksum of what was written, as zip files have it.</summary>
    public uint Checksum => BinaryPrimitives.ReadUInt32LittleEndian(sum.GetCurrentHash());

    /// <inheritdoc/>
    public override long Length => length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Position
    {
        get => length;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count)
    {
        sum.Append(buffer.AsSpan(offset, count));
        length += count;
        next.Write(buffer, offset, count);
    }

    public override void Flush() => next.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            next.Dispose();
        }

        base.Dispose(disposing);
    }
}
