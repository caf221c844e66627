using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>Writes a described sheet, on as many worksheets as its rows need.</summary>
internal sealed class SheetWriter(WorkbookDraft draft, ReportSheet sheet, string name)
{
    private WorksheetCanvas canvas = draft.AddWorksheet(name);

    /// <summary>Writes the sheet; its rows are read once and never kept.</summary>
    public void Write(CancellationToken cancellation)
    {
        WriteHeading();
        foreach (var table in sheet.Tables)
        {
            WriteTable(table, cancellation);
        }

        Finish();
    }

    private void WriteHeading()
    {
        for (var i = 0; i < sheet.Heading.Count; i++)
        {
            canvas.WriteLine(sheet.Heading[i], i == 0 ? draft.Styles.Title : draft.Styles.Heading, "heading");
        }
    }

    private void WriteTable(ReportTable table, CancellationToken cancellation)
    {
        var headers = ColumnHeaders.From(table.Columns.Select(column => column.Header));
        StartTable(table, headers);
        var isEmpty = true;
        foreach (var row in table.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            RequireFullRow(table, row);
            if (canvas.NextRow > draft.SheetRows)
            {
                GoOnInNextSheet(table, headers);
            }

            canvas.WriteRow(row, table.Columns);
            isEmpty = false;
        }

        if (isEmpty)
        {
            canvas.WriteEmptyRow(table.EmptyText, headers.Count);
        }

        canvas.EndTable();
    }

    private void StartTable(ReportTable table, IReadOnlyList<string> headers)
    {
        const int rowsOfTheSmallestTable = 4;
        if (canvas.NextRow + rowsOfTheSmallestTable > draft.SheetRows)
        {
            StartNextSheet();
        }

        if (canvas.NextRow > 1)
        {
            canvas.LeaveRow();
        }

        if (table.Caption is { Length: > 0 } caption)
        {
            canvas.WriteLine(caption, draft.Styles.Caption, "caption");
        }

        canvas.StartTable(draft.TableNames.Take(table.Name), headers, table.Columns);
    }

    private void GoOnInNextSheet(ReportTable table, IReadOnlyList<string> headers)
    {
        canvas.EndTable();
        StartNextSheet();
        canvas.StartTable(draft.TableNames.Take(table.Name), headers, table.Columns);
    }

    private void StartNextSheet()
    {
        Finish();
        canvas = draft.AddWorksheet(draft.SheetNames.TakeNext(name));
    }

    private void Finish() => canvas.Finish(draft.Report, hasOneTable: sheet.Tables.Count == 1);

    private static void RequireFullRow(ReportTable table, IReadOnlyList<ReportCell> row)
    {
        if (row.Count != table.Columns.Count)
        {
            throw new InvalidOperationException($"A row of table '{table.Name}' has {row.Count} cells for {table.Columns.Count} columns.");
        }
    }
}
