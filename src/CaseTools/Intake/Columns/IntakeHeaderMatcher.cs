using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>
/// Finds the field of each column: by its exact name, else by a synonym. Two equal claims to one field are never settled in
/// silence.
/// </summary>
internal static class IntakeHeaderMatcher
{
    /// <summary>How the added columns of a rejects file are named; they are left aside when it comes back in.</summary>
    public static IReadOnlyList<string> RejectColumns { get; } = ["reject_file", "reject_line", "reject_reasons"];

    /// <summary>Whether a column was added by an earlier import to the rows that it rejected.</summary>
    public static bool IsRejectColumn(IntakeColumn column) => IsRejectColumn(column.Header);

    /// <summary>Whether a header is one of those that an import adds to rejected rows.</summary>
    public static bool IsRejectColumn(string header) => RejectColumns.Contains(header.Trim());

    private static readonly IReadOnlyDictionary<string, string> FieldByName =
        IntakeSchema.FieldNames.ToDictionary(field => field, field => field, StringComparer.OrdinalIgnoreCase);

    private static readonly IReadOnlyDictionary<string, string> FieldBySynonym = ReadSynonyms();

    /// <summary>Matches the cells of a header row.</summary>
    public static IntakeHeader Match(IReadOnlyList<string> headers) => Match(headers, hxlTags: null, map: null);

    /// <summary>Matches the cells of a header row.</summary>
    /// <param name="headers">The header row.</param>
    /// <param name="hxlTags">The HXL row below it; null where there is none.</param>
    /// <param name="map">What the caller says about the columns; null where nothing.</param>
    public static IntakeHeader Match(IReadOnlyList<string> headers, IReadOnlyList<string>? hxlTags, IntakeMap? map)
    {
        _ = (hxlTags, map);
        var claims = headers.Select((header, index) => Claim(header, index + 1)).ToArray();
        var conflicts = new List<string>();
        foreach (var rivals in claims.Where(claim => claim.Field is not null).GroupBy(claim => claim.Field!).Where(group => group.Count() > 1).ToArray())
        {
            SettleOrRefuse(rivals.Key, rivals.ToArray(), claims, conflicts);
        }

        return new IntakeHeader(claims, conflicts);
    }

    private static IntakeColumn Claim(string header, int number)
    {
        var name = header.Trim();
        if (IsRejectColumn(name))
        {
            return new IntakeColumn(number, header, null, FoundBy.RejectColumn) { Match = ColumnMatch.LeftAside };
        }

        if (FieldByName.TryGetValue(name, out var field))
        {
            return new IntakeColumn(number, header, field, FoundBy.Name) { Match = ColumnMatch.Name };
        }

        return FieldBySynonym.TryGetValue(HeaderKey(name), out field)
            ? new IntakeColumn(number, header, field, FoundBy.Synonym) { Match = ColumnMatch.Synonym }
            : new IntakeColumn(number, header, null, FoundBy.Unknown);
    }

    private static void SettleOrRefuse(string field, IntakeColumn[] rivals, IntakeColumn[] claims, List<string> conflicts)
    {
        var exact = rivals.Where(rival => rival.FoundBy == FoundBy.Name).ToArray();
        var winner = exact.Length == 1 ? exact[0] : null;
        foreach (var rival in rivals.Where(rival => rival != winner))
        {
            claims[rival.Number - 1] = rival with { Field = null, FoundBy = $"kept as it is: another column looks like {field} too", Match = ColumnMatch.Contested };
        }

        if (winner is null)
        {
            var names = string.Join(" and ", rivals.Select(rival => $"column {rival.Number} ('{rival.Header}')"));
            conflicts.Add($"{names} both look like {field}, so neither was taken for it. Rename the right one to '{field}'.");
        }
    }

    private static Dictionary<string, string> ReadSynonyms()
    {
        var synonyms = IntakeSchema.FieldNames.ToDictionary(HeaderKey, field => field, StringComparer.Ordinal);
        foreach (var line in EmbeddedText.Lines("intake-synonyms.txt"))
        {
            var (field, headers) = CodeText.SplitWords(line);
            foreach (var key in headers.Select(HeaderKey))
            {
                if (synonyms.TryGetValue(key, out var other) && other != field)
                {
                    throw new InvalidOperationException($"intake-synonyms.txt gives the header '{key}' to both {other} and {field}.");
                }

                synonyms[key] = field;
            }
        }

        return synonyms;
    }

    // What is left of a header when case, spaces, punctuation and zero-width signs do not matter.
    private static string HeaderKey(string header) =>
        new(header.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).Select(sign => sign == 'ё' ? 'е' : sign).ToArray());

    private static class FoundBy
    {
        public const string Name = "by its name";
        public const string Synonym = "by a known other header";
        public const string Unknown = "not known, kept as it is";
        public const string RejectColumn = "added by an earlier import, left aside";
    }
}
