using CaseTools.Hosting;

namespace CaseTools.Intake;

/// <summary>A map as a file keeps it: <c>{ "caseToolsMap": 1, "columns": [ { "header": "…", "field": "…" } ] }</c>.</summary>
internal static class IntakeMapDocument
{
    private const string VersionName = "caseToolsMap";
    private const string ColumnsName = "columns";
    private const string HeaderName = "header";
    private const string FieldName = "field";

    /// <summary>The map of how the columns of files were found.</summary>
    /// <exception cref="ArgumentException">There is no file, or the files differ about a column; in words.</exception>
    public static IntakeMap Of(IEnumerable<IntakeReport> reports)
    {
        var entries = new List<IntakeMapEntry>();
        foreach (var report in reports)
        {
            var headers = report.Columns.ToLookup(column => HeaderKey.Of(column.Header), StringComparer.Ordinal);
            foreach (var column in report.Columns.Where(IsWorthKeeping))
            {
                var header = headers[HeaderKey.Of(column.Header)].Count() == 1 && HeaderKey.Of(column.Header).Length > 0
                    ? column.Header.Trim()
                    : FormattableString.Invariant($"column {column.Number}");
                Add(entries, new IntakeMapEntry(header, FieldOf(column)), report);
            }
        }

        return entries.Count > 0 ? IntakeMap.Of(entries, isOfSeveralTables: true) : throw new ArgumentException("there is no file whose columns were found.");
    }

    /// <summary>Reads a map.</summary>
    /// <exception cref="ArgumentException">The document is no map, with the place; or its entries contradict each other.</exception>
    public static IntakeMap Read(DocumentNode document)
    {
        if (document is not DocumentNode.Map root || Member(root, VersionName) is not DocumentNode.Number { Value: 1 })
        {
            throw new ArgumentException($"expected an object with \"{VersionName}\": 1. Write one with New-CaseIntakeMap.");
        }

        return Member(root, ColumnsName) is DocumentNode.Sequence columns
            ? IntakeMap.Of([.. columns.Items.Select(ReadEntry)], isOfSeveralTables: true)
            : throw new ArgumentException($"{ColumnsName}: expected a list of objects with \"{HeaderName}\" and \"{FieldName}\".");
    }

    /// <summary>The document of a map.</summary>
    public static DocumentNode ToDocument(IntakeMap map) => new DocumentNode.Map("",
    [
        new(VersionName, new DocumentNode.Number(VersionName, 1)),
        new(ColumnsName, new DocumentNode.Sequence(ColumnsName, [.. map.Entries.Select(ToNode)])),
    ]);

    // What an earlier import added and what ties tables together is known without a map.
    private static bool IsWorthKeeping(IntakeColumn column) =>
        column.Match is not ColumnMatch.Link && !IntakeHeaderMatcher.IsRejectColumn(column) && column.Header.Trim().Length > 0;

    private static string? FieldOf(IntakeColumn column) => column.Repeat is { } place && column.Field is not null
        ? FormattableString.Invariant($"{place.Group}[{place.Number}]/{column.Field}")
        : column.Field;

    private static void Add(List<IntakeMapEntry> entries, IntakeMapEntry entry, IntakeReport report)
    {
        var same = entries.Find(other => HeaderKey.Of(other.Header) == HeaderKey.Of(entry.Header));
        if (same is null)
        {
            entries.Add(entry);
        }
        else if (same.Field != entry.Field)
        {
            throw new ArgumentException(
                $"the files differ about the column '{entry.Header}': {report.Name} has it for {entry.Field ?? "no field"}, another for {same.Field ?? "no field"}. Make a map for each.");
        }
    }

    private static IntakeMapEntry ReadEntry(DocumentNode node) =>
        node is DocumentNode.Map entry && Member(entry, HeaderName) is DocumentNode.Text header
            ? new IntakeMapEntry(header.Value, Member(entry, FieldName) switch
            {
                DocumentNode.Text { Value: var field } => field.Trim().Length > 0 ? field : null,
                null or DocumentNode.Literal { Value: null } => null,
                var other => throw new ArgumentException($"{other.Place}: expected the name of a field in quotation marks, or null."),
            })
            : throw new ArgumentException($"{node.Place}: expected an object with \"{HeaderName}\" and \"{FieldName}\".");

    private static DocumentNode? Member(DocumentNode.Map map, string name) => map.Members.FirstOrDefault(member => member.Key == name).Value;

    private static DocumentNode.Map ToNode(IntakeMapEntry entry) => new("",
    [
        new(HeaderName, new DocumentNode.Text("", entry.Header)),
        new(FieldName, entry.Field is null ? new DocumentNode.Literal("", null) : new DocumentNode.Text("", entry.Field)),
    ]);
}
