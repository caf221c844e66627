using System.Globalization;
using CaseTools.Hosting;

namespace CaseTools.IO.Excel;

/// <summary>Turns whatever a damaged workbook makes a reader throw into words.</summary>
internal static class WorkbookFaults
{
    /// <summary>Does something with a workbook.</summary>
    /// <param name="read">What is done.</param>
    /// <param name="row">The row at which it is; 0 where at none.</param>
    /// <exception cref="TableFormatException">The workbook is damaged.</exception>
    public static T InWords<T>(Func<T> read, Func<long> row)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not (TableFormatException or IOException or UnauthorizedAccessException or OutOfMemoryException))
        {
            // The reader has many ways to fail on bytes that are no workbook, and its messages speak of them.
            var place = row() is > 0 and var number ? string.Format(CultureInfo.InvariantCulture, " near row {0}", number) : "";
            throw new TableFormatException($"the workbook is damaged{place}. Open it in Excel, save it again as .xlsx, and import that file.");
        }
    }
}
