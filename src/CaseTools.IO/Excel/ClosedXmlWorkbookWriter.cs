using CaseTools.Hosting;
using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>
/// Draws a described report with ClosedXML, all but the rows of its tables; then makes the package what ClosedXML leaves open: free of
/// chance, names and clock times, with the rows, which stream.
/// </summary>
internal sealed class ClosedXmlWorkbookWriter : IWorkbookWriter
{
    private readonly int sheetRows;
    private readonly Lazy<Task> trial;

    public ClosedXmlWorkbookWriter()
        : this(ExcelLimits.SheetRows)
    {
    }

    /// <param name="sheetRows">How many rows a worksheet takes before a table goes on in the next one.</param>
    internal ClosedXmlWorkbookWriter(int sheetRows)
    {
        this.sheetRows = sheetRows;
        trial = new Lazy<Task>(() => Task.Run(WriteTrial));
    }

    /// <inheritdoc/>
    public void Prepare() => _ = trial.Value;

    /// <inheritdoc/>
    public IReadOnlyList<string> Write(ReportWorkbook workbook, Stream target, CancellationToken cancellation, Action<RowsWritten>? written = null)
    {
        if (workbook.Sheets.Count == 0)
        {
            throw new ArgumentException("A workbook needs at least one sheet.", nameof(workbook));
        }

        using var culture = new InvariantCultureScope();
        var notes = WriteOnce(workbook, target, overflow: null, written, cancellation);
        if (notes.Overlong.Count == 0)
        {
            return notes.ToList();
        }

        // Seldom, and known only when every row was made: the whole is written again, with what did not fit.
        target.SetLength(0);
        var overflow = workbook.Overflow(notes.Overlong);
        return WriteOnce(workbook with { Sheets = [.. workbook.Sheets, overflow] }, target, overflow.Name, written, cancellation).ToList();
    }

    private WriteNotes WriteOnce(ReportWorkbook workbook, Stream target, string? overflow, Action<RowsWritten>? written, CancellationToken cancellation)
    {
        using var draft = new WorkbookDraft(workbook, sheetRows, overflow);
        DrawSheets(draft, cancellation);
        var pages = new PackagePages(draft);
        using var saved = new MemoryStream();
        draft.Save(saved);
        new PackageFinish(workbook, draft.Sheets, draft.Notes, new RowCount(workbook, written)) { Pages = pages }.Write(saved, target, cancellation);
        return draft.Notes;
    }

    // What goes wrong here goes wrong again where it matters.
    private void WriteTrial()
    {
        using var nowhere = new MemoryStream();
        _ = Write(TrialWorkbook.Describe(), nowhere, CancellationToken.None);
    }

    private static void DrawSheets(WorkbookDraft draft, CancellationToken cancellation)
    {
        // All described names are taken first: a sheet that goes on as "Queue (2)" must not take the name of a later one.
        var names = draft.Report.Sheets.Select(sheet => draft.SheetNames.Take(sheet.Name)).ToList();
        for (var i = 0; i < names.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            new SheetWriter(draft, draft.Report.Sheets[i], names[i], cancellation).Draw();
        }
    }
}
