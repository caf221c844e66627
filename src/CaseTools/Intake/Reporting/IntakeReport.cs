using System.Globalization;
using CaseTools.Hosting;
using CaseTools.Intake;

namespace CaseTools;

/// <summary>
/// What became of one intake file: how it was read, each guess, and where every row went. Complete once the file has been read.
/// <see cref="RowsRead"/> = <see cref="RowsKept"/> + <see cref="RowsRejected"/> + <see cref="RowsSkipped"/>.
/// </summary>
public sealed class IntakeReport
{
    private readonly RowNotes rejected = new();
    private readonly RowNotes skipped = new();
    private readonly RowNotes problems = new();
    private readonly GuessCounts guesses = new();

    internal IntakeReport(string file) => File = file;

    internal IntakeReport(string file, string? sheet, TableSource source)
    {
        File = file;
        Sheet = sheet;
        Sha256 = source.Sha256;
        Encoding = source.Encoding.WebName;
        EncodingFoundBy = IntakeReportWords.FoundBy(source.EncodingOrigin);
        EncodingOrigin = source.EncodingOrigin;
        EncodingConfidence = source.EncodingConfidence;
        DoubleEncoding = source.DoubleEncoding;
        EncodingNotTaken = source.EncodingNotTaken?.WebName;
        foreach (var (guess, times) in IntakeReportWords.GuessesOn(source))
        {
            guesses.Add(guess, times);
        }
    }

    /// <summary>Name of the file, without its folder.</summary>
    public string File { get; }

    /// <summary>Name of the sheet in a workbook; null for a text.</summary>
    public string? Sheet { get; }

    /// <summary>The file, and its sheet where it is a workbook.</summary>
    public string Name => Sheet is null ? File : $"{File} [{Sheet}]";

    /// <summary>SHA-256 of its bytes, lower-case hexadecimal.</summary>
    public string Sha256 { get; } = "";

    /// <summary>Web name of its encoding, such as <c>utf-8</c>.</summary>
    public string Encoding { get; } = "";

    /// <summary>How the encoding was found.</summary>
    public string EncodingFoundBy { get; } = "";

    /// <summary>How sure the encoding is, from 0 to 1; 1 for all that was not found by statistics.</summary>
    public double EncodingConfidence { get; } = 1;

    /// <summary>Through which encodings the text seems to have gone wrongly before; null where it looks right.</summary>
    public string? DoubleEncoding { get; }

    /// <summary>The encoding that was given and not taken, since a byte order mark says otherwise; null elsewhere.</summary>
    public string? EncodingNotTaken { get; }

    /// <summary>The delimiter.</summary>
    public char Delimiter { get; private set; }

    /// <summary>How the delimiter was found.</summary>
    public string DelimiterFoundBy { get; private set; } = "";

    /// <summary>The line of the header row, from 1; 0 where none was found.</summary>
    public long HeaderLine { get; private set; }

    /// <summary>The columns and how each was found.</summary>
    public IReadOnlyList<IntakeColumn> Columns { get; private set; } = [];

    /// <summary>Rows below the header.</summary>
    public int RowsRead { get; private set; }

    /// <summary>Rows that became a record.</summary>
    public int RowsKept { get; private set; }

    /// <summary>Rows that were refused.</summary>
    public int RowsRejected => rejected.Total;

    /// <summary>Rows that hold no person.</summary>
    public int RowsSkipped => skipped.Total;

    /// <summary>The refused rows: line and reasons.</summary>
    public IReadOnlyList<IntakeRowNote> Rejected => rejected;

    /// <summary>The rows that hold no person: line and reason.</summary>
    public IReadOnlyList<IntakeRowNote> Skipped => skipped;

    /// <summary>Values that could not be read or look doubtful: line and what was expected, never the value.</summary>
    public IReadOnlyList<IntakeRowNote> Problems => problems;

    /// <summary>How many values could not be read.</summary>
    public int ValuesNotRead { get; private set; }

    /// <summary>How many values were read and look doubtful.</summary>
    public int ValuesDoubtful { get; private set; }

    /// <summary>Guesses taken while reading values, each with how often.</summary>
    public IReadOnlyDictionary<string, int> Guesses => guesses.ByText;

    /// <summary>
    /// All that was guessed, in words: an encoding found by the frequency of letters, a delimiter that is not the only one in the
    /// header row, columns found otherwise than by their name or a map, and all of <see cref="Guesses"/>.
    /// </summary>
    public IReadOnlyList<string> AllGuesses => [.. IntakeGuesses.Of(this)];

    /// <summary>Fields that two columns claim with equal right, in words: neither fills them.</summary>
    public IReadOnlyList<string> Conflicts { get; private set; } = [];

    /// <summary>
    /// Whether all of the file can be read: no failure, no rejected row, no value that could not be read, no column in dispute,
    /// no damaged letters. Guesses and doubtful values may be there.
    /// </summary>
    public bool IsClean =>
        IsComplete && Failure is null && rejected.Total == 0 && Conflicts.Count == 0 && DoubleEncoding is null && ValuesNotRead == 0;

