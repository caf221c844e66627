using System.Globalization;

namespace CaseTools.IO.Excel;

/// <summary>Collects what could not be written as it was: by place, in words, never with the value.</summary>
internal sealed class WriteNotes
{
    private const int RowsNamed = 10;

    private readonly List<Note> _notes = [];
    private readonly Dictionary<(string Sheet, string Place, string What), Note> _byPlace = [];

    /// <summary>Notes what a text lost on its way into a cell.</summary>
    public void Add(string sheet, string place, int row, ExcelText text)
    {
        if (text.ReplacedSigns > 0)
            Count(sheet, place, "signs that a workbook cannot hold, replaced by U+FFFD", row, text.ReplacedSigns);

        if (text.IsCut)
            Count(sheet, place, "texts that are longer than a cell holds, cut", row, 1);
    }

    /// <summary>The notes in the order of their first appearance.</summary>
    public IReadOnlyList<string> ToList() => [.. _notes.Select(note => note.ToString())];

    private void Count(string sheet, string place, string what, int row, int amount)
    {
        if (!_byPlace.TryGetValue((sheet, place, what), out var note))
        {
            note = new Note(sheet, place, what);
            _byPlace.Add((sheet, place, what), note);
            _notes.Add(note);
        }

        note.Include(row, amount);
    }

    /// <summary>One kind of loss in one column: a damaged column of a big file must not give a note per cell.</summary>
    private sealed class Note(string sheet, string place, string what)
    {
        private readonly List<int> _rows = [];
        private int _cells;
        private int _amount;

        public void Include(int row, int amount)
        {
            _cells++;
            _amount += amount;
            if (_rows.Count < RowsNamed)
                _rows.Add(row);
        }

        public override string ToString()
        {
            var rows = string.Join(", ", _rows.Select(row => row.ToString(CultureInfo.InvariantCulture)));
            var more = _cells > _rows.Count ? FormattableString.Invariant($" and {_cells - _rows.Count} more") : "";
            var where = $"Sheet '{sheet}', {place}, {(_cells == 1 ? "row" : "rows")} {rows}{more}";
            return FormattableString.Invariant($"{where}: {_amount} {what}.");
        }
    }
}
