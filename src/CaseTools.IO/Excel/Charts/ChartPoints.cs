using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>The points of a chart: the cells that it points at, and what stands in them.</summary>
internal sealed class ChartPoints
{
    private readonly string sheet;
    private readonly int headerRow;
    private readonly int category;
    private readonly int value;

    /// <param name="chart">What is shown.</param>
    /// <param name="rows">The rows of its table, which must all have been looked at.</param>
    /// <param name="sheet">The worksheet on which they stand.</param>
    /// <param name="headerRow">The row of the table's header.</param>
    public ChartPoints(ReportChart chart, TableRows rows, string sheet, int headerRow)
    {
        var table = rows.Table;
        if (rows.Sample.Count != table.Rows.Count)
        {
            throw new InvalidOperationException($"Table '{table.Name}' has more rows than a chart can show.");
        }

        this.sheet = Quoted(sheet);
        this.headerRow = headerRow;
        category = IndexOf(table, chart.Category);
        value = IndexOf(table, chart.Value);
        Name = ColumnHeaders.From(table.Columns.Select(column => column.Header))[value];
        Categories = [.. rows.Sample.Select(row => CellContent.Of(row[category], table.Columns[category]))];
        Values = [.. rows.Sample.Select(row => CellContent.Of(row[value], table.Columns[value]))];
        HasDates = table.Columns[category].Kind == CellKind.Date;
    }

    /// <summary>What the values are.</summary>
    public string Name { get; }

    /// <summary>What names the points.</summary>
    public IReadOnlyList<CellContent> Categories { get; }

    /// <summary>What measures the points.</summary>
    public IReadOnlyList<CellContent> Values { get; }

    /// <summary>Whether days name the points.</summary>
    public bool HasDates { get; }

    /// <summary>Whether the points are days, each the one after the last.</summary>
    public bool AreDaysInARow =>
        HasDates && Categories.Count > 1 && Categories.Skip(1).Zip(Categories, (next, day) => next.Number - day.Number).All(days => days == 1);

    /// <summary>The cell of the values' header.</summary>
    public string NameCell => Cells(value, headerRow, headerRow);

    /// <summary>The cells of the categories.</summary>
    public string CategoryCells => Cells(category, headerRow + 1, headerRow + Categories.Count);

    /// <summary>The cells of the values.</summary>
    public string ValueCells => Cells(value, headerRow + 1, headerRow + Values.Count);

    private string Cells(int column, int first, int last)
    {
        var letters = ColumnLetters.Of(column + 1);
        var cells = FormattableString.Invariant($"{sheet}!${letters}${first}");
        return first == last ? cells : FormattableString.Invariant($"{cells}:${letters}${last}");
    }

    // Always: a bare name that looks like a cell or holds a space is another formula.
    private static string Quoted(string sheet) => $"'{string.Join("''", sheet.Split('\''))}'";

    private static int IndexOf(ReportTable table, string header)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i].Header == header)
            {
                return i;
            }
        }

        throw new ArgumentException($"Table '{table.Name}' has no column '{header}' for its chart.", nameof(header));
    }
}
