using CaseTools.Reports;
using ClosedXML.Excel;

namespace CaseTools.IO.Excel;

/// <summary>
/// The paper of a case's page: A4 upright, room for holes at the left, and columns of one width, which sections take several of. It is printed
/// at a fixed size: Excel takes no notice of page breaks where it fits a sheet to the paper itself.
/// </summary>
internal static class PageGrid
{
    /// <summary>How many of the columns there are.</summary>
    public const int Columns = PageSection.PageWidth;

    /// <summary>The height of the rows that a printed page holds, in points; a little less than there is, for printers that take more.</summary>
    public const double PageHeight = ((PaperHeight - Top - Bottom) * PointsPerInch / (Scale / 100d)) * 0.97;

    private const int Scale = 85;
    private const double PaperHeight = 11.69;
    private const double Top = 0.75;
    private const double Bottom = 0.7;
    private const double Left = 0.75;
    private const double Right = 0.4;
    private const double PointsPerInch = 72;
    private const double ColumnPixels = 47;
    private const double PixelsPerCharacter = 7;
    private const double PixelsBesideCharacters = 5;

    /// <summary>How many pixels of plain text a line over so many columns holds.</summary>
    public static double Room(int columns) => (columns * ColumnPixels) - TextMeasure.CellPadding;

    /// <summary>Sets paper and columns of a worksheet.</summary>
    public static void Apply(IXLWorksheet sheet, ReportWorkbook workbook)
    {
        PageLayout.Apply(sheet, workbook);
        var page = sheet.PageSetup;
        page.PageOrientation = XLPageOrientation.Portrait;
        page.Scale = Scale;
        page.Margins.SetLeft(Left).SetRight(Right).SetTop(Top).SetBottom(Bottom);
        for (var column = 1; column <= Columns; column++)
        {
            sheet.Column(column).Width = (ColumnPixels - PixelsBesideCharacters) / PixelsPerCharacter;
        }
    }
}
