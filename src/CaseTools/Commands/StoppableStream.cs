namespace CaseTools.Commands;

/// <summary>A file that is read or written until the pipeline is stopped: then each further byte ends the cmdlet.</summary>
/// <param name="inner">The file.</param>
/// <param name="command">The cmdlet.</param>
/// <param name="progress">Shows how far a file has been read; null where nobody is to see it.</param>
internal sealed class StoppableStream(Stream inner, StoppableCommand command, FileProgress? progress = null) : Stream
{
    public override bool CanRead => inner.CanRead;

    public override bool CanSeek => inner.CanSeek;

    public override bool CanWrite => inner.CanWrite;

    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set => inner.Position = value;
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        command.EndIfStopped();
        var read = inner.Read(buffer, offset, count);
        progress?.Show(read, inner.Length);
        return read;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        command.EndIfStopped();
        inner.Write(buffer, offset, count);
    }

    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

    public override void SetLength(long value) => inner.SetLength(value);

    public override void Flush() => inner.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            progress?.End();
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
