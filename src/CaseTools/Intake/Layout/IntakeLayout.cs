using CaseTools.Hosting;

namespace CaseTools.Intake;

/// <summary>How a table is laid out: where its header stands and what its columns are.</summary>
/// <param name="Sheet">The table in its file.</param>
/// <param name="Delimiter">The delimiter.</param>
/// <param name="DelimiterOrigin">How it came to be known.</param>
/// <param name="HeaderLine">The line on which the header row starts, from 1.</param>
/// <param name="HeaderCells">The header row, cell by cell.</param>
/// <param name="Header">The columns.</param>
/// <param name="RawHeader">The header row as it stands in the file.</param>
internal sealed record IntakeLayout(
    TableSheet Sheet,
    char Delimiter,
    DelimiterOrigin DelimiterOrigin,
    long HeaderLine,
    IReadOnlyList<string> HeaderCells,
    IntakeHeader Header,
    string RawHeader)
{
    /// <summary>The HXL row as it stands in the file; null where there is none or the columns do not rest on it.</summary>
    public string? RawHxl { get; init; }

    /// <summary>Rows about the header that are no persons, by line, with what they are.</summary>
    public IReadOnlyDictionary<long, string> HeadRows { get; init; } = new Dictionary<long, string>();

    /// <summary>What was guessed about the header row; null where it is where a header row stands.</summary>
    public string? Guess { get; init; }

    /// <summary>The fewest cells that a row can have: those up to the last named column, or none where the file leaves blank ones out.</summary>
    public int LeastCells { get; } =
        DelimiterOrigin == DelimiterOrigin.Workbook ? 0 : Array.FindLastIndex([.. Header.Columns], column => !string.IsNullOrWhiteSpace(column.Header)) + 1;
}
