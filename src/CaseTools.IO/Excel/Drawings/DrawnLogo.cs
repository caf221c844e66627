using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>The logo of a worksheet, at the left edge of a row of its own.</summary>
/// <param name="Described">The picture.</param>
/// <param name="Row">The row, from 1.</param>
internal sealed record DrawnLogo(ReportLogo Described, int Row)
{
    private const double PointsPerPixel = 72d / 96;
    private const double MostHeight = 56;
    private const double MostWidth = 320;

    // Room below it.
    private const double Gap = 8;

    /// <summary>Its width on the sheet, in pixels: made smaller where it is large, never larger.</summary>
    public double Width => Described.Width * Scale;

    /// <summary>Its height on the sheet, in pixels.</summary>
    public double Height => Described.Height * Scale;

    /// <summary>How high its row is, in points.</summary>
    public double RowHeight => (Height + Gap) * PointsPerPixel;

    private double Scale => Math.Min(1, Math.Min(MostHeight / Described.Height, MostWidth / Described.Width));
}
