using System.Xml.Linq;

namespace CaseTools.IO.Excel;

/// <summary>
/// What charts add to a package, for which ClosedXML has no way: a drawing for each worksheet that has some, a part for each chart, and what
/// relates them.
/// </summary>
internal sealed class PackageCharts
{
    private const string DrawingRelation = "rIdCharts";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string DrawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
    private const string ChartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    private readonly List<(string Name, XDocument Content, string? Type)> parts = [];

    // Which drawing a worksheet has, by the relationships of the worksheet.
    private readonly Dictionary<string, string> drawings = new(StringComparer.Ordinal);

    /// <summary>Makes the parts.</summary>
    public PackageCharts(IReadOnlyList<DrawnSheet> sheets)
    {
        var charts = 0;
        for (var i = 0; i < sheets.Count; i++)
        {
            if (sheets[i].Charts.Count > 0)
            {
                Add(RelationsOf(i), sheets[i].Charts, charts);
                charts += sheets[i].Charts.Count;
            }
        }
    }

    /// <summary>The parts, in the order in which they are written.</summary>
    public IEnumerable<(string Name, byte[] Content)> Parts => parts.Select(part => (part.Name, PackageXml.ToBytes(part.Content)));

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

    private void Add(string worksheetRelations, IReadOnlyList<DrawnChart> charts, int before)
    {
        var number = drawings.Count + 1;
        var name = FormattableString.Invariant($"drawing{number}.xml");
        var related = charts.Select((chart, index) => (Chart: chart, Relation: FormattableString.Invariant($"rId{index + 1}"))).ToArray();
        var relations = related.Select((entry, index) =>
            PackageDescription.Relationship(entry.Relation, Office + "chart", "/" + PartOf(before + index)));
        drawings.Add(worksheetRelations, "xl/drawings/" + name);
        parts.AddRange(charts.Select((chart, index) => (PartOf(before + index), ChartPart.Of(chart), (string?)ChartType)));
        parts.Add(($"xl/drawings/{name}", DrawingPart.Of(related), DrawingType));
        parts.Add(($"xl/drawings/_rels/{name}.rels", PackageDescription.Relationships(relations), null));
    }

    private static string PartOf(int chart) => FormattableString.Invariant($"xl/charts/chart{chart + 1}.xml");

    private static string RelationsOf(int sheet) => FormattableString.Invariant($"xl/worksheets/_rels/sheet{sheet + 1}.xml.rels");
}
