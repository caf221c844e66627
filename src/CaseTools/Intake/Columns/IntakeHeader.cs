namespace CaseTools.Intake;

/// <summary>Which column of a file fills which field.</summary>
/// <param name="Columns">The columns, left to right, with how each was found.</param>
/// <param name="Conflicts">Fields that two columns claim with equal right, in words: neither fills them.</param>
internal sealed record IntakeHeader(IReadOnlyList<IntakeColumn> Columns, IReadOnlyList<string> Conflicts)
{
    private readonly IReadOnlyDictionary<string, IntakeColumn> byField = ByField(Columns.Where(column => column.Repeat is null));
    private readonly IReadOnlyDictionary<ColumnLink, IntakeColumn> byLink = Columns.GroupBy(column => column.Link).ToDictionary(same => same.Key, same => same.First());

    /// <summary>The further members of a row, in the order of the file, each with its columns.</summary>
    public IReadOnlyList<IntakeRepeat> Repeats { get; } =
    [
        .. Columns.Where(column => column.Repeat is not null && column.Field is not null)
            .GroupBy(column => column.Repeat!)
            .Select(group => new IntakeRepeat(
                group.Key,
                new IntakeHeader([.. group.Select(column => column with { Repeat = null })], []))),
    ];

    /// <summary>The column that fills a field of the row's own person; null where none does.</summary>
    public IntakeColumn? ColumnOf(string field) => byField.TryGetValue(field, out var column) ? column : null;

    /// <summary>The column that ties the row to others in a certain way; null where there is none.</summary>
    public IntakeColumn? ColumnOf(ColumnLink link) => byLink.TryGetValue(link, out var column) ? column : null;

    /// <summary>Whether any row can have an id or a name.</summary>
    public bool NamesPersons => IdentifyingFields.Any(byField.ContainsKey);

    /// <summary>Whether the rows belong to rows of another table, which have an id or a name.</summary>
    public bool TiesToParents => ColumnOf(ColumnLink.ParentKey) is not null;

    /// <summary>The fields of which a row must fill one.</summary>
    public static IReadOnlyList<string> IdentifyingFields { get; } =
    [
        IntakeFields.CaseId, IntakeFields.SourceUuid,
        IntakeFields.FullName, IntakeFields.FamilyName, IntakeFields.GivenName,
    ];

    private static Dictionary<string, IntakeColumn> ByField(IEnumerable<IntakeColumn> columns) =>
        columns.Where(column => column.Field is not null).ToDictionary(column => column.Field!, StringComparer.Ordinal);
}

/// <summary>A further member of a row.</summary>
/// <param name="Place">The repeated group and the member's number in it.</param>
/// <param name="Header">The columns that speak of the member.</param>
internal sealed record IntakeRepeat(RepeatPlace Place, IntakeHeader Header);
