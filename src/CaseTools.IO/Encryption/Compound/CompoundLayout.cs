using static CaseTools.IO.Encryption.CompoundFormat;

namespace CaseTools.IO.Encryption;

/// <summary>
/// Which sector of a file holds what, known before any is written: the tables of sectors, the long streams, the mini stream, its table, the
/// directory.
/// </summary>
internal sealed class CompoundLayout
{
    private readonly Dictionary<CompoundStream, uint> starts = [];

    /// <param name="root">What stands in the file.</param>
    /// <param name="entries">How many entries the directory has.</param>
    /// <exception cref="IOException">It does not fit into a file.</exception>
    public CompoundLayout(CompoundStorage root, int entries)
    {
        Long = [.. root.Streams.Where(stream => stream.Length >= MiniCutoff)];
        Short = [.. root.Streams.Where(stream => stream.Length < MiniCutoff)];
        MiniSectors = Short.Sum(stream => Pieces(stream.Length, MiniSector));
        MiniStreamSectors = Pieces((long)MiniSectors * MiniSector, Sector);
        MiniTableSectors = Pieces(MiniSectors, NumbersOfASector);
        DirectorySectors = Pieces((long)entries * DirectoryEntry, Sector);
        CountTables(Long.Sum(stream => (long)Pieces(stream.Length, Sector)) + MiniStreamSectors + MiniTableSectors + DirectorySectors);
        Place();
    }

    /// <summary>The streams that stand in sectors of their own.</summary>
    public IReadOnlyList<CompoundStream> Long { get; }

    /// <summary>The streams that stand in the mini stream.</summary>
    public IReadOnlyList<CompoundStream> Short { get; }

    /// <summary>Sectors of the allocation table, which follow those of <see cref="TableOfTablesSectors"/>.</summary>
    public int TableSectors { get; private set; }

    /// <summary>Sectors, the first of the file, with the numbers of the table's sectors that the header does not take.</summary>
    public int TableOfTablesSectors { get; private set; }

    /// <summary>Sectors of the mini stream.</summary>
    public int MiniStreamSectors { get; }

    /// <summary>The first of them.</summary>
    public uint MiniStreamStart { get; private set; }

    /// <summary>Mini sectors in the mini stream.</summary>
    public int MiniSectors { get; }

    /// <summary>Sectors of their table.</summary>
    public int MiniTableSectors { get; }

    /// <summary>The first of them.</summary>
    public uint MiniTableStart { get; private set; }

    /// <summary>Sectors of the directory.</summary>
    public int DirectorySectors { get; }

    /// <summary>The first of them.</summary>
    public uint DirectoryStart { get; private set; }

    /// <summary>The first sector, or mini sector, of a stream.</summary>
    public uint StartOf(CompoundStream stream) => starts[stream];

    // The table has a number for each sector, its own too.
    private void CountTables(long others)
    {
        if ((others + 1) * Sector > MostBytes)
        {
            throw new IOException("it is larger than an encrypted file can be, 2 GB. Pass fewer cases, or fewer sheets with -Sheet.");
        }

        for (var tables = 0; tables != TableSectors || tables == 0;)
        {
            tables = TableSectors;
            TableOfTablesSectors = Pieces(Math.Max(0, TableSectors - NumbersOfTheHeader), NumbersOfASector - 1);
            TableSectors = Pieces(others + TableSectors + TableOfTablesSectors, NumbersOfASector);
        }
    }

    private void Place()
    {
        var sector = TableOfTablesSectors + TableSectors;
        foreach (var stream in Long)
        {
            starts.Add(stream, (uint)sector);
            sector += Pieces(stream.Length, Sector);
        }

        MiniStreamStart = StartOr(MiniStreamSectors, sector);
        MiniTableStart = StartOr(MiniTableSectors, sector + MiniStreamSectors);
        DirectoryStart = (uint)(sector + MiniStreamSectors + MiniTableSectors);
        var mini = 0;
        foreach (var stream in Short)
        {
            starts.Add(stream, StartOr((int)stream.Length, mini));
            mini += Pieces(stream.Length, MiniSector);
        }
    }

    private static uint StartOr(int length, int sector) => length == 0 ? EndOfChain : (uint)sector;
}
