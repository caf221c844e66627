using CaseTools.Reports;
using ClosedXML.Excel;

namespace CaseTools.IO.Excel;

/// <summary>How Excel is told to treat a cell.</summary>
internal enum CellFormat
{
    /// <summary>Text that wraps.</summary>
    Text,

    /// <summary>Text that runs on over the empty cells beside it.</summary>
    OverflowingText,

    /// <summary>Text that wraps and leads to another worksheet.</summary>
    Link,

    /// <summary>A number without a fraction.</summary>
    WholeNumber,

    /// <summary>Any other number.</summary>
    Number,

    /// <summary>An amount, with its thousands parted.</summary>
    Amount,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>A date with a time of day.</summary>
    Instant,
}

/// <summary>The formats of described values.</summary>
internal static class CellFormats
{
    /// <summary>The format of an empty cell: what is typed there later is treated as its neighbours are.</summary>
    public static CellFormat OfEmpty(CellKind kind) => kind switch
    {
        CellKind.Number => CellFormat.Number,
        CellKind.Amount => CellFormat.Amount,
        CellKind.Date => CellFormat.Date,
        CellKind.Instant => CellFormat.Instant,
        _ => CellFormat.Text,
    };

    /// <summary>Sets how the value is shown. Dates are spelled out, so that no locale turns day and month round.</summary>
    public static void Apply(IXLNumberFormat shown, CellFormat format)
    {
        const int general = 0;
        const int wholeNumber = 1;
        const int amount = 3;
        const int text = 49;
        switch (format)
        {
            case CellFormat.Date:
                shown.Format = "yyyy-mm-dd";
                break;
            case CellFormat.Instant:
                shown.Format = "yyyy-mm-dd hh:mm";
                break;
            default:
                shown.NumberFormatId = format switch { CellFormat.WholeNumber => wholeNumber, CellFormat.Number => general, CellFormat.Amount => amount, _ => text };
                break;
        }
    }
}
