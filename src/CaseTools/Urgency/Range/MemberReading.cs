namespace CaseTools.Urgency;

/// <summary>What one member adds to a case, the routes that count for the group included.</summary>
/// <param name="Traits">What the member adds whatever the routes are.</param>
/// <param name="Documents">Points of part 5, before its maximum.</param>
/// <param name="Exposure">Exposure, 0 to 4.</param>
/// <param name="DaysLeft">Days to the nearest date that has not lapsed.</param>
/// <param name="FloorBand">The most urgent band that a floor asks for because of the member, by its place.</param>
/// <param name="Ticket">The cheapest ticket; of a case the lead's alone is taken.</param>
/// <param name="Routes">What each candidate is for the member; empty where the level of the group is known without.</param>
internal readonly record struct MemberReading(
    MemberTraits Traits,
    int Documents,
    int Exposure,
    int DaysLeft,
    int FloorBand,
    Ticket Ticket,
    GroupRoutes Routes)
{
    /// <summary>Reads a member against what the routes come to.</summary>
    public static MemberReading Of(MemberTraits traits, RouteReading routes, GroupRoutes asGroup, ScoringTerms terms) => new(
        traits,
        traits.Documents + (routes.NeedsVisaEverywhere ? terms.Model.Documents.VisaMissingEverywhere : 0),
        routes.IsSingledOut ? traits.ExposureIfSingledOut : traits.Exposure,
        Math.Min(traits.DaysLeft, routes.DaysToClosing),
        traits.IsInside ? Math.Min(traits.FloorBand, routes.ClosingBand) : traits.FloorBand,
        routes.Ticket,
        asGroup);
}
