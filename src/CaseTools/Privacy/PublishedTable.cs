namespace CaseTools.Privacy;

/// <summary>A table of counts as anybody may see it.</summary>
/// <param name="Rows">The labels of the rows.</param>
/// <param name="Columns">The labels of the columns.</param>
/// <param name="Total">What all cells sum to: shown, or under 5.</param>
/// <param name="Cells">
/// The cells and margins; null where no choice of them would hide the small ones: then nothing but the total is published.
/// </param>
internal sealed record PublishedTable(IReadOnlyList<string> Rows, IReadOnlyList<string> Columns, PublishedCell Total, PublishedCells? Cells);
