using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>A cell that holds an answer.</summary>
/// <param name="Field">The field that its column fills.</param>
/// <param name="Column">Its column.</param>
/// <param name="Raw">Its text as it stands in the file.</param>
/// <param name="Text">Its text without what a spreadsheet puts around it to keep it a text.</param>
internal readonly record struct RowCell(string Field, IntakeColumn Column, string Raw, string Text)
{
    /// <summary>Whether an apostrophe before figures was left out.</summary>
    public bool HasTextMark => Text.Length == Raw.Length - 1;
}

/// <summary>The cells of one row by field, and what is said about them: problems to the record, guesses to the report.</summary>
internal sealed class RowCells(IntakeHeader header, IntakeReport report, string[] cells, long line)
{
    private readonly List<IntakeProblem> problems = [];

    /// <summary>The problems met so far.</summary>
    public IReadOnlyList<IntakeProblem> Problems => problems;

    /// <summary>The cell of a field; null where there is none, or no answer in it.</summary>
    public RowCell? Find(string field) =>
        header.ColumnOf(field) is { } column && cells[column.Number - 1] is var raw && !EmptyWords.IsEmpty(raw)
            ? new RowCell(field, column, raw, SpreadsheetText.HasTextMark(raw) ? raw.Substring(1) : SpreadsheetText.Unwrap(raw))
            : null;

    /// <summary>The cell of a field where every word counts, "n/a" too.</summary>
    public RowCell? FindFreeText(string field) =>
        header.ColumnOf(field) is { } column && cells[column.Number - 1] is var raw && !CellText.IsBlank(raw)
            ? new RowCell(field, column, raw, SpreadsheetText.Unwrap(raw))
            : null;

    /// <summary>Says what came of reading a cell, and gives the reading back.</summary>
    public Reading<T> Take<T>(RowCell cell, Reading<T> reading) => Take(cell, cell.Raw, reading);

    /// <summary>Says what came of reading a part of a cell, and gives the reading back.</summary>
    public Reading<T> Take<T>(RowCell cell, string raw, Reading<T> reading)
    {
        if (!reading.IsRead)
        {
            Problem(cell, raw, reading.Expected!);
            return reading;
        }

        SayTextMark(cell);
        foreach (var guess in reading.Guesses)
        {
            Guess(cell.Column, guess);
        }

        return reading;
    }

    /// <summary>Says where an apostrophe was left out of a cell that is taken as it stands.</summary>
    public void SayTextMark(RowCell cell)
    {
        if (cell.HasTextMark)
        {
            Guess(cell.Column, "an apostrophe before figures, a spreadsheet's mark for text, left out");
        }
    }

    /// <summary>Notes that a text could not be read.</summary>
    public void Problem(RowCell cell, string raw, string expected) => problems.Add(ProblemOf(cell, raw, expected));

    /// <summary>Notes that a value was read and looks doubtful.</summary>
    public void Doubt(RowCell cell, string expected) => problems.Add(ProblemOf(cell, cell.Raw, expected) with { IsWarning = true });

    /// <summary>Says what was assumed about a column's value.</summary>
    public void Guess(IntakeColumn column, string guess) => report.Guess(column, guess);

    private IntakeProblem ProblemOf(RowCell cell, string raw, string expected) =>
        new(cell.Field, cell.Column.Header.Trim(), line, expected, raw) { SourceFile = report.File };
}
