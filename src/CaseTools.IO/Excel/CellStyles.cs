using CaseTools.Reports;
using ClosedXML.Excel;

namespace CaseTools.IO.Excel;

/// <summary>The workbook's few styles, each made once: setting a style property cell by cell costs more than the value.</summary>
internal sealed class CellStyles : IDisposable
{
    public const string FontName = "Calibri";
    public const double FontSize = 11;

    /// <summary>Keeps a number apart from the text on its right, and its header clear of the filter arrow.</summary>
    public const int NumberIndent = 2;

    private readonly XLWorkbook palette = new(XLEventTracking.Disabled);
    private readonly IXLWorksheet samples;
    private readonly Dictionary<(CellFormat Format, Tone Tone), IXLStyle> cells = [];
    private int sampleCount;

    public CellStyles()
    {
        samples = palette.AddWorksheet("Samples");
        Title = Make(style => SetFont(style, 16, bold: true, Colours.Ink));
        Heading = Make(style => SetFont(style, FontSize, bold: false, Colours.SoftInk));
        Caption = Make(style => SetFont(style, 12, bold: true, Colours.Ink));
        Header = Make(MakeHeader);
        NumberHeader = Make(MakeNumberHeader);
        TotalCaption = Make(style => SetFont(style, FontSize, bold: false, Colours.SoftInk));
        Total = Make(MakeTotal);
    }

    /// <summary>The first line of a sheet.</summary>
    public IXLStyle Title { get; }

    /// <summary>The lines below the title.</summary>
    public IXLStyle Heading { get; }

    /// <summary>The line above a table.</summary>
    public IXLStyle Caption { get; }

    /// <summary>A header of words, dates or instants.</summary>
    public IXLStyle Header { get; }

    /// <summary>A header of numbers: stands above them.</summary>
    public IXLStyle NumberHeader { get; }

    /// <summary>What stands before the totals of a table.</summary>
    public IXLStyle TotalCaption { get; }

    /// <summary>The total of a column: stands above its numbers.</summary>
    public IXLStyle Total { get; }

    /// <summary>The style of a table's cell.</summary>
    public IXLStyle Cell(CellFormat format, Tone tone)
    {
        if (!cells.TryGetValue((format, tone), out var style))
        {
            style = Make(made => MakeCell(made, format, tone));
            cells.Add((format, tone), style);
        }

        return style;
    }

    public void Dispose() => palette.Dispose();

    private IXLStyle Make(Action<IXLStyle> describe)
    {
        var style = samples.Cell(++sampleCount, 1).Style;
        describe(style);
        return style;
    }

    private static void MakeHeader(IXLStyle style)
    {
        SetFont(style, FontSize, bold: true, Colours.Ink);
        SetFill(style, Colours.HeaderFill);
        CellFormats.Apply(style.NumberFormat, CellFormat.Text);
        style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        style.Alignment.WrapText = true;
        style.Border.BottomBorder = XLBorderStyleValues.Thin;
        style.Border.BottomBorderColor = Colours.HeaderLine;
    }

    private static void MakeNumberHeader(IXLStyle style)
    {
        MakeHeader(style);
        AlignNumber(style);
    }

    private static void MakeTotal(IXLStyle style)
    {
        SetFont(style, FontSize, bold: true, Colours.Ink);
        CellFormats.Apply(style.NumberFormat, CellFormat.WholeNumber);
        AlignNumber(style);
    }

    private static void AlignNumber(IXLStyle style)
    {
        style.Alignment.Horizontal = XLAlignmentHorizontalValues.Right;
        style.Alignment.Indent = NumberIndent;
    }

    private static void MakeCell(IXLStyle style, CellFormat format, Tone tone)
    {
        var colours = Colours.Of(tone);
        SetFont(style, FontSize, colours.IsBold, colours.Text);
        if (colours.Fill is { } fill)
        {
            SetFill(style, fill);

            // Keeps the colour off the text on its right.
            style.Border.RightBorder = XLBorderStyleValues.Thick;
            style.Border.RightBorderColor = Colours.Paper;
        }

        CellFormats.Apply(style.NumberFormat, format);
        if (format == CellFormat.Text && ToneIcons.FormatOf(tone) is { } withIcon)
        {
            style.NumberFormat.Format = withIcon;
        }

        style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        style.Alignment.WrapText = format is CellFormat.Text or CellFormat.Link;
        if (format == CellFormat.Link)
        {
            style.Font.FontColor = Colours.Link;
            style.Font.Underline = XLFontUnderlineValues.Single;
        }

        if (format is CellFormat.Date or CellFormat.Instant)
        {
            style.Alignment.Horizontal = XLAlignmentHorizontalValues.Left;
        }

        if (format is CellFormat.Number or CellFormat.WholeNumber or CellFormat.Amount)
        {
            AlignNumber(style);
        }

        // Readers that draw no table style still show where a row ends.
        style.Border.BottomBorder = XLBorderStyleValues.Thin;
        style.Border.BottomBorderColor = Colours.RowLine;
    }

    private static void SetFont(IXLStyle style, double size, bool bold, XLColor colour)
    {
        style.Font.FontName = FontName;
        style.Font.FontSize = size;
        style.Font.Bold = bold;
        style.Font.FontColor = colour;
    }

    private static void SetFill(IXLStyle style, XLColor colour)
    {
        style.Fill.PatternType = XLFillPatternValues.Solid;
        style.Fill.BackgroundColor = colour;
    }
}
