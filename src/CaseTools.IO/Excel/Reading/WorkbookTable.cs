using System.Globalization;
using CaseTools.Hosting;
using CaseTools.IO.Csv;
using CsvHelper;
using ExcelDataReader;

namespace CaseTools.IO.Excel;

/// <summary>The rows of one sheet, read forward once.</summary>
internal sealed class WorkbookTable(IExcelDataReader sheet) : ITable
{
    // Nobody fills in so many columns; a cell at the far end of a sheet must not cost minutes.
    private const int MostColumns = 2048;

    private readonly MergedRows merged = new(sheet.MergeCells);
    private long signs;

    public char Delimiter => ',';

    public DelimiterOrigin DelimiterOrigin => DelimiterOrigin.Workbook;

    public long LineNumber { get; private set; }

    public string[] Cells { get; private set; } = [];

    public string? CellAt(int index) => index < Cells.Length ? Cells[index] : null;

    public string? Fault => null;

    public bool Read() => WorkbookFaults.InWords(
        () =>
        {
            if (sheet.FieldCount > MostColumns)
            {
                throw new TableFormatException(string.Format(
                    CultureInfo.InvariantCulture, "the sheet has {0} columns, more than the {1} that are read. Delete the empty ones.", sheet.FieldCount, MostColumns));
            }

            while (sheet.Read())
            {
                LineNumber = sheet.Depth + 1L;
                RefuseBeyondMeasure(LineNumber > WorkbookLimits.MostRows, "the sheet has more rows than Excel can show.");
                Cells = ReadCells();
                if (Cells.Length > 0)
                {
                    merged.Fill(Cells, sheet.Depth);
                    return true;
                }
            }

            return false;
        },
        () => LineNumber + 1);

    public string GetRawText()
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var record = CsvWriter.Create(text, new CsvWriterOptions { Separator = Delimiter, NewLine = "\n" }, leaveOpen: true))
        {
            record.WriteRecord(Cells);
        }

        return text.ToString().TrimEnd('\n');
    }

    public void Dispose() => sheet.Dispose();

    // A row ends with its last filled cell: the file leaves the others out as it likes.
    private string[] ReadCells()
    {
        var width = sheet.FieldCount;
        while (width > 0 && sheet.GetValue(width - 1) is null or "")
        {
            width--;
        }

        var cells = new string[width];
        var before = signs;
        for (var i = 0; i < width; i++)
        {
            cells[i] = SheetCellText.Of(sheet.GetValue(i), sheet.GetNumberFormatString(i));
            signs += cells[i].Length;
        }

        // One text may stand in every cell and take its room in the file once.
        RefuseBeyondMeasure(signs - before > RowLimits.MostBytes, "the row holds more than two million signs.");
        RefuseBeyondMeasure(signs > WorkbookLimits.MostSignsOfSheet, "the sheet holds more than a thousand million signs.");
        return cells;
    }

    private void RefuseBeyondMeasure(bool isBeyond, string what)
    {
        if (isBeyond)
        {
            throw new TableFormatException(string.Format(
                CultureInfo.InvariantCulture, "row {0}: {1} Keep the rows of persons, and import that file.", LineNumber, what));
        }
    }
}
