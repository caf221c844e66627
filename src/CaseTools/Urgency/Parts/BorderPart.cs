using CaseTools.Intake;

namespace CaseTools.Urgency;

/// <summary>Part 1: how closed the best way out is, and how exposed the most exposed member.</summary>
/// <param name="Group">The group that counts.</param>
/// <param name="Level">Closure level L of the best way out.</param>
/// <param name="Exposure">Exposure X of the most exposed member.</param>
/// <param name="Points">Points of the pair.</param>
internal sealed record BorderPart(CountryGroup Group, int Level, int Exposure, int Points)
{
    /// <summary>The group with the most points, then the higher level, then the higher exposure.</summary>
    public static BorderPart Of(CaseFacts facts) => facts.Groups
        .Select(group => OfGroup(group, facts))
        .OrderByDescending(part => part.Points)
        .ThenByDescending(part => part.Level)
        .ThenByDescending(part => part.Exposure)
        .ThenBy(part => part.Group.Country, StringComparer.Ordinal)
        .First();

    /// <summary>Says why.</summary>
    public void Explain(CaseFacts facts, ReasonLog log)
    {
        log.Add(
            Points,
            facts.Phrases.Of(Group.Candidates.Count > 0 ? "border-best-way" : "border-no-route-needed", Level, Exposure),
            $"border.matrix[{Level}][{Exposure}]",
            facts.Lead,
            IntakeFields.Destinations,
            BestRoute()?.Row,
            IsHypothetical(facts));
        ExplainRoutes(facts, log);
        ExplainExposure(facts, log);
    }

    private static BorderPart OfGroup(CountryGroup group, CaseFacts facts)
    {
        var level = LevelOf(group, facts);
        var exposure = group.Members.Max(member => new ExposureReading(member, group, facts).Level);
        return new BorderPart(group, level, exposure, facts.Terms.Model.Border.Matrix[level][exposure]);
    }

    private static int LevelOf(CountryGroup group, CaseFacts facts)
    {
        var weights = facts.Terms.Model.Border;
        return group.Routes.Count > 0 ? group.Routes.Min(HighestLevel)
            : group.Members.Any(member => facts.StayDaysLeft(member) <= weights.ShortStayDays) ? weights.RemovalRiskLevel
            : weights.NoRouteNeededLevel;
    }

    private static int HighestLevel(IReadOnlyList<RouteForPerson> routes) => routes.Max(route => route.Level);

    private CandidateRoute? BestRoute() =>
        Enumerable.Range(0, Group.Candidates.Count)
            .Where(i => HighestLevel(Group.Routes[i]) == Level)
            .Select(i => Group.Candidates[i])
            .FirstOrDefault();

    private void ExplainRoutes(CaseFacts facts, ReasonLog log)
    {
        if (Group.Candidates.Count == 0)
        {
            var isRemoval = Level == facts.Terms.Model.Border.RemovalRiskLevel && Level != facts.Terms.Model.Border.NoRouteNeededLevel;
            log.Add(
                0,
                isRemoval ? facts.Phrases.Of("border-removal-threatens")
                    : Group.Country is { } country ? facts.Phrases.Of("border-no-route-out", facts.Phrases.Country(country))
                    : facts.Phrases.Of("border-no-route-out-of-unknown"),
                isRemoval ? "border.removalRiskLevel" : "border.noRouteNeededLevel",
                Group.Members[0],
                IntakeFields.CurrentCountry,
                isHypothetical: IsExposureHypothetical(Group, facts));
        }

        for (var i = 0; i < Group.Candidates.Count; i++)
        {
            var level = HighestLevel(Group.Routes[i]);
            var member = Group.Members[Group.Routes[i].ToList().FindIndex(route => route.Level == level)];
            var words = RouteWords.Of(Group.Candidates[i], member, Group.Routes[i].First(route => route.Level == level), facts.Terms);
            log.Add(
                0,
                words,
                Group.Candidates[i].IsAssumed ? "border.noDataLevel" : "border, steps 1 to 7",
                member,
                IntakeFields.Destinations,
                Group.Candidates[i].Row,
                facts.Terms.Borders.HypotheticalRules(Group.Country).Any());
        }
    }

    private void ExplainExposure(CaseFacts facts, ReasonLog log)
    {
        var reading = Group.Members.Select(member => new ExposureReading(member, Group, facts)).First(reading => reading.Level == Exposure);
        log.Add(0, facts.Phrases.Of("exposure-reason", Exposure, reading.Words), "border, exposure", reading.Person, reading.Field, reading.Row, reading.IsHypothetical);
    }

    // Which way out is the best, and which group counts, rests on all of them.
    private static bool IsHypothetical(CaseFacts facts) =>
        facts.Groups.Any(group => (group.Candidates.Count > 0 && group.IsHypothetical)
            || IsExposureHypothetical(group, facts));

    private static bool IsExposureHypothetical(CountryGroup group, CaseFacts facts) =>
        group.Members.Any(member => new ExposureReading(member, group, facts).IsHypothetical);
}
