using CaseTools.Hosting;

namespace CaseTools.Urgency;

/// <summary>
/// The weights of a model: every number of its document but those whose name says that they count something else, so that a new weight
/// is found without being listed.
/// </summary>
internal static class ModelWeights
{
    private const string Ages = "Age";
    private const string Money = "amount";

    private static readonly string[] Units = ["days", "hours", "level", "levels"];

    /// <summary>The weights, in the order of the file.</summary>
    public static IEnumerable<DocumentNode.Number> In(DocumentNode document) => In("", document);

    /// <summary>What a weight is moved to: down and up by a share of it, points by whole ones. One of 0 does not move.</summary>
    public static (decimal Lower, decimal Higher) Moved(DocumentNode.Number weight, decimal change)
    {
        if (weight.Value == 0)
        {
            return (0, 0);
        }

        if (weight.Place.EndsWith("." + Money, StringComparison.Ordinal))
        {
            return (Short(weight.Value * (1 - change)), Short(Math.Min(weight.Value * (1 + change), ModelNodeReader.HighestAmount)));
        }

        var step = Math.Max(1, Math.Round(weight.Value * change, MidpointRounding.AwayFromZero));
        return (Math.Max(0, weight.Value - step), Math.Min(weight.Value + step, ModelNodeReader.HighestWhole));
    }

    private static IEnumerable<DocumentNode.Number> In(string name, DocumentNode node) => node switch
    {
        DocumentNode.Map when name.EndsWith(Ages, StringComparison.Ordinal) => [],
        DocumentNode.Map map => map.Members.SelectMany(member => In(member.Key, member.Value)),

        // A pair is a step of a ladder: its limit, then its points.
        DocumentNode.Sequence { Items: [DocumentNode.Number, DocumentNode.Number points] } => [points],
        DocumentNode.Sequence sequence => sequence.Items.SelectMany(item => In("", item)),
        DocumentNode.Number number when !Units.Any(unit => name.EndsWith(unit, StringComparison.OrdinalIgnoreCase)) => [number],
        _ => [],
    };

    // 60000 * 0.8 is 48000.0: without the zeros that say nothing.
    private static decimal Short(decimal amount) => Math.Round(amount, 2) / 1.0000000000000000000000000000m;
}
