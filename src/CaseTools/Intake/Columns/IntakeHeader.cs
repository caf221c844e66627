namespace CaseTools.Intake;

/// <summary>Which column of a file fills which field.</summary>
/// <param name="Columns">The columns, left to right, with how each was found.</param>
/// <param name="Conflicts">Fields that two columns claim with equal right, in words: neither fills them.</param>
internal sealed record IntakeHeader(IReadOnlyList<IntakeColumn> Columns, IReadOnlyList<string> Conflicts)
{
    private readonly Dictionary<string, IntakeColumn> byField =
        Columns.Where(column => column.Field is not null).ToDictionary(column => column.Field!, StringComparer.Ordinal);

    /// <summary>The column that fills a field; null where none does.</summary>
    public IntakeColumn? ColumnOf(string field) => byField.TryGetValue(field, out var column) ? column : null;

    /// <summary>Whether any row can have an id or a name.</summary>
    public bool NamesPersons => IdentifyingFields.Any(byField.ContainsKey);

    /// <summary>Whether the rows belong to rows of another table, which have an id or a name.</summary>
    public bool TiesToParents => Columns.Any(column => column.Link == ColumnLink.ParentKey);

    /// <summary>The fields of which a row must fill one.</summary>
    public static IReadOnlyList<string> IdentifyingFields { get; } =
    [
        IntakeFields.CaseId, IntakeFields.SourceUuid,
        IntakeFields.FullName, IntakeFields.FamilyName, IntakeFields.GivenName,
    ];
}
