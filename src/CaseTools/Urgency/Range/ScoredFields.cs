namespace CaseTools.Urgency;

/// <summary>
/// The fields that the model scores, as a set. Up to <see cref="Deadlines"/> more risk never lowers a score, so that each has a best
/// and a worst answer whatever the others are; the rest decide which rules and routes apply.
/// </summary>
[Flags]
internal enum ScoredFields
{
    None = 0,
    StayBasis = 1,
    StayUntil = 1 << 1,
    AccommodationUntil = 1 << 2,
    DraftStatus = 1 << 3,
    SummonsReportDate = 1 << 4,
    MilitarySpecialty = 1 << 5,
    TravelPassport = 1 << 6,
    ExitBan = 1 << 7,
    FundsAmount = 1 << 8,
    FundsCurrency = 1 << 9,
    FundsScope = 1 << 10,
    FundsEnough = 1 << 11,
    ChildrenUnder18 = 1 << 12,
    OtherDependants = 1 << 13,
    SeparatedChild = 1 << 14,
    SoleCarer = 1 << 15,
    GuardianConsent = 1 << 16,
    SpecificNeeds = 1 << 17,
    Safeguarding = 1 << 18,
    Deadlines = 1 << 19,
    Sex = 1 << 20,
    Age = 1 << 21,
    Nationality = 1 << 22,
    CurrentCountry = 1 << 23,
    Destinations = 1 << 24,
    Visas = 1 << 25,
}

/// <summary>Asks sets of fields.</summary>
internal static class ScoredFieldSets
{
    /// <summary>Whether a set holds any of some fields.</summary>
    public static bool HasAny(this ScoredFields fields, ScoredFields some) => (fields & some) != 0;
}
