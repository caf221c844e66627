using CaseTools.Borders;
using CaseTools.Intake;

namespace CaseTools.Urgency;

/// <summary>Part 1: how closed the best way out is, and how exposed the most exposed member.</summary>
/// <param name="Group">The group that counts.</param>
/// <param name="Level">Closure level L of the best way out.</param>
/// <param name="Exposure">Exposure X of the most exposed member.</param>
/// <param name="Points">Points of the pair.</param>
internal sealed record BorderPart(CountryGroup Group, int Level, int Exposure, int Points)
{
    // By level, then by exposure.
    private static readonly string[][] MatrixRules = [.. Enumerable.Range(0, ClosureLevels.Closed + 1).Select(level =>
        Enumerable.Range(0, ExposureReading.Highest + 1).Select(exposure => FormattableString.Invariant($"border.matrix[{level}][{exposure}]")).ToArray())];

    /// <summary>The group with the most points, then the higher level, then the higher exposure.</summary>
    public static BorderPart Of(CaseFacts facts) => facts.Groups.Count == 1
        ? OfGroup(facts.Groups[0], facts)
        : facts.Groups
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
            facts.Phrases.Say(Group.Candidates.Count > 0 ? "border-best-way" : "border-no-route-needed", Level, Exposure),
            MatrixRules[Level][Exposure],
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
        var exposure = 0;
        foreach (var member in group.Members)
        {
            exposure = Math.Max(exposure, ExposureReading.LevelOf(member, group, facts));
        }

        return new BorderPart(group, level, exposure, facts.Terms.Model.Border.Matrix[level][exposure]);
    }

    private static int LevelOf(CountryGroup group, CaseFacts facts)
    {
        var weights = facts.Terms.Model.Border;
        return group.LowestLevel
            ?? (group.Members.Any(member => facts.StayDaysLeft(member) <= weights.ShortStayDays) ? weights.RemovalRiskLevel : weights.NoRouteNeededLevel);
    }

    private CandidateRoute? BestRoute()
    {
        for (var i = 0; i < Group.Candidates.Count; i++)
        {
            if (Group.HighestLevel(i) == Level)
            {
                return Group.Candidates[i];
            }
        }

        return null;
    }

    private void ExplainRoutes(CaseFacts facts, ReasonLog log)
    {
        if (Group.Candidates.Count == 0)
        {
            var isRemoval = Level == facts.Terms.Model.Border.RemovalRiskLevel && Level != facts.Terms.Model.Border.NoRouteNeededLevel;
            log.Add(
                0,
                isRemoval ? facts.Phrases.Say("border-removal-threatens")
                    : Group.Country is { } country ? facts.Phrases.Say("border-no-route-out", facts.Phrases.Country(country))
                    : facts.Phrases.Say("border-no-route-out-of-unknown"),
                isRemoval ? "border.removalRiskLevel" : "border.noRouteNeededLevel",
                Group.Members[0],
                IntakeFields.CurrentCountry,
                isHypothetical: IsExposureHypothetical(Group, facts));
        }

        for (var i = 0; i < Group.Candidates.Count; i++)
        {
            var level = Group.HighestLevel(i);
            var worst = WorstOff(i, level);
            var member = Group.Members[worst];
            log.Add(
                0,
                new RouteSentence(Group.Candidates[i], member, Group[i, worst], facts.Terms),
                Group.Candidates[i].IsAssumed ? "border.noDataLevel" : "border, steps 1 to 7",
                member,
                IntakeFields.Destinations,
                Group.Candidates[i].Row,
                Group.Set.IsHypotheticalByRule);
        }
    }

    // The first member for whom a candidate has its highest level.
    private int WorstOff(int candidate, int level)
    {
        var member = 0;
        while (Group[candidate, member].Level != level)
        {
            member++;
        }

        return member;
    }

    private void ExplainExposure(CaseFacts facts, ReasonLog log)
    {
        var member = Group.Members.First(member => ExposureReading.LevelOf(member, Group, facts) == Exposure);
        var reading = new ExposureReading(member, Group, facts);
        log.Add(0, facts.Phrases.Say("exposure-reason", Exposure, reading.Words), "border, exposure", reading.Person, reading.Field, reading.Row, reading.IsHypothetical);
    }

    // Which way out is the best, and which group counts, rests on all of them.
    private static bool IsHypothetical(CaseFacts facts) => facts.Terms.Borders.HasSuppositions
        && facts.Groups.Any(group => (group.Candidates.Count > 0 && group.IsHypothetical)
            || IsExposureHypothetical(group, facts));

    private static bool IsExposureHypothetical(CountryGroup group, CaseFacts facts) => facts.Terms.Borders.HasSuppositions
        && group.Members.Any(member => new ExposureReading(member, group, facts).IsHypothetical);
}