    /// <summary>The report as a letter to whoever made the file: what is wrong, the worst first, what was guessed and understood.</summary>
    public string Letter => string.Join("\n", IntakeLetter.Of(this));

    /// <summary>Headers that the caller's map names and the file does not have.</summary>
    public IReadOnlyList<string> MissingMapEntries { get; internal set; } = [];

    internal EncodingOrigin EncodingOrigin { get; }

    internal DelimiterOrigin DelimiterOrigin { get; private set; }

    /// <summary>Whether the file was read to its end.</summary>
    public bool IsComplete { get; internal set; }

    /// <summary>Why the file could not be read to its end; null where it could.</summary>
    public string? Failure { get; internal set; }

    internal void Describe(IntakeLayout layout)
    {
        HeaderLine = layout.HeaderLine;
        Columns = layout.Header.Columns;
        Conflicts = layout.Header.Conflicts;
        DelimiterOrigin = layout.DelimiterOrigin;
        Delimiter = layout.Delimiter;
        DelimiterFoundBy = IntakeReportWords.FoundBy(layout.DelimiterOrigin);
    }

    internal void Keep(IReadOnlyList<IntakeRecord> records)
    {
        RowsRead++;
        RowsKept++;
        foreach (var record in records)
        {
            for (var i = 0; i < record.Problems.Count; i++)
            {
                Note(record.Problems[i]);
            }
        }
    }

    internal void Reject(long line, string reason)
    {
        RowsRead++;
        rejected.Add(new IntakeRowNote(line, null, reason));
    }

    internal void Skip(long line, string reason)
    {
        RowsRead++;
        skipped.Add(new IntakeRowNote(line, null, reason));
    }

    internal void Guess(IntakeColumn column, string guess) => guesses.Add(column, guess);

    internal void Guess(string guess) => guesses.Add(guess, 1);

    private void Note(IntakeProblem problem)
    {
        _ = problem.IsWarning ? ValuesDoubtful++ : ValuesNotRead++;
        problems.Add(problem);
    }
}

/// <summary>A note on one row of an intake file. Holds no value of the file.</summary>
/// <param name="Line">The line on which the row starts, from 1.</param>
/// <param name="Column">The column's header; null where the note is on the whole row.</param>
/// <param name="Text">What is to be said.</param>
public sealed record IntakeRowNote(long Line, string? Column, string Text)
{
    /// <summary>Whether the value was read and looks doubtful.</summary>
    public bool IsWarning { get; init; }
}

/// <summary>A column of an intake file.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Header">Its header as it stands.</param>
/// <param name="Field">The field of the schema that it fills; null where the schema does not know it.</param>
/// <param name="FoundBy">How the field was found, in words.</param>
public sealed record IntakeColumn(int Number, string Header, string? Field, string FoundBy)
{
    /// <summary>How the field was found.</summary>
    public ColumnMatch Match { get; init; }

    /// <summary>How alike header and field are, from 0 to 1; null where the column was not found by likeness.</summary>
    public double? Likeness { get; init; }

    /// <summary>The repeated group and member that the column speaks of; null where it speaks of the person of the row.</summary>
    internal RepeatPlace? Repeat { get; init; }

    /// <summary>What the column says about the place of its row among the tables of a form.</summary>
    internal ColumnLink Link { get; init; }

    /// <summary>Its number, its header and the field.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "column {0} '{1}': {2}", Number, Header, Field ?? "no field");
}

/// <summary>How the field of a column was found, in the order in which they are tried.</summary>
public enum ColumnMatch
{
    /// <summary>The caller's map names it.</summary>
    Map,

    /// <summary>Its HXL hashtag names it.</summary>
    Hxl,

    /// <summary>It has the field's own name.</summary>
    Name,

    /// <summary>The last part of its path is the field's name.</summary>
    Path,

    /// <summary>It is a known other header of the field.</summary>
    Synonym,

    /// <summary>Its question is like the field's.</summary>
    Likeness,

    /// <summary>The schema does not know the column; it is kept as it is.</summary>
    Unknown,

    /// <summary>A form system made the column for itself; it is kept as it is.</summary>
    FormSystem,

    /// <summary>Another column claims the same field with equal right: neither fills it.</summary>
    Contested,

    /// <summary>It was added by an earlier import, or the caller's map leaves it out of the fields.</summary>
    LeftAside,

    /// <summary>It ties the rows of several tables of one form together.</summary>
    Link,
}

/// <summary>A member in a repeated group of questions of one row: <c>children[2]</c>.</summary>
/// <param name="Group">The group, as the header names it.</param>
/// <param name="Number">The member, from 1.</param>
internal sealed record RepeatPlace(string Group, int Number);

/// <summary>What a column says about the place of its row among the tables of a form.</summary>
internal enum ColumnLink
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The row's own key: KEY, _index.</summary>
    RowKey,

    /// <summary>The key of the row that it belongs to: PARENT_KEY, _parent_index.</summary>
    ParentKey,

    /// <summary>The table of that row: _parent_table_name.</summary>
    ParentTable,

    /// <summary>The submission that the row is part of: _submission__uuid.</summary>
    Submission,

    /// <summary>Another tie, which says nothing more: SET-OF-members.</summary>
    Other,
}
