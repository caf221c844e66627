namespace CaseTools.Tests.Intake;

/// <summary>A row with every field of the schema filled in.</summary>
internal static class FullRow
{
    /// <summary>Field, cell, and what it is read as.</summary>
    public static readonly IReadOnlyList<(string Field, string Cell, object Value)> Fields =
    [
        ("case_id", " 00017 ", "00017"),
        ("source_uuid", "uuid:1", "uuid:1"),
        ("submitted_at", "2022-09-26T10:00:00+03:00", new DateTimeOffset(2022, 9, 26, 10, 0, 0, TimeSpan.FromHours(3))),
        ("office", "Almaty", "Almaty"),
        ("caseworker", "B. K.", "B. K."),
        ("group_id", "G-7", "G-7"),
        ("role", "co-traveller", CaseRole.CoTraveller),
        ("full_name", "Иванова Анна", "Иванова Анна"),
        ("family_name", "Иванова", "Иванова"),
        ("given_name", "Анна", "Анна"),
        ("patronymic", "Петровна", "Петровна"),
        ("is_alias", "no", YesNo.No),
        ("sex", "ж", Sex.F),
        ("birth_date", "31.12.1989", new DateTime(1989, 12, 31)),
        ("age", "32", 32),
        ("nationality", "Russia", "RU"),
        ("national_id", "0012 345678", "0012 345678"),
        ("phone", "+7 916 000-00-00", "+7 916 000-00-00"),
        ("email", "a@example.org", "a@example.org"),
        ("messenger", "@anna", "@anna"),
        ("safe_to_contact", "да", YesNo.Yes),
        ("languages", "ru; kk", new[] { "ru", "kk" }),
        ("interpreter_needed", "0", YesNo.No),
        ("occupation", "nurse", "nurse"),
        ("current_country", "KAZ", "KZ"),
        ("current_place", "Uralsk", "Uralsk"),
        ("origin_place", "Omsk", "Omsk"),
        ("entry_date", "2022-09-25", new DateTime(2022, 9, 25)),
        ("stays", "KZ:2022-05-01:10.06.2022; GE:2022-08-01", new[] { new PastStay("KZ", new DateTime(2022, 5, 1), new DateTime(2022, 6, 10)), new PastStay("GE", new DateTime(2022, 8, 1), null) }),
        ("stay_basis", "visa free", StayBasis.VisaFree),
        ("stay_until", "2022-12-23", new DateTime(2022, 12, 23)),
        ("accommodation_until", "2022-10-01", new DateTime(2022, 10, 1)),
        ("draft_status", "not_liable", DraftStatus.NotLiable),
        ("summons_report_date", "2022-10-02", new DateTime(2022, 10, 2)),
        ("military_specialty", "medical", MilitarySpecialty.Medical),
        ("travel_passport", "applied", TravelPassport.Applied),
        ("passport_until", "2027-01-01", new DateTime(2027, 1, 1)),
        ("visas", "GE:tourist:2022-12-31;FR", new[] { new HeldVisa("GE", "tourist", new DateTime(2022, 12, 31)), new HeldVisa("FR", "", null) }),
        ("exit_ban", "suspected", ExitBan.Suspected),
        ("destinations", "GE, Armenia", new[] { "GE", "AM" }),
        ("departure_mode", "train", DepartureMode.Train),
        ("funds_amount", "300 000,50", 300000.50m),
        ("funds_currency", "rub", "RUB"),
        ("funds_scope", "unit", FundsScope.Unit),
        ("funds_enough", "no", YesNo.No),
        ("funds_note", "n/a", "n/a"),
        ("children_under_18", "2", 2),
        ("other_dependants", "0", 0),
        ("separated_child", "нет", YesNo.No),
        ("sole_carer", "x", YesNo.Yes),
        ("guardian_consent", "not_applicable", GuardianConsent.NotApplicable),
        ("specific_needs", "pregnancy|wheelchair", new[] { "pregnancy", "wheelchair" }),
        ("safeguarding", "severeDistress child_wellbeing", new[] { SafeguardingSign.SevereDistress, SafeguardingSign.ChildWellbeing }),
        ("deadlines", "visa:2022-10-15; flat: 01.11.2022", new[] { new StatedDeadline("visa", new DateTime(2022, 10, 15)), new StatedDeadline("flat", new DateTime(2022, 11, 1)) }),
        ("consent_to_share", "yes", ConsentToShare.Yes),
        ("notes", "=1+1", "=1+1"),
        ("notes_restricted", " kept as it is ", " kept as it is "),
    ];

    public static string Csv { get; } =
        string.Join(',', Fields.Select(field => field.Field)) + "\n" +
        string.Join(',', Fields.Select(field => $"\"{field.Cell}\"")) + "\n";
}
