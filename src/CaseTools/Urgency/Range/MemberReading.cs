using CaseTools.Values;

namespace CaseTools.Urgency;

/// <summary>What one member adds to a case, the routes that count for the group included.</summary>
/// <param name="Traits">What the member adds whatever the routes are.</param>
/// <param name="Documents">Points of part 5, before its maximum.</param>
/// <param name="Exposure">Exposure, 0 to 4.</param>
/// <param name="DaysLeft">Days to the nearest date that has not lapsed.</param>
/// <param name="FloorBand">The most urgent band that a floor asks for because of the member, by its place.</param>
/// <param name="Ticket">The cheapest ticket; the lead's alone counts.</param>
/// <param name="Routes">What each candidate is for the member.</param>
internal readonly record struct MemberReading(
    MemberTraits Traits,
    int Documents,
    int Exposure,
    int DaysLeft,
    int FloorBand,
    Ticket Ticket,
    ProfileRoutes Routes)
{
    /// <summary>Reads a member against the routes that count for the group.</summary>
    /// <param name="traits">The member.</param>
    /// <param name="routes">What each candidate is for the member.</param>
    /// <param name="isLead">Whether the member leads.</param>
    /// <param name="set">The candidates.</param>
    /// <param name="counting">Those that count.</param>
    /// <param name="terms">The terms.</param>
    public static MemberReading Of(MemberTraits traits, ProfileRoutes routes, bool isLead, RouteSet set, int[] counting, ScoringTerms terms)
    {
        var (days, floor) = (traits.DaysLeft, traits.FloorBand);
        if (routes.LastClosing(counting) is { } closing)
        {
            days = Math.Min(days, terms.DaysTo(CalendarDates.DateOf(closing.ToOffset(terms.AsOf.Offset))));
            floor = traits.IsInside ? Math.Min(floor, terms.Bands.OfLastClosing(closing - terms.AsOf)) : floor;
        }

        return new MemberReading(
            traits,
            traits.Documents + (routes.NeedsVisaEverywhere(counting) ? terms.Model.Documents.VisaMissingEverywhere : 0),
            routes.IsSingledOutAmong(counting) ? traits.ExposureIfSingledOut : traits.Exposure,
            days,
            floor,
            isLead ? set.CheapestTicket(routes, counting) : default,
            routes);
    }
}
