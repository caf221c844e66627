using System.Text;

namespace CaseTools.Hosting;

/// <summary>Opens delimited text and workbooks as rows.</summary>
internal interface ITableReader
{
    /// <summary>
    /// Opens a seekable stream; reads it once to its end, so that a file that is no table is refused before any row is given.
    /// </summary>
    /// <param name="stream">The file's content, from its start. The file closes it.</param>
    /// <param name="encoding">The encoding of a text, or null to have it found. A byte order mark goes before it, where the text is valid so.</param>
    /// <exception cref="TableFormatException">The content is no text in an encoding that can be told, and no workbook.</exception>
    ITableFile Open(Stream stream, Encoding? encoding);
}

/// <summary>A file of one table (text) or several (the sheets of a workbook), each of which can be read more than once.</summary>
internal interface ITableFile : IDisposable
{
    /// <summary>What the bytes say: encoding, size, digest.</summary>
    TableSource Source { get; }

    /// <summary>The tables, in the order of the file.</summary>
    IReadOnlyList<TableSheet> Sheets { get; }

    /// <summary>Starts reading a table from its first row. One table is read at a time.</summary>
    /// <param name="sheet">One of <see cref="Sheets"/>.</param>
    /// <param name="delimiter">The delimiter of a text, or null to have it found.</param>
    /// <exception cref="TableFormatException">The first rows cannot be read.</exception>
    ITable Read(TableSheet sheet, char? delimiter);
}

/// <summary>A table of a file.</summary>
/// <param name="Index">Its place in the file, from 0.</param>
/// <param name="Name">The name of its sheet; null for a text.</param>
/// <param name="IsHidden">Whether the workbook hides it.</param>
internal sealed record TableSheet(int Index, string? Name, bool IsHidden)
{
    /// <summary>How many cells are merged over several rows: each of these rows has their text.</summary>
    public int MergedRows { get; init; }
}

/// <summary>Rows of a table, read forward once.</summary>
internal interface ITable : IDisposable
{
    /// <summary>The delimiter in use.</summary>
    char Delimiter { get; }

    /// <summary>How the delimiter came to be known.</summary>
    DelimiterOrigin DelimiterOrigin { get; }

    /// <summary>Moves to the next row; false at the end.</summary>
    bool Read();

    /// <summary>The 1-based line on which the current row starts; in a workbook, the number of the row.</summary>
    long LineNumber { get; }

    /// <summary>The cells of the current row, unquoted. A new array for each row.</summary>
    string[] Cells { get; }

    /// <summary>One cell of the current row, by its index; null beyond the last. For one who looks at few of them.</summary>
    string? CellAt(int index);

    /// <summary>
    /// The current row as it stands in the file, without its line break; from a workbook, as delimited text that reads back equal.
    /// </summary>
    string GetRawText();

    /// <summary>Why the cells of the current row cannot be trusted, in words; null where they can.</summary>
    string? Fault { get; }
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

    /// <summary>The cells of a workbook need none.</summary>
    Workbook,
}

/// <summary>What the bytes of a file say.</summary>
/// <param name="Encoding">How a text is encoded; for a workbook, how text taken from it is to be written.</param>
/// <param name="HasByteOrderMark">Whether the text starts with a byte order mark.</param>
/// <param name="EncodingOrigin">How the encoding came to be known.</param>
/// <param name="Length">Size in bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal digest of the bytes.</param>
internal sealed record TableSource(Encoding Encoding, bool HasByteOrderMark, EncodingOrigin EncodingOrigin, long Length, string Sha256)
{
    /// <summary>How sure the encoding is, from 0 to 1; 1 for all that was not found by statistics.</summary>
    public double EncodingConfidence { get; init; } = 1;

    /// <summary>
    /// The encodings through which the text seems to have gone wrongly before, in words such as
    /// "UTF-8 that was read as windows-1251 and saved again"; null where it looks right.
    /// </summary>
    public string? DoubleEncoding { get; init; }

    /// <summary>The encoding that the caller gave and that was not taken, since a byte order mark says otherwise; else null.</summary>
    public Encoding? EncodingNotTaken { get; init; }

    /// <summary>How many NULs the text holds: they stay in the raw text and are left out of the cells.</summary>
    public long ZeroSigns { get; init; }

    /// <summary>Whether the text ends with a Ctrl-Z, the end-of-file sign of DOS, which is left out.</summary>
    public bool HasEndSign { get; init; }
}

/// <summary>How an encoding came to be known.</summary>
internal enum EncodingOrigin
{
    /// <summary>A byte order mark says so.</summary>
    ByteOrderMark,

    /// <summary>The caller gave it.</summary>
    Given,

    /// <summary>Every byte is valid UTF-8.</summary>
    ValidUtf8,

    /// <summary>The places of zero bytes show UTF-16.</summary>
    ZeroBytes,

    /// <summary>The frequency of letters shows it.</summary>
    Statistics,

    /// <summary>The file is a workbook.</summary>
    Workbook,
}
