using System.Globalization;
using CaseTools.Reports;
using ClosedXML.Excel;

namespace CaseTools.IO.Excel;

/// <summary>Puts described values into cells. Only typed setters are used: the untyped one guesses, and takes 00123 for 123.</summary>
internal sealed class CellWriter(CellStyles styles, WriteNotes notes)
{
    // Before this day Excel's calendar is one day off: it knows a 29 February 1900.
    private static readonly DateTime FirstReliableDay = new(1900, 3, 1);

    private const double DigitWidth = 7.5;
    private const double PixelsPerIndent = 9;

    /// <summary>Writes a table's cell and counts the width it needs. Says whether it needs more than one line.</summary>
    public bool Write(IXLCell cell, ReportCell value, ReportColumn column, ColumnWidths widths)
    {
        switch (value.Value)
        {
            case string text:
                return WriteText(cell, text, value.Tone, column, widths);
            case double number when double.IsNaN(number) || double.IsInfinity(number):
                return WriteText(cell, number.ToString(CultureInfo.InvariantCulture), value.Tone, column, widths);
            case double number:
                WriteNumber(cell, number, value.Tone, widths);
                return false;
            case DateTime moment when moment < FirstReliableDay:
                return WriteText(cell, Shown(moment, FormatOf(moment, column)), value.Tone, column, widths);
            case DateTime moment:
                WriteMoment(cell, moment, value.Tone, column, widths);
                return false;
            default:
                cell.Style = styles.Cell(CellFormats.OfEmpty(column.Kind), value.Tone);
                return false;
        }
    }

    /// <summary>
    /// Writes a line that stands outside the tables' data: a heading, a caption, a header, a table's remark that it is empty.
    /// </summary>
    public void WriteLine(IXLCell cell, string text, IXLStyle style, string place) => SetText(cell, text, style, place);

    private bool WriteText(IXLCell cell, string text, Tone tone, ReportColumn column, ColumnWidths widths)
    {
        SetText(cell, text, styles.Cell(CellFormat.Text, tone), $"column '{column.Header}'");
        return widths.IncludeText(cell.Address.ColumnNumber, text, column.MaximumWidth) | text.IndexOfAny(['\n', '\r']) >= 0;
    }

    private void SetText(IXLCell cell, string text, IXLStyle style, string place)
    {
        var written = ExcelText.From(text);
        if (written.ReplacedSigns > 0 || written.IsCut)
        {
            notes.Add(cell.Worksheet.Name, place, cell.Address.RowNumber, written);
        }

        cell.SetValue<string>(written.Value);
        cell.Style = style;
    }

    private void WriteNumber(IXLCell cell, double number, Tone tone, ColumnWidths widths)
    {
        var isWhole = Math.Floor(number) == number;
        // Negative zero is written as -0 by some runtimes and as 0 by others.
        cell.SetValue(number == 0 ? 0d : number);
        cell.Style = styles.Cell(isWhole ? CellFormat.WholeNumber : CellFormat.Number, tone);
        var shown = number.ToString(isWhole ? "0" : "G15", CultureInfo.InvariantCulture);
        widths.IncludeWhole(cell.Address.ColumnNumber, shown.Length * DigitWidth + CellStyles.NumberIndent * PixelsPerIndent);
    }

    private void WriteMoment(IXLCell cell, DateTime moment, Tone tone, ReportColumn column, ColumnWidths widths)
    {
        var format = FormatOf(moment, column);
        cell.SetValue(moment);
        cell.Style = styles.Cell(format, tone);
        widths.IncludeWhole(cell.Address.ColumnNumber, Shown(moment, format).Length * DigitWidth);
    }

    private static CellFormat FormatOf(DateTime moment, ReportColumn column) =>
        column.Kind == CellKind.Instant || moment.TimeOfDay != TimeSpan.Zero ? CellFormat.Instant : CellFormat.Date;

    private static string Shown(DateTime moment, CellFormat format) =>
        moment.ToString(format == CellFormat.Instant ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
