namespace CaseTools.Urgency;

/// <summary>A case: the persons who travel together, and the one who leads.</summary>
/// <param name="CaseId">The lead's case id, else source uuid, else place in the file.</param>
/// <param name="GroupId">What the members share; null for persons who share no group.</param>
/// <param name="Lead">The first member with role applicant, else the first member.</param>
/// <param name="Members">The members: the lead, then by case id, source uuid and place in the file.</param>
internal sealed record CaseUnit(string CaseId, string? GroupId, IntakeRecord Lead, IReadOnlyList<IntakeRecord> Members)
{
    /// <summary>Puts persons together: by group id, else by case id, else by the submission that they stand in; whoever has none is a case alone.</summary>
    public static IReadOnlyList<CaseUnit> Group(IEnumerable<IntakeRecord> records)
    {
        var units = new List<List<IntakeRecord>>();
        var byKey = new Dictionary<(Key Kind, string Text), List<IntakeRecord>>();
        foreach (var record in records)
        {
            if (KeyOf(record) is not { } key)
            {
                units.Add([record]);
            }
            else if (byKey.TryGetValue(key, out var members))
            {
                members.Add(record);
            }
            else
            {
                byKey.Add(key, [record]);
                units.Add(byKey[key]);
            }
        }

        return units.Select(Of).ToArray();
    }

    // The order of the rows says who leads and nothing else: of several members with equal points, the reasons name the same one.
    private static CaseUnit Of(List<IntakeRecord> rows)
    {
        var lead = rows.Find(row => row.Role == CaseRole.Applicant) ?? rows[0];
        var members = rows.Count == 1 ? [lead] : rows
            .OrderBy(row => !ReferenceEquals(row, lead))
            .ThenBy(row => row.CaseId, StringComparer.Ordinal)
            .ThenBy(row => row.SourceUuid, StringComparer.Ordinal)
            .ThenBy(row => row.SourceFile, StringComparer.Ordinal)
            .ThenBy(row => row.SourceLine)
            .ToArray();
        return new CaseUnit(lead.OwnId, lead.GroupId, lead, members);
    }

    private static (Key Kind, string Text)? KeyOf(IntakeRecord record) =>
        record.GroupId is { } group ? (Key.Group, group)
        : record.CaseId is { } id ? (Key.Case, id)
        : (record.ParentUuid ?? record.SourceUuid) is { } uuid ? (Key.Submission, uuid)
        : null;

    // The same text as a group id and as a case id are two different things.
    private enum Key
    {
        Group,
        Case,
        Submission,
    }
}
