using System.Globalization;
using CaseTools.Intake;

namespace CaseTools;

/// <summary>Which column of a file fills which field, as the caller says it: headers and fields, no values.</summary>
public sealed class IntakeMap
{
    private const string ColumnWord = "column ";

    private readonly IReadOnlyDictionary<string, Target?> byKey;

    /// <summary>Takes entries that were checked.</summary>
    private IntakeMap(IReadOnlyList<IntakeMapEntry> entries, IReadOnlyDictionary<string, Target?> byKey)
    {
        Entries = entries;
        this.byKey = byKey;
    }

    /// <summary>The entries, in their order.</summary>
    public IReadOnlyList<IntakeMapEntry> Entries { get; }

    /// <summary>Takes entries.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="isOfSeveralTables">
    /// Whether they may be of several tables, as the sheets of a form: a field then has a column in each. Two columns of one table
    /// that are mapped to one field are rivals like any others.
    /// </param>
    /// <exception cref="ArgumentException">A header or a field stands twice, or a field is not of the schema; in words.</exception>
    internal static IntakeMap Of(IReadOnlyList<IntakeMapEntry> entries, bool isOfSeveralTables = false)
    {
        var targets = new Dictionary<string, Target?>(StringComparer.Ordinal);
        var fields = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.Field is { } field && !fields.Add(field.Trim()) && !isOfSeveralTables)
            {
                throw new ArgumentException($"two columns are mapped to '{field}'. A field has one column.");
            }

            if (targets.ContainsKey(KeyOf(entry.Header)))
            {
                throw new ArgumentException($"the column '{entry.Header}' stands twice.");
            }

            targets.Add(KeyOf(entry.Header), entry.Field is null ? null : ReadTarget(entry.Header, entry.Field.Trim()));
        }

        return new IntakeMap(entries, targets);
    }

    /// <summary>Whether the map speaks of a column, and what it says; null where it leaves the column out of the fields.</summary>
    internal bool TryFind(string header, int number, out Target? target) =>
        byKey.TryGetValue(KeyOf(header), out target)
        || byKey.TryGetValue(ColumnWord + number.ToString(CultureInfo.InvariantCulture), out target);

    /// <summary>The entries whose column is in no table of a file.</summary>
    internal IEnumerable<IntakeMapEntry> MissingIn(IReadOnlyCollection<IntakeColumn> columns)
    {
        var present = new HashSet<string>(
            columns.Select(column => KeyOf(column.Header)).Concat(columns.Select(column => ColumnWord + column.Number.ToString(CultureInfo.InvariantCulture))),
            StringComparer.Ordinal);
        return Entries.Where(entry => !present.Contains(KeyOf(entry.Header)));
    }

    private static string KeyOf(string header)
    {
        var trimmed = header.Trim();
        return trimmed.StartsWith(ColumnWord, StringComparison.OrdinalIgnoreCase)
            && int.TryParse(trimmed.Substring(ColumnWord.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? ColumnWord + number.ToString(CultureInfo.InvariantCulture)
            : HeaderKey.Of(trimmed) is { Length: > 0 } key ? key : trimmed;
    }

    private static Target ReadTarget(string header, string field)
    {
        var path = RepeatPath.Of(field);
        return IntakeSchema.FieldNames.Contains(path.Last)
            ? new Target(path.Last, path.Place)
            : throw new ArgumentException($"the column '{header}' is mapped to '{field}', which is no field of the intake record.{Near(path.Last)}");
    }

    private static string Near(string field)
    {
        var start = field.Length > 3 ? field.Substring(0, 3) : field;
        var near = IntakeSchema.FieldNames.Where(name => name.IndexOf(start, StringComparison.OrdinalIgnoreCase) >= 0).Take(4).ToArray();
        return near.Length > 0 ? $" Fields like it: {string.Join(", ", near)}." : " See docs/intake-columns.md for the fields.";
    }

    /// <summary>What a column is mapped to.</summary>
    /// <param name="Field">A field of the schema.</param>
    /// <param name="Repeat">The member that it speaks of; null for the person of the row.</param>
    internal sealed record Target(string Field, RepeatPlace? Repeat);
}

/// <summary>An entry of a map.</summary>
/// <param name="Header">The column's header, or <c>column 7</c>.</param>
/// <param name="Field">The field that it fills, such as <c>birth_date</c> or <c>children[1]/age</c>; null to leave it out of the fields.</param>
public sealed record IntakeMapEntry(string Header, string? Field);
