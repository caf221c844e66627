using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>A cell that holds an answer.</summary>
/// <param name="Column">Its column.</param>
/// <param name="Raw">Its text as it stands in the file.</param>
/// <param name="Text">Its text without what a spreadsheet puts around it to keep it a text.</param>
internal readonly record struct RowCell(IntakeColumn Column, string Raw, string Text)
{
    /// <summary>Whether an apostrophe before figures was left out.</summary>
    public bool HasTextMark => Text.Length == Raw.Length - 1;
}

/// <summary>The cells of one row, and what is said about them: problems to the record, guesses to the report.</summary>
internal sealed class RowCells(IntakeReport report, string[] cells, long line)
{
    private readonly List<IntakeProblem> problems = [];

    /// <summary>The problems met so far.</summary>
    public IReadOnlyList<IntakeProblem> Problems => problems;

    /// <summary>What stands in the cell of a column.</summary>
    public string RawOf(IntakeColumn column) => cells[column.Number - 1];

    /// <summary>The cell of a column; null where there is no answer in it.</summary>
    public RowCell? Find(IntakeColumn column) => TryCell(column, RawOf(column), out var cell) ? cell : null;

    /// <summary>The text of a cell where every word counts, "n/a" too; null where there is none.</summary>
    public string? FreeText(IntakeColumn? column) =>
        column is not null && RawOf(column) is var raw && !CellText.IsBlank(raw) ? SpreadsheetText.Unwrap(raw) : null;

    /// <summary>The cell that a text makes in a column; false where there is no answer in it.</summary>
    public static bool TryCell(IntakeColumn column, string raw, out RowCell cell)
    {
        if (EmptyWords.IsEmpty(raw))
        {
            cell = default;
            return false;
        }

        cell = new RowCell(column, raw, SpreadsheetText.HasTextMark(raw) ? raw.Substring(1) : SpreadsheetText.Unwrap(raw));
        return true;
    }

    /// <summary>Says what came of reading a cell, and gives the reading back.</summary>
    public Reading<T> Take<T>(RowCell cell, Reading<T> reading) => Take(cell, cell.Raw, reading);

    /// <summary>Says what came of reading a part of a cell, and gives the reading back.</summary>
    public Reading<T> Take<T>(RowCell cell, string raw, Reading<T> reading)
    {
        if (!reading.IsPlain || cell.HasTextMark)
        {
            Say(cell, raw, reading.Expected, reading.Guesses);
        }

        return reading;
    }

    /// <summary>Notes that a text could not be read.</summary>
    public void Problem(RowCell cell, string raw, string expected) => problems.Add(ProblemOf(cell, raw, expected));

    /// <summary>Notes that a value was read and looks doubtful.</summary>
    public void Doubt(RowCell cell, string expected) => problems.Add(ProblemOf(cell, cell.Raw, expected) with { IsWarning = true });

    /// <summary>Says what was assumed about a column's value.</summary>
    public void Guess(IntakeColumn column, string guess) => report.Guess(column, guess);

    private void Say(RowCell cell, string raw, string? expected, IReadOnlyList<string> guesses)
    {
        if (expected is not null)
        {
            Problem(cell, raw, expected);
            return;
        }

        if (cell.HasTextMark)
        {
            Guess(cell.Column, "an apostrophe before figures, a spreadsheet's mark for text, left out");
        }

        foreach (var guess in guesses)
        {
            Guess(cell.Column, guess);
        }
    }

    private IntakeProblem ProblemOf(RowCell cell, string raw, string expected) =>
        new(cell.Column.Field!, cell.Column.Header.Trim(), line, expected, raw) { SourceFile = report.File };
}
