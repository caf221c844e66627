using CaseTools.Reports;
using ClosedXML.Excel;

namespace CaseTools.IO.Excel;

/// <summary>A workbook while it is written: what its sheets share.</summary>
internal sealed class WorkbookDraft : IDisposable
{
    private readonly XLWorkbook workbook = new(XLEventTracking.Disabled);
    private readonly CellWriter cells;

    public WorkbookDraft(ReportWorkbook report, int sheetRows)
    {
        Report = report;
        SheetRows = sheetRows;
        cells = new CellWriter(Styles, Notes);
        workbook.Style.Font.FontName = CellStyles.FontName;
        workbook.Style.Font.FontSize = CellStyles.FontSize;
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
        var sheet = workbook.AddWorksheet(name);
        sheet.ShowGridLines = false;
        return new WorksheetCanvas(sheet, Styles, cells);
    }

    /// <summary>Saves as ClosedXML does, with what it leaves random.</summary>
    public void Save(Stream stream) =>
        workbook.SaveAs(
            stream,
            new SaveOptions { ValidatePackage = false, EvaluateFormulasBeforeSaving = false, GenerateCalculationChain = false });

    public void Dispose()
    {
        workbook.Dispose();
        Styles.Dispose();
    }
}
