using CaseTools.Intake;

namespace CaseTools.Urgency;

/// <summary>
/// What a record leaves open of the fields that the model scores, and the record with the best or the worst answers in their place. An
/// open date is answered with none, or with the scoring date; a list with nothing, or with everything; a count with 0, or with 30.
/// Earlier stays are scored through the counted end of the stay alone, and an open stay_until takes every end already.
/// </summary>
internal static class OpenAnswers
{
    /// <summary>The most that a count of dependants takes.</summary>
    private const int MostDependants = 30;

    private const decimal PlentyOfMoney = 1_000_000_000_000_000m;
    private const int DaysOfALongStay = 36_500;

    private static readonly IReadOnlyList<SafeguardingSign> EverySign = (SafeguardingSign[])Enum.GetValues(typeof(SafeguardingSign));
    private static readonly IReadOnlyList<string> SomeNeed = [IntakeFields.SpecificNeeds];

    /// <summary>The fields that a record leaves empty or unknown.</summary>
    public static ScoredFields Of(IntakeRecord record, ScoringTerms terms) =>
        When(record.StayBasis == StayBasis.Unknown, ScoredFields.StayBasis)
        | When(record.StayUntil is null, ScoredFields.StayUntil)
        | When(record.AccommodationUntil is null, ScoredFields.AccommodationUntil)
        | When(record.DraftStatus is DraftStatus.Unknown or DraftStatus.NoneKnown, ScoredFields.DraftStatus)
        | When(record.SummonsReportDate is null, ScoredFields.SummonsReportDate)
        | When(record.MilitarySpecialty == MilitarySpecialty.Unknown, ScoredFields.MilitarySpecialty)
        | When(record.TravelPassport == TravelPassport.Unknown, ScoredFields.TravelPassport)
        | When(record.ExitBan == ExitBan.Unknown, ScoredFields.ExitBan)
        | When(record.FundsAmount is null && HasRate(record.FundsCurrency, terms), ScoredFields.FundsAmount)
        | When(record.FundsAmount is not null && record.FundsCurrency is null, ScoredFields.FundsCurrency)
        | When(record.FundsScope == FundsScope.Unknown, ScoredFields.FundsScope)
        | When(record.FundsEnough == YesNo.Unknown, ScoredFields.FundsEnough)
        | When(record.ChildrenUnder18 is null, ScoredFields.ChildrenUnder18)
        | When(record.OtherDependants is null, ScoredFields.OtherDependants)
        | When(record.SeparatedChild == YesNo.Unknown, ScoredFields.SeparatedChild)
        | When(record.SoleCarer == YesNo.Unknown, ScoredFields.SoleCarer)
        | When(record.GuardianConsent == GuardianConsent.Unknown, ScoredFields.GuardianConsent)
        | When(record.SpecificNeeds is null, ScoredFields.SpecificNeeds)
        | When(record.Safeguarding is null, ScoredFields.Safeguarding)
        | When(record.Deadlines is null, ScoredFields.Deadlines)
        | When(record.Sex == Sex.Unknown, ScoredFields.Sex)
        | When(record.BirthDate is null && record.Age is null, ScoredFields.Age)
        | When(record.Nationality is null, ScoredFields.Nationality)
        | When(record.CurrentCountry is null, ScoredFields.CurrentCountry)
        | When(record.Visas is null, ScoredFields.Visas);

    /// <summary>The record with the best answer to each of some fields that have one.</summary>
    public static IntakeRecord Best(IntakeRecord record, ScoredFields fields, ScoringTerms terms)
    {
        T Take<T>(ScoredFields field, T answer, T known) => (fields & field) != 0 ? answer : known;
        return record with
        {
            StayBasis = Take(ScoredFields.StayBasis, StayBasis.Citizen, record.StayBasis),
            StayUntil = Take(ScoredFields.StayUntil, FarAhead(terms.Today), record.StayUntil),
            DraftStatus = Take(ScoredFields.DraftStatus, DraftStatus.NotLiable, record.DraftStatus),
            MilitarySpecialty = Take(ScoredFields.MilitarySpecialty, MilitarySpecialty.None, record.MilitarySpecialty),
            TravelPassport = Take(ScoredFields.TravelPassport, TravelPassport.Yes, record.TravelPassport),
            ExitBan = Take(ScoredFields.ExitBan, ExitBan.No, record.ExitBan),
            FundsAmount = Take(ScoredFields.FundsAmount, PlentyOfMoney, record.FundsAmount),
            FundsCurrency = CurrencyOf(record, fields, terms, terms.Rates.Dearest),
            FundsScope = Take(ScoredFields.FundsScope, FundsScope.Person, record.FundsScope),
            FundsEnough = Take(ScoredFields.FundsEnough, YesNo.Yes, record.FundsEnough),
            ChildrenUnder18 = Take(ScoredFields.ChildrenUnder18, 0, record.ChildrenUnder18),
            OtherDependants = Take(ScoredFields.OtherDependants, 0, record.OtherDependants),
            SeparatedChild = Take(ScoredFields.SeparatedChild, YesNo.No, record.SeparatedChild),
            SoleCarer = Take(ScoredFields.SoleCarer, YesNo.No, record.SoleCarer),
            GuardianConsent = Take(ScoredFields.GuardianConsent, GuardianConsent.Have, record.GuardianConsent),
            SpecificNeeds = Take(ScoredFields.SpecificNeeds, [], record.SpecificNeeds),
            Safeguarding = Take(ScoredFields.Safeguarding, [], record.Safeguarding),
        };
    }

