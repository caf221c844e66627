using System.Text;

namespace CaseTools.Hosting;

/// <summary>Makes writers of rejected rows.</summary>
internal interface IRejectedRowWriterFactory
{
    /// <summary>Starts a file of rejected rows. Disposing the writer flushes and leaves the stream open.</summary>
    /// <param name="stream">Where to write.</param>
    /// <param name="encoding">The encoding of the source file, with its byte order mark if it has one.</param>
    /// <param name="delimiter">The delimiter of the source file.</param>
    IRejectedRowWriter Create(Stream stream, Encoding encoding, char delimiter);
}

/// <summary>
/// Writes rows exactly as they stood in their file, with cells of our own before them: behind them they would move as soon as a
/// spreadsheet gives all rows the same width.
/// </summary>
internal interface IRejectedRowWriter : IDisposable
{
    /// <summary>Writes one row.</summary>
    /// <param name="rawText">The row as it stood, without its line break.</param>
    /// <param name="addedCells">Cells to add; quoted where needed, and never left to start a formula.</param>
    void Write(string rawText, IReadOnlyList<string> addedCells);
}
