using CaseTools.Hosting;
using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>Counts the rows of a workbook while they are written, and tells of it every few hundred. A page counts as the rows that it has about.</summary>
/// <param name="workbook">What is written.</param>
/// <param name="told">Who is told; null where nobody asks.</param>
internal sealed class RowCount(ReportWorkbook workbook, Action<RowsWritten>? told)
{
    private const int Every = 256;
    private const int RowsOfAPage = 64;

    private readonly long all = workbook.Sheets.SelectMany(sheet => sheet.Tables).Sum(table => (long)table.Rows.Count) + ((long)workbook.Pages.Count * RowsOfAPage);
    private long done;

    /// <summary>Another row is written.</summary>
    public void AddRow() => Add(1);

    /// <summary>Another page is written.</summary>
    public void AddPage() => Add(RowsOfAPage);

    private void Add(int rows)
    {
        var before = done / Every;
        done += rows;
        if (done / Every > before)
        {
            told?.Invoke(new RowsWritten(done, all));
        }
    }
}
