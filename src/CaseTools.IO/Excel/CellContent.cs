using System.Globalization;
using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>What a described value becomes in its cell.</summary>
/// <param name="Format">How Excel is told to treat it.</param>
/// <param name="Tone">Its colour.</param>
/// <param name="Text">Its text; null where it is a number or empty.</param>
/// <param name="Number">Its number, or the serial number of its day; null where it is a text or empty.</param>
internal readonly record struct CellContent(CellFormat Format, Tone Tone, string? Text, double? Number)
{
    private const double DigitWidth = 7.5;
    private const double PixelsPerIndent = 9;

    // Before this day Excel's calendar is one day off: it knows a 29 February 1900.
    private static readonly DateTime FirstReliableDay = new(1900, 3, 1);

    /// <summary>Types a value. A day that Excel's calendar does not have, and what is no number, become texts.</summary>
    public static CellContent Of(ReportCell cell, ReportColumn column) => cell.Value switch
    {
        string text => new(CellFormat.Text, cell.Tone, text, null),
        double number when double.IsNaN(number) || double.IsInfinity(number) => new(CellFormat.Text, cell.Tone, number.ToString(CultureInfo.InvariantCulture), null),
        // Negative zero is written as -0 by some runtimes and as 0 by others.
        double number => new(FormatOf(number, column), cell.Tone, null, number == 0 ? 0d : number),
        DateTime moment when moment < FirstReliableDay => new(CellFormat.Text, cell.Tone, Shown(moment, FormatOf(moment, column)), null),
        DateTime moment => new(FormatOf(moment, column), cell.Tone, null, moment.ToOADate()),
        _ => new(CellFormats.OfEmpty(column.Kind), cell.Tone, null, null),
    };

    /// <summary>The pixels that a number or a date needs; null for a text, which may wrap, and where there is nothing.</summary>
    public double? WholeWidth => Number is not { } number ? null : Format switch
    {
        CellFormat.Instant => "yyyy-MM-dd HH:mm".Length * DigitWidth,
        CellFormat.Date => "yyyy-MM-dd".Length * DigitWidth,
        _ => number.ToString(Format switch { CellFormat.WholeNumber => "0", CellFormat.Amount => "N0", _ => "G15" }, CultureInfo.InvariantCulture).Length * DigitWidth + CellStyles.NumberIndent * PixelsPerIndent,
    };

    /// <summary>The pixels that the icon before its text takes.</summary>
    public double IconWidth => Format == CellFormat.Text && ToneIcons.Of(Tone) is not null ? ToneIcons.Width : 0;

    private static CellFormat FormatOf(double number, ReportColumn column) =>
        column.Kind == CellKind.Amount ? CellFormat.Amount
        : Math.Floor(number) == number ? CellFormat.WholeNumber
        : CellFormat.Number;

    private static CellFormat FormatOf(DateTime moment, ReportColumn column) =>
        column.Kind == CellKind.Instant || moment.TimeOfDay != TimeSpan.Zero ? CellFormat.Instant : CellFormat.Date;

    private static string Shown(DateTime moment, CellFormat format) =>
        moment.ToString(format == CellFormat.Instant ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
