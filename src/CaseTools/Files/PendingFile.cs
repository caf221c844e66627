namespace CaseTools.Files;

/// <summary>
/// A file that is written beside its target under a hidden name and put in the target's place only when whole: whatever
/// fails before leaves the old file as it was, and nothing behind.
/// </summary>
internal sealed class PendingFile : IDisposable
{
    private const int Attempts = 10;

    private readonly string temporaryPath;
    private FileStream? stream;

    private PendingFile(string targetPath, string temporaryPath, FileStream stream)
    {
        TargetPath = targetPath;
        this.temporaryPath = temporaryPath;
        this.stream = stream;
    }

    /// <summary>Where the file is going to be; behind a link, where the link leads.</summary>
    public string TargetPath { get; }

    /// <summary>What is being written: empty at first, readable and seekable.</summary>
    public Stream Stream => stream ?? throw new ObjectDisposedException(nameof(PendingFile));

    /// <summary>Starts a file, and takes away what others left behind in its folder, which must be there.</summary>
    /// <exception cref="IOException">The folder is missing or cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static PendingFile Create(string targetPath)
    {
        var realPath = FileSystemFacts.FinalTargetOf(targetPath);
        var folder = Path.GetDirectoryName(realPath)!;
        var (temporaryPath, stream) = Start(folder);
        var pending = new PendingFile(realPath, temporaryPath, stream);
        try
        {
            File.SetAttributes(temporaryPath, FileAttributes.Hidden);
            LeftBehind.TakeAway(folder, temporaryPath);
        }
        catch
        {
            pending.Dispose();
            throw;
        }

        return pending;
    }

    /// <summary>Puts the file in its place.</summary>
    /// <exception cref="IOException">The target is open elsewhere, or the disk failed: the old file is as it was.</exception>
    public void Commit() => Commit(earlierPath: null);

    /// <summary>Puts the file in its place.</summary>
    /// <param name="earlierPath">Where the file that stands there is kept, in place of one of that name; null where it goes.</param>
    /// <exception cref="IOException">The target is open elsewhere, or the disk failed: the old file is as it was.</exception>
    public void Commit(string? earlierPath) => Put(() =>
    {
        FileSystemFacts.ShareAs(temporaryPath, TargetPath);
        if (File.Exists(TargetPath))
        {
            AllowReplacing(isKept: earlierPath is not null);
            File.Replace(temporaryPath, TargetPath, earlierPath, ignoreMetadataErrors: true);
        }
        else
        {
            File.Move(temporaryPath, TargetPath);
        }
    });

    /// <summary>Takes the unfinished file away; does nothing once it is in its place.</summary>
    public void Dispose()
    {
        try
        {
            stream?.Dispose();
        }
        catch (IOException)
        {
            // A full disk does not take the last bytes either. Nobody wants them any more.
        }
        finally
        {
            stream = null;
            TakeAway();
        }
    }

    private void TakeAway()
    {
        try
        {
            File.Delete(temporaryPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The folder went away with it, or was closed to us meanwhile: why nothing was written is said elsewhere.
        }
    }

    private void Put(Action putInPlace)
    {
        var whole = stream ?? throw new ObjectDisposedException(nameof(PendingFile));
        whole.Flush(flushToDisk: true);
        if (!FileSystemFacts.RenamesOpenFiles)
        {
            Close();
        }

        // Held until it is in its place, where that can be: else somebody might take it for one that was left behind.
        File.SetAttributes(temporaryPath, FileAttributes.Normal);
        putInPlace();
        Close();
    }

    // Windows replaces no file that is marked read-only, not even where it is kept beside.
    private void AllowReplacing(bool isKept)
    {
        if (isKept && !FileSystemFacts.RenamesOpenFiles && TargetFile.IsReadOnly(TargetPath))
        {
            File.SetAttributes(TargetPath, FileAttributes.Normal);
        }
    }

    private void Close()
    {
        stream?.Dispose();
        stream = null;
    }

    // Between making a file and holding it alone, somebody else may take it for one that was left behind, and take it away.
    private static (string Path, FileStream Stream) Start(string folder)
    {
        for (var attempt = 1; ; attempt++)
        {
            var path = Path.Combine(folder, LeftBehind.NewName());
            try
            {
                var stream = FileSystemFacts.OpenForOwner(path, FileMode.CreateNew);
                if (File.Exists(path) || attempt == Attempts)
                {
                    return (path, stream);
                }

                stream.Dispose();
            }
            catch (IOException exception) when (attempt < Attempts && exception.GetType() == typeof(IOException))
            {
                // Held by whoever is taking it away.
            }
        }
    }
}
