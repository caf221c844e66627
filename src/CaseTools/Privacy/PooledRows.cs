namespace CaseTools.Privacy;

/// <summary>
/// Puts rows of few people together before a table is published. A small row costs a second one, which is withheld so that the sums do not tell
/// it; in one row with others it costs its label alone.
/// </summary>
internal static class PooledRows
{
    /// <summary>
    /// The table with its small rows in one, which stands last. Where these are still too few together, the smallest of the others goes in as well.
    /// A row that has the label of the pooled one already belongs to it.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="otherLabel">What the pooled row is called.</param>
    /// <param name="keep">The labels of the rows that stay by themselves, whatever their count.</param>
    public static CountTable Of(CountTable table, string otherLabel, IReadOnlyCollection<string> keep)
    {
        var free = Enumerable.Range(0, table.Rows.Count).Where(row => !keep.Contains(table.Rows[row])).ToArray();
        var pooled = new HashSet<int>(free.Where(row => table.Rows[row] == otherLabel || table.RowTotals[row] < SmallCells.Threshold));
        if (pooled.Count == 0)
        {
            return table;
        }

        var nextSmallest = new Queue<int>(free.Where(row => !pooled.Contains(row)).OrderBy(row => table.RowTotals[row]));
        while (pooled.Sum(row => table.RowTotals[row]) < SmallCells.Threshold && nextSmallest.Count > 0)
        {
            _ = pooled.Add(nextSmallest.Dequeue());
        }

        return Joined(table, otherLabel, pooled);
    }

    private static CountTable Joined(CountTable table, string otherLabel, HashSet<int> pooled)
    {
        var kept = Enumerable.Range(0, table.Rows.Count).Where(row => !pooled.Contains(row)).ToArray();
        var counts = new int[kept.Length + 1, table.Columns.Count];
        for (var column = 0; column < table.Columns.Count; column++)
        {
            for (var place = 0; place < kept.Length; place++)
            {
                counts[place, column] = table[kept[place], column];
            }

            counts[kept.Length, column] = pooled.Sum(row => table[row, column]);
        }

        return new([.. kept.Select(row => table.Rows[row]), otherLabel], table.Columns, counts);
    }
}
