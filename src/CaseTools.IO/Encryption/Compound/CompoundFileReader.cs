using System.Buffers.Binary;
using System.Text;
using static CaseTools.IO.Encryption.CompoundFormat;

namespace CaseTools.IO.Encryption;

/// <summary>
/// Reads compound files of version 3 by what stands in them alone, the way other programs do: a stream is found by its place in the tree, its bytes
/// by their chain.
/// </summary>
internal sealed class CompoundFileReader
{
    private readonly Stream file;
    private readonly uint[] table;
    private readonly uint[] miniTable;
    private readonly byte[] directory;

    /// <param name="file">A seekable stream; left open.</param>
    /// <exception cref="EncryptionFormatException">It is no such file.</exception>
    public CompoundFileReader(Stream file)
    {
        this.file = file;
        var header = SectorAt(-1);
        if (!header.AsSpan().StartsWith(Signature))
        {
            throw new EncryptionFormatException("the file is no compound file");
        }

        table = [.. TableSectors(header).SelectMany(sector => Numbers(SectorAt(sector)))];
        directory = WholeOf(NumberAt(header, 48));
        miniTable = [.. Numbers(WholeOf(NumberAt(header, 60)))];
    }

    /// <summary>Opens a stream of the root.</summary>
    /// <exception cref="EncryptionFormatException">There is none of the name.</exception>
    public Stream Open(string name)
    {
        for (var number = NumberAt(directory, 76); number != Free;)
        {
            var entry = directory.AsSpan((int)number * DirectoryEntry, DirectoryEntry).ToArray();
            var order = SiblingOrder.Of.Compare(name, Encoding.Unicode.GetString(entry, 0, BinaryPrimitives.ReadUInt16LittleEndian(entry.AsSpan(64)) - sizeof(char)));
            if (order == 0)
            {
                return Open(NumberAt(entry, 116), BinaryPrimitives.ReadInt64LittleEndian(entry.AsSpan(120)));
            }

            number = NumberAt(entry, order < 0 ? 68 : 72);
        }

        throw new EncryptionFormatException($"the file has no stream {name}");
    }

    /// <summary>All bytes of a short stream of the root.</summary>
    /// <exception cref="EncryptionFormatException">There is none of the name.</exception>
    public byte[] Read(string name)
    {
        using var stream = Open(name);
        var content = new byte[stream.Length];
        _ = stream.ReadUpTo(content, content.Length);
        return content;
    }

    private CompoundStreamReader Open(uint start, long length) => length < MiniCutoff
        ? new(MiniStream(), Chain(start, miniTable), MiniSector, length, 0)
        : new(file, Chain(start, table), Sector, length, Sector);

    // The root's own stream.
    private CompoundStreamReader MiniStream() =>
        new(file, Chain(NumberAt(directory, 116), table), Sector, BinaryPrimitives.ReadInt64LittleEndian(directory.AsSpan(120)), Sector);

    // The header's, then those that the chain of further sectors names.
    private IEnumerable<uint> TableSectors(byte[] header)
    {
        var count = (int)NumberAt(header, 44);
        if (count < 0 || count > file.Length / Sector)
        {
            throw new EncryptionFormatException("the file has fewer sectors than it says");
        }

        var sectors = Numbers(header).Skip(NumbersInHeader / sizeof(uint)).Take(Math.Min(count, NumbersOfTheHeader)).ToList();
        for (var next = NumberAt(header, 68); sectors.Count < count;)
        {
            var further = Numbers(SectorAt(next)).ToArray();
            sectors.AddRange(further.Take(Math.Min(count - sectors.Count, NumbersOfASector - 1)));
            next = further[NumbersOfASector - 1];
        }

        return sectors;
    }

    private byte[] WholeOf(uint start) => [.. Chain(start, table).SelectMany(sector => SectorAt(sector))];

    private static IReadOnlyList<uint> Chain(uint start, uint[] numbers)
    {
        var chain = new List<uint>();
        for (var sector = start; sector != EndOfChain; sector = numbers[sector])
        {
            if (chain.Count == numbers.Length)
            {
                throw new EncryptionFormatException("a chain of sectors has no end");
            }

            chain.Add(sector);
        }

        return chain;
    }

    // The header stands where the sector before the first one would.
    private byte[] SectorAt(long sector)
    {
        var content = new byte[Sector];
        file.Position = (sector + 1) * Sector;
        _ = file.ReadUpTo(content, Sector);
        return content;
    }

    private static IEnumerable<uint> Numbers(byte[] sectors) => Enumerable.Range(0, sectors.Length / sizeof(uint)).Select(index => NumberAt(sectors, index * sizeof(uint)));

    private static uint NumberAt(byte[] bytes, int place) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(place));
}
