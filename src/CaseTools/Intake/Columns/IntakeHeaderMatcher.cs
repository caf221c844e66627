using System.Globalization;
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

    // The longest question of a form is not nearly so long.
    private const int MostSigns = 2000;

    private static readonly IReadOnlyDictionary<string, string> FieldByName =
        IntakeSchema.FieldNames.ToDictionary(field => field, field => field, StringComparer.OrdinalIgnoreCase);

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
        var choices = ChoiceColumns.In(headers);
        var isOfMembers = headers.Any(header => FormColumns.LinkOf(CellText.Trim(header)) == ColumnLink.ParentKey);
        var claims = headers
            .Select((header, index) => Claim(header, index + 1, index < hxlTags?.Count ? hxlTags[index] : null, map, byLikeness, choices, isOfMembers))
            .ToArray();
        var conflicts = new List<string>();
        foreach (var rivals in claims.Where(claim => claim.Field is not null).GroupBy(claim => (claim.Field, claim.Repeat)).Where(group => group.Count() > 1).ToArray())
        {
            Settle(isBlank is null ? [.. rivals] : Filled([.. rivals], claims, isBlank), claims, conflicts);
        }

        return new IntakeHeader(claims, conflicts);
    }

    private static IntakeColumn Claim(string header, int number, string? hxlTag, IntakeMap? map, bool byLikeness, ChoiceColumns choices, bool isOfMembers)
    {
        var name = CellText.Trim(header);
        var link = FormColumns.LinkOf(name);
        IntakeColumn Found(string? field, ColumnMatch match, string foundBy, RepeatPlace? place = null) =>
            new(number, header, field, foundBy) { Match = match, Link = link, Repeat = place };

        if (IsRejectColumn(name))
        {
            return Found(null, ColumnMatch.LeftAside, "added by an earlier import, left aside");
        }

        if (map is not null && map.TryFind(name, number, out var mapped))
        {
            return mapped is null
                ? Found(null, ColumnMatch.LeftAside, "left out of the fields by the map, kept as it is")
                : Found(mapped.Field, ColumnMatch.Map, "by the map", mapped.Repeat);
        }

        if (hxlTag is not null && HxlTags.FieldOf(hxlTag) is { } tagged)
        {
            return Found(tagged, ColumnMatch.Hxl, $"by its HXL tag {CellText.Trim(hxlTag)}");
        }

        if (name.Length > MostSigns)
        {
            return Found(null, ColumnMatch.Unknown, "too long for a header, kept as it is");
        }

        if (choices.QuestionOf(name) is { } choice)
        {
            return Found(null, choice.HasColumn ? ColumnMatch.FormSystem : ColumnMatch.Unknown, $"a choice of the question '{choice.Name}', kept as it is");
        }

        var question = QuestionNumber.Without(name, isOfMembers);
        return ByName(name, Found)
            ?? ByForm(name, link, Found)
            ?? ByPath(question, Found)
            ?? ByOtherHeader(question, Found)
            ?? (byLikeness ? ByLikeness(question, Found) : null)
            ?? Found(null, ColumnMatch.Unknown, "not known, kept as it is");
    }

    private delegate IntakeColumn Finding(string? field, ColumnMatch match, string foundBy, RepeatPlace? place = null);

    private static IntakeColumn? ByName(string name, Finding found) =>
        FieldByName.TryGetValue(name, out var field) ? found(field, ColumnMatch.Name, "by its name") : null;

    private static IntakeColumn? ByForm(string name, ColumnLink link, Finding found) =>
        IsLinkAlone(name, link) ? found(null, ColumnMatch.Link, "ties the tables of a form together")
        : FormColumns.IsHousekeeping(name) ? found(null, ColumnMatch.FormSystem, "a form system's own column, kept as it is")
        : null;

    // KEY is the submission's own; _submission__id is that of the form above, the same for all its members.
    private static bool IsLinkAlone(string name, ColumnLink link) =>
        link is not (ColumnLink.None or ColumnLink.RowKey) || (link == ColumnLink.RowKey && FieldVocabulary.FieldOf(name) is null);

    private static IntakeColumn? ByPath(string name, Finding found)
    {
        var path = RepeatPath.Of(name);
        if (!path.HasPath || FieldVocabulary.FieldOf(name) is not null)
        {
            return ByHyphens(name, found);
        }

        var place = path.Place;
        if (place is null && IsNameOfAnother(path))
        {
            return found(null, ColumnMatch.Unknown, "the name of somebody or something else, kept as it is");
        }

        if (FieldByName.TryGetValue(path.Last, out var exact))
        {
            return found(exact, ColumnMatch.Path, "by the last part of its path", place);
        }

        if (FieldVocabulary.FieldOf(path.Last) is { } synonym)
        {
            return found(synonym, place is null ? ColumnMatch.Path : ColumnMatch.Synonym, "by the last part of its path, a known other header", place);
        }

        // What is asked about a member is nothing about the person of the row, however like it is.
        return place is null ? null : found(null, ColumnMatch.Unknown, "asked about another member, not known, kept as it is", place);
    }

    // Partner.Name is an organisation's.
    private static bool IsNameOfAnother(RepeatPath path) =>
        FieldVocabulary.FieldOf(path.Last) is IntakeFields.FullName or IntakeFields.FamilyName or IntakeFields.GivenName && QuestionLikeness.SpeaksOfAnother(path.Group);

    // ODK Central joins the groups of a question with hyphens.
    private static IntakeColumn? ByHyphens(string name, Finding found)
    {
        var hyphen = name.LastIndexOf('-');
        if (hyphen <= 0 || name.Any(sign => sign is >= '\u007F' or ' '))
        {
            return null;
        }

        var last = name.Substring(hyphen + 1);
        return FieldByName.TryGetValue(last, out var exact) ? found(exact, ColumnMatch.Path, "by the last part of its path")
            : FieldVocabulary.FieldOf(name) is null && FieldVocabulary.FieldOf(last) is { } synonym
                ? found(synonym, ColumnMatch.Path, "by the last part of its path, a known other header")
            : null;
    }

    private static IntakeColumn? ByOtherHeader(string name, Finding found) =>
        FieldVocabulary.FieldOf(name) is { } field ? found(field, ColumnMatch.Synonym, "by a known other header")
        : FieldVocabulary.FieldOfLookAlike(name) is { } alike ? found(alike, ColumnMatch.Synonym, "by a known other header, with letters that look alike")
        : null;

    private static IntakeColumn? ByLikeness(string name, Finding found)
    {
        var (field, likeness, rival) = QuestionLikeness.Of(name);
        return field is null ? null
            : rival is not null ? found(null, ColumnMatch.Unknown, $"its question is as like {field} as {rival}: kept as it is")
            : found(field, ColumnMatch.Likeness, string.Format(
                CultureInfo.InvariantCulture, "its question is like it ({0:0.00}, threshold {1:0.00})", likeness, QuestionLikeness.Threshold)) with
            { Likeness = likeness };
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
            claims[rival.Number - 1] = Left(rival, $"kept as it is: nothing stands in its first rows, and column {filled[0].Number} looks like {rival.Field} too");
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
            var names = string.Join(" and ", winners.Select(winner => $"column {winner.Number} ('{CellText.Trim(winner.Header)}')"));
            conflicts.Add($"{names} both look like {field}, so neither was taken for it. Rename the right one to '{field}', or say it with -Map.");
        }
    }

    private static IntakeColumn Lost(IntakeColumn rival, string field, IntakeColumn[] winners) =>
        winners.Length > 1 && winners.Contains(rival)
            ? rival with { Field = null, FoundBy = $"kept as it is: another column looks like {field} too", Match = ColumnMatch.Contested }
            : Left(rival, $"kept as it is: column {winners[0].Number} holds {field}");
}
