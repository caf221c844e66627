using CaseTools.Values;

namespace CaseTools.Hosting;

/// <summary>Rows in which nothing stands.</summary>
internal static class BlankRow
{
    /// <summary>Whether the current row is blank; one whose cells cannot be trusted is not.</summary>
    public static bool IsBlank(this ITable table) => table.Fault is null && table.Cells.All(CellText.IsBlank);
}
