using CaseTools.Hosting;

namespace CaseTools.IO.Excel;

/// <summary>The content of one part while it is looked at: refused where it unpacks to too much, or where nothing parts it for too long.</summary>
/// <param name="content">The part, unpacked.</param>
/// <param name="room">How much it and those after it may unpack to.</param>
/// <param name="most">How much it may unpack to by itself.</param>
/// <param name="isXml">Whether tags part it.</param>
internal sealed class GuardedPart(Stream content, UnpackingRoom room, long most, bool isXml) : Stream
{
    private const byte TagBegin = (byte)'<';

    private long read;
    private long sinceTag;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => read;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    /// <exception cref="TableFormatException">There is too much of it.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var taken = content.Read(buffer, offset, count);
        read += taken;
        room.Take(taken);
        if (read > most)
        {
            throw UnpackingRoom.Exceeded();
        }

        if (isXml)
        {
            PassTags(buffer.AsSpan(offset, taken));
        }

        return taken;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
        }

        base.Dispose(disposing);
    }

    // A reader holds a tag with its attributes, or a text, in one piece.
    private void PassTags(ReadOnlySpan<byte> bytes)
    {
        var first = bytes.IndexOf(TagBegin);
        if (sinceTag + (first < 0 ? bytes.Length : first) > WorkbookLimits.MostBetweenTags)
        {
            throw new TableFormatException("a text in the workbook is longer than any cell can hold: it was not read. Save the rows as \"CSV UTF-8\" and import that file.");
        }

        sinceTag = first < 0 ? sinceTag + bytes.Length : bytes.Length - bytes.LastIndexOf(TagBegin);
    }
}

/// <summary>How much the parts of a package may still unpack to.</summary>
internal sealed class UnpackingRoom(long bytes)
{
    private long left = bytes;

    /// <summary>Takes some of it.</summary>
    /// <exception cref="TableFormatException">There is no more.</exception>
    public void Take(int count)
    {
        left -= count;
        if (left < 0)
        {
            throw Exceeded();
        }
    }

    /// <summary>The refusal of what unpacks without measure.</summary>
    public static TableFormatException Exceeded() => new("the workbook unpacks to far more than any workbook of its size does: it was not read.");
}
