using System.Security.Cryptography;

namespace CaseTools.IO.Encryption;

/// <summary>Passes bytes on, and puts them into an integrity code.</summary>
internal sealed class IntegrityStream(Stream next, IncrementalHash code) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count)
    {
        code.AppendData(buffer, offset, count);
        next.Write(buffer, offset, count);
    }

    public override void Flush() => next.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
