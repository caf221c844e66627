using System.Xml.Linq;

namespace CaseTools.IO.Excel;

/// <summary>
/// What charts and the logo add to a package: a drawing for each worksheet that has some, a part for each chart and picture, and what relates
/// them. ClosedXML has no way for charts, and needs a graphics library for pictures.
/// </summary>
internal sealed class PackageDrawings
{
    private const string DrawingRelation = "rIdDrawing";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string DrawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
    private const string ChartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    private readonly List<Part> parts = [];

    // Which drawing a worksheet has, by the relationships of the worksheet.
    private readonly Dictionary<string, string> drawings = new(StringComparer.Ordinal);
    private int charts;
    private int pictures;

    /// <summary>Makes the parts.</summary>
    public PackageDrawings(IReadOnlyList<DrawnSheet> sheets)
    {
        for (var i = 0; i < sheets.Count; i++)
        {
            if (sheets[i].Charts.Count > 0 || sheets[i].Logo is not null)
            {
                Add(RelationsOf(i), sheets[i]);
            }
        }
    }

    /// <summary>The parts, in the order in which they are written.</summary>
    public IEnumerable<(string Name, byte[] Content)> Parts => parts.Select(part => (part.Name, part.Content));

    /// <summary>What those parts are that are no relationships.</summary>
    public IEnumerable<(string Part, string Type)> ContentTypes =>
        parts.Where(part => part.Type is not null).Select(part => ("/" + part.Name, part.Type!));

    /// <summary>The id of a worksheet's drawing among its relationships; null where it has none.</summary>
    public string? DrawingOf(int sheet) => drawings.ContainsKey(RelationsOf(sheet)) ? DrawingRelation : null;

    /// <summary>Adds the drawing to the relationships of its worksheet; every other part stays as it is.</summary>
    public byte[] Relate(string name, byte[] content)
    {
        if (!drawings.TryGetValue(name, out var drawing))
        {
            return content;
        }

        using var stream = new MemoryStream(content);
        var relations = XDocument.Load(stream);
        relations.Root!.Add(PackageDescription.Relationship(DrawingRelation, Office + "drawing", "/" + drawing));
        return PackageXml.ToBytes(relations);
    }

    private void Add(string worksheetRelations, DrawnSheet sheet)
    {
        var name = FormattableString.Invariant($"drawing{drawings.Count + 1}.xml");
        drawings.Add(worksheetRelations, "xl/drawings/" + name);
        var part = new DrawingPart();
        var relations = new List<XElement>();
        foreach (var chart in sheet.Charts)
        {
            part.Add(chart, Relate(relations, "chart", PartOf(chart)));
        }

        if (sheet.Logo is { } logo)
        {
            part.Add(logo, Relate(relations, "image", PartOf(logo)));
        }

        parts.Add(new($"xl/drawings/{name}", PackageXml.ToBytes(part.Content), DrawingType));
        parts.Add(new($"xl/drawings/_rels/{name}.rels", PackageXml.ToBytes(PackageDescription.Relationships(relations)), null));
    }

    private string PartOf(DrawnChart chart)
    {
        var name = FormattableString.Invariant($"xl/charts/chart{++charts}.xml");
        parts.Add(new(name, PackageXml.ToBytes(ChartPart.Of(chart)), ChartType));
        return name;
    }

    private string PartOf(DrawnLogo logo)
    {
        var name = FormattableString.Invariant($"xl/media/image{++pictures}.png");
        parts.Add(new(name, logo.Described.Png, "image/png"));
        return name;
    }

    private static string Relate(List<XElement> relations, string kind, string part)
    {
        var id = FormattableString.Invariant($"rId{relations.Count + 1}");
        relations.Add(PackageDescription.Relationship(id, Office + kind, "/" + part));
        return id;
    }

    private static string RelationsOf(int sheet) => FormattableString.Invariant($"xl/worksheets/_rels/sheet{sheet + 1}.xml.rels");

    private sealed record Part(string Name, byte[] Content, string? Type);
}
