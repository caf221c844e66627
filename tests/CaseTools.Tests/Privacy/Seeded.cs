using System.Collections;
using CaseTools.Intake;

namespace CaseTools.Tests.Privacy;

/// <summary>People every field of whom says whose it is, to be looked for where it must not be.</summary>
internal static class Seeded
{
    /// <summary>What is written into texts: by the field.</summary>
    public static string Mark(string property) => $"MARK{property}";

    /// <summary>So many people, each a case, all texts marked; sex, age, country and nationality of few kinds.</summary>
    public static IReadOnlyList<IntakeRecord> People(int count) =>
    [
        .. Enumerable.Range(0, count).Select(number => new IntakeRecord
        {
            CaseId = $"MARKCaseId{number}",
            SourceUuid = Mark("SourceUuid"),
            SubmittedAt = new DateTimeOffset(2022, 9, 13, 10, 11, 12, TimeSpan.Zero),
            Office = Mark("Office"),
            Caseworker = Mark("Caseworker"),
            GroupId = $"MARKGroupId{number}",
            Role = CaseRole.Applicant,
            FullName = Mark("FullName"),
            FamilyName = Mark("FamilyName"),
            GivenName = Mark("GivenName"),
            Patronymic = Mark("Patronymic"),
            Sex = number % 2 == 0 ? Sex.F : Sex.M,
            BirthDate = new DateTime(1983, 4, 21),
            Nationality = "RU",
            NationalId = Mark("NationalId"),
            Phone = Mark("Phone"),
            PhoneE164 = Mark("PhoneE164"),
            Email = Mark("Email"),
            Messenger = Mark("Messenger"),
            SafeToContact = YesNo.Yes,
            Languages = ["ru"],
            Occupation = Mark("Occupation"),
            CurrentCountry = "GE",
            CurrentPlace = Mark("CurrentPlace"),
            OriginPlace = Mark("OriginPlace"),
            EntryDate = new DateTime(2022, 8, 17),
            StayBasis = StayBasis.VisaFree,
            StayUntil = new DateTime(2022, 10, 23),
            AccommodationUntil = new DateTime(2022, 10, 19),
            PassportUntil = new DateTime(2027, 6, 18),
            Visas = [new HeldVisa("KZ", Mark("Visas"), new DateTime(2023, 2, 22))],
            FundsAmount = 98_765,
            FundsCurrency = "RUB",
            FundsNote = Mark("FundsNote"),
            SpecificNeeds = [Mark("SpecificNeeds")],
            Deadlines = [new StatedDeadline(Mark("Deadlines"), new DateTime(2022, 11, 16))],
            ConsentToShare = ConsentToShare.Yes,
            Notes = Mark("Notes"),
            NotesRestricted = Mark("NotesRestricted"),
            Problems = [new IntakeProblem(IntakeFields.PassportUntil, "passport", 2, "a date", Mark("Problems"))],
            Extra = new Dictionary<string, string> { [Mark("ExtraColumn")] = Mark("Extra") },
            SourceFile = Mark("SourceFile") + ".csv",
            SourceLine = number + 2,
        }),
    ];

    /// <summary>The properties of a record that hold a marked text, lists and the texts in them included.</summary>
    public static IEnumerable<string> MarkedPropertiesOf(IntakeRecord record) => typeof(IntakeRecord)
        .GetProperties()
        .Where(property => TextOf(property.GetValue(record)).Contains("MARK", StringComparison.Ordinal))
        .Select(property => property.Name);

    private static string TextOf(object? value) => value switch
    {
        string text => text,
        IntakeProblem problem => problem.Raw,
        IEnumerable several => string.Concat(several.Cast<object?>().Select(TextOf)),
        _ => $"{value}",
    };
}
