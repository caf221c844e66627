using System.Globalization;
using CaseTools.Reports;
using ClosedXML.Excel;

namespace CaseTools.IO.Excel;

/// <summary>The report's colours, all explicit: a theme would change them from one program to the next.</summary>
internal static class Colours
{
    public static XLColor Ink => Rgb(0x1F2D3A);

    public static XLColor SoftInk => Rgb(0x595959);

    public static XLColor Link => Rgb(0x1F5A92);

    public static XLColor HeaderFill => Rgb(0xDCE4EA);

    public static XLColor HeaderLine => Rgb(0x5B7083);

    public static XLColor RowLine => Rgb(0xD0D5DA);

    public static XLColor Paper => Rgb(0xFFFFFF);

    /// <summary>
    /// The colours of a tone. Every text stands out from its fill by 4.5 to 1 or more, and the fills of the bands grow
    /// lighter from the first to the last, so that a grey print tells them apart.
    /// </summary>
    public static ToneColours Of(Tone tone) => tone switch
    {
        Tone.Emergency => new(Rgb(0xB71C1C), Rgb(0xFFFFFF), IsBold: true),
        Tone.Urgent => new(Rgb(0xF5A04A), Rgb(0x000000), IsBold: true),
        Tone.Priority => new(Rgb(0xFFE38A), Rgb(0x000000), IsBold: false),
        Tone.Standard => new(Rgb(0xE2F0DF), Rgb(0x000000), IsBold: false),
        Tone.Warning => new(Rgb(0xFDE7E4), Rgb(0x9C1C13), IsBold: false),
        Tone.Muted => new(null, Rgb(0x666666), IsBold: false),
        _ => new(null, Rgb(0x000000), IsBold: false),
    };

    /// <summary>A colour as parts write it: red, green and blue in six hexadecimal digits.</summary>
    public static string HexOf(XLColor colour) => (colour.Color.ToArgb() & 0xFFFFFF).ToString("X6", CultureInfo.InvariantCulture);

    private static XLColor Rgb(int rgb) => XLColor.FromArgb((rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF);
}

/// <summary>A fill and the text on it.</summary>
internal sealed record ToneColours(XLColor? Fill, XLColor Text, bool IsBold);
