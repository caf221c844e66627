namespace CaseTools.Urgency;

/// <summary>The name by which a list may call the lead: the first name or the alias, never a family name.</summary>
internal static class LeadName
{
    private static readonly string[] PatronymicEndings = ["вич", "вна", "ична", "vich", "vna", "ichna"];

    /// <summary>The given name; an alias whole; the first name of a full name where it can be told; else initials.</summary>
    public static string? Of(IntakeRecord record)
    {
        if (record.GivenName is { } given)
        {
            return given;
        }

        if (record.FullName is not { } full)
        {
            return record.FamilyName is { Length: > 0 } family ? Initial(family) : null;
        }

        var words = full.Split([' ', '\u00a0', ','], StringSplitOptions.RemoveEmptyEntries);
        return record.IsAlias == YesNo.Yes || words.Length < 2 ? full : BeforePatronymic(words) ?? string.Join(" ", words.Select(Initial));
    }

    // "Surname Name Patronymic" and "Name Patronymic Surname" both put the first name before the patronymic; of two words nobody can tell.
    private static string? BeforePatronymic(string[] words)
    {
        var patronymic = Array.FindIndex(words, word => PatronymicEndings.Any(ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
        return patronymic > 0 && words.Length >= 3 ? words[patronymic - 1] : null;
    }

    private static string Initial(string word) => char.ToUpperInvariant(word[0]) + ".";
}
