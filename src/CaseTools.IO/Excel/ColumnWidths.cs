using ClosedXML.Excel;

namespace CaseTools.IO.Excel;

/// <summary>How wide each column of a sheet must be, gathered while its cells are written.</summary>
internal sealed class ColumnWidths
{
    private const double PixelsPerCharacter = 7;
    private const double PixelsBesideCharacters = 5;
    private const double Narrowest = 8;
    private const double FilterArrow = 18;
    private const double BoldToPlain = 1.08;

    private readonly List<double> pixels = [];

    /// <summary>Counts a cell whose text may wrap. Says whether it does, because it is wider than the column may be.</summary>
    public bool IncludeText(int column, string text, double maximumWidth)
    {
        var maximum = ToPixels(maximumWidth);
        var needed = TextMeasure.WidestLine(text, maximum) + TextMeasure.CellPadding;
        Include(column, Math.Min(needed, maximum));
        return needed > maximum;
    }

    /// <summary>Counts a cell that never wraps: a number or date that does not fit shows as ####.</summary>
    public void IncludeWhole(int column, double pixels) => Include(column, pixels + TextMeasure.CellPadding);

    /// <summary>Counts a header, which may stand on two lines and carries the filter arrow.</summary>
    public void IncludeHeader(int column, string header, double maximumWidth)
    {
        var twoLines = TextMeasure.WidestLine(header) * 0.6;
        var needed = Math.Max(TextMeasure.WidestWord(header), twoLines) * BoldToPlain + TextMeasure.CellPadding + FilterArrow;
        Include(column, Math.Min(needed, ToPixels(maximumWidth)));
    }

    /// <summary>The width of the columns together, in pixels.</summary>
    public double Total => Enumerable.Range(1, pixels.Count).Sum(column => ToPixels(Width(column)));

    /// <summary>How many pixels of text a line of the column holds.</summary>
    public double Room(int column) => ToPixels(Width(column)) - TextMeasure.CellPadding;

    /// <summary>How many pixels of plain text a line of the column's bold header holds, beside the filter arrow.</summary>
    public double HeaderRoom(int column) => (Room(column) - FilterArrow) / BoldToPlain;

    /// <summary>Gives the sheet's columns their widths.</summary>
    public void Apply(IXLWorksheet sheet)
    {
        for (var column = 1; column <= pixels.Count; column++)
        {
            sheet.Column(column).Width = Width(column);
        }
    }

    private double Width(int column)
    {
        var characters = Math.Ceiling((pixels[column - 1] - PixelsBesideCharacters) / PixelsPerCharacter * 4) / 4;
        return Math.Min(Math.Max(characters, Narrowest), ExcelLimits.ColumnWidth);
    }

    private void Include(int column, double needed)
    {
        while (pixels.Count < column)
        {
            pixels.Add(0);
        }

        pixels[column - 1] = Math.Max(pixels[column - 1], needed);
    }

    private static double ToPixels(double characters) => characters * PixelsPerCharacter + PixelsBesideCharacters;
}
