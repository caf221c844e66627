using CaseTools.Wording;

namespace CaseTools.Privacy;

/// <summary>The public tables, cell by cell.</summary>
internal static class ProtectedCounts
{
    /// <summary>The cells of all tables, sums included; a table that cannot be shown gives its sum alone.</summary>
    public static IEnumerable<ProtectedCount> Of(IReadOnlyList<IntakeRecord> records, DateTime today, Phrases phrases) =>
        PublicCounts.Of(records, today, phrases).SelectMany(table => CellsOf(phrases.Of(table.Key), table.Table, phrases));

    private static IEnumerable<ProtectedCount> CellsOf(string name, PublishedTable table, Phrases phrases)
    {
        var all = phrases.Of("public-all");
        var isTwoWay = table.Columns.Count > 1;
        for (var row = 0; table.Cells is { } cells && row < table.Rows.Count; row++)
        {
            for (var column = 0; column < table.Columns.Count; column++)
            {
                yield return Count(table.Rows[row], isTwoWay ? table.Columns[column] : "", cells[row, column]);
            }

            if (isTwoWay)
            {
                yield return Count(table.Rows[row], all, cells.RowTotals[row]);
            }
        }

        for (var column = 0; isTwoWay && table.Cells is { } shown && column < table.Columns.Count; column++)
        {
            yield return Count(all, table.Columns[column], shown.ColumnTotals[column]);
        }

        yield return Count(all, isTwoWay ? all : "", table.Total);

        ProtectedCount Count(string row, string column, PublishedCell cell) => new(name, row, column, phrases.CountInWords(cell));
    }
}
