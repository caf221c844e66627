using System.Globalization;
using CaseTools.Hosting;

namespace CaseTools.Urgency;

/// <summary>Reads the members of one object of a model file; collects what is missing, of the wrong kind, or not known.</summary>
internal sealed class ModelNodeReader
{
    /// <summary>The highest whole number.</summary>
    public const int HighestWhole = 1_000_000;

    /// <summary>The highest amount.</summary>
    public const decimal HighestAmount = 1_000_000_000_000m;

    private readonly string place;
    private readonly Dictionary<string, DocumentNode> members;
    private readonly List<string> asked = [];
    private readonly List<UrgencyModelFinding> findings;

    public ModelNodeReader(DocumentNode? node, string place, List<UrgencyModelFinding> findings)
    {
        this.place = place;
        this.findings = findings;
        members = node is DocumentNode.Map map
            ? map.Members.ToDictionary(member => member.Key, member => member.Value, StringComparer.Ordinal)
            : [];
        if (node is not (null or DocumentNode.Map))
        {
            findings.Add(new UrgencyModelFinding(place, "expected an object { ... }"));
        }
    }

    /// <summary>A whole number of zero or more; zero where there is none, and a finding.</summary>
    public int Whole(string name) => Optional(name) is { } node ? WholeOf(node) : Missing(name, 0);

    /// <summary>A whole number of zero or more, or null where the name is not there.</summary>
    public int? OptionalWhole(string name) => Optional(name) is { } node ? WholeOf(node) : null;

    /// <summary>A number of zero or more.</summary>
    public decimal Amount(string name) => Optional(name) is { } node ? AmountOf(node) : Missing(name, 0m);

    /// <summary>A text that is not empty.</summary>
    public string Text(string name) => Optional(name) is { } node ? TextOf(node) : Missing(name, "");

    /// <summary>A text, or null where the name is not there.</summary>
    public string? OptionalText(string name) => Optional(name) is { } node ? TextOf(node) : null;

    /// <summary>An object.</summary>
    public ModelNodeReader Map(string name) =>
        new(Optional(name) is { } node ? node : Missing<DocumentNode?>(name, null), PlaceOf(name), findings);

    /// <summary>The items of an array.</summary>
    public IReadOnlyList<DocumentNode> Items(string name) =>
        Optional(name) is { } node ? ItemsOf(node) : Missing<IReadOnlyList<DocumentNode>>(name, []);

    /// <summary>The items of a node that must be an array.</summary>
    public IReadOnlyList<DocumentNode> ItemsOf(DocumentNode node) =>
        node is DocumentNode.Sequence sequence
            ? sequence.Items
            : Finding<IReadOnlyList<DocumentNode>>(node.Place, "expected an array [ ... ]", []);

    /// <summary>A node that must be a whole number of zero or more.</summary>
    public int WholeOf(DocumentNode node) =>
        node is DocumentNode.Number { Value: >= 0 and <= HighestWhole } number && number.Value == decimal.Truncate(number.Value)
            ? (int)number.Value
            : Finding(node.Place, "expected a whole number of zero or more", 0);

    /// <summary>A node that must be a number of zero or more.</summary>
    public decimal AmountOf(DocumentNode node) =>
        node is DocumentNode.Number { Value: >= 0 and <= HighestAmount } number
            ? number.Value
            : Finding(node.Place, "expected a number from zero to a million million", 0m);

    /// <summary>A node that must be a text.</summary>
    public string TextOf(DocumentNode node) =>
        node is DocumentNode.Text { Value.Length: > 0 } text ? text.Value : Finding(node.Place, "expected a text that is not empty", "");

    /// <summary>Adds what is wrong with a member.</summary>
    public void Fault(string name, string reason) => findings.Add(new UrgencyModelFinding(PlaceOf(name), reason));

    /// <summary>To be called when all is read: names that nobody asked for.</summary>
    public void RefuseUnknownNames()
    {
        foreach (var name in members.Keys.Where(name => !asked.Contains(name)))
        {
            Fault(name, $"the name is not known here: look for a misspelling; expected are {string.Join(", ", asked)}");
        }
    }

    private DocumentNode? Optional(string name)
    {
        asked.Add(name);
        return members.TryGetValue(name, out var node) ? node : null;
    }

    private T Missing<T>(string name, T instead) => Finding(PlaceOf(name), "is missing", instead);

    private T Finding<T>(string at, string reason, T instead)
    {
        findings.Add(new UrgencyModelFinding(at, reason));
        return instead;
    }

    private string PlaceOf(string name) => place.Length == 0 ? name : string.Format(CultureInfo.InvariantCulture, "{0}.{1}", place, name);
}
