namespace CaseTools.Urgency;

/// <summary>A route that a group could take.</summary>
/// <param name="Destination">The country that it leads to; null where any way out counts and none is known.</param>
/// <param name="Row">The observation in force; null for an assumed route.</param>
internal sealed record CandidateRoute(string? Destination, BorderStatus? Row)
{
    /// <summary>Whether nothing is known of it.</summary>
    public bool IsAssumed => Row is null;
}

/// <summary>What a route is for one person.</summary>
/// <param name="Level">Closure level, 0 to 5.</param>
/// <param name="IsShut">Whether it is closed to them for good, as things stand.</param>
/// <param name="ClosingTime">When it closes; null where that is not known or it is shut.</param>
/// <param name="LacksVisa">Whether a visa is missing.</param>
/// <param name="AddedByAge">Levels that the age of the observation added.</param>
/// <param name="LevelIfFresh">The level that it would have if its observation were of today: rules may hold it where age alone would not.</param>
internal readonly record struct RouteForPerson(
    int Level,
    bool IsShut,
    DateTimeOffset? ClosingTime,
    bool LacksVisa,
    int AddedByAge,
    int LevelIfFresh);
