namespace CaseTools.IO.Encryption;

/// <summary>A stream of a compound file, read along its chain of sectors.</summary>
internal sealed class CompoundStreamReader : Stream
{
    private readonly Stream source;
    private readonly IReadOnlyList<uint> chain;
    private readonly int size;
    private readonly long length;
    private readonly int before;

    /// <param name="source">Where the sectors are.</param>
    /// <param name="chain">Their numbers.</param>
    /// <param name="size">Bytes of a sector.</param>
    /// <param name="length">Bytes of the stream.</param>
    /// <param name="before">Bytes before the first sector.</param>
    /// <exception cref="EncryptionFormatException">The chain is too short or too long for the stream.</exception>
    public CompoundStreamReader(Stream source, IReadOnlyList<uint> chain, int size, long length, int before)
    {
        if (length < 0 || chain.Count != CompoundFormat.Pieces(length, size))
        {
            throw new EncryptionFormatException("a stream has another length than its chain of sectors");
        }

        (this.source, this.chain, this.size, this.length, this.before) = (source, chain, size, length, before);
    }

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
