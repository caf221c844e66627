using System.Globalization;

namespace CaseTools.IO.Excel;

/// <summary>The value of a cell as the text that a person would type for it, in no culture's form.</summary>
internal static class SheetCellText
{
    // Excel keeps fifteen figures: of a longer number the last ones are lost.
    private const double MostExact = 1e15;

    /// <summary>The text of a value.</summary>
    /// <param name="value">As the workbook holds it; null for an empty cell.</param>
    /// <param name="format">The cell's number format; null where it has none.</param>
    public static string Of(object? value, string? format) => value switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        DateTime moment => OfMoment(moment),
        TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
        double number => OfNumber(number, format),
        IConvertible other => OfNumber(other.ToDouble(CultureInfo.InvariantCulture), format),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string OfMoment(DateTime moment) => moment switch
    {
        { Year: < 1900 } => moment.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        { TimeOfDay.Ticks: 0 } => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
    };

    private static string OfNumber(double number, string? format)
    {
        if (Math.Abs(number) >= MostExact)
        {
            return number.ToString("0.##############E+0", CultureInfo.InvariantCulture);
        }

        // A format of zeros is what keeps the zeros of an id in sight: 00123.
        return number == Math.Floor(number)
            ? number.ToString(IsZeros(format) ? new string('0', format!.Length) : "0", CultureInfo.InvariantCulture)
            : number.ToString("G15", CultureInfo.InvariantCulture);
    }

    private static bool IsZeros(string? format) => format is { Length: > 1 and < 30 } && format.All(sign => sign == '0');
}
