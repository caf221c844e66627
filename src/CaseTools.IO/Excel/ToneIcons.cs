using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>
/// The signs before the words of bands, and of ways out from closed to usable: four shapes that a grey print and an eye that sees no red tell apart. They are part of how a cell is
/// shown, not of its text, so that filters, formulas and readers find the word alone.
/// </summary>
internal static class ToneIcons
{
    /// <summary>Pixels that a sign takes, with the space behind it.</summary>
    public const double Width = 15;

    /// <summary>The sign of a tone; null where it has none.</summary>
    public static string? Of(Tone tone) => tone switch
    {
        Tone.Emergency => "\u25B2",
        Tone.Urgent => "\u25C6",
        Tone.Priority => "\u25CF",
        Tone.Standard => "\u25CB",
        _ => null,
    };

    /// <summary>The number format that shows the sign before a text; null where the tone has none.</summary>
    public static string? FormatOf(Tone tone) => Of(tone) is { } icon ? $"\"{icon} \"@" : null;
}
