namespace CaseTools.Hosting;

/// <summary>Writes rows as delimited text.</summary>
internal interface IDelimitedText
{
    /// <summary>One row as a line, its line break included.</summary>
    /// <param name="cells">The cells; quoted where needed, and never left to start a formula.</param>
    /// <param name="delimiter">What parts them.</param>
    string ToLine(IReadOnlyList<string> cells, char delimiter);
}
