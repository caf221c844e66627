using System.Text;
using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>
/// Writes a worksheet part: what ClosedXML drew, and between it the rows of the tables, which go from their source to the target one by one.
/// ClosedXML would hold every cell, at some kilobytes each.
/// </summary>
internal sealed class SheetSplice(SheetShell shell, DrawnSheet sheet, StylePalette styles, CaseLinks cases, WriteNotes notes, RowCount count)
{
    private readonly CellXml xmlCells = new();
    private readonly SheetLinks links = new();

    /// <summary>Writes the part.</summary>
    public void Write(Stream target, CancellationToken cancellation)
    {
        var xml = new XmlBuffer(target);
        xml.Raw(shell.Before);
        var drawn = 0;
        foreach (var block in sheet.Blocks)
        {
            drawn = WriteDrawn(xml, drawn, block.FirstRow);
            var row = block.FirstRow;
            foreach (var cells in block.Rows.Take(block.Count, cancellation))
            {
                WriteRow(xml, row++, cells, block.Rows.Table.Columns);
                count.AddRow();
            }
        }

        _ = WriteDrawn(xml, drawn, int.MaxValue);
        links.WriteInto(xml, shell.After);
        xml.Flush();
    }

    private int WriteDrawn(XmlBuffer xml, int next, int before)
    {
        for (; next < shell.Rows.Count && shell.Rows[next].Number < before; next++)
        {
            if (!StylePalette.IsSamples(shell.Rows[next].Number))
            {
                xml.Raw(Encoding.UTF8.GetBytes(WithFormulas(shell.Rows[next].Number, shell.Rows[next].Xml)));
            }
        }

        return next;
    }

    // ClosedXML writes a formula without its value, which programs show that do not calculate.
    private string WithFormulas(int row, string xml) => sheet.Formulas.Where(formula => formula.Row == row).Aggregate(
        xml,
        (written, formula) => written.Insert(
            written.IndexOf("<x:v>", written.IndexOf($" r=\"{formula.Cell}\"", StringComparison.Ordinal), StringComparison.Ordinal),
            $"<x:f>{formula.Text}</x:f>"));

    private void WriteRow(XmlBuffer xml, int row, IReadOnlyList<ReportCell> cells, IReadOnlyList<ReportColumn> described)
    {
        var contents = new CellContent[cells.Count];
        var lines = 1;
        for (var i = 0; i < contents.Length; i++)
        {
            contents[i] = Linked(Fitted(CellContent.Of(cells[i], described[i]), described[i], row), cells[i], described[i], row, i);
            if (contents[i].Text is { } text)
            {
                lines = Math.Max(lines, TextMeasure.WrappedLines(text, sheet.Widths.Room(i + 1) - contents[i].IconWidth));
            }
        }

        xml.Raw("<x:row r=\""u8);
        xml.Whole(row);
        if (lines > 1)
        {
            xml.Raw("\" ht=\""u8);
            xml.Number(RowHeights.Of(lines));
            xml.Raw("\" customHeight=\"1"u8);
        }

        xml.Raw("\">"u8);
        for (var i = 0; i < contents.Length; i++)
        {
            xmlCells.Write(xml, row, i, styles.NumberOf(contents[i].Format, contents[i].Tone), contents[i]);
        }

        xml.Raw("</x:row>"u8);
    }

    private CellContent Fitted(CellContent content, ReportColumn column, int row) =>
        content.Text is { } text ? content with { Text = notes.FitInColumn(sheet.Name, column.Header, row, text) } : content;

    private CellContent Linked(CellContent content, ReportCell cell, ReportColumn column, int row, int index)
    {
        if (cases.PageOf(cell) is not { } page)
        {
            return content;
        }

        var reference = FormattableString.Invariant($"{ColumnLetters.Of(index + 1)}{row}");
        cases.SeeAt(cell, sheet.Name, reference);
        if (links.TryAdd(reference, page))
        {
            return content with { Format = CellFormat.Link };
        }

        notes.AddUnlinked(sheet.Name, column.Header, row);
        return content;
    }
}
