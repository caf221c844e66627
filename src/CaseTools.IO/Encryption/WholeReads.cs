namespace CaseTools.IO.Encryption;

/// <summary>Reading of as much as there is.</summary>
internal static class WholeReads
{
    /// <summary>Reads so many bytes into the start of a buffer, fewer only where the stream ends.</summary>
    public static int ReadUpTo(this Stream stream, byte[] buffer, int count)
    {
        var done = 0;
        for (int read; done < count && (read = stream.Read(buffer, done, count - done)) > 0; done += read)
        {
        }

        return done;
    }
}
