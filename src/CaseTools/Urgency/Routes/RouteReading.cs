using CaseTools.Values;

namespace CaseTools.Urgency;

/// <summary>What the routes that count come to for one member: all that a score takes from them, in numbers.</summary>
/// <param name="Level">The lowest closure level; null where no route counts.</param>
/// <param name="NeedsVisaEverywhere">Whether there are routes and each needs a visa that is missing.</param>
/// <param name="IsSingledOut">Whether a rule, or a route's row, singles the member out.</param>
/// <param name="DaysToClosing">Days to the last closing of the routes that are still open; <see cref="MemberTraits.NoDate"/> where one stays open.</param>
/// <param name="ClosingBand">The most urgent band that a floor asks for, inside, because of that closing, by its place.</param>
/// <param name="Ticket">The cheapest ticket.</param>
internal readonly record struct RouteReading(
    int? Level,
    bool NeedsVisaEverywhere,
    bool IsSingledOut,
    int DaysToClosing,
    int ClosingBand,
    Ticket Ticket)
{
    /// <summary>Reads the routes that count.</summary>
    /// <param name="routes">What each candidate is for the member.</param>
    /// <param name="set">The candidates.</param>
    /// <param name="counting">Those that count.</param>
    /// <param name="terms">The terms.</param>
    public static RouteReading Of(ProfileRoutes routes, RouteSet set, int[] counting, ScoringTerms terms)
    {
        var closing = routes.LastClosing(counting);
        return new RouteReading(
            counting.Length == 0 ? null : routes.AsGroup.LowestLevel(counting),
            routes.NeedsVisaEverywhere(counting),
            routes.IsSingledOutAmong(counting),
            closing is { } time ? terms.DaysTo(CalendarDates.DateOf(time.ToOffset(terms.AsOf.Offset))) : MemberTraits.NoDate,
            closing is { } left ? terms.Bands.OfLastClosing(left - terms.AsOf) : terms.Bands.None,
            set.CheapestTicket(routes, counting));
    }
}
