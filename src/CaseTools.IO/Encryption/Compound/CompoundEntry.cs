namespace CaseTools.IO.Encryption;

/// <summary>What stands in a compound file, which is a file system in a file ([MS-CFB]).</summary>
/// <param name="Name">Its name, of at most 31 signs.</param>
internal abstract record CompoundEntry(string Name);

/// <summary>A folder.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Entries">What is in it.</param>
internal sealed record CompoundStorage(string Name, IReadOnlyList<CompoundEntry> Entries) : CompoundEntry(Name)
{
    /// <summary>All streams in it and in the storages in it, in their order.</summary>
    public IEnumerable<CompoundStream> Streams => Entries.SelectMany(entry => entry switch
    {
        CompoundStorage storage => storage.Streams,
        CompoundStream stream => [stream],
        _ => [],
    });
}

/// <summary>A file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Length">How many bytes it will have.</param>
/// <param name="Write">Writes them, when its turn comes: after those of longer streams, and of those before it.</param>
internal sealed record CompoundStream(string Name, long Length, Action<Stream> Write) : CompoundEntry(Name)
{
    /// <summary>One of which the bytes are at hand.</summary>
    public static CompoundStream Of(string name, byte[] content) => new(name, content.Length, stream => stream.Write(content, 0, content.Length));
}
