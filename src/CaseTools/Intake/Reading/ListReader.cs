using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>Reads a field that is a list in one cell, row by row, from the column that fills it.</summary>
/// <param name="column">The column; null where no column fills the field.</param>
/// <param name="read">Reads one entry: the same value for the same text.</param>
internal sealed class ListReader<T>(IntakeColumn? column, Func<string, Reading<T>> read)
{
    private readonly FieldReader<ListText<T>> cells = new(column, text => Reading<ListText<T>>.Of(ListText<T>.Read(text, read)));

    /// <summary>The list in a row; empty for "none", null where the cell holds no answer or nothing of it can be read.</summary>
    public IReadOnlyList<T>? Of(RowCells row)
    {
        if (!cells.TryRead(row, out var cell, out var reading))
        {
            return null;
        }

        var list = reading.Value;
        if (list.IsNone)
        {
            return [];
        }

        if (!list.IsPlain || cell.HasTextMark)
        {
            Say(row, cell, list);
        }

        // Nothing could be read: the answer stays unknown, which is not "none".
        return list.Values.Length > 0 ? OwnCopyOf(list.Values) : null;
    }

    private static void Say(RowCells row, RowCell cell, ListText<T> list)
    {
        if (list.Entries.Count == 0)
        {
            row.Problem(cell, cell.Raw, "at least one entry between the separators, or \"none\"");
        }

        foreach (var entry in list.Entries)
        {
            _ = row.Take(cell, entry.Text, entry.Reading);
        }
    }

    // The text comes again in other rows, and no record shares a list with another.
    private static T[] OwnCopyOf(T[] values)
    {
        var own = new T[values.Length];
        Array.Copy(values, own, own.Length);
        return own;
    }
}
