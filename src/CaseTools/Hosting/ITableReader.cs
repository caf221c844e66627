namespace CaseTools.Hosting;

/// <summary>Opens delimited text as rows.</summary>
internal interface ITableReader
{
    /// <summary>
    /// Opens a seekable stream; reads it once to its end, so that a file that is no text is refused before any row is given.
    /// </summary>
    /// <param name="stream">The file's content, from its start. The table closes it.</param>
    /// <param name="delimiter">The delimiter, or null to have it found.</param>
    /// <exception cref="TableFormatException">The content is no text in an encoding that can be told.</exception>
    ITable Open(Stream stream, char? delimiter);
}

/// <summary>Rows of delimited text, read forward once, with what was found out about the file.</summary>
internal interface ITable : IDisposable
{
    /// <summary>What the bytes say: encoding, size, digest.</summary>
    TableSource Source { get; }

    /// <summary>The delimiter in use.</summary>
    char Delimiter { get; }

    /// <summary>How the delimiter came to be known.</summary>
    DelimiterOrigin DelimiterOrigin { get; }

    /// <summary>Moves to the next row; false at the end.</summary>
    bool Read();

    /// <summary>The 1-based line on which the current row starts.</summary>
    long LineNumber { get; }

    /// <summary>The cells of the current row, unquoted. A new array for each row.</summary>
    string[] Cells { get; }

    /// <summary>The current row as it stands in the file, without its line break.</summary>
    string GetRawText();

    /// <summary>Why the quoting of the current row cannot be trusted, in words; null where it can.</summary>
    string? QuotingFault { get; }
}

/// <summary>How a delimiter came to be known.</summary>
internal enum DelimiterOrigin
{
    /// <summary>The caller gave it.</summary>
    Given,

    /// <summary>A first line <c>sep=</c> names it.</summary>
    Declared,

    /// <summary>Found from the first lines.</summary>
    Detected,
}

/// <summary>What the bytes of a file say.</summary>
/// <param name="EncodingName">Web name of the encoding, such as <c>utf-8</c>.</param>
/// <param name="HasByteOrderMark">Whether a byte order mark says so; without one, valid UTF-8 was found.</param>
/// <param name="Length">Size in bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal digest of the bytes.</param>
internal sealed record TableSource(string EncodingName, bool HasByteOrderMark, long Length, string Sha256);
