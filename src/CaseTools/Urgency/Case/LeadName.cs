using CaseTools.Values;

namespace CaseTools.Urgency;

/// <summary>The name by which a list may call the lead: the first name or the alias, never a family name.</summary>
internal static class LeadName
{
    private static readonly char[] Signs = [' ', '\u00a0', '\t', '\r', '\n', ',', '"', '(', ')', '«', '»'];

    /// <summary>The given name; an alias whole; the first name of a full name where a patronymic tells it; else initials.</summary>
    public static string? Of(IntakeRecord record)
    {
        if (record.GivenName is { } given)
        {
            return given;
        }

        if (record.IsAlias == YesNo.Yes && record.FullName is { } alias)
        {
            return alias;
        }

        var words = WordsOf(record.FullName ?? record.FamilyName ?? "");
        return words.Length == 0
            ? null
            : BeforePatronymic(words) ?? string.Join(" ", words.Select(word => char.ToUpperInvariant(word[0]) + "."));
    }

    private static string[] WordsOf(string name) => name
        .Split(Signs, StringSplitOptions.RemoveEmptyEntries)
        .Where(word => char.IsLetter(word[0]))
        .ToArray();

    // "Name Patronymic Surname" and "Surname Name Patronymic" tell the first name; of one or two words nobody can tell which is which.
    private static string? BeforePatronymic(string[] words) =>
        words.Length != 3 ? null
        : Patronymics.Has(words[1]) ? words[0]
        : Patronymics.Has(words[2]) ? words[1]
        : null;
}
