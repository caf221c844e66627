using ClosedXML.Excel;

namespace CaseTools.IO.Excel;

/// <summary>How wide each column of a sheet must be, gathered while its cells are written.</summary>
internal sealed class ColumnWidths
{
    private const double PixelsPerCharacter = 7;
    private const double PixelsBesideCharacters = 5;
    private const double Narrowest = 8;
    private const double FilterArrow = 18;

    private readonly List<double> _pixels = [];

    /// <summary>Counts a cell whose text may wrap: beyond the column's maximum it does.</summary>
    public void IncludeText(int column, string text, double maximumWidth)
    {
        var maximum = ToPixels(maximumWidth);
        Include(column, Math.Min(TextMeasure.WidestLine(text, maximum) + TextMeasure.CellPadding, maximum));
    }

    /// <summary>Counts a cell that never wraps: a number or date that does not fit shows as ####.</summary>
    public void IncludeWhole(int column, double pixels) => Include(column, pixels + TextMeasure.CellPadding);

    /// <summary>Counts a header, which may stand on two lines and carries the filter arrow.</summary>
    public void IncludeHeader(int column, string header, double maximumWidth)
    {
        const double bold = 1.08;
        var twoLines = TextMeasure.WidestLine(header) * 0.6;
        var needed = Math.Max(TextMeasure.WidestWord(header), twoLines) * bold + TextMeasure.CellPadding + FilterArrow;
        Include(column, Math.Min(needed, ToPixels(maximumWidth)));
    }

    /// <summary>The width of the columns together, in pixels.</summary>
    public double Total => Enumerable.Range(1, _pixels.Count).Sum(column => ToPixels(Width(column)));

    /// <summary>Gives the sheet's columns their widths.</summary>
    public void Apply(IXLWorksheet sheet)
    {
        for (var column = 1; column <= _pixels.Count; column++)
            sheet.Column(column).Width = Width(column);
    }

    private double Width(int column)
    {
        var characters = Math.Ceiling((_pixels[column - 1] - PixelsBesideCharacters) / PixelsPerCharacter * 4) / 4;
        return Math.Min(Math.Max(characters, Narrowest), ExcelLimits.ColumnWidth);
    }

    private void Include(int column, double pixels)
    {
        while (_pixels.Count < column)
            _pixels.Add(0);

        _pixels[column - 1] = Math.Max(_pixels[column - 1], pixels);
    }

    private static double ToPixels(double characters) => characters * PixelsPerCharacter + PixelsBesideCharacters;
}
