using CaseTools.Borders;

namespace CaseTools.Urgency;

/// <summary>How closed a route is for one person: the seven steps of part 1.</summary>
internal sealed class RouteAssessor(UrgencyModel model, BordersInForce borders, DateTime today)
{
    private readonly BorderWeights weights = model.Border;
    private readonly StalenessLimits staleness = model.Border.Staleness;

    /// <summary>Assesses a route for a person.</summary>
    public RouteForPerson Assess(CandidateRoute route, Person person)
    {
        var closings = new Closings(borders.Instant);
        var row = route.Row;
        var speaks = row is not null && row.SpeaksOf(person);
        var stated = row is null ? weights.NoDataLevel : ClosureLevels.At(row, borders.Instant);
        var lacksVisa = row is not null && row.LacksVisa(person, today);

        var level = speaks || row is null ? stated : Math.Min(stated, weights.OtherProfileLevel);
        if (speaks)
        {
            level = Math.Max(level, lacksVisa ? ClosureLevels.Closing : 0);
            level = Math.Max(level, LevelOfClosing(closings.Take(ClosureLevels.ClosingTime(row!, borders.Instant))));
        }

        var addedByAge = row is null or { IsHypothetical: true } ? 0 : Decayed(level, borders.Instant - row.AsOf) - level;
        level += addedByAge;
        var isShutByRule = ApplyRules(person, closings, ref level);
        var isShut = (speaks && stated == ClosureLevels.Closed) || closings.IsAnyPast || isShutByRule;
        return new RouteForPerson(Math.Min(level, ClosureLevels.Closed), isShut, isShut ? null : closings.Next, lacksVisa, addedByAge);
    }

    /// <summary>The rules in force from a person's country that speak of them.</summary>
    public IEnumerable<BorderStatus> RulesFor(Person person) => borders.Rules(person.Country).Where(rule => rule.SpeaksOf(person));

    private bool ApplyRules(Person person, Closings closings, ref int level)
    {
        var isShut = false;
        var added = 0;
        foreach (var rule in RulesFor(person))
        {
            var least = rule.ClosingAt is { } closing ? LevelOfClosing(closings.Take(closing)) : LevelOfRule(rule);
            isShut |= rule.ClosingAt is null && least == ClosureLevels.Closed;
            level = Math.Max(level, least);
            added = Math.Max(added, rule.LevelModifier ?? 0);
        }

        level += added;
        return isShut;
    }

    private static int LevelOfRule(BorderStatus rule) => rule.Level ?? rule.Status switch
    {
        RouteStatus.Closed => ClosureLevels.Closed,
        RouteStatus.Restricted => ClosureLevels.Restricted,
        _ => 0,
    };

    private int LevelOfClosing(DateTimeOffset? closing)
    {
        if (closing is not { } time)
        {
            return 0;
        }

        var left = time - borders.Instant;
        return left <= TimeSpan.FromHours(weights.ClosingNowHours) ? ClosureLevels.Closed
            : left <= TimeSpan.FromDays(weights.ClosingSoonDays) ? ClosureLevels.Closing
            : 0;
    }

    // An old observation moves towards what no observation counts as, and never below what it said.
    private int Decayed(int level, TimeSpan age)
    {
        var added = staleness.AgeOf(age) switch
        {
            ObservationAge.VeryStale => weights.VeryStaleAddsLevels,
            ObservationAge.Stale => weights.StaleAddsLevels,
            _ => 0,
        };
        return Math.Max(level, Math.Min(level + added, weights.NoDataLevel));
    }

    /// <summary>The closing times taken into account for one person on one route.</summary>
    private sealed class Closings(DateTimeOffset instant)
    {
        public bool IsAnyPast { get; private set; }

        public DateTimeOffset? Next { get; private set; }

        public DateTimeOffset? Take(DateTimeOffset? closing)
        {
            if (closing is { } time)
            {
                IsAnyPast |= time <= instant;
                Next = time > instant && (Next is null || time < Next) ? time : Next;
            }

            return closing;
        }
    }
}
