namespace CaseTools.IO.Csv;

/// <summary>What a row of a table can hold: far more than any that people make, far less than what a hostile or damaged file holds.</summary>
internal static class RowLimits
{
    /// <summary>Cells in a row, as many as an Excel sheet has columns.</summary>
    public const int MostCells = 16_384;

    /// <summary>Bytes of a row as UTF-8.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>Bytes of a row that are held to be looked at: a longer one refuses its file.</summary>
    public const int MostHeld = 64 * 1024 * 1024;

    /// <summary>Why a row is beyond measure, in words; null where it is not.</summary>
    public static string? FaultOf(int cells, int bytes) =>
        cells > MostCells ? "it has more than 16,384 cells, which no sheet has. Look for a line break that is missing, or for another delimiter"
        : bytes > MostBytes ? "it is longer than 2 MB. Look for a line break that is missing, or for a picture or document pasted into a cell"
        : null;
}
