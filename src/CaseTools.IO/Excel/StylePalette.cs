using System.Globalization;
using System.Text.RegularExpressions;
using CaseTools.Reports;
using ClosedXML.Excel;

namespace CaseTools.IO.Excel;

/// <summary>
/// The numbers that ClosedXML gives the styles of cells. It tells them nowhere, so that a row of samples is put at the end of a worksheet,
/// read in what was saved, and left out of what is delivered.
/// </summary>
internal sealed class StylePalette
{
    private const int Row = ExcelLimits.SheetRows;

    private static readonly (CellFormat Format, Tone Tone)[] Kinds = Values<CellFormat>()
        .SelectMany(format => Values<Tone>().Select(tone => (format, tone)))
        .ToArray();

    private static readonly int Tones = Values<Tone>().Length;

    private readonly int[] numbers;

    private StylePalette(int[] numbers)
    {
        this.numbers = numbers;
    }

    /// <summary>Puts the samples into a worksheet.</summary>
    public static void Draw(IXLWorksheet sheet, CellStyles styles)
    {
        for (var i = 0; i < Kinds.Length; i++)
        {
            sheet.Cell(Row, i + 1).Style = styles.Cell(Kinds[i].Format, Kinds[i].Tone);
        }
    }

    /// <summary>Reads the numbers where the samples were saved.</summary>
    public static StylePalette Of(SheetShell shell)
    {
        var styles = Regex.Matches(shell.RowAt(Row)!, "<x:c r=\"[A-Z]+[0-9]+\" s=\"([0-9]+)\"", RegexOptions.CultureInvariant)
            .Cast<Match>()
            .Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))
            .ToArray();
        return styles.Length == Kinds.Length
            ? new StylePalette(styles)
            : throw new InvalidOperationException($"{styles.Length} styles were saved where {Kinds.Length} were asked for.");
    }

    /// <summary>Whether a row is the one of the samples.</summary>
    public static bool IsSamples(int row) => row == Row;

    /// <summary>The number of a style.</summary>
    public int NumberOf(CellFormat format, Tone tone) => numbers[((int)format * Tones) + (int)tone];

    /// <summary>The members of an enumeration, in their order.</summary>
    public static T[] Values<T>()
        where T : struct, Enum
#if NET
        => Enum.GetValues<T>();
#else
        => (T[])Enum.GetValues(typeof(T));
#endif
}
