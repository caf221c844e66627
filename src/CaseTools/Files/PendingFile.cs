namespace CaseTools.Files;

/// <summary>
/// A file that is written beside its target under a hidden name and put in the target's place only when whole: whatever
/// fails before leaves the old file as it was, and nothing behind.
/// </summary>
internal sealed class PendingFile : IDisposable
{
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

    /// <summary>Starts a file. Its folder must be there.</summary>
    /// <exception cref="IOException">The folder is missing or cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static PendingFile Create(string targetPath)
    {
        var realPath = FileSystemFacts.FinalTargetOf(targetPath);
        var folder = Path.GetDirectoryName(realPath)!;
        var temporaryPath = Path.Combine(folder, $".{Guid.NewGuid():N}.part");
        var stream = FileSystemFacts.OpenForOwner(temporaryPath, FileMode.CreateNew);
        File.SetAttributes(temporaryPath, FileAttributes.Hidden);
        FileSystemFacts.ShareAs(temporaryPath, realPath);
        return new PendingFile(realPath, temporaryPath, stream);
    }

    /// <summary>Puts the file in its place.</summary>
    /// <exception cref="IOException">The target is open elsewhere, or the disk failed: the old file is as it was.</exception>
    public void Commit()
    {
        var whole = stream ?? throw new ObjectDisposedException(nameof(PendingFile));
        whole.Flush(flushToDisk: true);
        whole.Dispose();
        stream = null;
        File.SetAttributes(temporaryPath, FileAttributes.Normal);
        if (File.Exists(TargetPath))
        {
            File.Replace(temporaryPath, TargetPath, null, ignoreMetadataErrors: true);
        }
        else
        {
            File.Move(temporaryPath, TargetPath);
        }
    }

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
            File.Delete(temporaryPath);
        }
    }
}
