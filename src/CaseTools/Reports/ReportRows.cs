using System.Globalization;
using CaseTools.Hosting;
using CaseTools.Values;

namespace CaseTools.Reports;

/// <summary>The rows of a written report, found by the headers of their table.</summary>
internal static class ReportRows
{
    /// <summary>The rows below the row with those headers, on a sheet and on those on which it goes on; null where no sheet has them.</summary>
    public static IReadOnlyList<ReportRow>? Of(ITableFile file, CaseReportSheet sheet, params string[] headers)
    {
        List<ReportRow>? rows = null;
        foreach (var part in SheetsOf(file, sheet))
        {
            using var table = file.Read(part, delimiter: null);
            if (FindHeader(table, headers) is { } columns)
            {
                (rows ??= []).AddRange(RowsBelow(table, part, columns));
            }
        }

        return rows;
    }

    // A table with more rows than a sheet holds goes on in "Why (2)".
    private static IEnumerable<TableSheet> SheetsOf(ITableFile file, CaseReportSheet sheet) =>
        file.Sheets.Where(table => table.Name == sheet.ToString() || table.Name?.StartsWith(sheet + " (", StringComparison.Ordinal) == true);

    private static IEnumerable<ReportRow> RowsBelow(ITable table, TableSheet sheet, IReadOnlyDictionary<string, int> columns)
    {
        while (table.Read())
        {
            if (!table.IsBlank())
            {
                yield return new ReportRow(sheet.Name!, table.LineNumber, columns, table.Cells);
            }
        }
    }

    private static Dictionary<string, int>? FindHeader(ITable table, string[] headers)
    {
        while (table.Read())
        {
            if (headers.All(table.Cells.Contains))
            {
                return table.Cells
                    .Select((header, index) => (header, index))
                    .GroupBy(cell => cell.header, StringComparer.Ordinal)
                    .ToDictionary(same => same.Key, same => same.First().index, StringComparer.Ordinal);
            }
        }

        return null;
    }
}

/// <summary>A row of a written report.</summary>
internal sealed class ReportRow(string sheet, long line, IReadOnlyDictionary<string, int> columns, string[] cells)
{
    /// <summary>The text below a header; empty where there is no such column.</summary>
    public string Text(string header) => columns.TryGetValue(header, out var index) && index < cells.Length ? cells[index] : "";

    /// <summary>A text that has to be there.</summary>
    /// <exception cref="TableFormatException">It is not.</exception>
    public string Required(string header) => CellText.IsBlank(Text(header)) ? throw Fault(header, "a text") : Text(header);

    /// <summary>A whole number.</summary>
    /// <exception cref="TableFormatException">It is none.</exception>
    public int Whole(string header) =>
        int.TryParse(Text(header), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs((long)number) <= 1_000_000
            ? number
            : throw Fault(header, "a whole number");

    private TableFormatException Fault(string header, string what) => new(string.Format(
        CultureInfo.InvariantCulture,
        "sheet {0}, row {1}, column {2}: expected {3}. Was the report changed since it was written?",
        sheet,
        line,
        header,
        what));
}
