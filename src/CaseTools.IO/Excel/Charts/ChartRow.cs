namespace CaseTools.IO.Excel;

/// <summary>
/// The row of charts below a heading: as wide as the tables, so that the printed page stays as it is, and low enough that the first table
/// begins on a laptop's screen.
/// </summary>
internal static class ChartRow
{
    /// <summary>How many rows of one line it takes.</summary>
    public const int Rows = 12;

    private const double PixelsPerPoint = 96d / 72;
    private const double Gap = 12;
    private const double Narrowest = 720;

    // The frame of the last one stays within the printed area.
    private const double Line = 2;

    /// <summary>The frames of charts, from left to right.</summary>
    /// <param name="firstRow">The first row that was left for them.</param>
    /// <param name="shares">How much each takes, in hundredths.</param>
    /// <param name="widths">How wide the columns are.</param>
    public static IReadOnlyList<ChartFrame> FramesAt(int firstRow, IEnumerable<int> shares, ColumnWidths widths)
    {
        const int whole = 100;
        var frames = new List<ChartFrame>();
        var total = Math.Max(widths.Total - Line, Narrowest) + Gap;
        double left = 0;
        foreach (var share in shares)
        {
            var right = left + (total * share / whole);
            frames.Add(FrameOf(left, right - Gap, firstRow, widths));
            left = right;
        }

        return frames;
    }

    private static ChartFrame FrameOf(double left, double right, int firstRow, ColumnWidths widths) => new(
        CornerAt(left, firstRow, widths),
        CornerAt(right, firstRow + Rows, widths),
        right - left,
        Rows * TextMeasure.LineHeight * PixelsPerPoint);

    private static SheetCorner CornerAt(double pixels, int row, ColumnWidths widths)
    {
        var (column, offset) = widths.PlaceAt(pixels);
        return new(column, (int)Math.Round(offset), row);
    }
}
