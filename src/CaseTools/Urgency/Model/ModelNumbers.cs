using CaseTools.Hosting;

namespace CaseTools.Urgency;

/// <summary>The numbers of a model's document, and the document with one of them changed.</summary>
internal static class ModelNumbers
{
    /// <summary>Every number, in the order of the file.</summary>
    public static IEnumerable<DocumentNode.Number> In(DocumentNode node) => node switch
    {
        DocumentNode.Map map => map.Members.SelectMany(member => In(member.Value)),
        DocumentNode.Sequence sequence => sequence.Items.SelectMany(In),
        DocumentNode.Number number => [number],
        _ => [],
    };

    /// <summary>The document with another number at the place of one of its numbers.</summary>
    public static DocumentNode With(DocumentNode node, DocumentNode.Number old, decimal value) => node switch
    {
        DocumentNode.Map map => map with
        {
            Members = map.Members
                .Select(member => new KeyValuePair<string, DocumentNode>(member.Key, With(member.Value, old, value)))
                .ToArray(),
        },
        DocumentNode.Sequence sequence => sequence with { Items = sequence.Items.Select(item => With(item, old, value)).ToArray() },
        DocumentNode.Number number when number.Place == old.Place => number with { Value = value },
        _ => node,
    };
}
