using System.Globalization;
using System.Text;
using CaseTools.Reports;
using ClosedXML.Excel;

namespace CaseTools.IO.Excel;

/// <summary>How a sheet is printed: A4 landscape, as wide as the page, with its title above and the page number below.</summary>
internal static class PageLayout
{
    public static void Apply(IXLWorksheet sheet, ReportWorkbook workbook)
    {
        var page = sheet.PageSetup;
        page.PaperSize = XLPaperSize.A4Paper;
        page.PageOrientation = XLPageOrientation.Landscape;
        page.FitToPages(1, 0);
        page.Margins.SetLeft(0.5).SetRight(0.5).SetTop(0.75).SetBottom(0.7).SetHeader(0.3).SetFooter(0.3);

        const string sheetName = "&A";
        var pageNumber = string.Format(CultureInfo.InvariantCulture, workbook.PageNumber, "&P", "&N");
        page.Header.Left.AddText(Literal(workbook.Organisation is { } owner ? $"{owner}: {workbook.Title}" : workbook.Title, sheetName));
        page.Header.Right.AddText(sheetName);
        page.Footer.Left.AddText(Literal(workbook.Footer, pageNumber));
        page.Footer.Right.AddText(pageNumber);
    }

    /// <summary>A text in which no sign is a code; cut where Excel's limit for the whole line would be passed.</summary>
    private static string Literal(string text, string besideIt)
    {
        const int sectionMarks = 4;
        var room = ExcelLimits.PageHeaderCharacters - sectionMarks - besideIt.Length;
        var literal = new StringBuilder();
        foreach (var sign in ExcelText.OneLine(text))
        {
            literal.Append(sign == '&' ? "&&" : sign.ToString());
        }

        var fitting = ExcelText.Cut(literal.ToString(), room);
        return EndsInHalfAnEscape(fitting) ? fitting.Substring(0, fitting.Length - 1) : fitting;
    }

    private static bool EndsInHalfAnEscape(string literal) => (literal.Length - literal.TrimEnd('&').Length) % 2 == 1;
}
