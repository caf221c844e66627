using System.Globalization;

namespace CaseTools.Urgency;

/// <summary>
/// Records that arrive twice, in the same file given twice or in overlapping exports, counted once: the later one, by the time of
/// submission, else by order. Likeness alone merges nobody.
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
        var places = new RecordPlaces();
        var kept = new List<IntakeRecord>();
        var pairs = new List<(IntakeRecord, IntakeRecord)>();
        var droppedRows = new HashSet<(IntakeReport, long)>();
        foreach (var record in records)
        {
            var place = places.PlaceOf(record, kept.Count);
            if (place == kept.Count)
            {
                kept.Add(record);
            }
            else
            {
                var (earlier, later) = InOrder(kept[place], record);
                kept[place] = later;
                pairs.Add((earlier, later));
                DropRowOf(earlier, droppedRows);
            }
        }

        return new RecordDuplicates([.. kept.Where(record => !StandsInDroppedRow(record, droppedRows))], pairs);
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

    private static string Name(IntakeRecord record) => record.CaseId ?? "a record without a case id";

    private static string Place(IntakeRecord record) =>
        record.SourceFile is null ? "made otherwise" : string.Format(CultureInfo.InvariantCulture, "{0} line {1}", record.SourceFile, record.SourceLine);
}
