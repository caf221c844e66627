using System.IO.Compression;
using System.Text;

namespace CaseTools.IO.Excel;

/// <summary>
/// Writes a zip file that says nothing of when and where it was made. The framework's own writer notes the system and
/// its file permissions, so that the same content gives other bytes on Windows than on Linux.
/// </summary>
internal sealed class DeterministicZip(Stream target) : IDisposable
{
    private const uint LocalHeader = 0x04034B50;
    private const uint CentralHeader = 0x02014B50;
    private const uint EndOfCentralDirectory = 0x06054B50;
    private const ushort VersionNeeded = 20;
    private const ushort Deflated = 8;
    private const ushort Midnight = 0;
    private const ushort FirstOfJanuary1980 = 0x0021;

    private readonly BinaryWriter writer = new(target, Encoding.ASCII, leaveOpen: true);
    private readonly List<Entry> entries = [];

    /// <summary>Adds a file.</summary>
    /// <param name="name">Its path in ASCII.</param>
    /// <param name="content">What it holds.</param>
    public void Add(string name, byte[] content)
    {
        Add(name, CompressionLevel.Optimal, stream => stream.Write(content, 0, content.Length));
    }

    /// <summary>Adds a file whose content is made while it is written, however long it is.</summary>
    /// <param name="name">Its path in ASCII.</param>
    /// <param name="write">Writes what it holds.</param>
    /// <param name="cancellation">Stops the writing.</param>
    public void Add(string name, Action<Stream, CancellationToken> write, CancellationToken cancellation) =>
        Add(name, CompressionLevel.Fastest, stream => write(stream, cancellation));

    // The header says what the content is only then known to be: it is written again.
    private void Add(string name, CompressionLevel level, Action<Stream> write)
    {
        var entry = new Entry(Encoding.ASCII.GetBytes(name), 0, 0, 0, Fitting(target.Position));
        WriteLocalHeader(entry);
        var start = target.Position;
        using (var content = new ChecksumStream(new DeflateStream(target, level, leaveOpen: true)))
        {
            write(content);
            entry = entry with { Checksum = content.Checksum, Length = Fitting(content.Length) };
        }

        var end = target.Position;
        entry = entry with { CompressedLength = Fitting(end - start) };
        target.Position = entry.Offset;
        WriteLocalHeader(entry);
        target.Position = end;
        entries.Add(entry);
    }

    // The form of the file that every program reads; a larger one is none that a program for worksheets opens.
    private static uint Fitting(long size) => size <= uint.MaxValue
        ? (uint)size
        : throw new IOException("the workbook would be larger than 4 GB. Write fewer cases, or only some sheets.");

    private void WriteLocalHeader(Entry entry)
    {
        writer.Write(LocalHeader);
        WriteDescription(entry);
        writer.Write(entry.Name);
        writer.Flush();
    }

    /// <summary>Writes the directory that ends the file.</summary>
    public void Finish()
    {
        var start = Fitting(target.Position);
        foreach (var entry in entries)
        {
            WriteCentralHeader(entry);
        }

        writer.Flush();
        var length = Fitting(target.Position - start);
        writer.Write(EndOfCentralDirectory);
        writer.Write(0u);
        writer.Write(checked((ushort)entries.Count));
        writer.Write(checked((ushort)entries.Count));
        writer.Write(length);
        writer.Write(start);
        writer.Write((ushort)0);
        writer.Flush();
    }

    public void Dispose() => writer.Dispose();

    private void WriteCentralHeader(Entry entry)
    {
        writer.Write(CentralHeader);
        writer.Write(VersionNeeded);
        WriteDescription(entry);
        writer.Write((ushort)0); // comment
        writer.Write((ushort)0); // disk
        writer.Write((ushort)0); // internal attributes
        writer.Write(0u); // external attributes
        writer.Write(entry.Offset);
        writer.Write(entry.Name);
    }

    /// <summary>The part that the local and the central header share.</summary>
    private void WriteDescription(Entry entry)
    {
        writer.Write(VersionNeeded);
        writer.Write((ushort)0); // flags
        writer.Write(Deflated);
        writer.Write(Midnight);
        writer.Write(FirstOfJanuary1980);
        writer.Write(entry.Checksum);
        writer.Write(entry.CompressedLength);
        writer.Write(entry.Length);
        writer.Write((ushort)entry.Name.Length);
        writer.Write((ushort)0); // extra fields
    }

    private sealed record Entry(byte[] Name, uint Checksum, uint CompressedLength, uint Length, uint Offset);
}
