using System.Globalization;
using CaseTools.Borders;

namespace CaseTools;

/// <summary>Part 1: points by closure level and exposure.</summary>
/// <param name="Max">Most points.</param>
/// <param name="Matrix">Points: row by closure level 0 to 5, column by exposure 0 to 4.</param>
/// <param name="NoDataLevel">Closure level of a destination without data, and what an observation decays towards.</param>
/// <param name="OtherProfileLevel">Highest closure level of a restriction that names others.</param>
/// <param name="NoRouteNeededLevel">Closure level where nobody needs a route.</param>
/// <param name="RemovalRiskLevel">Closure level where nobody needs a route and a stay ends soon.</param>
/// <param name="StaleAfterDays">Days after which an observation is stale.</param>
/// <param name="StaleAddsLevels">Levels that a stale observation moves.</param>
/// <param name="VeryStaleAfterDays">Days after which it is very stale.</param>
/// <param name="VeryStaleAddsLevels">Levels that a very stale observation moves.</param>
/// <param name="ClosingSoonDays">Days before a closing that count as closing.</param>
/// <param name="ClosingNowHours">Hours before a closing that count as closed.</param>
/// <param name="ShortStayDays">Days of stay left that are short.</param>
/// <param name="SettledAfterDays">Days of stay left beyond which nobody is exposed.</param>
public sealed record BorderWeights(
    int Max,
    IReadOnlyList<IReadOnlyList<int>> Matrix,
    int NoDataLevel,
    int OtherProfileLevel,
    int NoRouteNeededLevel,
    int RemovalRiskLevel,
    int StaleAfterDays,
    int StaleAddsLevels,
    int VeryStaleAfterDays,
    int VeryStaleAddsLevels,
    int ClosingSoonDays,
    int ClosingNowHours,
    int ShortStayDays,
    int SettledAfterDays)
{
    /// <summary>From what age on an observation is stale.</summary>
    internal StalenessLimits Staleness => new(TimeSpan.FromDays(StaleAfterDays), TimeSpan.FromDays(VeryStaleAfterDays));
}

/// <summary>Part 2: points for those who depend on the case.</summary>
/// <param name="Max">Most points.</param>
/// <param name="FirstChild">For the first child.</param>
/// <param name="EachFurtherChild">For each further child.</param>
/// <param name="ChildrenMax">Most points for children.</param>
/// <param name="SeparatedChild">For a separated child.</param>
/// <param name="SoleCarer">For a sole carer.</param>
/// <param name="SpecificNeed">For each member with a specific need.</param>
/// <param name="SpecificNeedMax">Most points for specific needs.</param>
/// <param name="CoTraveller">For each co-traveller.</param>
/// <param name="CoTravellerMax">Most points for co-travellers.</param>
public sealed record DependantWeights(
    int Max,
    int FirstChild,
    int EachFurtherChild,
    int ChildrenMax,
    int SeparatedChild,
    int SoleCarer,
    int SpecificNeed,
    int SpecificNeedMax,
    int CoTraveller,
    int CoTravellerMax);

/// <summary>Part 3: points for the draft's reach, by the highest person.</summary>
/// <param name="Max">Most points.</param>
/// <param name="NotLiable">Not liable, exempt, a child, too old, or of another country.</param>
/// <param name="AbroadLiable">Outside, of an age or a specialty that is drafted.</param>
/// <param name="Unknown">Sex or age not known.</param>
/// <param name="InsideReservistAge">Inside, of reservist age or liable.</param>
/// <param name="InsideConscriptAge">Inside, of conscript age.</param>
/// <param name="AbroadSummonsOrWanted">Outside, with a summons, called up, at or from a unit, or wanted.</param>
/// <param name="InsideSpecialtyOrServed">Inside, has served or has a specialty.</param>
/// <param name="InsideSummonsServed">Inside, with a summons, called up or at a unit.</param>
/// <param name="InsideLeftUnitOrWanted">Inside, left a unit or wanted.</param>
public sealed record ThreatWeights(
    int Max,
    int NotLiable,
    int AbroadLiable,
    int Unknown,
    int InsideReservistAge,
    int InsideConscriptAge,
    int AbroadSummonsOrWanted,
    int InsideSpecialtyOrServed,
    int InsideSummonsServed,
    int InsideLeftUnitOrWanted);

/// <summary>Part 4: points for the nearest deadline.</summary>
/// <param name="Max">Most points.</param>
/// <param name="DaysLeft">Steps: at most so many calendar days, so many points.</param>
/// <param name="LapsesAfterDays">Days after which a past date no longer counts as the nearest.</param>
/// <param name="Lapsed">Points for a lapsed date where nothing gives more.</param>
public sealed record DeadlineWeights(int Max, IReadOnlyList<LadderStep> DaysLeft, int LapsesAfterDays, int Lapsed);

/// <summary>Part 5: points for documents, added up for one person; the highest person counts.</summary>
/// <param name="Max">Most points.</param>
/// <param name="NoTravelPassport">No travel passport, or only applied for.</param>
/// <param name="TravelPassportUnknown">Not known whether there is one.</param>
/// <param name="VisaMissingEverywhere">Every route needs a visa that the person lacks.</param>
/// <param name="GuardianConsentMissing">A guardian's consent is missing, unclear or refused.</param>
/// <param name="StayIrregular">No right to stay.</param>
/// <param name="StayPending">An application is pending.</param>
/// <param name="ExitBan">Barred from leaving, or probably so.</param>
public sealed record DocumentWeights(
    int Max,
    int NoTravelPassport,
    int TravelPassportUnknown,
    int VisaMissingEverywhere,
    int GuardianConsentMissing,
    int StayIrregular,
    int StayPending,
    int ExitBan);

/// <summary>Part 6: points for means.</summary>
/// <param name="Max">Most points.</param>
/// <param name="RatioBelow">Steps: ratio of funds to cost below so much, so many points.</param>
/// <param name="StatedInsufficient">Funds not known, said to be not enough.</param>
/// <param name="Unknown">Funds not known, or no price known.</param>
/// <param name="LivingCostPerPerson30Days">What 30 days cost a person.</param>
public sealed record MeansWeights(
    int Max,
    IReadOnlyList<LadderStep> RatioBelow,
    int StatedInsufficient,
    int Unknown,
    MoneyAmount LivingCostPerPerson30Days);

/// <summary>Part 7: points for safeguarding signs; the highest sign counts.</summary>
/// <param name="Max">Most points.</param>
/// <param name="Signs">Points of each sign.</param>
/// <param name="SecondPersonAdds">Added where a second member shows any sign.</param>
public sealed record SafeguardingWeights(int Max, IReadOnlyDictionary<SafeguardingSign, int> Signs, int SecondPersonAdds);

/// <summary>A step of a ladder.</summary>
/// <param name="Limit">Its limit.</param>
/// <param name="Points">Its points.</param>
public sealed record LadderStep(decimal Limit, int Points)
{
    /// <summary>The limit and the points.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}: {1}", Limit, Points);
}

/// <summary>An amount of money.</summary>
/// <param name="Amount">How much.</param>
/// <param name="Currency">Of what, ISO 4217 code.</param>
public sealed record MoneyAmount(decimal Amount, string Currency)
{
    /// <summary>The amount and the currency.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} {1}", Amount, Currency);
}
