using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>Reads one field of the record, row by row, from the column that fills it.</summary>
internal sealed class FieldReader<T>
{
    private readonly Func<string, Reading<T>> read;
    private readonly ReadingMemo<KnownCell> memo;

    /// <summary>Takes a column, and how its texts are read.</summary>
    /// <param name="column">The column; null where no column fills the field, which then stays unknown.</param>
    /// <param name="read">Reads the text of a cell that holds an answer: the same value for the same text.</param>
    public FieldReader(IntakeColumn? column, Func<string, Reading<T>> read)
    {
        Column = column;
        this.read = read;
        memo = new ReadingMemo<KnownCell>(Know);
    }

    /// <summary>The column; null where no column fills the field.</summary>
    public IntakeColumn? Column { get; }

    /// <summary>The value in a row, which is told what came of reading it; the default where there is no answer, or none that can be read.</summary>
    public T? Of(RowCells row)
    {
        if (Column is null || row.RawOf(Column) is not { Length: > 0 } raw)
        {
            return default;
        }

        // Nearly every cell ends here.
        var known = memo.Of(raw);
        return known is { SaysNothing: true } ? known.Value
            : TryRead(known, raw, out var cell, out var reading) ? row.Take(cell, reading).Value
            : default;
    }

    /// <summary>Reads the cell of a row, and tells nobody yet; false where it holds no answer.</summary>
    public bool TryRead(RowCells row, out RowCell cell, out Reading<T> reading)
    {
        if (Column is null || row.RawOf(Column) is not { Length: > 0 } raw)
        {
            (cell, reading) = (default, default);
            return false;
        }

        return TryRead(memo.Of(raw), raw, out cell, out reading);
    }

    private bool TryRead(KnownCell? known, string raw, out RowCell cell, out Reading<T> reading)
    {
        if (known is not null)
        {
            (cell, reading) = (known.Cell, known.Reading);
            return known.HoldsAnswer;
        }

        var holdsAnswer = RowCells.TryCell(Column!, raw, out cell);
        reading = holdsAnswer ? read(cell.Text) : default;
        return holdsAnswer;
    }

    private KnownCell Know(string raw) => new(TryRead(null, raw, out var cell, out var reading), cell, reading);

    // What a text of the column holds.
    private sealed class KnownCell(bool holdsAnswer, RowCell cell, Reading<T> reading)
    {
        public bool HoldsAnswer => holdsAnswer;

        public RowCell Cell => cell;

        public Reading<T> Reading => reading;

        public bool SaysNothing { get; } = !holdsAnswer || (reading.IsPlain && !cell.HasTextMark);

        public T Value { get; } = reading.Value;
    }
}
