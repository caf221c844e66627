namespace CaseTools.Privacy;

/// <summary>Publishes the tables of one report together.</summary>
/// <remarks>
/// Each is safe by itself. Together they are where they share nothing but the grand total, which is published: what a reader can still take the one
/// for then does not hang on the other. A characteristic in two tables would give them margins in common: what the one withholds the
/// other could show. That holds for cases and persons too: there is no person without a case.
/// </remarks>
internal static class PublishedTables
{
    /// <summary>The tables as anybody may see them.</summary>
    /// <exception cref="ArgumentException">A characteristic stands in two tables, or two count the same and differ in the total.</exception>
    public static IReadOnlyList<PublishedTable> Of(IReadOnlyList<CharacteristicTable> tables)
    {
        var characteristics = tables.SelectMany(table => table.Characteristics).ToArray();
        if (characteristics.Distinct(StringComparer.Ordinal).Count() < characteristics.Length)
        {
            throw new ArgumentException("A characteristic stands in one table alone: two would show what the other withholds.", nameof(tables));
        }

        var totals = tables.Select(table => (table.Counted, table.Counts.Total)).Distinct().ToArray();
        if (totals.Select(entry => entry.Counted).Distinct(StringComparer.Ordinal).Count() < totals.Length)
        {
            throw new ArgumentException("Tables that count the same have the same total.", nameof(tables));
        }

        return [.. tables.Select(table => SmallCells.Published(table.Counts))];
    }
}
