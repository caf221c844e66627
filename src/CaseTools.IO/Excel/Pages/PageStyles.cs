using System.Globalization;
using System.Text.RegularExpressions;
using CaseTools.Reports;
using ClosedXML.Excel;

namespace CaseTools.IO.Excel;

/// <summary>
/// The numbers that ClosedXML gives the styles of pages: drawn as samples on the worksheet of the first page, of which only what stands
/// around the rows is delivered.
/// </summary>
internal sealed class PageStyles
{
    private const int Row = 1;
    private const double TickBoxSize = 16;

    private static readonly PageLook[] Looks = StylePalette.Values<PageLook>();
    private static readonly Tone[] Tones = StylePalette.Values<Tone>();

    private readonly int[] numbers;

    private PageStyles(int[] numbers)
    {
        this.numbers = numbers;
    }

    /// <summary>Draws the samples.</summary>
    public static void Draw(IXLWorksheet sheet, CellStyles styles)
    {
        var column = 1;
        foreach (var style in Looks.SelectMany(look => Tones.Select(tone => new PageStyle(look, tone))))
        {
            var cell = sheet.Cell(Row, column++);
            cell.Style = BaseOf(style, styles);
            Refine(cell.Style, style);
        }
    }

    /// <summary>Reads the numbers where the samples were saved.</summary>
    public static PageStyles Of(SheetShell shell)
    {
        var numbers = Regex.Matches(shell.RowAt(Row)!, "<x:c r=\"[A-Z]+[0-9]+\" s=\"([0-9]+)\"", RegexOptions.CultureInvariant)
            .Cast<Match>()
            .Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))
            .ToArray();
        return numbers.Length == Looks.Length * Tones.Length
            ? new PageStyles(numbers)
            : throw new InvalidOperationException($"{numbers.Length} styles of pages were saved where {Looks.Length * Tones.Length} were asked for.");
    }

    /// <summary>The number of a style.</summary>
    public int NumberOf(PageStyle style) => numbers[((int)style.Look * Tones.Length) + (int)style.Tone];

    /// <summary>The size of a look's letters beside that of plain text.</summary>
    public static double ScaleOf(PageLook look) => look switch
    {
        PageLook.Title => 1.6,
        PageLook.Chip or PageLook.Heading => 1.2,
        PageLook.Header or PageLook.NumberHeader => 1.08,
        _ => 1,
    };

    // The same type and the same colours as on the other sheets.
    private static IXLStyle BaseOf(PageStyle style, CellStyles styles) => style.Look switch
    {
        PageLook.Title => styles.Title,
        PageLook.Heading => styles.Caption,
        PageLook.Line when style.Tone == Tone.None => styles.Heading,
        PageLook.Header => styles.Header,
        PageLook.NumberHeader => styles.NumberHeader,
        PageLook.Number => styles.Cell(CellFormat.WholeNumber, style.Tone),
        PageLook.Date => styles.Cell(CellFormat.Date, style.Tone),
        PageLook.Instant => styles.Cell(CellFormat.Instant, style.Tone),
        PageLook.Link or PageLook.RightLink => styles.Cell(CellFormat.Link, Tone.None),
        _ => styles.Cell(CellFormat.Text, style.Tone),
    };

    private static void Refine(IXLStyle shown, PageStyle style)
    {
        switch (style.Look)
        {
            case PageLook.Blank or PageLook.Link or PageLook.RightLink or PageLook.Line:
                shown.Border.BottomBorder = XLBorderStyleValues.None;
                shown.Alignment.WrapText = style.Look == PageLook.Line;
                shown.Alignment.Vertical = XLAlignmentVerticalValues.Center;
                shown.Alignment.Horizontal = style.Look == PageLook.RightLink ? XLAlignmentHorizontalValues.Right : XLAlignmentHorizontalValues.Left;
                break;
            case PageLook.Title:
                shown.Alignment.WrapText = true;
                shown.Alignment.Vertical = XLAlignmentVerticalValues.Center;
                break;
            case PageLook.Chip:
                shown.Font.FontSize = 12;
                shown.Font.Bold = true;
                shown.Border.BottomBorder = XLBorderStyleValues.None;
                shown.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
                shown.Alignment.Vertical = XLAlignmentVerticalValues.Center;
                break;
            case PageLook.Heading:
                shown.Alignment.Vertical = XLAlignmentVerticalValues.Bottom;
                shown.Border.BottomBorder = XLBorderStyleValues.Medium;
                shown.Border.BottomBorderColor = Colours.HeaderLine;
                break;
            case PageLook.Label:
                shown.Font.FontColor = Colours.SoftInk;
                shown.Alignment.Vertical = XLAlignmentVerticalValues.Center;
                break;
            case PageLook.Prompt:
                shown.Font.FontColor = Colours.SoftInk;
                shown.Alignment.Vertical = XLAlignmentVerticalValues.Bottom;
                shown.Alignment.Horizontal = XLAlignmentHorizontalValues.Left;
                shown.Alignment.Indent = 1;
                shown.Border.BottomBorder = XLBorderStyleValues.None;
                break;
            case PageLook.Text or PageLook.Number or PageLook.Date or PageLook.Instant:
                // Rows have room above and below: text that hangs from the line above it looks crammed.
                shown.Alignment.Vertical = XLAlignmentVerticalValues.Center;
                PartFromNeighbour(shown, style.Tone);
                break;
            case PageLook.TickBox:
                shown.Alignment.Vertical = XLAlignmentVerticalValues.Center;
                shown.Font.FontSize = TickBoxSize;
                shown.Font.FontColor = Colours.HeaderLine;
                shown.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
                break;
            case PageLook.Answer:
                shown.Border.BottomBorderColor = Colours.HeaderLine;
                break;
        }
    }

    // A fill would touch the words beside it.
    private static void PartFromNeighbour(IXLStyle shown, Tone tone)
    {
        if (Colours.Of(tone).Fill is not null)
        {
            shown.Border.RightBorder = XLBorderStyleValues.Thick;
            shown.Border.RightBorderColor = Colours.Paper;
        }
    }
}
