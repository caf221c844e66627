using CaseTools.Borders;

namespace CaseTools.Urgency;

/// <summary>What a route is for members who go together: it is as good as it is for the one for whom it is worst.</summary>
/// <param name="Level">The highest level.</param>
/// <param name="LevelIfFresh">The highest level that it would have if its observation were of today.</param>
/// <param name="IsShut">Whether it is shut for one of them.</param>
/// <param name="ClosingTime">When it closes for the first of them; null where that is not known.</param>
internal readonly record struct RouteForGroup(int Level, int LevelIfFresh, bool IsShut, DateTimeOffset? ClosingTime)
{
    /// <summary>Takes a further member along.</summary>
    public RouteForGroup With(RouteForPerson member) => new(
        Math.Max(Level, member.Level),
        Math.Max(LevelIfFresh, member.LevelIfFresh),
        IsShut || member.IsShut,
        ClosingTime is null || member.ClosingTime < ClosingTime ? member.ClosingTime ?? ClosingTime : ClosingTime);

    /// <summary>Whether its age alone keeps it from being usable: what was open then may be otherwise by now.</summary>
    public bool IsTooOld => LevelIfFresh <= ClosureLevels.Friction && Level > ClosureLevels.Friction;

    /// <summary>What it is for them. Whatever is shut has the highest level.</summary>
    /// <param name="isSeen">Whether an observation says whether it is open.</param>
    public RouteUsability UsabilityOf(bool isSeen) =>
        Level == ClosureLevels.Closed ? RouteUsability.Closed
        : !isSeen || IsTooOld ? RouteUsability.Unknown
        : Level <= ClosureLevels.Friction ? RouteUsability.Usable
        : RouteUsability.Restricted;
}
