namespace CaseTools.IO.Encryption;

/// <summary>A stream of a compound file, read along its chain of sectors.</summary>
/// <param name="source">Where the sectors are.</param>
/// <param name="chain">Their numbers.</param>
/// <param name="size">Bytes of a sector.</param>
/// <param name="length">Bytes of the stream.</param>
/// <param name="before">Bytes before the first sector.</param>
internal sealed class CompoundStreamReader(Stream source, IReadOnlyList<uint> chain, int size, long length, int before) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        if (Position >= length)
        {
            return 0;
        }

        var place = (int)(Position % size);
        source.Position = before + (long)chain[(int)(Position / size)] * size + place;
        var read = source.Read(buffer, offset, (int)Math.Min(Math.Min(count, size - place), length - Position));
        Position += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
