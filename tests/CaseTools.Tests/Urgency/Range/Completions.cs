using CsCheck;

namespace CaseTools.Tests.Urgency.Range;

/// <summary>
/// Records with an answer to everything that they leave open, written from the list of the fields that the model scores and not from
/// the code: members without a country are together, one destination is named, the same visas are held by all who were not asked.
/// </summary>
internal static class Completions
{
    private static readonly string[] Countries = ["RU", "GE", "TR", "KZ", "AM", "UA", "JP"];
    private static readonly int[] Ages = [5, 16, 17, 18, 20, 27, 28, 40, 60, 61, 65, 66, 90];
    private static readonly Sex[] Sexes = [Sex.M, Sex.F, Sex.X];

    /// <summary>Answers at random, the same way on the same input.</summary>
    public static readonly Gen<Func<IntakeRecord[], IntakeRecord[]>> Gen =
        CsCheck.Gen.Int[1, int.MaxValue - 1].Select(seed => (Func<IntakeRecord[], IntakeRecord[]>)(members => AtRandom(members, new Random(seed))));

    /// <summary>A record with everything answered in a quiet way, where it is not.</summary>
    public static IntakeRecord Known(IntakeRecord record) => Answered(record, worst: false) with
    {
        Sex = record.Sex == Sex.Unknown ? Sex.F : record.Sex,
        Age = record.Age ?? 40,
        Nationality = record.Nationality ?? "GE",
        CurrentCountry = record.CurrentCountry ?? "GE",
        Destinations = record.Destinations ?? ["TR"],
        Visas = record.Visas ?? [],
        Deadlines = record.Deadlines ?? [],
        AccommodationUntil = record.AccommodationUntil ?? A.Day(3000),
        SummonsReportDate = record.SummonsReportDate ?? A.Day(3000),
        FundsCurrency = record.FundsCurrency ?? "RUB",
    };

    /// <summary>How many ways there are to answer what has no best and no worst answer.</summary>
    public static long WaysOf(IntakeRecord[] members) =>
        members.Aggregate(1L, (ways, member) => ways * VariantsOf(member).Count())
        * (members.Any(member => member.CurrentCountry is null) ? Countries.Length : 1)
        * (HasDestination(members) ? 1 : Countries.Length)
        * (members.Any(member => member.Visas is null) ? VisaAnswers.Length : 1);

    /// <summary>All of them, each with the best and with the worst answer to the rest.</summary>
    public static IEnumerable<IntakeRecord[]> All(IntakeRecord[] members) =>
        from worst in new[] { false, true }
        let answered = members.Select(member => Answered(member, worst)).ToArray()
        from country in members.Any(member => member.CurrentCountry is null) ? Countries : [""]
        from destination in HasDestination(members) ? [""] : Countries
        from visas in members.Any(member => member.Visas is null) ? VisaAnswers : [[]]
        from variants in Product([.. answered.Select(member => VariantsOf(member).ToArray())])
        select variants.Select(member => Placed(member, country, destination, visas)).ToArray();

    private static readonly HeldVisa[][] VisaAnswers = [[], [Visa("GE")], [Visa("TR")], [Visa("KZ")], [Visa("AM")], [Visa("GE"), Visa("TR"), Visa("KZ"), Visa("AM"), Visa("JP")]];

    private static HeldVisa Visa(string country) => new(country, "", null);

    private static bool HasDestination(IntakeRecord[] members) => members.Any(member => member.Destinations is { Count: > 0 });

    private static IntakeRecord Placed(IntakeRecord member, string country, string destination, HeldVisa[] visas) => member with
    {
        CurrentCountry = member.CurrentCountry ?? country,
        Destinations = member.Destinations ?? (destination.Length > 0 ? [destination] : null),
        Visas = member.Visas ?? visas,
    };

    private static IEnumerable<IntakeRecord> VariantsOf(IntakeRecord record) =>
        from sex in record.Sex == Sex.Unknown ? Sexes : [record.Sex]
        from age in record.Age is null ? Ages.Select(age => (int?)age) : [record.Age]
        from nationality in record.Nationality is null ? Countries : [record.Nationality]
        select record with { Sex = sex, Age = age, Nationality = nationality };

    private static IEnumerable<IntakeRecord[]> Product(IntakeRecord[][] choices) => choices.Aggregate(
        (IEnumerable<IntakeRecord[]>)[[]],
        (rows, choice) => rows.SelectMany(row => choice.Select(record => (IntakeRecord[])[.. row, record])));

