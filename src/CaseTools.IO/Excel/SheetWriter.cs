using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>Draws a described sheet, on as many worksheets as its rows need, and leaves room for the rows.</summary>
internal sealed class SheetWriter
{
    private readonly WorkbookDraft draft;
    private readonly ReportSheet sheet;
    private readonly string name;
    private readonly TableRows[] tables;
    private readonly ColumnWidths widths = new();
    private readonly SheetCharts charts;
    private WorksheetCanvas canvas;

    /// <summary>Looks at the first rows of each table, by which all worksheets of the sheet get the same widths.</summary>
    public SheetWriter(WorkbookDraft draft, ReportSheet sheet, string name, CancellationToken cancellation)
    {
        this.draft = draft;
        this.sheet = sheet;
        this.name = name;
        tables = [.. sheet.Tables.Select(table => draft.Read(table, cancellation))];
        foreach (var table in tables)
        {
            widths.Include(table);
        }

        charts = new SheetCharts(sheet, widths);
        canvas = draft.AddWorksheet(name, widths);
    }

    /// <summary>Draws the sheet.</summary>
    public void Draw()
    {
        if (sheet.Logo is { } logo)
        {
            canvas.LeaveRow(logo);
        }

        WriteHeading();
        var first = canvas;
        charts.LeaveRoom(first);
        foreach (var table in tables)
        {
            DrawTable(table);
        }

        first.Charts = charts.Draw();
        Finish();
    }

    private void DrawTable(TableRows rows)
    {
        var table = rows.Table;
        var headers = ColumnHeaders.From(table.Columns.Select(column => column.Header));
        StartTable(table, headers);
        charts.TakePoints(rows, canvas);
        for (var left = table.Rows.Count; left > 0;)
        {
            if (canvas.NextRow > draft.SheetRows)
            {
                GoOnInNextSheet(table, headers);
            }

            var fitting = Math.Min(left, draft.SheetRows - canvas.NextRow + 1);
            canvas.LeaveRows(rows, fitting);
            left -= fitting;
        }

        if (table.Rows.Count == 0)
        {
            canvas.WriteEmptyRow(table.EmptyText, headers.Count);
        }

        canvas.EndTable();
    }

    private void StartTable(ReportTable table, IReadOnlyList<string> headers)
    {
        const int rowsOfTheSmallestTable = 4;
        var together = charts.Show(table) ? rowsOfTheSmallestTable + table.Rows.Count : rowsOfTheSmallestTable;
        if (canvas.NextRow + together > draft.SheetRows)
        {
            StartNextSheet();
        }

        if (!table.IsPrinted)
        {
            canvas.EndPrint();
        }

        if (canvas.NextRow > 1)
        {
            canvas.LeaveRow();
        }

        if (table.Caption is { Length: > 0 } caption)
        {
            canvas.WriteLine(caption, draft.Styles.Caption, "caption");
        }

        // Totals of a table that goes on elsewhere would be those of its first sheet.
        const int totalsAndHeader = 2;
        if (table.Totals is not null && table.Rows.Count > 0 && canvas.NextRow + totalsAndHeader + table.Rows.Count - 1 <= draft.SheetRows)
        {
            canvas.WriteTotals(table);
        }

        canvas.StartTable(draft.TableNames.Take(table.Name), headers, table.Columns);
    }

    private void GoOnInNextSheet(ReportTable table, IReadOnlyList<string> headers)
    {
        canvas.EndTable();
        StartNextSheet();
        canvas.StartTable(draft.TableNames.Take(table.Name), headers, table.Columns);
    }

    // What the heading says holds for the sheet on which it goes on too: that it is a scenario, say.
    private void StartNextSheet()
    {
        Finish();
        canvas = draft.AddWorksheet(draft.SheetNames.TakeNext(name), widths);
        WriteHeading();
    }

    private void WriteHeading()
    {
        for (var i = 0; i < sheet.Heading.Count; i++)
        {
            canvas.WriteLine(sheet.Heading[i], i == 0 ? draft.Styles.Title : draft.Styles.Heading, "heading");
        }
    }

    private void Finish() => canvas.Finish(draft.Report, hasOneTable: sheet.Tables.Count == 1);
}
