using System.Buffers.Binary;
using System.Text;

namespace CaseTools.Tests.Encryption;

/// <summary>
/// A compound file taken apart by the letter of [MS-CFB], apart from the code that writes and reads it: everything that the specification asks of a
/// file is looked at on the way.
/// </summary>
internal sealed class CompoundParts
{
    private const uint TableOfTables = 0xFFFFFFFC;
    private const uint AllocationTable = 0xFFFFFFFD;
    private const uint EndOfChain = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;

    private readonly byte[] file;
    private readonly uint[] table;
    private readonly int[] owners;
    private readonly List<DirectoryEntry> entries = [];

    public CompoundParts(byte[] file)
    {
        this.file = file;
        Assert.Equal(0, file.Length % 512);
        Assert.Equal("D0CF11E0A1B11AE1" + new string('0', 32) + "3E000300FEFF09000600" + new string('0', 20), Convert.ToHexString(file[..44]));
        Assert.Equal(4096u, Number(56));
        owners = new int[file.Length / 512 - 1];
        table = ReadTable();
        var directory = Take(Chain(Number(48)));
        for (var place = 0; place < directory.Length; place += 128)
        {
            entries.Add(DirectoryEntry.Read(directory.AsSpan(place, 128)));
        }

        var root = entries[0];
        Assert.Equal(("Root Entry", 5, Free, Free, 1), (root.Name, root.Kind, root.Left, root.Right, root.Colour));
        Walk("", root.Child);
        ReadStreams(root);

        // No sector is nobody's, none belongs to two, and the table says so of each.
        Assert.All(owners, owner => Assert.Equal(1, owner));
        Assert.All(table.Skip(owners.Length), number => Assert.Equal(Free, number));
    }

    /// <summary>The streams by their paths.</summary>
    public Dictionary<string, byte[]> Streams { get; } = [];

    /// <summary>The first sector of each stream that has sectors of its own, as a place in the file.</summary>
    public Dictionary<string, int> Places { get; } = [];

    /// <summary>Sectors of the allocation table.</summary>
    public int TableSectors { get; private set; }

    private uint Number(long place) => BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan((int)place));

    private uint[] ReadTable()
    {
        TableSectors = (int)Number(44);
        var sectors = Enumerable.Range(0, 109).Select(index => Number(76 + 4 * index)).ToList();
        var further = 0;
        for (var next = Number(68); next != EndOfChain; next = Number((next + 1) * 512 + 508), further++)
        {
            owners[next]++;
            sectors.AddRange(Enumerable.Range(0, 127).Select(index => Number((next + 1) * 512 + 4 * index)));
        }

        Assert.Equal(further, (int)Number(72));
        Assert.Equal(Math.Max(0, (TableSectors - 109 + 126) / 127), further);
        Assert.All(sectors.Skip(TableSectors), sector => Assert.Equal(Free, sector));
        var numbers = sectors.Take(TableSectors).SelectMany(sector => Enumerable.Range(0, 128).Select(index => Number((sector + 1L) * 512 + 4 * index))).ToArray();
        foreach (var sector in sectors.Take(TableSectors))
        {
            owners[sector]++;
            Assert.Equal(AllocationTable, numbers[sector]);
        }

        Assert.Equal(further, numbers.Count(number => number == TableOfTables));
        Assert.Equal((owners.Length + 127) / 128, TableSectors);
        return numbers;
    }

    private List<uint> Chain(uint start)
    {
        var chain = new List<uint>();
        for (var sector = start; sector != EndOfChain; sector = table[sector])
        {
            owners[sector]++;
            chain.Add(sector);
        }

        return chain;
    }

    private byte[] Take(IEnumerable<uint> sectors) => [.. sectors.SelectMany(sector => file.AsSpan((int)(sector + 1) * 512, 512).ToArray())];

    private void ReadStreams(DirectoryEntry root)
    {
        var mini = Take(Chain(root.Start));
        Assert.Equal((root.Length + 511) / 512 * 512, mini.Length);
        var numbers = Take(Chain(Number(60)));
        Assert.Equal(numbers.Length / 512, (int)Number(64));
        var miniOwners = new int[root.Length / 64];
        foreach (var entry in entries.Where(entry => entry.Kind == 2))
        {
            Streams.Add(entry.Path, entry.Length < 4096 ? TakeMini(entry, mini, numbers, miniOwners) : TakeLong(entry));
        }

        Assert.All(miniOwners, owner => Assert.Equal(1, owner));
    }

    private byte[] TakeLong(DirectoryEntry entry)
    {
        var chain = Chain(entry.Start);
        Assert.Equal((entry.Length + 511) / 512, chain.Count);
        Places.Add(entry.Path, (int)(entry.Start + 1) * 512);
        return Take(chain)[..(int)entry.Length];
    }

    private static byte[] TakeMini(DirectoryEntry entry, byte[] mini, byte[] numbers, int[] miniOwners)
    {
        var content = new List<byte>();
        for (var sector = entry.Start; sector != EndOfChain; sector = BinaryPrimitives.ReadUInt32LittleEndian(numbers.AsSpan((int)sector * 4)))
        {
            miniOwners[sector]++;
            content.AddRange(mini.AsSpan((int)sector * 64, 64).ToArray());
        }

        Assert.Equal((entry.Length + 63) / 64, content.Count / 64);
        return [.. content.Take((int)entry.Length)];
    }

    // Entries in their order by length and signs, and a red-black tree: no red below a red, as many black ones on every way down.
    private void Walk(string folder, uint top)
    {
        var names = new List<string>();
        Assert.True(top == Free || entries[(int)top].Colour == 1);
        _ = Descend(top, isBelowRed: false);
        Assert.Equal(names.OrderBy(name => name.Length).ThenBy(name => name.ToUpperInvariant(), StringComparer.Ordinal), names);

        int Descend(uint number, bool isBelowRed)
        {
            if (number == Free)
            {
                return 1;
            }

            var entry = entries[(int)number];
            Assert.False(isBelowRed && entry.Colour == 0);
            var left = Descend(entry.Left, entry.Colour == 0);
            names.Add(entry.Name);
            entry.Path = folder + entry.Name;
            if (entry.Kind == 1)
            {
                Walk(entry.Path + "/", entry.Child);
            }

            Assert.Equal(left, Descend(entry.Right, entry.Colour == 0));
            return left + entry.Colour;
        }
    }

    private sealed record DirectoryEntry(string Name, int Kind, int Colour, uint Left, uint Right, uint Child, uint Start, long Length)
    {
        public string Path { get; set; } = "";

        public static DirectoryEntry Read(ReadOnlySpan<byte> bytes)
        {
            // No class, no state, no times.
            Assert.Equal(new byte[36], bytes[80..116].ToArray());
            var name = Encoding.Unicode.GetString(bytes[..Math.Max(0, BinaryPrimitives.ReadUInt16LittleEndian(bytes[64..]) - 2)]);
            return new DirectoryEntry(
                name,
                bytes[66],
                bytes[67],
                BinaryPrimitives.ReadUInt32LittleEndian(bytes[68..]),
                BinaryPrimitives.ReadUInt32LittleEndian(bytes[72..]),
                BinaryPrimitives.ReadUInt32LittleEndian(bytes[76..]),
                BinaryPrimitives.ReadUInt32LittleEndian(bytes[116..]),
                BinaryPrimitives.ReadInt64LittleEndian(bytes[120..]));
        }
    }
}