    private static IntakeRecord Answered(IntakeRecord r, bool worst) => r with
    {
        StayBasis = r.StayBasis == StayBasis.Unknown ? (worst ? StayBasis.Irregular : StayBasis.Citizen) : r.StayBasis,
        StayUntil = r.StayUntil ?? (worst ? A.Today : A.Day(3000)),
        AccommodationUntil = r.AccommodationUntil ?? (worst ? A.Today : null),
        SummonsReportDate = r.SummonsReportDate ?? (worst ? A.Today : null),
        Deadlines = r.Deadlines ?? (worst ? [new StatedDeadline("x", A.Today)] : null),
        DraftStatus = r.DraftStatus is DraftStatus.Unknown or DraftStatus.NoneKnown ? (worst ? DraftStatus.LeftUnit : DraftStatus.Exempt) : r.DraftStatus,
        MilitarySpecialty = r.MilitarySpecialty == MilitarySpecialty.Unknown ? (worst ? MilitarySpecialty.Other : MilitarySpecialty.None) : r.MilitarySpecialty,
        TravelPassport = r.TravelPassport == TravelPassport.Unknown ? (worst ? TravelPassport.Applied : TravelPassport.Yes) : r.TravelPassport,
        ExitBan = r.ExitBan == ExitBan.Unknown ? (worst ? ExitBan.Suspected : ExitBan.No) : r.ExitBan,
        FundsAmount = r.FundsAmount ?? (r.FundsCurrency is null or "RUB" ? (worst ? 0 : 1_000_000_000) : null),
        FundsCurrency = r.FundsCurrency ?? "RUB",
        FundsScope = r.FundsScope == FundsScope.Unknown ? (worst ? FundsScope.Unit : FundsScope.Person) : r.FundsScope,
        FundsEnough = r.FundsEnough == YesNo.Unknown ? (worst ? YesNo.No : YesNo.Yes) : r.FundsEnough,
        ChildrenUnder18 = r.ChildrenUnder18 ?? (worst ? 30 : 0),
        OtherDependants = r.OtherDependants ?? (worst ? 30 : 0),
        SeparatedChild = r.SeparatedChild == YesNo.Unknown ? (worst ? YesNo.Yes : YesNo.No) : r.SeparatedChild,
        SoleCarer = r.SoleCarer == YesNo.Unknown ? (worst ? YesNo.Yes : YesNo.No) : r.SoleCarer,
        GuardianConsent = r.GuardianConsent == GuardianConsent.Unknown ? (worst ? GuardianConsent.Refused : GuardianConsent.NotApplicable) : r.GuardianConsent,
        SpecificNeeds = r.SpecificNeeds ?? (worst ? ["x"] : []),
        Safeguarding = r.Safeguarding ?? (worst ? [SafeguardingSign.SelfHarmImminent, SafeguardingSign.Violence] : []),
    };

    private static IntakeRecord[] AtRandom(IntakeRecord[] members, Random random)
    {
        T Any<T>(params T[] answers) => answers[random.Next(answers.Length)];
        T AnyOf<T>() where T : struct, Enum => Any(Enum.GetValues<T>());
        DateTime Day() => A.Day(random.Next(0, 300));

        var (country, destination, visas) = (Any(Countries), Any(Countries), Any(VisaAnswers));
        return [.. members.Select(r => Placed(r, country, HasDestination(members) ? "" : destination, visas) with
        {
            Sex = r.Sex == Sex.Unknown ? Any(Sexes) : r.Sex,
            Age = r.Age ?? Any(Ages),
            Nationality = r.Nationality ?? Any(Countries),
            StayBasis = r.StayBasis == StayBasis.Unknown ? AnyOf<StayBasis>() : r.StayBasis,
            StayUntil = r.StayUntil ?? Day(),
            AccommodationUntil = r.AccommodationUntil ?? Any<DateTime?>(null, Day()),
            SummonsReportDate = r.SummonsReportDate ?? Any<DateTime?>(null, Day()),
            Deadlines = r.Deadlines ?? Any<IReadOnlyList<StatedDeadline>?>(null, [new StatedDeadline("x", Day())]),
            DraftStatus = r.DraftStatus is DraftStatus.Unknown or DraftStatus.NoneKnown ? AnyOf<DraftStatus>() : r.DraftStatus,
            MilitarySpecialty = r.MilitarySpecialty == MilitarySpecialty.Unknown ? AnyOf<MilitarySpecialty>() : r.MilitarySpecialty,
            TravelPassport = r.TravelPassport == TravelPassport.Unknown ? AnyOf<TravelPassport>() : r.TravelPassport,
            ExitBan = r.ExitBan == ExitBan.Unknown ? AnyOf<ExitBan>() : r.ExitBan,
            FundsAmount = r.FundsAmount ?? (r.FundsCurrency is null or "RUB" ? random.Next(0, 2_000_000) : null),
            FundsCurrency = r.FundsCurrency ?? "RUB",
            FundsScope = r.FundsScope == FundsScope.Unknown ? Any(FundsScope.Person, FundsScope.Unit) : r.FundsScope,
            FundsEnough = r.FundsEnough == YesNo.Unknown ? AnyOf<YesNo>() : r.FundsEnough,
            ChildrenUnder18 = r.ChildrenUnder18 ?? random.Next(0, 31),
            OtherDependants = r.OtherDependants ?? random.Next(0, 31),
            SeparatedChild = r.SeparatedChild == YesNo.Unknown ? AnyOf<YesNo>() : r.SeparatedChild,
            SoleCarer = r.SoleCarer == YesNo.Unknown ? AnyOf<YesNo>() : r.SoleCarer,
            GuardianConsent = r.GuardianConsent == GuardianConsent.Unknown ? AnyOf<GuardianConsent>() : r.GuardianConsent,
            SpecificNeeds = r.SpecificNeeds ?? Any<IReadOnlyList<string>>([], ["x"]),
            Safeguarding = r.Safeguarding ?? Any<IReadOnlyList<SafeguardingSign>>([], [AnyOf<SafeguardingSign>()], [AnyOf<SafeguardingSign>(), AnyOf<SafeguardingSign>()]),
        })];
    }
}
