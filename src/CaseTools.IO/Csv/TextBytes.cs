namespace CaseTools.IO.Csv;

/// <summary>A file up to where its text ends. The file stays open.</summary>
internal sealed class TextBytes(Stream file, long end) : Stream
{
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

    public override int Read(byte[] buffer, int offset, int count) =>
        file.Read(buffer, offset, (int)Math.Max(0, Math.Min(count, end - file.Position)));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
