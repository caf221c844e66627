using System.Globalization;
using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>
/// Finds the field of one column of a header row: by the caller's map, an HXL hashtag, its name, the last part of its path, another
/// header that is known, or a question that is like the field's.
/// </summary>
internal sealed class ColumnFinder(IReadOnlyList<string> headers, IntakeMap? map, bool byLikeness)
{
    // The longest question of a form is not nearly so long.
    private const int MostSigns = 2000;

    private static readonly IReadOnlyDictionary<string, string> FieldByName =
        IntakeSchema.FieldNames.ToDictionary(field => field, field => field, StringComparer.OrdinalIgnoreCase);

    private readonly ChoiceColumns choices = ChoiceColumns.In(headers);
    private readonly bool isOfMembers = headers.Any(header => FormColumns.LinkOf(CellText.Trim(header)) == ColumnLink.ParentKey);

    /// <summary>Finds the field of a column, by itself: two columns may claim the same.</summary>
    /// <param name="header">Its header.</param>
    /// <param name="number">Its place, from 1.</param>
    /// <param name="hxlTag">Its HXL tag; null where it has none.</param>
    public IntakeColumn Find(string header, int number, string? hxlTag)
    {
        var name = CellText.Trim(header);
        var link = FormColumns.LinkOf(name);
        IntakeColumn Found(string? field, ColumnMatch match, string foundBy, RepeatPlace? place = null) =>
            new(number, header, field, foundBy) { Match = match, Link = link, Repeat = place };

        if (IntakeHeaderMatcher.IsRejectColumn(name))
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
            var match = choice.HasColumn ? ColumnMatch.FormSystem : ColumnMatch.Unknown;
            return Found(null, match, $"a choice of the question '{choice.Name}', kept as it is");
        }

        var question = QuestionNumber.Without(name, isOfMembers);
        var plain = QuestionNumber.WithoutRemark(question);
        return ByName(name, Found)
            ?? ByForm(name, link, Found)
            ?? ByPath(plain, Found)
            ?? ByOtherHeader(question, Found)
            ?? ByOtherHeader(plain, Found)
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

        if (place is null && IsOneOfTwo(path))
        {
            return null;
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

    // "Телефон/Telegram" is no question about Telegram in a group of questions about the telephone.
    private static bool IsOneOfTwo(RepeatPath path) =>
        FieldVocabulary.FieldOf(path.Group) is { } field && FieldVocabulary.FieldOf(path.Last) is { } last && field != last;

    // Partner.Name is an organisation's.
    private static bool IsNameOfAnother(RepeatPath path) =>
        FieldVocabulary.FieldOf(path.Last) is IntakeFields.FullName or IntakeFields.FamilyName or IntakeFields.GivenName
        && QuestionLikeness.SpeaksOfAnother(path.Group);

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
}
