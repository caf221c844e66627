using System.Globalization;
using CaseTools.Hosting;
using CaseTools.Values;

namespace CaseTools.Changes;

/// <summary>Reads the members of one object of a snapshot file. Members that nobody asks for are passed over.</summary>
internal sealed class SnapshotNode
{
    private const int Most = 1_000_000;

    private readonly string place;
    private readonly Dictionary<string, DocumentNode> members = new(StringComparer.Ordinal);

    /// <summary>Takes an object.</summary>
    /// <exception cref="DocumentFormatException">It is none.</exception>
    public SnapshotNode(DocumentNode node, string what)
    {
        place = node.Place;
        if (node is not DocumentNode.Map map)
        {
            throw Expected(place, what);
        }

        foreach (var member in map.Members)
        {
            members[member.Key] = member.Value;
        }
    }

    /// <summary>A member; null where it is missing or null.</summary>
    public DocumentNode? this[string name] => members.TryGetValue(name, out var node) && node is not DocumentNode.Literal { Value: null } ? node : null;

    /// <summary>Whether there is such a member, be it null.</summary>
    public bool Knows(string name) => members.ContainsKey(name);

    /// <summary>A text that has to be there.</summary>
    public string RequiredText(string name) =>
        this[name] is DocumentNode.Text { Value: var text } && !CellText.IsBlank(text) ? text : throw Fault(name, "a text that is not empty");

    /// <summary>A text; null where it is missing.</summary>
    public string? Text(string name) => this[name] switch
    {
        null => null,
        DocumentNode.Text text => text.Value,
        _ => throw Fault(name, "a text"),
    };

    /// <summary>A whole number that has to be there.</summary>
    public int RequiredWhole(string name, int least) => Whole(name, least) ?? throw Fault(name, WholeWords(least));

    /// <summary>A whole number; null where it is missing.</summary>
    public int? Whole(string name, int least) => this[name] switch
    {
        null => null,
        DocumentNode.Number { Value: var number } when number == decimal.Truncate(number) && number >= least && number <= Most => (int)number,
        _ => throw Fault(name, WholeWords(least)),
    };

    /// <summary>true or false; null where it is missing.</summary>
    public bool? Flag(string name) => this[name] switch
    {
        null => null,
        DocumentNode.Literal flag => flag.Value,
        _ => throw Fault(name, "true or false"),
    };

    /// <summary>An instant as text, or as Windows PowerShell takes a DateTimeOffset apart; null where it is missing.</summary>
    public DateTimeOffset? Instant(string name)
    {
        const string what = "an instant with its UTC offset, such as 2022-09-27T12:00:00+03:00";
        return this[name] switch
        {
            null => null,
            DocumentNode.Text { Value: var text } when Instants.Read(text) is { IsRead: true } reading => reading.Value,
            DocumentNode.Map map => new SnapshotNode(map, what).InstantOfTicks() ?? throw Fault(name, what),
            _ => throw Fault(name, what),
        };
    }

    /// <summary>A code, by name or by number; null where it is missing.</summary>
    public T? Code<T>(string name)
        where T : struct, Enum
    {
        T? code = this[name] switch
        {
            DocumentNode.Text { Value: var text } when Enum.TryParse<T>(text, ignoreCase: true, out var named) => named,
            DocumentNode.Number { Value: var number } when number is >= 0 and < 100 && number == decimal.Truncate(number) =>
                (T)Enum.ToObject(typeof(T), (int)number),
            _ => null,
        };
        return code is { } known && Enum.IsDefined(typeof(T), known) ? code
            : this[name] is null ? null
            : throw Fault(name, "one of " + string.Join(", ", Enum.GetNames(typeof(T))));
    }

    /// <summary>A fault of a member: its place, and what was expected there.</summary>
    public DocumentFormatException Fault(string name, string what) => Expected(place.Length == 0 ? name : place + "." + name, what);

    private static DocumentFormatException Expected(string place, string what) =>
        new(place.Length == 0 ? $"expected {what}" : $"{place}: expected {what}");

    private static string WholeWords(int least) => string.Format(CultureInfo.InvariantCulture, "a whole number from {0} to {1}", least, Most);

    private DateTimeOffset? InstantOfTicks()
    {
        var offset = this["Offset"] is DocumentNode.Text { Value: var text } && TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var span)
            && Math.Abs(span.TotalHours) <= 14 && span.Ticks % TimeSpan.TicksPerMinute == 0 ? span : TimeSpan.Zero;
        var last = DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay;
        return this["UtcTicks"] is DocumentNode.Number { Value: var ticks } && ticks >= TimeSpan.TicksPerDay && ticks <= last
            ? new DateTimeOffset((long)ticks, TimeSpan.Zero).ToOffset(offset)
            : null;
    }
}
