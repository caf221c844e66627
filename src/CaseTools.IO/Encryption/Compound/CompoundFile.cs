using System.Text;
using static CaseTools.IO.Encryption.CompoundFormat;

namespace CaseTools.IO.Encryption;

/// <summary>Writes compound files ([MS-CFB], version 3) from their start to their end. They say nothing of when and by whom they were made.</summary>
internal static class CompoundFile
{
    /// <summary>The name that the root has.</summary>
    private const string RootName = "Root Entry";

    /// <summary>Writes a file.</summary>
    /// <param name="entries">What stands in it. Long streams are written first, then short ones, each kind in its order.</param>
    /// <param name="target">An empty stream; left open.</param>
    /// <exception cref="IOException">It does not fit into a file.</exception>
    public static void Write(IReadOnlyList<CompoundEntry> entries, Stream target)
    {
        var root = new CompoundStorage(RootName, entries);
        var directory = new CompoundDirectory(root);
        var layout = new CompoundLayout(root, directory.Count);
        using var writer = new BinaryWriter(target, Encoding.Unicode, leaveOpen: true);
        WriteHeader(writer, layout);
        WriteTables(writer, layout);
        writer.Flush();
        layout.Long.ForEachWhole(target, Sector);
        layout.Short.ForEachWhole(target, MiniSector);
        target.Pad((long)layout.MiniSectors * MiniSector, Sector);
        WriteNumbers(writer, ChainsOf(layout.Short, MiniSector), layout.MiniTableSectors);
        directory.Write(writer, layout);
    }

    private static void WriteHeader(BinaryWriter writer, CompoundLayout layout)
    {
        writer.Write(Signature);
        writer.Write(new byte[16]); // class: none
        writer.Write((ushort)0x3E); // minor version
        writer.Write((ushort)3); // major version
        writer.Write((ushort)0xFFFE); // the lower byte first
        writer.Write((ushort)9); // sectors of 2^9 bytes
        writer.Write((ushort)6); // mini sectors of 2^6 bytes
        writer.Write(new byte[6]);
        writer.Write(0); // sectors of the directory: not said in version 3
        writer.Write(layout.TableSectors);
        writer.Write(layout.DirectoryStart);
        writer.Write(0); // transaction
        writer.Write(MiniCutoff);
        writer.Write(layout.MiniTableStart);
        writer.Write(layout.MiniTableSectors);
        writer.Write(layout.TableOfTablesSectors == 0 ? EndOfChain : 0);
        writer.Write(layout.TableOfTablesSectors);
        writer.Write(TableNumbers(layout, 0, NumbersOfTheHeader));
    }

    private static void WriteTables(BinaryWriter writer, CompoundLayout layout)
    {
        for (var i = 0; i < layout.TableOfTablesSectors; i++)
        {
            writer.Write(TableNumbers(layout, NumbersOfTheHeader + i * (NumbersOfASector - 1), NumbersOfASector - 1));
            writer.Write(i == layout.TableOfTablesSectors - 1 ? EndOfChain : (uint)(i + 1));
        }

        var numbers = Enumerable.Repeat(TableOfTables, layout.TableOfTablesSectors)
            .Concat(Enumerable.Repeat(AllocationTable, layout.TableSectors))
            .Concat(ChainsOf(layout.Long, Sector, layout.TableOfTablesSectors + layout.TableSectors))
            .Concat(Chain(layout.MiniStreamStart, layout.MiniStreamSectors))
            .Concat(Chain(layout.MiniTableStart, layout.MiniTableSectors))
            .Concat(Chain(layout.DirectoryStart, layout.DirectorySectors));
        WriteNumbers(writer, numbers, layout.TableSectors);
    }

    // Those of the allocation table's sectors, from one of them on.
    private static IEnumerable<uint> TableNumbers(CompoundLayout layout, int from, int count) => Enumerable
        .Range(from, count)
        .Select(index => index < layout.TableSectors ? (uint)(layout.TableOfTablesSectors + index) : Free);

    private static void WriteNumbers(BinaryWriter writer, IEnumerable<uint> numbers, int sectors)
    {
        var left = sectors * NumbersOfASector;
        foreach (var number in numbers)
        {
            writer.Write(number);
            left--;
        }

        writer.Write(Enumerable.Repeat(Free, left));
    }

    private static IEnumerable<uint> ChainsOf(IReadOnlyList<CompoundStream> streams, int size, int start = 0)
    {
        foreach (var count in streams.Select(stream => Pieces(stream.Length, size)))
        {
            foreach (var number in Chain((uint)start, count))
            {
                yield return number;
            }

            start += count;
        }
    }

    private static IEnumerable<uint> Chain(uint start, int count) =>
        Enumerable.Range(1, count).Select(index => index == count ? EndOfChain : start + (uint)index);
}
