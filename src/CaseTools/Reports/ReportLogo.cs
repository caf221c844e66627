namespace CaseTools.Reports;

/// <summary>The picture at the head of a report.</summary>
/// <param name="Png">The picture as PNG, without anything that is no part of the picture.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
internal sealed record ReportLogo(byte[] Png, int Width, int Height)
{
    /// <summary>What it shows, for somebody who does not see it.</summary>
    public string AltText { get; init; } = "Logo";
}
