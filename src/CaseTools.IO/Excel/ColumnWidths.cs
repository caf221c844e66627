using CaseTools.Reports;
using ClosedXML.Excel;

namespace CaseTools.IO.Excel;

/// <summary>How wide each column of a sheet must be, by its headers and the first rows of its tables.</summary>
internal sealed class ColumnWidths
{
    private const double PixelsPerCharacter = 7;
    private const double PixelsBesideCharacters = 5;
    private const double Narrowest = 6;
    private const int LargestOfLongTables = 9_999_999;
    private const double FilterArrow = 18;
    private const double BoldToPlain = 1.08;
    private const double WidthByDefault = 64;

    private readonly List<double> pixels = [];

    /// <summary>Counts the headers of a table and its first rows.</summary>
    public void Include(TableRows rows)
    {
        var columns = rows.Table.Columns;
        var headers = ColumnHeaders.From(columns.Select(column => column.Header));
        for (var i = 0; i < columns.Count; i++)
        {
            IncludeHeader(i + 1, headers[i], columns[i].MaximumWidth);
            if (columns[i].Kind == CellKind.Number && rows.Table.Rows.Count > rows.Sample.Count)
            {
                // Ranks and lines grow further down, and a number that does not fit shows as ####.
                IncludeCell(i + 1, CellContent.Of(ReportCell.Number(LargestOfLongTables), columns[i]), columns[i].MaximumWidth);
            }
        }

        if (rows.Table.Totals is { } totals)
        {
            Include(1, TextMeasure.WidestLine(totals.Caption) + TextMeasure.CellPadding);
        }

        foreach (var row in rows.Sample)
        {
            for (var i = 0; i < columns.Count; i++)
            {
                IncludeCell(i + 1, CellContent.Of(row[i], columns[i]), columns[i].MaximumWidth);
            }
        }
    }

    // A number or date that does not fit shows as ####; a text may wrap.
    private void IncludeCell(int column, CellContent content, double maximumWidth)
    {
        if (content.WholeWidth is { } whole)
        {
            Include(column, whole + TextMeasure.CellPadding);
        }
        else if (content.Text is { } text)
        {
            var maximum = ToPixels(maximumWidth);
            Include(column, Math.Min(TextMeasure.WidestLine(text, maximum) + content.IconWidth + TextMeasure.CellPadding, maximum));
        }
    }

    // A header may stand on two lines and carries the filter arrow.
    private void IncludeHeader(int column, string header, double maximumWidth)
    {
        var twoLines = TextMeasure.WidestLine(header) * 0.6;
        var needed = Math.Max(TextMeasure.WidestWord(header), twoLines) * BoldToPlain + TextMeasure.CellPadding + FilterArrow;
        Include(column, Math.Min(needed, ToPixels(maximumWidth)));
    }

    /// <summary>The width of the columns together, in pixels.</summary>
    public double Total => Enumerable.Range(1, pixels.Count).Sum(column => ToPixels(Width(column)));

    /// <summary>How many pixels from the left edge of the sheet a column begins.</summary>
    public double Left(int column) => Enumerable.Range(1, column - 1).Sum(PixelsOf);

    /// <summary>The column that so many pixels from the left edge of the sheet lie in, and how many of them lie in it.</summary>
    public (int Column, double Offset) PlaceAt(double fromLeft)
    {
        var column = 1;
        while (fromLeft >= PixelsOf(column))
        {
            fromLeft -= PixelsOf(column++);
        }

        return (column, fromLeft);
    }

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

    private double PixelsOf(int column) => column <= pixels.Count ? ToPixels(Width(column)) : WidthByDefault;

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
