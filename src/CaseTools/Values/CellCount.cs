using System.Globalization;

namespace CaseTools.Values;

/// <summary>Whether a row has the cells that its header has columns.</summary>
internal static class CellCount
{
    /// <summary>What is wrong with the number of cells, in words; null where they fit. Blank cells beyond the header say nothing.</summary>
    /// <param name="cells">The row.</param>
    /// <param name="columns">How many columns the header has.</param>
    /// <param name="least">How many cells a row needs: fewer where the header ends in columns without a name.</param>
    public static string? FaultOf(string[] cells, int columns, int least)
    {
        var isTooLong = false;
        for (var i = columns; i < cells.Length; i++)
        {
            isTooLong |= !CellText.IsBlank(cells[i]);
        }

        return cells.Length < least || isTooLong
            ? string.Format(
                CultureInfo.InvariantCulture,
                "{0} where the header has {1}. Look for {2} delimiter, or quote the cell that holds one",
                cells.Length == 1 ? "1 cell" : cells.Length.ToString(CultureInfo.InvariantCulture) + " cells",
                columns,
                isTooLong ? "an extra" : "a missing")
            : null;
    }
}
