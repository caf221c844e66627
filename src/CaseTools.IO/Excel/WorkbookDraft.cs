using CaseTools.Reports;
using ClosedXML.Excel;

namespace CaseTools.IO.Excel;

/// <summary>A workbook while it is drawn: what its sheets share.</summary>
internal sealed class WorkbookDraft : IDisposable
{
    private readonly XLWorkbook workbook = new(XLEventTracking.Disabled);
    private readonly List<WorksheetCanvas> canvases = [];
    private readonly List<TableRows> rows = [];

    /// <param name="report">What is written.</param>
    /// <param name="sheetRows">How many rows a worksheet has.</param>
    /// <param name="overflowSheet">The sheet for texts that are longer than a cell holds; null while nobody knows that there are some.</param>
    public WorkbookDraft(ReportWorkbook report, int sheetRows, string? overflowSheet)
    {
        Notes = new WriteNotes { OverflowSheet = overflowSheet };
        Report = report;
        SheetRows = sheetRows;
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

    public WriteNotes Notes { get; }

    /// <summary>The worksheets so far, in their order.</summary>
    public IReadOnlyList<DrawnSheet> Sheets => [.. canvases.Select(canvas => canvas.Drawn)];

    /// <summary>Adds a worksheet after the others.</summary>
    /// <param name="name">One that <see cref="SheetNames"/> gave.</param>
    /// <param name="widths">How wide its columns are.</param>
    public WorksheetCanvas AddWorksheet(string name, ColumnWidths widths)
    {
        var canvas = new WorksheetCanvas(AddPage(name), Styles, new CellWriter(Notes), widths);
        canvases.Add(canvas);
        return canvas;
    }

    /// <summary>Adds a worksheet after the others that has no tables.</summary>
    /// <param name="name">One that <see cref="SheetNames"/> gave.</param>
    public IXLWorksheet AddPage(string name)
    {
        var sheet = workbook.AddWorksheet(name);
        sheet.ShowGridLines = false;
        return sheet;
    }

    /// <summary>Begins to read the rows of a table.</summary>
    public TableRows Read(ReportTable table, CancellationToken cancellation)
    {
        var read = new TableRows(table, cancellation);
        rows.Add(read);
        return read;
    }

    /// <summary>Saves as ClosedXML does, with what it leaves random, and with samples of the styles on the first worksheet.</summary>
    public void Save(Stream stream)
    {
        StylePalette.Draw(workbook.Worksheet(1), Styles);
        workbook.SaveAs(
            stream,
            new SaveOptions { ValidatePackage = false, EvaluateFormulasBeforeSaving = false, GenerateCalculationChain = false });
    }

    public void Dispose()
    {
        rows.ForEach(read => read.Dispose());
        workbook.Dispose();
        Styles.Dispose();
    }
}
