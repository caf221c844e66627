namespace CaseTools.Privacy;

/// <summary>Records as a team report may hold them: case id, first name or alias, what is scored, and nothing by which somebody is found.</summary>
internal static class TeamRecords
{
    /// <summary>
    /// A record without surname, patronymic, telephone, e-mail, messenger, document number, home region, occupation, notes, columns that the schema
    /// does not know, and the raw text of what could not be read. Its score stays the same.
    /// </summary>
    public static IntakeRecord Of(IntakeRecord record, string? firstName) => record with
    {
        FullName = null,
        FamilyName = null,
        GivenName = firstName,
        Patronymic = null,
        NationalId = null,
        Phone = null,
        PhoneE164 = null,
        Email = null,
        Messenger = null,
        OriginPlace = null,
        Occupation = null,
        FundsNote = null,
        Notes = null,
        NotesRestricted = null,
        Problems = [.. record.Problems.Select(problem => problem with { Raw = "" })],
        Extra = IntakeRecord.NoExtra,
    };
}
