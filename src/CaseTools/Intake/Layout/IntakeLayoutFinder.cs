using CaseTools.Hosting;

namespace CaseTools.Intake;

/// <summary>Finds the delimiter and the header row of a table.</summary>
internal static class IntakeLayoutFinder
{
    /// <summary>Looks at the first rows.</summary>
    /// <exception cref="TableFormatException">There is no row, or no column that names a person.</exception>
    public static IntakeLayout Find(ITableFile file, TableSheet sheet, IntakeReadingOptions options)
    {
        using var table = file.Read(sheet, options.Delimiter);
        HeaderRow.Find(table, "person");
        var header = IntakeHeaderMatcher.Match(HeadersOf(table.Cells));
        return header.NamesPersons
            ? new IntakeLayout(sheet, table.Delimiter, table.DelimiterOrigin, table.LineNumber, header, table.GetRawText())
            : throw new TableFormatException($"line {table.LineNumber}: {WhyNobodyIsNamed(header)}");
    }

    // A spreadsheet makes all rows of a rejects file as wide as its widest: the blank headers are no columns, or a row that is
    // too long would fit again.
    private static string[] HeadersOf(string[] cells)
    {
        var named = Array.FindLastIndex(cells, cell => !string.IsNullOrWhiteSpace(cell)) + 1;
        return cells.Any(IntakeHeaderMatcher.IsRejectColumn) ? cells.Take(named).ToArray() : cells;
    }

    private static string WhyNobodyIsNamed(IntakeHeader header) => header.Conflicts.Count > 0
        ? string.Join(" ", header.Conflicts)
        : $"expected a header row with one of the columns {string.Join(", ", IntakeHeader.IdentifyingFields)}, found none. " +
            "Put the column names into the first line, or rename the column that holds the case number.";
}
