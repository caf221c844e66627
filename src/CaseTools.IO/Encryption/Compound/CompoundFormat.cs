namespace CaseTools.IO.Encryption;

/// <summary>What [MS-CFB] fixes for version 3, which every program reads.</summary>
internal static class CompoundFormat
{
    /// <summary>Bytes of a sector, and of the header, which stands before the first of them.</summary>
    public const int Sector = 512;

    /// <summary>Bytes of a sector of the mini stream.</summary>
    public const int MiniSector = 64;

    /// <summary>A stream that is shorter stands in the mini stream.</summary>
    public const int MiniCutoff = 4096;

    /// <summary>Bytes of an entry of the directory.</summary>
    public const int DirectoryEntry = 128;

    /// <summary>Numbers of sectors in a sector.</summary>
    public const int NumbersOfASector = Sector / sizeof(uint);

    /// <summary>Numbers of the allocation table's sectors that the header takes.</summary>
    public const int NumbersOfTheHeader = 109;

    /// <summary>Where they begin in the header.</summary>
    public const int NumbersInHeader = 76;

    /// <summary>Programs lock a place at 2 GB, so that a file ends before it.</summary>
    public const long MostBytes = int.MaxValue - Sector;

    /// <summary>A sector of the table of the allocation table's sectors.</summary>
    public const uint TableOfTables = 0xFFFFFFFC;

    /// <summary>A sector of the allocation table.</summary>
    public const uint AllocationTable = 0xFFFFFFFD;

    /// <summary>The last sector of a chain.</summary>
    public const uint EndOfChain = 0xFFFFFFFE;

    /// <summary>A sector that nobody uses; of entries: none.</summary>
    public const uint Free = 0xFFFFFFFF;

    /// <summary>What such a file begins with.</summary>
    public static readonly byte[] Signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>How many pieces of a size some bytes take.</summary>
    public static int Pieces(long length, int size) => checked((int)((length + size - 1) / size));
}
