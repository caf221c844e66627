using CaseTools.Reports;
using ClosedXML.Excel;

namespace CaseTools.IO.Excel;

/// <summary>One worksheet while it is drawn, top down: all but the rows of its tables. What needs the whole of it is done at the end.</summary>
internal sealed class WorksheetCanvas(IXLWorksheet sheet, CellStyles styles, CellWriter cells, ColumnWidths widths)
{
    private readonly List<OpenTable> tables = [];
    private readonly List<RowBlock> blocks = [];
    private readonly List<int> lines = [];
    private readonly List<DrawnFormula> formulas = [];
    private DrawnLogo? logo;
    private int? lastPrintedRow;

    /// <summary>The row that is written next.</summary>
    public int NextRow { get; private set; } = 1;

    /// <summary>The worksheet's name.</summary>
    public string Name => sheet.Name;

    /// <summary>The charts on it.</summary>
    public IReadOnlyList<DrawnChart> Charts { get; set; } = [];

    /// <summary>What was drawn, and where rows belong.</summary>
    public DrawnSheet Drawn => new(sheet.Name, blocks, [.. tables.Select(table => new TableExtent(table.Name, table.HeaderRow, table.LastRow, table.Columns))], widths, Charts) { Formulas = formulas, Logo = logo };

    /// <summary>Writes a line that stands alone; it may run over the whole width.</summary>
    public void WriteLine(string text, IXLStyle style, string place)
    {
        cells.WriteLine(sheet.Cell(NextRow, 1), text, style, place);
        lines.Add(NextRow);
        NextRow++;
    }

    /// <summary>Leaves a row for the logo.</summary>
    public void LeaveRow(ReportLogo picture)
    {
        logo = new DrawnLogo(picture, NextRow);
        sheet.Row(NextRow).Height = logo.RowHeight;
        NextRow++;
    }

    /// <summary>What follows is not printed.</summary>
    public void EndPrint() => lastPrintedRow ??= NextRow - 1;

    /// <summary>Leaves a row empty.</summary>
    public void LeaveRow() => NextRow++;

    /// <summary>Leaves rows empty, and gives each the height of a line: what stands over them is as high in every program.</summary>
    /// <returns>The first of them.</returns>
    public int LeaveRowsOfOneLine(int count)
    {
        var first = NextRow;
        for (; NextRow < first + count; NextRow++)
        {
            sheet.Row(NextRow).Height = TextMeasure.LineHeight;
        }

        return first;
    }

    /// <summary>Writes the totals of a table whose header comes next, with all its rows below.</summary>
    public void WriteTotals(ReportTable table)
    {
        var totals = table.Totals!;
        cells.WriteLine(sheet.Cell(NextRow, 1), totals.Caption, styles.TotalCaption, "totals");
        var (first, last) = (NextRow + 2, NextRow + 1 + table.Rows.Count);
        foreach (var total in totals.Columns)
        {
            var column = 1 + table.Columns.Select(described => described.Header).ToList().IndexOf(total.Header);
            var cell = sheet.Cell(NextRow, column);
            _ = cell.SetValue(total.Value);
            cell.Style = styles.Total;
            var letters = ColumnLetters.Of(column);
            formulas.Add(new(NextRow, $"{letters}{NextRow}", FormattableString.Invariant($"SUBTOTAL({FunctionOf(total.Kind)},{letters}{first}:{letters}{last})")));
        }

        NextRow++;
    }

    /// <summary>Writes a table's header row.</summary>
    public void StartTable(string name, IReadOnlyList<string> headers, IReadOnlyList<ReportColumn> columns)
    {
        for (var i = 0; i < headers.Count; i++)
        {
            var style = columns[i].Kind is CellKind.Number or CellKind.Amount ? styles.NumberHeader : styles.Header;
            cells.WriteLine(sheet.Cell(NextRow, i + 1), headers[i], style, "header");
        }

        tables.Add(new OpenTable(name, NextRow, columns));
        NextRow++;
    }

