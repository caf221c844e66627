using CaseTools.Hosting;

namespace CaseTools.Intake;

/// <summary>How a table is laid out: where its header stands and what its columns are.</summary>
/// <param name="Sheet">The table in its file.</param>
/// <param name="Delimiter">The delimiter.</param>
/// <param name="DelimiterOrigin">How it came to be known.</param>
/// <param name="HeaderLine">The line on which the header row starts, from 1.</param>
/// <param name="Header">The columns.</param>
/// <param name="RawHeader">What stands above the rows and is needed to read them again: the header row as it stands in the file.</param>
internal sealed record IntakeLayout(
    TableSheet Sheet, char Delimiter, DelimiterOrigin DelimiterOrigin, long HeaderLine, IntakeHeader Header, string RawHeader);
