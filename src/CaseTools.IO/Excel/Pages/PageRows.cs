using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>Lays a described page out in rows.</summary>
/// <param name="links">Where its links lead to.</param>
/// <param name="notes">Takes what could not be written as it was.</param>
/// <param name="name">The worksheet's name.</param>
internal sealed class PageRows(CaseLinks links, WriteNotes notes, string name)
{
    private const string Box = "☐";
    private const int ChipWidth = 4;
    private const double SectionGap = 8;
    private const double RowPadding = 4;

    private readonly List<PageRow> rows = [];

    /// <summary>The rows of a page, from the first one on.</summary>
    public IReadOnlyList<PageRow> Of(CasePage page)
    {
        AddLinks(page);
        AddTitle(page);
        foreach (var line in page.Lines)
        {
            Add([Cell(0, PageGrid.Columns, new PageStyle(PageLook.Line, line.Tone), line.Value as string, "heading")], padding: RowPadding);
        }

        foreach (var section in page.Sections)
        {
            AddSection(section);
        }

        return rows;
    }

    private void AddLinks(CasePage page)
    {
        const int third = 5;
        var right = PageGrid.Columns - third;
        Add([
            Link(0, third, PageLook.Link, page.Links.Back, links.PlaceOf(page.Case)),
            Link(third, right - third, PageLook.RightLink, page.Links.Previous.Value as string, links.PageOf(page.Links.Previous)),
            Link(right, third, PageLook.RightLink, page.Links.Next.Value as string, links.PageOf(page.Links.Next)),
        ]);
    }

    // Where it leads nowhere, there is nothing to say.
    private PageCell Link(int column, int width, PageLook look, string? text, string? location) =>
        Cell(column, width, new PageStyle(location is null ? PageLook.Blank : look), location is null ? null : text, "heading") with { Location = location };

    private void AddTitle(CasePage page) => Add(
        [
            Cell(0, PageGrid.Columns - ChipWidth, new PageStyle(PageLook.Title), page.Title, "heading"),
            Cell(PageGrid.Columns - ChipWidth, ChipWidth, new PageStyle(PageLook.Chip, page.Band.Tone), page.Band.Value as string, "heading"),
        ],
        lines: 2);

    private void AddSection(PageSection section)
    {
        var place = section.Heading is { } heading ? $"section '{heading}'" : "section";
        AddHeading(section.Heading, place);
        if (section.Rows.Count == 0)
        {
            Add([Cell(0, PageGrid.Columns, new PageStyle(PageLook.Text, Tone.Muted), section.EmptyText, place)], padding: RowPadding);
            return;
        }

        if (section.Columns.Any(column => column.Header is not null))
        {
            Add(Cells(section, (column, _) => HeaderOf(column), place), isKeptWithNext: true, padding: RowPadding);
        }

        for (var i = 0; i < section.Rows.Count; i++)
        {
            var row = section.Rows[i];
            Add(Cells(section, (column, index) => Value(column, row[index]), place), section.LinesOfARow, section.IsKeptTogether && i < section.Rows.Count - 1, RowPadding);
        }
    }

    private void AddHeading(string? heading, string place)
    {
        if (heading is null)
        {
            rows.Add(new PageRow([Cell(0, PageGrid.Columns, new PageStyle(PageLook.Blank), null, place)], SectionGap, IsKeptWithNext: true));
            return;
        }

        Add([Cell(0, PageGrid.Columns, new PageStyle(PageLook.Heading), heading, place)], isKeptWithNext: true, padding: SectionGap);
    }

    private IReadOnlyList<PageCell> Cells(PageSection section, Func<PageColumn, int, (PageStyle Style, CellContent Content)> describe, string place)
    {
        var cells = new List<PageCell>(section.Columns.Count);
        var first = 0;
        for (var i = 0; i < section.Columns.Count; i++)
        {
            var column = section.Columns[i];
            var (style, content) = describe(column, i);
            cells.Add(Fitted(new PageCell(first, column.Width, style, content), place));
            first += column.Width;
        }

        return cells;
    }

    private static (PageStyle Style, CellContent Content) HeaderOf(PageColumn column) =>
        (new(column.Kind == PageCellKind.Number ? PageLook.NumberHeader : PageLook.Header), TextOf(column.Header));

    private static (PageStyle Style, CellContent Content) Value(PageColumn column, ReportCell cell) => column.Kind switch
    {
        PageCellKind.TickBox => (new(PageLook.TickBox), TextOf(Box)),
        PageCellKind.Answer => (new(PageLook.Answer), TextOf(null)),
        _ => (new(LookOf(column.Kind), cell.Tone), CellContent.Of(cell, new ReportColumn("", "", KindOf(column.Kind)))),
    };

    private static CellKind KindOf(PageCellKind kind) => kind switch
    {
        PageCellKind.Number => CellKind.Number,
        PageCellKind.Date => CellKind.Date,
        PageCellKind.Instant => CellKind.Instant,
        _ => CellKind.Text,
    };

    private static PageLook LookOf(PageCellKind kind) => kind switch
    {
        PageCellKind.Label => PageLook.Label,
        PageCellKind.Prompt => PageLook.Prompt,
        PageCellKind.Number => PageLook.Number,
        PageCellKind.Date => PageLook.Date,
        PageCellKind.Instant => PageLook.Instant,
        _ => PageLook.Text,
    };

    private static CellContent TextOf(string? text) => new(CellFormat.Text, Tone.None, string.IsNullOrEmpty(text) ? null : text, null);

    private PageCell Cell(int column, int width, PageStyle style, string? text, string place) => Fitted(new PageCell(column, width, style, TextOf(text)), place);

    private PageCell Fitted(PageCell cell, string place) =>
        cell.Content.Text is { } text ? cell with { Content = cell.Content with { Text = notes.FitInLine(name, place, rows.Count + 1, text) } } : cell;

    private void Add(IReadOnlyList<PageCell> cells, int lines = 1, bool isKeptWithNext = false, double padding = 0)
    {
        var needed = Math.Max(lines, cells.Max(LinesOf));
        rows.Add(new PageRow(cells, Math.Min((needed * TextMeasure.LineHeight) + padding, ExcelLimits.RowHeight), isKeptWithNext));
    }

    // In lines of plain text: larger letters need more of them.
    private static double LinesOf(PageCell cell)
    {
        var scale = PageStyles.ScaleOf(cell.Style.Look);
        return cell.Content.Text is { } text && cell.Style.Look != PageLook.TickBox
            ? TextMeasure.WrappedLines(text, PageGrid.Room(cell.Width) / scale) * (scale > 1.1 ? scale : 1)
            : 1;
    }
}
