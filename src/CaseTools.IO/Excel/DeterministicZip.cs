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

    private readonly BinaryWriter _writer = new(target, Encoding.ASCII, leaveOpen: true);
    private readonly List<Entry> _entries = [];
    private readonly Crc32 _crc = new();

    /// <summary>Adds a file.</summary>
    /// <param name="name">Its path in ASCII.</param>
    /// <param name="content">What it holds.</param>
    public void Add(string name, byte[] content)
    {
        using var compressed = Compress(content);
        var entry = new Entry(
            Encoding.ASCII.GetBytes(name),
            _crc.Of(content),
            checked((uint)compressed.Length),
            checked((uint)content.Length),
            checked((uint)target.Position));
        _entries.Add(entry);
        _writer.Write(LocalHeader);
        WriteDescription(entry);
        _writer.Write(entry.Name);
        _writer.Flush();
        compressed.Position = 0;
        compressed.CopyTo(target);
    }

    /// <summary>Writes the directory that ends the file.</summary>
    public void Finish()
    {
        var start = checked((uint)target.Position);
        foreach (var entry in _entries)
            WriteCentralHeader(entry);

        _writer.Flush();
        var length = checked((uint)(target.Position - start));
        _writer.Write(EndOfCentralDirectory);
        _writer.Write(0u);
        _writer.Write(checked((ushort)_entries.Count));
        _writer.Write(checked((ushort)_entries.Count));
        _writer.Write(length);
        _writer.Write(start);
        _writer.Write((ushort)0);
        _writer.Flush();
    }

    public void Dispose() => _writer.Dispose();

    private static MemoryStream Compress(byte[] content)
    {
        var compressed = new MemoryStream();
        using (var deflate = new DeflateStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(content, 0, content.Length);
        }

        return compressed;
    }

    private void WriteCentralHeader(Entry entry)
    {
        _writer.Write(CentralHeader);
        _writer.Write(VersionNeeded);
        WriteDescription(entry);
        _writer.Write((ushort)0); // comment
        _writer.Write((ushort)0); // disk
        _writer.Write((ushort)0); // internal attributes
        _writer.Write(0u); // external attributes
        _writer.Write(entry.Offset);
        _writer.Write(entry.Name);
    }

    /// <summary>The part that the local and the central header share.</summary>
    private void WriteDescription(Entry entry)
    {
        _writer.Write(VersionNeeded);
        _writer.Write((ushort)0); // flags
        _writer.Write(Deflated);
        _writer.Write(Midnight);
        _writer.Write(FirstOfJanuary1980);
        _writer.Write(entry.Checksum);
        _writer.Write(entry.CompressedLength);
        _writer.Write(entry.Length);
        _writer.Write((ushort)entry.Name.Length);
        _writer.Write((ushort)0); // extra fields
    }

    private sealed record Entry(byte[] Name, uint Checksum, uint CompressedLength, uint Length, uint Offset);
}
