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
    /// <returns>What could not be written as it was, in words without values: sheet, column, row. Empty where all was.</returns>
    IReadOnlyList<string> Write(ReportWorkbook workbook, Stream target, CancellationToken cancellation);
}
