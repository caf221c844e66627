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

        // What is supposed does not grow old.
        var addedByAge = row is null or { IsHypothetical: true } ? 0 : Decayed(level, borders.Instant - row.AsOf) - level;
        var rules = RulesOn(person, closings);
        var isShut = (speaks && stated == ClosureLevels.Closed) || closings.IsAnyPast || rules.Shut;
        return new RouteForPerson(
            rules.On(level + addedByAge),
            isShut,
            isShut ? null : closings.Next,
            lacksVisa,
            addedByAge,
            rules.On(level));
    }

    /// <summary>The rules in force from a person's country that speak of them.</summary>
    public IEnumerable<BorderStatus> RulesFor(Person person) => borders.Rules(person.Country).Where(rule => rule.SpeaksOf(person));

    /// <summary>The level that a rule without a closing time asks for by itself.</summary>
    public static int LevelOfRule(BorderStatus rule) => rule.Level ?? rule.Status switch
    {
        RouteStatus.Closed => ClosureLevels.Closed,
        RouteStatus.Restricted => ClosureLevels.Restricted,
        _ => 0,
    };

    private RuleEffect RulesOn(Person person, Closings closings)
    {
        var (least, added, isShut) = (0, 0, false);
        foreach (var rule in RulesFor(person))
        {
            var level = rule.ClosingAt is { } closing ? LevelOfClosing(closings.Take(closing)) : LevelOfRule(rule);
            isShut |= rule.ClosingAt is null && level == ClosureLevels.Closed;
            least = Math.Max(least, level);
            added = Math.Max(added, rule.LevelModifier ?? 0);
        }

        return new RuleEffect(least, added, isShut);
    }

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

    /// <summary>What the rules in force make of a route's level.</summary>
    private readonly record struct RuleEffect(int Least, int Added, bool Shut)
    {
        public int On(int level) => Math.Min(Math.Max(level, Least) + Added, ClosureLevels.Closed);
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
