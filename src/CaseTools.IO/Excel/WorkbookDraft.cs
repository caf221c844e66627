using CaseTools.Reports;
using ClosedXML.Excel;

namespace CaseTools.IO.Excel;

/// <summary>A workbook while it is written: what its sheets share.</summary>
internal sealed class WorkbookDraft : IDisposable
{
    private readonly XLWorkbook _workbook = new(XLEventTracking.Disabled);
    private readonly CellWriter _cells;

    public WorkbookDraft(ReportWorkbook report, int sheetRows)
    {
        Report = report;
        SheetRows = sheetRows;
        _cells = new CellWriter(Styles, Notes);
        _workbook.Style.Font.FontName = CellStyles.FontName;
        _workbook.Style.Font.FontSize = CellStyles.FontSize;
    }

    /// <summary>What is written.</summary>
    public ReportWorkbook Report { get; }

    /// <summary>How many rows a worksheet has.</summary>
    public int SheetRows { get; }

    public CellStyles Styles { get; } = new();

    public SheetNames SheetNames { get; } = new();

    public TableNames TableNames { get; } = new();

    public WriteNotes Notes { get; } = new();

    /// <summary>Adds a worksheet after the others.</summary>
    /// <param name="name">One that <see cref="SheetNames"/> gave.</param>
    public WorksheetCanvas AddWorksheet(string name)
    {
        var sheet = _workbook.AddWorksheet(name);
        sheet.ShowGridLines = false;
        return new WorksheetCanvas(sheet, Styles, _cells);
    }

    /// <summary>Saves as ClosedXML does, with what it leaves random.</summary>
    public void Save(Stream stream) =>
        _workbook.SaveAs(stream, new SaveOptions { ValidatePackage = false, EvaluateFormulasBeforeSaving = false, GenerateCalculationChain = false });

    public void Dispose()
    {
        _workbook.Dispose();
        Styles.Dispose();
    }
}