    /// <summary>The record with the worst answer to each of some fields that have one.</summary>
    public static IntakeRecord Worst(IntakeRecord record, ScoredFields fields, ScoringTerms terms)
    {
        T Take<T>(ScoredFields field, T answer, T known) => (fields & field) != 0 ? answer : known;
        return record with
        {
            StayBasis = Take(ScoredFields.StayBasis, StayBasis.Irregular, record.StayBasis),
            StayUntil = Take(ScoredFields.StayUntil, terms.Today, record.StayUntil),
            AccommodationUntil = Take(ScoredFields.AccommodationUntil, terms.Today, record.AccommodationUntil),
            DraftStatus = Take(ScoredFields.DraftStatus, DraftStatus.Wanted, record.DraftStatus),
            SummonsReportDate = Take(ScoredFields.SummonsReportDate, terms.Today, record.SummonsReportDate),
            MilitarySpecialty = Take(ScoredFields.MilitarySpecialty, MilitarySpecialty.Medical, record.MilitarySpecialty),
            TravelPassport = Take(ScoredFields.TravelPassport, TravelPassport.No, record.TravelPassport),
            ExitBan = Take(ScoredFields.ExitBan, ExitBan.Yes, record.ExitBan),
            FundsAmount = Take(ScoredFields.FundsAmount, 0m, record.FundsAmount),
            FundsCurrency = CurrencyOf(record, fields, terms, terms.Rates.Cheapest),
            FundsScope = Take(ScoredFields.FundsScope, FundsScope.Unit, record.FundsScope),
            FundsEnough = Take(ScoredFields.FundsEnough, YesNo.No, record.FundsEnough),
            ChildrenUnder18 = Take(ScoredFields.ChildrenUnder18, MostDependants, record.ChildrenUnder18),
            OtherDependants = Take(ScoredFields.OtherDependants, MostDependants, record.OtherDependants),
            SeparatedChild = Take(ScoredFields.SeparatedChild, YesNo.Yes, record.SeparatedChild),
            SoleCarer = Take(ScoredFields.SoleCarer, YesNo.Yes, record.SoleCarer),
            GuardianConsent = Take(ScoredFields.GuardianConsent, GuardianConsent.Missing, record.GuardianConsent),
            SpecificNeeds = Take(ScoredFields.SpecificNeeds, SomeNeed, record.SpecificNeeds),
            Safeguarding = Take(ScoredFields.Safeguarding, EverySign, record.Safeguarding),
            Deadlines = Take(ScoredFields.Deadlines, [new StatedDeadline(IntakeFields.Deadlines, terms.Today)], record.Deadlines),
        };
    }

    private static DateTime FarAhead(DateTime today) =>
        today < DateTime.MaxValue.Date.AddDays(-DaysOfALongStay) ? today.AddDays(DaysOfALongStay) : DateTime.MaxValue.Date;

    private static ScoredFields When(bool isOpen, ScoredFields field) => isOpen ? field : ScoredFields.None;

    // An amount in a currency without a rate cannot be counted, whatever the answer.
    private static bool HasRate(string? currency, ScoringTerms terms) => currency is null || terms.Rates.Convert(1, currency) is not null;

    private static string? CurrencyOf(IntakeRecord record, ScoredFields fields, ScoringTerms terms, string extreme) =>
        (fields & ScoredFields.FundsCurrency) != 0 ? extreme
        : (fields & ScoredFields.FundsAmount) != 0 ? record.FundsCurrency ?? terms.Rates.Currency
        : record.FundsCurrency;
}
