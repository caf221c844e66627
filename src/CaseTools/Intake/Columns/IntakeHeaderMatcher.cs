using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>
/// Finds the field of each column: by the caller's map, an HXL hashtag, its name, the last part of its path, another header that
/// is known, or a question that is like the field's. Two equal claims to one field are never settled in silence.
/// </summary>
internal static class IntakeHeaderMatcher
{
    /// <summary>How the added columns of a rejects file are named; they are left aside when it comes back in.</summary>
    public static IReadOnlyList<string> RejectColumns { get; } = ["reject_file", "reject_line", "reject_reasons"];

    /// <summary>Whether a column was added by an earlier import to the rows that it rejected.</summary>
    public static bool IsRejectColumn(IntakeColumn column) => IsRejectColumn(column.Header);

    /// <summary>Whether a header is one of those that an import adds to rejected rows.</summary>
    public static bool IsRejectColumn(string header) => RejectColumns.Contains(CellText.Trim(header));

    /// <summary>Matches the cells of a header row.</summary>
    public static IntakeHeader Match(IReadOnlyList<string> headers) => Match(headers, hxlTags: null, map: null);

    /// <summary>Matches the cells of a header row.</summary>
    /// <param name="headers">The header row.</param>
    /// <param name="hxlTags">The HXL row below it; null where there is none.</param>
    /// <param name="map">What the caller says about the columns; null where nothing.</param>
    /// <param name="byLikeness">Whether questions are compared with the fields.</param>
    /// <param name="isBlank">Whether nothing stands in a column, by its number, as far as was looked; null where nobody looked.</param>
    public static IntakeHeader Match(
        IReadOnlyList<string> headers, IReadOnlyList<string>? hxlTags, IntakeMap? map, bool byLikeness = true, Func<int, bool>? isBlank = null)
    {
        var finder = new ColumnFinder(headers, map, byLikeness);
        var claims = headers
            .Select((header, index) => finder.Find(header, index + 1, index < hxlTags?.Count ? hxlTags[index] : null))
            .ToArray();
        var conflicts = new List<string>();
        foreach (var rivals in claims.Where(claim => claim.Field is not null).GroupBy(claim => (claim.Field, claim.Repeat)).Where(group => group.Count() > 1).ToArray())
        {
            Settle(isBlank is null ? [.. rivals] : Filled([.. rivals], claims, isBlank), claims, conflicts);
        }

        return new IntakeHeader(claims, conflicts);
    }

    // Microsoft's forms have a column "Name" for those who are logged in, blank for everybody else.
    private static IntakeColumn[] Filled(IntakeColumn[] rivals, IntakeColumn[] claims, Func<int, bool> isBlank)
    {
        var filled = rivals.Where(rival => !isBlank(rival.Number)).ToArray();
        if (filled.Length == 0)
        {
            return rivals;
        }

        foreach (var rival in rivals.Except(filled))
        {
            claims[rival.Number - 1] = Left(
                rival, $"kept as it is: nothing stands in its first rows, and column {filled[0].Number} looks like {rival.Field} too");
        }

        return filled;
    }

    private static IntakeColumn Left(IntakeColumn column, string foundBy) => column with
    {
        Field = null,
        FoundBy = foundBy,
        Match = column.Link == ColumnLink.None ? ColumnMatch.Unknown : ColumnMatch.Link,
        Likeness = null,
    };

    private static void Settle(IntakeColumn[] rivals, IntakeColumn[] claims, List<string> conflicts)
    {
        var best = rivals.Min(rival => rival.Match);
        var winners = rivals.Where(rival => rival.Match == best).ToArray();

        // KEY names the submission only where nothing else does.
        if (winners.Length > 1 && winners.Count(winner => winner.Link == ColumnLink.None) == 1)
        {
            winners = [.. winners.Where(winner => winner.Link == ColumnLink.None)];
        }

        var field = rivals[0].Field!;
        foreach (var rival in rivals.Where(rival => winners.Length > 1 || rival != winners[0]))
        {
            claims[rival.Number - 1] = Lost(rival, field, winners);
        }

        if (winners.Length > 1)
        {
            var names = string.Join(" and ", winners.Select(winner => $"column {winner.Number} ('{CellText.InOneLine(winner.Header)}')"));
            conflicts.Add($"{names} both look like {field}, so neither was taken for it. Rename the right one to '{field}', or say it with -Map.");
        }
    }

    private static IntakeColumn Lost(IntakeColumn rival, string field, IntakeColumn[] winners) =>
        winners.Length > 1 && winners.Contains(rival)
            ? rival with { Field = null, FoundBy = $"kept as it is: another column looks like {field} too", Match = ColumnMatch.Contested }
            : Left(rival, $"kept as it is: column {winners[0].Number} holds {field}");
}
