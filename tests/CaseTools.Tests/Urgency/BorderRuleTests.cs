namespace CaseTools.Tests.Urgency;

/// <summary>Steps 6 and 7: rules for every route out of a country.</summary>
public sealed class BorderRuleTests
{
    [Theory]
    [InlineData(RouteStatus.Closed, 5)]
    [InlineData(RouteStatus.Restricted, 3)]
    [InlineData(RouteStatus.Closing, 1)]
    [InlineData(RouteStatus.Watch, 1)]
    [InlineData(RouteStatus.Open, 1)]
    [InlineData(RouteStatus.Unknown, 1)]
    public void Without_level_and_closing_only_a_closed_or_restricted_rule_asks_for_a_level(RouteStatus status, int expected) =>
        Assert.Equal(expected, Level(A.Rule() with { Status = status }));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 2)]
    [InlineData(4, 4)]
    public void A_rules_level_is_the_least_and_goes_before_its_status(int level, int expected) =>
        Assert.Equal(expected, Level(A.Rule() with { Status = RouteStatus.Closed, Level = level }));

    [Fact]
    public void A_rules_level_lowers_nothing() =>
        Assert.Equal(4, Scoring.Assess(A.Route() with { Level = 4 }, A.PersonInside(), A.Rule() with { Level = 2 }).Level);

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(72 * 60, 5)]
    [InlineData((72 * 60) + 1, 4)]
    [InlineData(14 * 24 * 60, 4)]
    [InlineData((14 * 24 * 60) + 1, 1)]
    public void A_rule_that_closes_counts_by_its_closing_time_alone(int minutes, int expected) =>
        Assert.Equal(expected, Level(A.Rule() with { Level = 5, Status = RouteStatus.Closed, ClosingAt = A.Now.AddMinutes(minutes) }));

    [Fact]
    public void Of_several_modifiers_the_highest_is_added() =>
        Assert.Equal(3, Level(A.Rule("R-1") with { LevelModifier = 1 }, A.Rule("R-2") with { LevelModifier = 2 }));

    [Fact]
    public void A_modifier_is_added_after_the_levels_of_all_rules() =>
        Assert.Equal(4, Level(A.Rule("R-1") with { LevelModifier = 1 }, A.Rule("R-2") with { Level = 3 }));

    [Fact]
    public void A_rule_that_closes_far_off_still_adds_its_modifier() =>
        Assert.Equal(2, Level(A.Rule() with { LevelModifier = 1, ClosingAt = A.Now.AddDays(30) }));

    [Fact]
    public void Nothing_goes_beyond_5() =>
        Assert.Equal(5, Scoring.Assess(A.Route() with { Level = 4 }, A.PersonInside(), A.Rule() with { LevelModifier = 5 }).Level);

    [Fact]
    public void A_modifier_comes_on_top_of_what_age_has_added() =>
        Assert.Equal(4, Scoring.Assess(A.Route() with { AsOf = A.Now.AddDays(-15) }, A.PersonInside(), A.Rule() with { LevelModifier = 1 }).Level);

    [Fact]
    public void A_rule_does_not_decay() =>
        Assert.Equal(2, Level(A.Rule() with { LevelModifier = 1, AsOf = A.Now.AddDays(-300) }));

    [Fact]
    public void A_rule_that_names_others_does_not_hold() =>
        Assert.Equal(1, Level(A.Rule() with { Status = RouteStatus.Closed, LevelModifier = 2, AppliesSex = Sex.M }));

    [Fact]
    public void A_rule_of_another_country_does_not_hold() =>
        Assert.Equal(1, Level(A.Rule(from: "BY") with { Status = RouteStatus.Closed }));

    [Fact]
    public void A_lifted_rule_is_over() =>
        Assert.Equal(1, Level(A.Rule() with { Status = RouteStatus.Lifted, Level = 5, LevelModifier = 2, ClosingAt = A.Now.AddDays(-1) }));

    [Fact]
    public void A_rule_is_over_when_its_newest_row_lifts_it() => Assert.Equal(
        1,
        Level(A.Rule() with { Status = RouteStatus.Closed, AsOf = A.Now.AddDays(-2) }, A.Rule() with { Status = RouteStatus.Lifted }));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 5)]
    public void A_rule_is_over_when_its_reopening_is_past(int hours, int expected) =>
        Assert.Equal(expected, Level(A.Rule() with { Status = RouteStatus.Closed, ReopensAt = A.Now.AddHours(hours) }));

    [Fact]
    public void Rules_hold_for_assumed_routes_too()
    {
        Assert.Equal(4, Scoring.AssessAssumed(A.PersonInside(), A.Rule() with { LevelModifier = 1 }).Level);
        Assert.Equal(5, Scoring.AssessAssumed(A.PersonInside(), A.Rule() with { ClosingAt = A.Now.AddHours(1) }).Level);
    }

    [Fact]
    public void Rules_hold_where_the_routes_row_speaks_of_others()
    {
        var route = Scoring.Assess(A.Route() with { Level = 5, AppliesSex = Sex.M }, A.PersonInside(), A.Rule() with { LevelModifier = 1 });

        Assert.Equal((3, false), (route.Level, route.IsShut));
    }

    private static int Level(params BorderStatus[] rules) => Scoring.Assess(A.Route(), A.PersonInside(), rules).Level;
}
