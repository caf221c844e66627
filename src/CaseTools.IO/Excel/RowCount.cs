using CaseTools.Hosting;
using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>Counts the rows of a workbook while they are written, and tells of it every few hundred.</summary>
/// <param name="workbook">What is written.</param>
/// <param name="told">Who is told; null where nobody asks.</param>
internal sealed class RowCount(ReportWorkbook workbook, Action<RowsWritten>? told)
{
    private const int Every = 256;

    private readonly long all = workbook.Sheets.SelectMany(sheet => sheet.Tables).Sum(table => (long)table.Rows.Count);
    private long done;

    /// <summary>Another row is written.</summary>
    public void Add()
    {
        if (++done % Every == 0)
        {
            told?.Invoke(new RowsWritten(done, all));
        }
    }
}