    /// <summary>Leaves room for the next rows of the table that was started last.</summary>
    public void LeaveRows(TableRows rows, int count)
    {
        blocks.Add(new RowBlock(NextRow, count, rows));
        NextRow += count;
    }

    /// <summary>Writes the one row of a table that has none: Excel knows no table without a row.</summary>
    public void WriteEmptyRow(string text, int columns)
    {
        var style = styles.Cell(CellFormat.OverflowingText, Tone.Muted);
        cells.WriteLine(sheet.Cell(NextRow, 1), text, style, "empty table");
        for (var column = 2; column <= columns; column++)
        {
            sheet.Cell(NextRow, column).Style = style;
        }

        NextRow++;
    }

    /// <summary>Ends the table that was started last, with the row above the next one.</summary>
    public void EndTable() => tables[tables.Count - 1].LastRow = NextRow - 1;

    /// <summary>Makes the tables and sets what depends on the content.</summary>
    public void Finish(ReportWorkbook workbook, bool hasOneTable)
    {
        foreach (var table in tables)
        {
            MakeTable(table);
        }

        widths.Apply(sheet);
        foreach (var table in tables)
        {
            RowHeights.FitHeader(sheet.Row(table.HeaderRow), widths);
        }

        foreach (var row in lines)
        {
            FitLine(row);
        }

        PageLayout.Apply(sheet, workbook);
        if (lastPrintedRow is { } last)
        {
            sheet.PageSetup.PrintAreas.Add(1, 1, last, tables.Max(table => table.Columns));
        }

        if (hasOneTable)
        {
            sheet.PageSetup.SetRowsToRepeatAtTop(tables[0].HeaderRow, tables[0].HeaderRow);
            SheetPanes.Apply(sheet, tables[0].HeaderRow, tables[0].Described, widths);
        }
    }

    private void MakeTable(OpenTable table)
    {
        // ClosedXML would make every cell of it: its real extent comes with the rows.
        var made = sheet.Range(table.HeaderRow, 1, table.HeaderRow + 1, table.Columns).CreateTable(table.Name);
        made.Theme = XLTableTheme.TableStyleLight1;
        made.ShowRowStripes = true;
        made.ShowAutoFilter = true;
    }

    // The codes of SUBTOTAL that also leave out rows that were hidden by hand.
    private static int FunctionOf(TotalKind kind) => kind switch
    {
        TotalKind.Count => 103,
        TotalKind.Sum => 109,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Wraps a line that is wider than the tables below it: it would make the printed page wider, and smaller.</summary>
    private void FitLine(int row)
    {
        const int fewestColumns = 2;
        var cell = sheet.Cell(row, 1);
        var scale = cell.Style.Font.FontSize / CellStyles.FontSize;
        var columns = tables.Count == 0 ? 0 : tables.Max(table => table.Columns);
        var room = (widths.Total - TextMeasure.CellPadding) / scale;
        var text = cell.GetString();
        if (columns < fewestColumns || TextMeasure.WidestLine(text, room) < room && !HasLineBreak(text))
        {
            return;
        }

        sheet.Range(row, 1, row, columns).Merge();
        cell.Style.Alignment.WrapText = true;
        cell.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        // Merged cells are the one kind whose rows no program fits by itself.
        var height = TextMeasure.WrappedLines(text, room) * TextMeasure.LineHeight * scale;
        sheet.Row(row).Height = Math.Min(height, ExcelLimits.RowHeight);
    }

    private static bool HasLineBreak(string text) => text.IndexOfAny(['\n']) >= 0;

    private sealed class OpenTable(string name, int headerRow, IReadOnlyList<ReportColumn> described)
    {
        public string Name { get; } = name;

        public int HeaderRow { get; } = headerRow;

        public IReadOnlyList<ReportColumn> Described { get; } = described;

        public int Columns => Described.Count;

        public int LastRow { get; set; }
    }
}
