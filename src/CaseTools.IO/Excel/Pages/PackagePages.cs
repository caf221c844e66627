using System.IO.Compression;
using System.Xml.Linq;
using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>
/// The pages of cases in a package. ClosedXML draws the first worksheet alone, of which all others are made: one that it held would cost
/// it more than a page takes here. So each page is described, written and forgotten.
/// </summary>
internal sealed class PackagePages
{
    private const string Workbook = "xl/workbook.xml";
    private const string WorkbookRelations = "xl/_rels/workbook.xml.rels";
    private const string WorksheetRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
    private const string WorksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly IReadOnlyList<PlannedPage> pages;
    private readonly IReadOnlyList<string> names;
    private readonly int before;
    private readonly WriteNotes notes;

    /// <summary>Names the pages, and draws the worksheet of the first one.</summary>
    /// <param name="draft">The workbook, whose other worksheets are drawn.</param>
    public PackagePages(WorkbookDraft draft)
    {
        pages = draft.Report.Pages;
        names = [.. pages.Select(page => draft.SheetNames.Take(page.Name))];
        before = draft.Sheets.Count;
        notes = draft.Notes;
        for (var i = 0; i < pages.Count; i++)
        {
            Links.AddPage(pages[i].Case, names[i]);
        }

        if (pages.Count > 0)
        {
            var first = draft.AddPage(names[0]);
            PageGrid.Apply(first, draft.Report);
            PageStyles.Draw(first, draft.Styles);
        }
    }

    /// <summary>Where cells lead to that name a case.</summary>
    public CaseLinks Links { get; } = new();

    /// <summary>Whether a saved part is one that <see cref="Write"/> writes anew.</summary>
    public bool Writes(string name) => pages.Count > 0 && name == PartOf(0);

    /// <summary>What the parts are that the saved package does not know.</summary>
    public IEnumerable<(string Part, string Type)> ContentTypes => Added.Select(page => ("/" + PartOf(page), WorksheetType));

    /// <summary>Adds the worksheets to the part that lists them, and to its relationships; every other part stays as it is.</summary>
    public byte[] Extend(string name, byte[] content) => pages.Count < 2 ? content : name switch
    {
        Workbook => Changed(content, root =>
        {
            var sheets = root.Element(Main + "sheets")!;
            var last = sheets.Elements().Max(sheet => (int)sheet.Attribute("sheetId")!);
            sheets.Add(Added.Select(page => new XElement(
                Main + "sheet",
                new XAttribute("name", names[page]),
                new XAttribute("sheetId", last + page),
                new XAttribute(Office + "id", RelationOf(page)))));
        }),
        WorkbookRelations => Changed(content, root => root.Add(Added.Select(page => PackageDescription.Relationship(RelationOf(page), WorksheetRelation, "/" + PartOf(page))))),
        _ => content,
    };

    /// <summary>Writes the worksheets, after all others: now it is known where these name a case.</summary>
    public void Write(ZipArchive package, DeterministicZip zip, RowCount count, CancellationToken cancellation)
    {
        if (pages.Count == 0)
        {
            return;
        }

        var shell = new SheetShell(PartContent.Finish(PartOf(0), PackageXml.ReadAll(package.GetEntry(PartOf(0))!)));
        var styles = PageStyles.Of(shell);
        for (var i = 0; i < pages.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var page = pages[i].Describe();
            var rows = new PageRows(Links, notes, names[i]).Of(page);
            zip.Add(PartOf(i), new PageSplice(shell, styles, rows, page.Band.Tone).Write, cancellation);
            count.AddPage();
        }
    }

    // The first one is known to the saved package.
    private IEnumerable<int> Added => Enumerable.Range(1, Math.Max(pages.Count - 1, 0));

    private string PartOf(int page) => FormattableString.Invariant($"xl/worksheets/sheet{before + page + 1}.xml");

    private static string RelationOf(int page) => FormattableString.Invariant($"rIdPage{page + 1}");

    private static byte[] Changed(byte[] content, Action<XElement> change)
    {
        using var stream = new MemoryStream(content);
        var document = XDocument.Load(stream);
        change(document.Root!);
        return PackageXml.ToBytes(document);
    }
}
