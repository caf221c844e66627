using System.Globalization;
using CaseTools.Hosting;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>The rows of a written report, found by the headers of their table in the language of the report.</summary>
/// <param name="file">The workbook.</param>
/// <param name="phrases">The report's words.</param>
internal sealed class ReportRows(ITableFile file, Phrases phrases)
{
    /// <summary>The rows below the row with those headers, on a sheet and on those on which it goes on; null where no sheet has them.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="headers">The keys of the headers.</param>
    public IReadOnlyList<ReportRow>? Of(CaseReportSheet sheet, params string[] headers)
    {
        List<ReportRow>? rows = null;
        foreach (var part in SheetsOf(phrases.Tab(sheet)))
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
    private IEnumerable<TableSheet> SheetsOf(string tab) =>
        file.Sheets.Where(table => table.Name == tab || table.Name?.StartsWith(tab + " (", StringComparison.Ordinal) == true);

    private IEnumerable<ReportRow> RowsBelow(ITable table, TableSheet sheet, IReadOnlyDictionary<string, int> columns)
    {
        while (table.Read())
        {
            if (!table.IsBlank())
            {
                yield return new ReportRow(sheet.Name!, table.LineNumber, phrases, columns, table.Cells);
            }
        }
    }

    private Dictionary<string, int>? FindHeader(ITable table, string[] headers)
    {
        while (table.Read())
        {
            if (headers.All(header => table.Cells.Contains(phrases.Of(header))))
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

/// <summary>A row of a written report. Its columns are asked for by the keys of their headers.</summary>
internal sealed class ReportRow(string sheet, long line, Phrases phrases, IReadOnlyDictionary<string, int> columns, string[] cells)
{
    /// <summary>The text below a header; empty where there is no such column.</summary>
    public string Text(string header) => columns.TryGetValue(phrases.Of(header), out var index) && index < cells.Length ? cells[index] : "";

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
        phrases.Of(header),
        what));
}
