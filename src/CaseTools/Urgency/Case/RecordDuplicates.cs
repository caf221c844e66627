using System.Globalization;
using System.Text;

namespace CaseTools.Urgency;

/// <summary>
/// Records that arrive twice, in the same file given twice or in overlapping exports, counted once: the later one, by the time of
/// submission, else by order. They are the same by source uuid, else by case id and name; likeness alone merges nobody.
/// </summary>
internal sealed class RecordDuplicates
{
    private const int Named = 10;

    private readonly IReadOnlyList<(IntakeRecord Earlier, IntakeRecord Later)> pairs;

    private RecordDuplicates(IReadOnlyList<IntakeRecord> records, IReadOnlyList<(IntakeRecord Earlier, IntakeRecord Later)> pairs)
    {
        Records = records;
        this.pairs = pairs;
    }

    /// <summary>The records, each once, in the order in which they first came.</summary>
    public IReadOnlyList<IntakeRecord> Records { get; }

    /// <summary>What was counted once, in words without names; null where nothing was.</summary>
    public string? Warning => pairs.Count == 0
        ? null
        : string.Format(
            CultureInfo.InvariantCulture,
            "{0} record(s) stand twice and were counted once, the later one: {1}{2}.",
            pairs.Count,
            string.Join(", ", pairs.Take(Named).Select(pair => $"{Name(pair.Later)} ({Place(pair.Earlier)}, then {Place(pair.Later)})")),
            pairs.Count > Named ? string.Format(CultureInfo.InvariantCulture, " and {0} more", pairs.Count - Named) : "");

    /// <summary>Takes the records of a run.</summary>
    public static RecordDuplicates In(IReadOnlyList<IntakeRecord> records)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var kept = new List<IntakeRecord?>();
        var pairs = new List<(IntakeRecord, IntakeRecord)>();
        var equals = new Dictionary<(IntakeReport?, string), int>();
        var droppedRows = new HashSet<(IntakeReport, long)>();
        foreach (var record in records)
        {
            if (KeyOf(record, equals) is not { } key)
            {
                kept.Add(record);
            }
            else if (!places.TryGetValue(key, out var place))
            {
                places.Add(key, kept.Count);
                kept.Add(record);
            }
            else
            {
                var (earlier, later) = InOrder(kept[place]!, record);
                kept[place] = later;
                pairs.Add((earlier, later));
                DropRowOf(earlier, droppedRows);
            }
        }

        return new RecordDuplicates([.. kept.OfType<IntakeRecord>().Where(record => !StandsInDroppedRow(record, droppedRows))], pairs);
    }

    private static (IntakeRecord Earlier, IntakeRecord Later) InOrder(IntakeRecord first, IntakeRecord second) =>
        first.SubmittedAt is { } one && second.SubmittedAt is { } other && one > other ? (second, first) : (first, second);

    // A member that stands in the row of its household's head goes with that row: the later row says who the members are now.
    private static void DropRowOf(IntakeRecord earlier, HashSet<(IntakeReport, long)> dropped)
    {
        if (!earlier.IsRepeat && earlier.IntakeReport is { } report)
        {
            _ = dropped.Add((report, earlier.SourceLine));
        }
    }

    private static bool StandsInDroppedRow(IntakeRecord record, HashSet<(IntakeReport, long)> dropped) =>
        record.IsRepeat && record.IntakeReport is { } report && dropped.Contains((report, record.SourceLine));

    private static string? KeyOf(IntakeRecord record, Dictionary<(IntakeReport?, string), int> equals) =>
        record.IsRepeat ? null
        : record.SourceUuid is { } uuid ? "uuid\n" + WithoutPrefix(uuid)
        : record.ParentUuid is { } parent ? MemberKey(record, parent, equals)
        : record.CaseId is { } id && NameKey(record) is { Length: > 0 } name ? $"case\n{id.Trim()}\n{name}"
        : null;

    // Members of a further table have no key of their own in some exports: who they are, and how many of them are alike in one table.
    private static string MemberKey(IntakeRecord record, string parent, Dictionary<(IntakeReport?, string), int> equals)
    {
        var key = FormattableString.Invariant(
            $"member\n{WithoutPrefix(parent)}\n{record.Role}\n{NameKey(record)}\n{record.BirthDate:yyyy-MM-dd}\n{record.Age}");
        _ = equals.TryGetValue((record.IntakeReport, key), out var count);
        equals[(record.IntakeReport, key)] = count + 1;
        return FormattableString.Invariant($"{key}\n{count}");
    }

    private static string NameKey(IntakeRecord record)
    {
        var name = record.FullName ?? string.Join(" ", new[] { record.FamilyName, record.GivenName, record.Patronymic }.OfType<string>());
        var key = new StringBuilder(name.Length);
        foreach (var sign in name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant))
        {
            _ = key.Append(sign == 'ё' ? 'е' : sign);
        }

        return key.ToString();
    }

    private static string WithoutPrefix(string uuid)
    {
        const string Prefix = "uuid:";
        return uuid.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? uuid.Substring(Prefix.Length) : uuid;
    }

    private static string Name(IntakeRecord record) => record.CaseId ?? "a record without a case id";

    private static string Place(IntakeRecord record) =>
        record.SourceFile is null ? "made otherwise" : string.Format(CultureInfo.InvariantCulture, "{0} line {1}", record.SourceFile, record.SourceLine);
}
