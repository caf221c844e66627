using CsCheck;

namespace CaseTools.Tests.Urgency.Properties;

/// <summary>Generated records: few countries, ids and days, so that they meet each other and the borders.</summary>
internal static class GenRecords
{
    public static readonly string[] Abroad = ["GE", "TR", "KZ"];

    public static readonly Gen<DateTime?> Date = Nullable(Gen.Frequency(
        (3, Gen.Int[-20, 20]),
        (1, Gen.OneOf(-15, -14, -1, 0, 1, 3, 4, 7, 8, 14, 15, 30, 31, 90, 91, 180, 181))).Select(A.Day));

    private static readonly Gen<string?> Country = Gen.OneOf<string?>("RU", "RU", "GE", "TR", null);
    private static readonly Gen<IReadOnlyList<string>?> DestinationList = Gen.OneOf(Abroad).Array[0, 3].Select(list => list.Length == 0 ? null : (IReadOnlyList<string>?)list);

    private static readonly Gen<IReadOnlyList<HeldVisa>?> VisaList = Gen.Select(Gen.OneOf(Abroad), Date)
        .Select((country, until) => new HeldVisa(country, "", until)).Array[0, 2].Select(list => list.Length == 0 ? null : (IReadOnlyList<HeldVisa>?)list);

    private static readonly Gen<IReadOnlyList<SafeguardingSign>?> Signs =
        Gen.Enum<SafeguardingSign>().Array[0, 2].Select(list => list.Length == 0 ? null : (IReadOnlyList<SafeguardingSign>?)list);

    private static readonly Gen<IReadOnlyList<StatedDeadline>?> Stated = Date.Select(date => date is { } day ? (IReadOnlyList<StatedDeadline>?)[new StatedDeadline("visa", day)] : null);

    private static readonly Gen<IReadOnlyList<PastStay>?> Stays = Gen.Select(Gen.OneOf(Abroad), Gen.Int[-200, 0].Select(A.Day), Gen.Int[-1, 60])
        .Select((country, entry, days) => new PastStay(country, entry, days < 0 ? null : entry.AddDays(days))).Array[0, 3]
        .Select(list => list.Length == 0 ? null : (IReadOnlyList<PastStay>?)list);

    private static readonly Gen<IReadOnlyList<string>?> Needs = Gen.OneOf<IReadOnlyList<string>?>(null, null, [], ["SM-CI"]);

    private static readonly Gen<IntakeRecord> Identity =
        from role in Gen.Enum<CaseRole>()
        from sex in Gen.Enum<Sex>()
        from age in Nullable(Gen.OneOf(Gen.Int[0, 80], Gen.OneOf(17, 18, 27, 28, 65, 66)))
        from nationality in Gen.OneOf<string?>("RU", "RU", "GE", "UA", null)
        from country in Country
        from destinations in DestinationList
        from visas in VisaList
        select new IntakeRecord { Role = role, Sex = sex, Age = age, Nationality = nationality, CurrentCountry = country, Destinations = destinations, Visas = visas };

    private static readonly Gen<Func<IntakeRecord, IntakeRecord>> Stay =
        from basis in Gen.Enum<StayBasis>()
        from entry in Nullable(Gen.Int[-200, 0].Select(A.Day))
        from stays in Stays
        from until in Date
        from roof in Date
        from deadlines in Stated
        select (Func<IntakeRecord, IntakeRecord>)(record => record with { StayBasis = basis, EntryDate = entry, Stays = stays, StayUntil = until, AccommodationUntil = roof, Deadlines = deadlines });

    private static readonly Gen<Func<IntakeRecord, IntakeRecord>> Draft =
        from status in Gen.Enum<DraftStatus>()
        from report in Date
        from specialty in Gen.Enum<MilitarySpecialty>()
        from passport in Gen.Enum<TravelPassport>()
        from ban in Gen.Enum<ExitBan>()
        select (Func<IntakeRecord, IntakeRecord>)(record => record with { DraftStatus = status, SummonsReportDate = report, MilitarySpecialty = specialty, TravelPassport = passport, ExitBan = ban });

    private static readonly Gen<Func<IntakeRecord, IntakeRecord>> Money =
        from amount in Nullable(Gen.Int[0, 400].Select(thousands => thousands * 1000m))
        from currency in Gen.OneOf<string?>("RUB", "RUB", "EUR", null)
        from scope in Gen.Enum<FundsScope>()
        from enough in Gen.Enum<YesNo>()
        select (Func<IntakeRecord, IntakeRecord>)(record => record with { FundsAmount = amount, FundsCurrency = currency, FundsScope = scope, FundsEnough = enough });

    private static readonly Gen<Func<IntakeRecord, IntakeRecord>> Care =
        from children in Nullable(Gen.Int[0, 4])
        from others in Nullable(Gen.Int[0, 4])
        from separated in Gen.Enum<YesNo>()
        from carer in Gen.Enum<YesNo>()
        from consent in Gen.Enum<GuardianConsent>()
        from needs in Needs
        from signs in Signs
        select (Func<IntakeRecord, IntakeRecord>)(record => record with
        {
            ChildrenUnder18 = children,
            OtherDependants = others,
            SeparatedChild = separated,
            SoleCarer = carer,
            GuardianConsent = consent,
            SpecificNeeds = needs,
            Safeguarding = signs,
        });

    /// <summary>A record without an id.</summary>
    public static readonly Gen<IntakeRecord> Record =
        from record in Identity
        from stay in Stay
        from draft in Draft
        from money in Money
        from care in Care
        select care(money(draft(stay(record))));

    /// <summary>The members of one case: one applicant, who leads, and up to three more, each with a case id.</summary>
    public static readonly Gen<IntakeRecord[]> Case = Record.Array[1, 4].Select(records => AsCase(records, "G-1"));

    /// <summary>Up to three cases.</summary>
    public static readonly Gen<IntakeRecord[][]> Cases = Record.Array[1, 3].Array[1, 3]
        .Select(cases => cases.Select((records, number) => AsCase(records, $"G-{number}")).ToArray());

    private static IntakeRecord[] AsCase(IntakeRecord[] records, string group) => [.. records.Select((record, number) => record with
    {
        CaseId = $"{group}-{number}",
        GroupId = group,
        Role = number == 0 ? CaseRole.Applicant : record.Role == CaseRole.Applicant ? CaseRole.Other : record.Role,
        SourceFile = "cases.csv",
        SourceLine = number + 2,
    })];

    private static Gen<T?> Nullable<T>(Gen<T> gen)
        where T : struct
        => Gen.Frequency((2, gen.Select(value => (T?)value)), (1, Gen.Const((T?)null)));
}
