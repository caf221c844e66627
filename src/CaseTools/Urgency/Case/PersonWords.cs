using CaseTools.Wording;

namespace CaseTools.Urgency;

/// <summary>What reasons say of a member before anything else: who, and where.</summary>
internal static class PersonWords
{
    /// <summary>The form of a remark on a person.</summary>
    public const string Remark = "{0}: {1}.";

    /// <summary>How reasons call the person: by case id and role, never by name.</summary>
    public static string Label(this Person person, Phrases phrases)
    {
        var record = person.Record;
        var id = record.CaseId ?? record.SourceUuid ?? phrases.Of("person-of-line", record.SourceLine);
        if (record.Role is CaseRole.Unknown or CaseRole.Applicant)
        {
            return id;
        }

        var role = phrases.OfMember("role-", record.Role);
        return $"{id} ({role})";
    }

    /// <summary>Where the person is, in words that follow a name; says so where that is assumed.</summary>
    public static Sentence Whereabouts(this Person person, Phrases phrases) =>
        person.Country is not { } country ? phrases.Say("where-unknown")
        : phrases.Say(person.IsCountryAssumed ? "where-assumed" : "where-known", phrases.Country(country));

    /// <summary>The draft status with who and where: <c>CT-001: draft status 'wanted', in Russia.</c></summary>
    public static Sentence DraftStatusInWords(this Person person, Phrases phrases) =>
        phrases.Say("threat-draft-status", person.Label(phrases), phrases.Code(person.Record.DraftStatus), person.Whereabouts(phrases));

    /// <summary>That a child is separated, by the record or because nobody else is recorded.</summary>
    /// <param name="stated">The member who says so; null where nobody does.</param>
    /// <param name="phrases">The words.</param>
    public static Sentence SeparatedChild(Person? stated, Phrases phrases) =>
        stated is null ? phrases.Say("dependants-only-children") : phrases.Say("dependants-separated-child", stated.Label(phrases));
}
