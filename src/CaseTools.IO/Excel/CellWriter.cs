using ClosedXML.Excel;

namespace CaseTools.IO.Excel;

/// <summary>Puts texts into drawn cells. Only the typed setter is used: the untyped one guesses, and takes 00123 for 123.</summary>
internal sealed class CellWriter(WriteNotes notes)
{
    /// <summary>
    /// Writes a line that stands outside the tables' data: a heading, a caption, a header, a table's remark that it is empty.
    /// </summary>
    public void WriteLine(IXLCell cell, string text, IXLStyle style, string place)
    {
        cell.SetValue<string>(notes.FitInLine(cell.Worksheet.Name, place, cell.Address.RowNumber, text));
        cell.Style = style;
    }
}
