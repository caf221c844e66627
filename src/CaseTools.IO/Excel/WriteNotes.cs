using System.Globalization;
using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>Collects what could not be written as it was: by place, in words, never with the value.</summary>
internal sealed class WriteNotes
{
    private const int RowsNamed = 10;

    private readonly List<Note> notes = [];
    private readonly Dictionary<(string Sheet, string Place, string What), Note> byPlace = [];

    private readonly List<OverlongText> overlong = [];

    /// <summary>The sheet on which the whole of texts stands that are cut; null while nobody knows that there are some.</summary>
    public string? OverflowSheet { get; init; }

    /// <summary>The texts that were cut.</summary>
    public IReadOnlyList<OverlongText> Overlong => overlong;

    /// <summary>A text as a cell of a table holds it; what it loses is noted.</summary>
    public string FitInColumn(string sheet, string header, int row, string text) => Fit(sheet, header, Column(header), row, text);

    /// <summary>The same for a text outside the tables' rows: a heading, a caption, a header. Its row says where.</summary>
    public string FitInLine(string sheet, string place, int row, string text) => Fit(sheet, "", place, row, text);

    /// <summary>The notes in the order of their first appearance.</summary>
    public IReadOnlyList<string> ToList() => [.. notes.Select(note => note.ToString())];

    /// <summary>Notes that a case id leads nowhere.</summary>
    public void AddUnlinked(string sheet, string header, int row) =>
        Count(sheet, Column(header), FormattableString.Invariant($"case ids without a link to their page, for a worksheet holds {ExcelLimits.SheetHyperlinks} links at most"), row, 1);

    private string Fit(string sheet, string name, string place, int row, string text)
    {
        var fitted = ExcelText.From(text);
        if (fitted.ReplacedSigns > 0)
        {
            Count(sheet, place, "signs that a workbook cannot hold, replaced by U+FFFD", row, fitted.ReplacedSigns);
        }

        if (fitted.IsCut)
        {
            Count(sheet, place, $"texts that are longer than a cell holds, cut there and whole on the sheet '{OverflowSheet}'", row, 1);
            overlong.Add(new(sheet, name, row, ExcelText.Pieces(text)));
        }

        return fitted.Value;
    }

    private static string Column(string header) => $"column '{header}'";

    private void Count(string sheet, string place, string what, int row, int amount)
    {
        if (!byPlace.TryGetValue((sheet, place, what), out var note))
        {
            note = new Note(sheet, place, what);
            byPlace.Add((sheet, place, what), note);
            notes.Add(note);
        }

        note.Include(row, amount);
    }

    /// <summary>One kind of loss in one column: a damaged column of a big file must not give a note per cell.</summary>
    private sealed class Note(string sheet, string place, string what)
    {
        private readonly List<int> rows = [];
        private int cells;
        private int amount;

        public void Include(int row, int amount)
        {
            cells++;
            this.amount += amount;
            if (rows.Count < RowsNamed)
            {
                rows.Add(row);
            }
        }

        public override string ToString()
        {
            var numbers = string.Join(", ", rows.Select(row => row.ToString(CultureInfo.InvariantCulture)));
            var more = cells > rows.Count ? FormattableString.Invariant($" and {cells - rows.Count} more") : "";
            var where = $"Sheet '{sheet}', {place}, {(cells == 1 ? "row" : "rows")} {numbers}{more}";
            return FormattableString.Invariant($"{where}: {amount} {what}.");
        }
    }
}
