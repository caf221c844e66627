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

        // Lapsed ones stand last.
        var hasLapsed = facts.Deadlines.Count > 0 && facts.Deadlines[facts.Deadlines.Count - 1].IsLapsed;
        var points = PointsOf(nearest?.DaysLeft, hasLapsed, weights);
        var isLapsedHigher = points > ahead;
        Explain(facts, nearest, isLapsedHigher ? 0 : points, log);
        ExplainLapsed(facts, isLapsedHigher ? points : 0, log);
        return points;
    }

    /// <summary>The points: by the days to the nearest deadline, or for a lapsed date where that gives more.</summary>
    public static int PointsOf(int? daysLeft, bool hasLapsed, DeadlineWeights weights) =>
        Math.Max(daysLeft is { } days ? PointsFor(days, weights) : 0, hasLapsed ? weights.Lapsed : 0);

    /// <summary>The nearest deadline that has not lapsed, by calendar days; null where there is none.</summary>
    public static CaseDeadline? Nearest(CaseFacts facts)
    {
        CaseDeadline? nearest = null;
        foreach (var deadline in facts.Deadlines)
        {
            nearest = !deadline.IsLapsed && (nearest is null || deadline.DaysLeft < nearest.DaysLeft) ? deadline : nearest;
        }

        return nearest;
    }

    private static int PointsFor(int daysLeft, DeadlineWeights weights)
    {
        for (var i = 0; i < weights.DaysLeft.Count; i++)
        {
            if (daysLeft <= weights.DaysLeft[i].Limit)
            {
                return weights.DaysLeft[i].Points;
            }
        }

        return 0;
    }

    private static void Explain(CaseFacts facts, CaseDeadline? nearest, int points, ReasonLog log)
    {
        if (nearest is null)
        {
            log.Add(0, facts.Phrases.Say("deadline-none"), "deadline", facts.Lead, IntakeFields.Deadlines);
            return;
        }

        log.Add(
            points,
            new DeadlineSentence("deadline-nearest", nearest, facts.Phrases),
            "deadline.daysLeft",
            nearest);
    }

    private static void ExplainLapsed(CaseFacts facts, int points, ReasonLog log)
    {
        foreach (var lapsed in facts.Deadlines.Where(deadline => deadline.IsLapsed))
        {
            log.Add(
                points,
                new DeadlineSentence("deadline-lapsed", lapsed, facts.Phrases),
                "deadline.lapsed",
                lapsed);

            // The points are given once, however many dates have lapsed.
            points = 0;
        }
    }
}

/// <summary>A deadline with its rule and the days left, to be put in words when it is read.</summary>
internal sealed class DeadlineSentence(string key, CaseDeadline deadline, Phrases phrases) : Sentence
{
    /// <inheritdoc/>
    public override string ToString() =>
        phrases.Of(key, Capital(deadline.KindText), CalendarDates.ToText(deadline.Date), phrases.DaysLeft(deadline.DaysLeft), deadline.Rule);

    private static string Capital(string kind) => kind.Length == 0 ? kind : char.ToUpperInvariant(kind[0]) + kind.Substring(1);
}
