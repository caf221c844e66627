using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>
/// Which rows the rows of further tables belong to: ODK's KEY and PARENT_KEY, KoboToolbox's _index and _parent_index. Holds ids
/// alone, one entry for each row that has a key.
/// </summary>
internal sealed class HouseholdLinks
{
    // Null where a key has come to mean two households.
    private readonly Dictionary<string, HouseholdHead?> byKey = new(StringComparer.Ordinal);

    /// <summary>Keeps the head of a household under the keys of its row.</summary>
    /// <param name="row">Where the row stands.</param>
    /// <param name="rowKey">The row's own key in its table; null where it has none.</param>
    /// <param name="head">What its members share.</param>
    public void Add(LinkedTable row, string? rowKey, HouseholdHead head)
    {
        if (head.SourceUuid is { } uuid)
        {
            byKey[UuidKey(uuid)] = head;
        }

        if (rowKey is null)
        {
            return;
        }

        // A number of a row means something in its own table alone; a key of ODK everywhere.
        if (rowKey.Any(sign => !NumberText.IsFigure(sign)))
        {
            byKey[UuidKey(rowKey)] = head;
        }

        // The tables of a workbook are read together, so its numbers go before those of the workbook before it.
        byKey[RowKey(row.Name, rowKey)] = head;
        if (row.IsMain)
        {
            var main = RowKey(null, rowKey);
            byKey[main] = !row.IsSheet && byKey.TryGetValue(main, out var other) && other != head ? null : head;
        }
    }

    /// <summary>The head of the household that a row belongs to; null where its row was not read.</summary>
    /// <param name="submission">The submission that the row names; null where it names none.</param>
    /// <param name="table">The table of the row above it; null where it names none.</param>
    /// <param name="parentKey">The key of the row above it; null where it names none.</param>
    public HouseholdHead? Find(string? submission, string? table, string? parentKey)
    {
        if (submission is not null && byKey.TryGetValue(UuidKey(submission), out var head) && head is not null)
        {
            return head;
        }

        if (parentKey is null)
        {
            return null;
        }

        return byKey.TryGetValue(RowKey(table, parentKey), out head) || byKey.TryGetValue(RowKey(null, parentKey), out head)
            ? head
            : FindUpwards(parentKey);
    }

    /// <summary>The submission at the start of a key such as <c>uuid:…/members[1]</c>.</summary>
    public static string SubmissionOf(string key) => key.IndexOf('/') is > 0 and var slash ? key.Substring(0, slash) : key;

    // A table below a table: uuid:x/members[1] belongs to uuid:x.
    private HouseholdHead? FindUpwards(string key)
    {
        for (var rest = key; ; rest = rest.Substring(0, rest.LastIndexOf('/')))
        {
            if (byKey.TryGetValue(UuidKey(rest), out var head) || rest.LastIndexOf('/') <= 0)
            {
                return head;
            }
        }
    }

    private static string UuidKey(string text)
    {
        const string Prefix = "uuid:";
        var trimmed = text.Trim();
        return "u" + (trimmed.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? trimmed.Substring(Prefix.Length) : trimmed);
    }

    private static string RowKey(string? table, string key) => $"r{table?.Trim()}\n{key.Trim()}";
}

/// <summary>A table whose rows others may belong to.</summary>
/// <param name="Name">The name of its sheet, or of its file without the extension.</param>
/// <param name="IsSheet">Whether it is a sheet of a workbook.</param>
/// <param name="IsMain">Whether its rows belong to no other table's.</param>
internal sealed record LinkedTable(string Name, bool IsSheet, bool IsMain);

/// <summary>What the members of a household share with its head.</summary>
internal sealed record HouseholdHead(
    string? CaseId, string? GroupId, string? SourceUuid, DateTimeOffset? SubmittedAt, string? Office, string? Caseworker)
{
    /// <summary>The head of a household.</summary>
    public static HouseholdHead Of(IntakeRecord record) => new(
        record.CaseId, record.GroupId, record.ParentUuid ?? record.SourceUuid, record.SubmittedAt, record.Office, record.Caseworker);

    /// <summary>
    /// A member with what it shares: ids, and what holds for the whole form. Nothing that is true of one person and not of another
    /// is taken over.
    /// </summary>
    /// <param name="member">The member.</param>
    /// <param name="group">The name of the group, sheet or table that the member stands in.</param>
    /// <param name="report">Is told what was assumed.</param>
    public IntakeRecord Share(IntakeRecord member, string? group, IntakeReport report)
    {
        var role = member.Role == CaseRole.Unknown && group is not null ? RepeatPath.RoleOf(group) : CaseRole.Unknown;
        if (role != CaseRole.Unknown)
        {
            report.Guess($"role of members taken from the name of their group, '{group}'");
        }

        Say(report, "submitted_at", member.SubmittedAt is null && SubmittedAt is not null);
        Say(report, "office", member.Office is null && Office is not null);
        Say(report, "caseworker", member.Caseworker is null && Caseworker is not null);
        return member with
        {
            CaseId = member.CaseId ?? CaseId,
            GroupId = member.GroupId ?? GroupId,
            ParentUuid = SourceUuid,
            Role = role == CaseRole.Unknown ? member.Role : role,
            SubmittedAt = member.SubmittedAt ?? SubmittedAt,
            Office = member.Office ?? Office,
            Caseworker = member.Caseworker ?? Caseworker,
        };
    }

    private static void Say(IntakeReport report, string field, bool isTakenOver)
    {
        if (isTakenOver)
        {
            report.Guess($"{field} of members taken from the form that they stand in");
        }
    }
}
