namespace CaseTools;

/// <summary>
/// What became of one intake file: how it was read, each guess, and where every row went. Complete once the file has been read.
/// <see cref="RowsRead"/> = <see cref="RowsKept"/> + <see cref="RowsRejected"/> + <see cref="RowsSkipped"/>.
/// </summary>
public sealed class IntakeReport
{
    private readonly List<IntakeRowNote> rejected = [];
    private readonly List<IntakeRowNote> skipped = [];
    private readonly List<IntakeRowNote> problems = [];
    private readonly SortedDictionary<string, int> guesses = new(StringComparer.Ordinal);

    internal IntakeReport(string file) => File = file;

    /// <summary>Name of the file, without its folder.</summary>
    public string File { get; }

    /// <summary>SHA-256 of its bytes, lower-case hexadecimal.</summary>
    public string Sha256 { get; internal set; } = "";

    /// <summary>Web name of its encoding, such as <c>utf-8</c>.</summary>
    public string Encoding { get; internal set; } = "";

    /// <summary>How the encoding was found.</summary>
    public string EncodingFoundBy { get; internal set; } = "";

    /// <summary>The delimiter.</summary>
    public char Delimiter { get; internal set; }

    /// <summary>How the delimiter was found.</summary>
    public string DelimiterFoundBy { get; internal set; } = "";

    /// <summary>The line of the header row, from 1; 0 where none was found.</summary>
    public long HeaderLine { get; internal set; }

    /// <summary>The columns and how each was found.</summary>
    public IReadOnlyList<IntakeColumn> Columns { get; internal set; } = [];

    /// <summary>Rows below the header.</summary>
    public int RowsRead { get; private set; }

    /// <summary>Rows that became a record.</summary>
    public int RowsKept { get; private set; }

    /// <summary>Rows that were refused.</summary>
    public int RowsRejected => rejected.Count;

    /// <summary>Rows that hold no person.</summary>
    public int RowsSkipped => skipped.Count;

    /// <summary>The refused rows: line and reasons.</summary>
    public IReadOnlyList<IntakeRowNote> Rejected => rejected;

    /// <summary>The rows that hold no person: line and reason.</summary>
    public IReadOnlyList<IntakeRowNote> Skipped => skipped;

    /// <summary>Values that could not be read: line and what was expected, never the value.</summary>
    public IReadOnlyList<IntakeRowNote> Problems => problems;

    /// <summary>Guesses taken while reading values, each with how often.</summary>
    public IReadOnlyDictionary<string, int> Guesses => guesses;

    /// <summary>Whether the file was read to its end.</summary>
    public bool IsComplete { get; internal set; }

    /// <summary>Why the file could not be read to its end; null where it could.</summary>
    public string? Failure { get; internal set; }

    internal void Keep(IntakeRecord record)
    {
        RowsRead++;
        RowsKept++;
        foreach (var problem in record.Problems)
        {
            problems.Add(new IntakeRowNote(problem.Line, problem.Column, $"expected {problem.Expected}"));
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

    internal void Guess(string guess) => guesses[guess] = guesses.TryGetValue(guess, out var count) ? count + 1 : 1;
}

/// <summary>A note on one row of an intake file. Holds no value of the file.</summary>
/// <param name="Line">The line on which the row starts, from 1.</param>
/// <param name="Column">The column's header; null where the note is on the whole row.</param>
/// <param name="Text">What is to be said.</param>
public sealed record IntakeRowNote(long Line, string? Column, string Text);

/// <summary>A column of an intake file.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Header">Its header as it stands.</param>
/// <param name="Field">The field of the schema that it fills; null where the schema does not know it.</param>
/// <param name="FoundBy">How the field was found, in words.</param>
public sealed record IntakeColumn(int Number, string Header, string? Field, string FoundBy);
