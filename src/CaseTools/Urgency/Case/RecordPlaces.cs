using System.Text;

namespace CaseTools.Urgency;

/// <summary>
/// Knows records again: by source uuid, else, where one of the two has none, by case id and name. Two submissions of one case are
/// two records.
/// </summary>
internal sealed class RecordPlaces
{
    // Two records of one case id and name with uuids of their own: a third without one may be either.
    private const int Undecided = -1;

    private readonly Dictionary<string, int> byUuid = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> byCaseOfUuid = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byCaseAlone = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> members = new(StringComparer.Ordinal);
    private readonly Dictionary<(IntakeReport?, string), int> alike = [];
    private readonly HashSet<int> withUuid = [];

    /// <summary>The place of the record that came before and is the same; the next place where there is none.</summary>
    /// <param name="record">A record.</param>
    /// <param name="next">The place that a new record gets.</param>
    public int PlaceOf(IntakeRecord record, int next) =>
        record.IsRepeat ? next
        : record.SourceUuid is { } uuid ? PlaceOfUuid(WithoutPrefix(uuid), CaseKey(record), next)
        : record.ParentUuid is { } parent ? Keep(members, MemberKey(record, parent), next)
        : CaseKey(record) is { } key ? PlaceOfCase(key, next)
        : next;

    private int PlaceOfUuid(string uuid, string? caseKey, int next)
    {
        var place = Known(byUuid, uuid) ?? PlaceWithoutUuid(caseKey) ?? next;
        byUuid[uuid] = place;
        _ = withUuid.Add(place);
        if (caseKey is not null)
        {
            byCaseOfUuid[caseKey] = Known(byCaseOfUuid, caseKey) is { } other && other != place ? Undecided : place;
        }

        return place;
    }

    private int? PlaceWithoutUuid(string? caseKey) =>
        caseKey is not null && Known(byCaseAlone, caseKey) is { } alone && !withUuid.Contains(alone) ? alone : null;

    private int PlaceOfCase(string caseKey, int next) =>
        Keep(byCaseAlone, caseKey, Known(byCaseOfUuid, caseKey) is { } place && place != Undecided ? place : next);

    // The place that a key has; where it has none, the one that it gets.
    private static int Keep(Dictionary<string, int> places, string key, int place)
    {
        var kept = Known(places, key) ?? place;
        places[key] = kept;
        return kept;
    }

    private static int? Known(Dictionary<string, int> places, string key) => places.TryGetValue(key, out var place) ? place : null;

    private static string? CaseKey(IntakeRecord record) =>
        record.CaseId is { } id && NameKey(record) is { Length: > 0 } name ? $"{id.Trim()}\n{name}" : null;

    // Members of a further table have no key of their own in some exports: who they are, and how many of them are alike in one table.
    private string MemberKey(IntakeRecord record, string parent)
    {
        var key = FormattableString.Invariant(
            $"{WithoutPrefix(parent)}\n{record.Role}\n{NameKey(record)}\n{record.BirthDate:yyyy-MM-dd}\n{record.Age}");
        _ = alike.TryGetValue((record.IntakeReport, key), out var count);
        alike[(record.IntakeReport, key)] = count + 1;
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
        var text = uuid.Trim();
        return text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? text.Substring(Prefix.Length) : text;
    }
}
