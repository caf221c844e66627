using System.Text;
using CaseTools.Hosting;
using C = CaseTools.Borders.BorderColumns;

namespace CaseTools.Borders;

/// <summary>Reads a border file: each row an observation, or the faults for which that row alone is refused.</summary>
internal static class BorderFile
{
    /// <summary>Opens a file and reads its header.</summary>
    /// <exception cref="TableFormatException">No text, no row, a needed column is missing, or a column stands twice.</exception>
    public static BorderFileReader Open(ITableReader tables, Stream stream, string fileName, Encoding? encoding = null)
    {
        var file = tables.Open(stream, encoding);
        ITable? table = null;
        try
        {
            table = file.Read(file.Sheets[0], delimiter: null);
            return new BorderFileReader(file, table, ReadHeader(table), fileName);
        }
        catch
        {
            table?.Dispose();
            file.Dispose();
            throw;
        }
    }

    private static string[] ReadHeader(ITable table)
    {
        HeaderRow.Find(table, "observation");
        var header = table.Cells.Select(cell => cell.Trim()).ToArray();
        RefuseIncomplete(header, table.LineNumber);
        return header;
    }

    private static void RefuseIncomplete(string[] header, long line)
    {
        var missing = C.Required.Where(column => !header.Contains(column, StringComparer.OrdinalIgnoreCase)).ToArray();
        if (missing.Length > 0)
        {
            throw new TableFormatException(
                $"line {line}: expected the columns {string.Join(", ", missing)} in the header row, found none of that name. Add them, or correct their names.");
        }

        var repeated = C.All.FirstOrDefault(
            column => header.Count(name => string.Equals(name, column, StringComparison.OrdinalIgnoreCase)) > 1);
        if (repeated is not null)
        {
            throw new TableFormatException($"line {line}: the column {repeated} stands twice in the header row. Remove one of them.");
        }
    }
}

/// <summary>A row of a border file: an observation, or why there is none.</summary>
/// <param name="Line">The line on which the row starts, from 1.</param>
/// <param name="Status">The observation; null where the row is refused.</param>
/// <param name="Faults">What is wrong, column by column, without values.</param>
internal sealed record BorderRow(long Line, BorderStatus? Status, IReadOnlyList<string> Faults);
