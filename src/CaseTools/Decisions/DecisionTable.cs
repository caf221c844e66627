using System.Text;
using CaseTools.Hosting;
using CaseTools.Values;

namespace CaseTools.Decisions;

/// <summary>The table of a decisions file, behind its header.</summary>
internal sealed class DecisionTable : IDisposable
{
    private static readonly char[] Delimiters = [',', ';', '\t'];

    private readonly ITableFile file;

    private DecisionTable(ITableFile file, ITable rows)
    {
        this.file = file;
        Rows = rows;
    }

    /// <summary>The rows below the header.</summary>
    public ITable Rows { get; }

    /// <summary>Whether the text is UTF-8, the only encoding that rows are added in.</summary>
    public bool IsUtf8 => file.Source.EncodingOrigin != EncodingOrigin.Workbook && file.Source.Encoding.CodePage == Encoding.UTF8.CodePage;

    /// <summary>Opens the content of a file.</summary>
    /// <exception cref="TableFormatException">It is no table, or one of other columns.</exception>
    public static DecisionTable Open(byte[] content, ITableReader tables)
    {
        if (content.Length == 0)
        {
            // As a kill leaves a new one, or another program one that held decisions.
            throw new TableFormatException("it is empty. If nobody has decided anything yet, delete it; else put back the last copy of it.");
        }

        var file = tables.Open(new MemoryStream(Mended(content)), encoding: null);
        try
        {
            return Delimiters.Select(delimiter => Find(file, delimiter)).FirstOrDefault(table => table is not null)
                ?? throw new TableFormatException(
                    $"this is no decisions file: expected a header row with the columns {string.Join(", ", DecisionColumns.All)}, in this order and no others.");
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Rows.Dispose();
        file.Dispose();
    }

    // A write that was cut may end within a letter: that spoils its own row, and must not make the whole file unreadable.
    private static byte[] Mended(byte[] content) =>
        content is [0xEF, 0xBB, 0xBF, ..] ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content)) : content;

    private static DecisionTable? Find(ITableFile file, char delimiter)
    {
        var table = file.Read(file.Sheets[0], delimiter);
        try
        {
            HeaderRow.Find(table, "decision");
            if (table.Cells.Select(CellText.Trim).SequenceEqual(DecisionColumns.All, StringComparer.OrdinalIgnoreCase))
            {
                return new DecisionTable(file, table);
            }
        }
        catch
        {
            table.Dispose();
            throw;
        }

        table.Dispose();
        return null;
    }
}
