using System.Text;
using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>Writes the worksheet part of a page: what ClosedXML drew of the first one, and the rows of this one.</summary>
/// <param name="shell">What stands around the rows of every page.</param>
/// <param name="styles">How cells look.</param>
/// <param name="rows">The rows.</param>
/// <param name="tab">The colour of the worksheet's tab.</param>
internal sealed class PageSplice(SheetShell shell, PageStyles styles, IReadOnlyList<PageRow> rows, Tone tab)
{
    private const string Properties = "<x:sheetPr>";

    private readonly SheetLinks links = new();
    private readonly CellXml cells = new();

    /// <summary>Writes the part.</summary>
    public void Write(Stream target, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var xml = new XmlBuffer(target);
        xml.Raw(Encoding.UTF8.GetBytes(WithTabColour(Encoding.UTF8.GetString(shell.Before))));
        for (var i = 0; i < rows.Count; i++)
        {
            WriteRow(xml, i + 1, rows[i]);
        }

        links.WriteInto(xml, Encoding.UTF8.GetBytes(WithBreaks(WithMerges(Encoding.UTF8.GetString(shell.After)))));
        xml.Flush();
    }

    private void WriteRow(XmlBuffer xml, int number, PageRow row)
    {
        xml.Raw("<x:row r=\""u8);
        xml.Whole(number);
        xml.Raw("\" ht=\""u8);
        xml.Number(row.Height);
        xml.Raw("\" customHeight=\"1\">"u8);
        foreach (var cell in row.Cells)
        {
            WriteCell(xml, number, cell);
        }

        xml.Raw("</x:row>"u8);
    }

    // Each cell of a merged one has its style: borders are drawn cell by cell.
    private void WriteCell(XmlBuffer xml, int row, PageCell cell)
    {
        var style = styles.NumberOf(cell.Style);
        cells.Write(xml, row, cell.Column, style, cell.Content);
        for (var beside = 1; beside < cell.Width; beside++)
        {
            cells.Write(xml, row, cell.Column + beside, style, default);
        }

        if (cell.Location is { } location)
        {
            _ = links.TryAdd(ReferenceOf(row, cell.Column), location);
        }
    }

    private string WithTabColour(string before) => Colours.Of(tab).Fill is not { } fill
        ? before
        : before.Insert(before.IndexOf(Properties, StringComparison.Ordinal) + Properties.Length, $"<x:tabColor rgb=\"FF{Colours.HexOf(fill)}\"/>");

    private string WithMerges(string after)
    {
        var merged = rows
            .SelectMany((row, index) => row.Cells.Where(cell => cell.Width > 1).Select(cell => $"{ReferenceOf(index + 1, cell.Column)}:{ReferenceOf(index + 1, cell.Column + cell.Width - 1)}"))
            .Select(range => $"<x:mergeCell ref=\"{range}\"/>")
            .ToArray();
        const string rowsEnd = "</x:sheetData>";
        return after.Insert(rowsEnd.Length, FormattableString.Invariant($"<x:mergeCells count=\"{merged.Length}\">{string.Concat(merged)}</x:mergeCells>"));
    }

    private string WithBreaks(string after)
    {
        var breaks = PageBreaks.Of(rows, PageGrid.PageHeight);
        if (breaks.Count == 0)
        {
            return after;
        }

        const string headerEnd = "</x:headerFooter>";
        var marks = breaks.Select(row => FormattableString.Invariant($"<x:brk id=\"{row}\" max=\"{ExcelLimits.SheetColumns - 1}\" man=\"1\"/>"));
        return after.Insert(
            after.LastIndexOf(headerEnd, StringComparison.Ordinal) + headerEnd.Length,
            FormattableString.Invariant($"<x:rowBreaks count=\"{breaks.Count}\" manualBreakCount=\"{breaks.Count}\">{string.Concat(marks)}</x:rowBreaks>"));
    }

    private static string ReferenceOf(int row, int column) => FormattableString.Invariant($"{ColumnLetters.Of(column + 1)}{row}");
}
