using CaseTools.Intake;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Urgency;

/// <summary>Part 4: the nearest deadline.</summary>
internal static class DeadlinePart
{
    /// <summary>Scores the part.</summary>
    public static int Score(CaseFacts facts, ReasonLog log)
    {
        var weights = facts.Terms.Model.Deadline;
        var nearest = Nearest(facts);
        var ahead = PointsOf(nearest?.DaysLeft, hasLapsed: false, weights);
        var points = PointsOf(nearest?.DaysLeft, facts.Deadlines.Any(deadline => deadline.IsLapsed), weights);
        var isLapsedHigher = points > ahead;
        Explain(facts, nearest, isLapsedHigher ? 0 : points, log);
        ExplainLapsed(facts, isLapsedHigher ? points : 0, log);
        return points;
    }

    /// <summary>The points: by the days to the nearest deadline, or for a lapsed date where that gives more.</summary>
    public static int PointsOf(int? daysLeft, bool hasLapsed, DeadlineWeights weights) =>
        Math.Max(daysLeft is { } days ? PointsFor(days, weights) : 0, hasLapsed ? weights.Lapsed : 0);

    /// <summary>The nearest deadline that has not lapsed, by calendar days; null where there is none.</summary>
    public static CaseDeadline? Nearest(CaseFacts facts) =>
        facts.Deadlines.Where(deadline => !deadline.IsLapsed).OrderBy(deadline => deadline.DaysLeft).FirstOrDefault();

    private static int PointsFor(int daysLeft, DeadlineWeights weights)
    {
        foreach (var step in weights.DaysLeft)
        {
            if (daysLeft <= step.Limit)
            {
                return step.Points;
            }
        }

        return 0;
    }

    private static void Explain(CaseFacts facts, CaseDeadline? nearest, int points, ReasonLog log)
    {
        if (nearest is null)
        {
            log.Add(0, facts.Phrases.Of("deadline-none"), "deadline", facts.Lead, IntakeFields.Deadlines);
            return;
        }

        log.Add(
            points,
            Words("deadline-nearest", nearest, facts),
            "deadline.daysLeft",
            nearest);
    }

    private static void ExplainLapsed(CaseFacts facts, int points, ReasonLog log)
    {
        foreach (var lapsed in facts.Deadlines.Where(deadline => deadline.IsLapsed))
        {
            log.Add(
                points,
                Words("deadline-lapsed", lapsed, facts),
                "deadline.lapsed",
                lapsed);

            // The points are given once, however many dates have lapsed.
            points = 0;
        }
    }

    private static string Words(string key, CaseDeadline deadline, CaseFacts facts) => facts.Phrases.Of(
        key,
        Capital(deadline.KindText),
        CalendarDates.ToText(deadline.Date),
        facts.Phrases.DaysLeft(deadline.DaysLeft),
        deadline.Rule);

    private static string Capital(string kind) => kind.Length == 0 ? kind : char.ToUpperInvariant(kind[0]) + kind.Substring(1);
}
