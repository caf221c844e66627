namespace CaseTools.Urgency;

/// <summary>An option with its place among the stated destinations.</summary>
/// <param name="Option">The option.</param>
/// <param name="Place">The place of its destination among the stated ones; after them all where it is none.</param>
internal readonly record struct RankedOption(CaseOption Option, int Place)
{
    /// <summary>
    /// Usable first, then restricted, unknown, closed; what was named first; then the lower level, the order of the destinations, the lower
    /// cost, the route id. No two options of a case are equal in all of them.
    /// </summary>
    public static int Compare(RankedOption one, RankedOption other)
    {
        var (a, b) = (one.Option, other.Option);
        var order = UsabilityOf(a).CompareTo(UsabilityOf(b));
        order = order != 0 ? order : b.IsNamed.CompareTo(a.IsNamed);
        order = order != 0 ? order : a.Level.CompareTo(b.Level);
        order = order != 0 ? order : one.Place.CompareTo(other.Place);
        order = order != 0 ? order : (a.Cost ?? decimal.MaxValue).CompareTo(b.Cost ?? decimal.MaxValue);
        order = order != 0 ? order : string.CompareOrdinal(a.RouteId, b.RouteId);
        order = order != 0 ? order : string.CompareOrdinal(a.FromCountry, b.FromCountry);
        return order != 0 ? order : string.CompareOrdinal(a.ToCountry, b.ToCountry);
    }

    private static int UsabilityOf(CaseOption option) => option.Usability switch
    {
        RouteUsability.Usable => 0,
        RouteUsability.Restricted => 1,
        RouteUsability.Unknown => 2,
        _ => 3,
    };
}
