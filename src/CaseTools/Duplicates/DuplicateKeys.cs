using CaseTools.Values;

namespace CaseTools.Duplicates;

/// <summary>What each kind of evidence is known by: the same key is the same thing, however it was typed.</summary>
internal static class DuplicateKeys
{
    // Fewer signs are a flat's number or a house telephone, and "not received" has no digit: these tell nobody apart.
    private const int ShortestNumber = 6;
    private const int FewestDigits = 4;
    private const int FewestWords = 2;

    /// <summary>The kinds that records are looked up by, each with its key; null where a record has none.</summary>
    public static IReadOnlyList<(DuplicateEvidence Evidence, Func<IntakeRecord, string?> KeyOf)> All { get; } =
    [
        (DuplicateEvidence.NationalId, record => Number(record.NationalId)),
        (DuplicateEvidence.Phone, record => record.PhoneE164 ?? Number(record.Phone)),
        (DuplicateEvidence.Email, EmailOf),
        (DuplicateEvidence.Messenger, MessengerOf),
        (DuplicateEvidence.Name, NameOf),
    ];

    /// <summary>The place of the name among them.</summary>
    public static int NamePlace { get; } = All.Select(kind => kind.Evidence).ToList().IndexOf(DuplicateEvidence.Name);

    private static string? EmailOf(IntakeRecord record) =>
        record.Email?.Trim().ToLowerInvariant() is { } address && IsAddress(address) ? address : null;

    // By signs: a pattern with two dots in it goes over a long row of dots again from each of them.
    private static bool IsAddress(string text)
    {
        var at = text.IndexOf('@');
        var dot = at < 0 ? -1 : text.IndexOf('.', Math.Min(at + 2, text.Length));
        return at > 0 && dot > 0 && dot < text.Length - 1 && text.IndexOf('@', at + 1) < 0 && !text.Any(char.IsWhiteSpace);
    }

    // The name of the service alone is no name in it.
    private static string? MessengerOf(IntakeRecord record) =>
        record.Messenger is { } name && name.Any(sign => sign is '@' or '_' || char.IsDigit(sign)) ? LongEnough(Folded(name.Where(char.IsLetterOrDigit))) : null;

    // An alias is nobody's name, and one word is many people's.
    private static string? NameOf(IntakeRecord record)
    {
        if (record.IsAlias == YesNo.Yes)
        {
            return null;
        }

        var words = WordsOf(record.FullName ?? $"{record.FamilyName} {record.GivenName}");

        // One file has the patronymic and the other leaves it out.
        if (words.Count > FewestWords && words.FindLastIndex(Patronymics.Has) is >= 0 and var patronymic)
        {
            words.RemoveAt(patronymic);
        }

        return words.Count < FewestWords ? null : string.Join(" ", words.Select(Folded).OrderBy(word => word, StringComparer.Ordinal));
    }

    private static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        for (int start = 0, end; start < name.Length; start = end + 1)
        {
            for (end = start; end < name.Length && char.IsLetter(name[end]); end++)
            {
            }

            if (end > start)
            {
                words.Add(name.Substring(start, end - start));
            }
        }

        return words;
    }

    private static string? Number(string? text)
    {
        var signs = text is null ? "" : Folded(text.Where(char.IsLetterOrDigit));
        return signs.Count(char.IsDigit) >= FewestDigits && signs.Any(sign => sign != signs[0]) ? LongEnough(signs) : null;
    }

    private static string? LongEnough(string signs) => signs.Length >= ShortestNumber ? signs : null;

    private static string Folded(IEnumerable<char> signs) => new([.. signs.Select(LookAlikes.Fold)]);
}
