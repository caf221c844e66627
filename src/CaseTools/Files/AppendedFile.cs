namespace CaseTools.Files;

/// <summary>A file that is only ever added to, and never by two at once.</summary>
internal sealed class AppendedFile : IDisposable
{
    private const int Attempts = 60;
    private const long MostBytes = 64L * 1024 * 1024;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream stream;

    private AppendedFile(FileStream stream) => this.stream = stream;

    /// <summary>Opens a file for nobody else, or makes it; waits up to three seconds for another who has it.</summary>
    /// <exception cref="IOException">Somebody else keeps it.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written to.</exception>
    public static AppendedFile Open(string path, CancellationToken cancellation)
    {
        while (true)
        {
            var stream = Patiently(() => FileSystemFacts.OpenForOwner(path, FileMode.OpenOrCreate, bufferSize: 1), cancellation);
            if (stream.Length > 0 || File.Exists(path))
            {
                return new AppendedFile(stream);
            }

            // Somebody else had made it, found the disk full, and took it away.
            stream.Dispose();
        }
    }

    /// <summary>Reads a file that somebody may be adding to.</summary>
    /// <exception cref="IOException">It is not there, or somebody else keeps it.</exception>
    public static byte[] Read(string path, CancellationToken cancellation)
    {
        using var file = new AppendedFile(Patiently(() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite), cancellation));
        return file.ReadAll();
    }

    /// <summary>What stands in it.</summary>
    /// <exception cref="IOException">There is more of it than is held in memory.</exception>
    public byte[] ReadAll()
    {
        if (stream.Length > MostBytes)
        {
            throw new IOException("it is larger than 64 MB, which no file of decisions is. Look whether another file was meant.");
        }

        stream.Position = 0;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>Adds bytes behind what stands there, in one write down to the disk. One that fails is taken back.</summary>
    public void Append(byte[] bytes)
    {
        var end = stream.Length;
        if (end == 0)
        {
            FileSystemFacts.KeepToOwner(stream.Name);
        }

        stream.Position = end;
        try
        {
            stream.Write(bytes, 0, bytes.Length);
            stream.Flush(flushToDisk: true);
        }
        catch (IOException)
        {
            stream.SetLength(end);
            TakeAwayEmpty();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    // While it is held: else it might be another's by then. On Windows it cannot be taken away so, and stays empty.
    private void TakeAwayEmpty()
    {
        if (stream.Length == 0 && FileSystemFacts.RenamesOpenFiles)
        {
            File.Delete(stream.Name);
        }
    }

    // A file that is in use is an IOException itself; one that is missing, of a kind of its own.
    private static FileStream Patiently(Func<FileStream> open, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return open();
            }
            catch (IOException exception) when (attempt < Attempts && exception.GetType() == typeof(IOException))
            {
                _ = cancellation.WaitHandle.WaitOne(Pause);
                cancellation.ThrowIfCancellationRequested();
            }
        }
    }
}
