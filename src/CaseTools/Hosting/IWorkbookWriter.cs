using CaseTools.Reports;

namespace CaseTools.Hosting;

/// <summary>Turns a described report into an .xlsx workbook.</summary>
internal interface IWorkbookWriter
{
    /// <summary>
    /// Has the code of the writer compiled, on another thread and once: there is much of it, and it would else wait for the first report.
    /// </summary>
    void Prepare();

    /// <summary>Writes the workbook. The same report gives the same bytes, on any machine and in any culture.</summary>
    /// <param name="workbook">What the report says.</param>
    /// <param name="target">An empty, seekable, readable stream; left open.</param>
    /// <param name="cancellation">Stops the work between rows.</param>
    /// <param name="written">Is told every now and then how many rows are written, on the thread of the caller; null where nobody asks.</param>
    /// <returns>What could not be written as it was, in words without values: sheet, column, row. Empty where all was.</returns>
    IReadOnlyList<string> Write(ReportWorkbook workbook, Stream target, CancellationToken cancellation, Action<RowsWritten>? written = null);
}

/// <summary>How far a workbook is written.</summary>
/// <param name="Done">Rows that are written.</param>
/// <param name="All">Rows that there are; 1 or more.</param>
internal readonly record struct RowsWritten(long Done, long All);
