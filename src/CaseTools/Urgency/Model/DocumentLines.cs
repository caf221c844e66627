using CaseTools.Hosting;

namespace CaseTools.Urgency;

/// <summary>The lines of a document by place.</summary>
internal sealed class DocumentLines
{
    private static readonly char[] Steps = ['.', '['];

    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    public DocumentLines(DocumentNode document) => Take(document);

    /// <summary>The line of a place; of what it should stand in, where there is nothing at that place.</summary>
    public int Of(string place)
    {
        while (!lines.ContainsKey(place))
        {
            place = place.Substring(0, Math.Max(0, place.LastIndexOfAny(Steps)));
        }

        return lines[place];
    }

    private void Take(DocumentNode node)
    {
        lines[node.Place] = node.Line;
        var children = node switch
        {
            DocumentNode.Map map => map.Members.Select(member => member.Value),
            DocumentNode.Sequence sequence => sequence.Items,
            _ => [],
        };
        foreach (var child in children)
        {
            Take(child);
        }
    }
}
