using CaseTools.Urgency;

namespace CaseTools.Tests.Urgency;

/// <summary>Which routes are shut for a person, and when those that are not will close.</summary>
public sealed class ShutRouteTests
{
    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void A_route_whose_row_has_level_5_is_shut(int level, bool expected) =>
        Assert.Equal(expected, Assess(A.Route() with { Level = level }).IsShut);

    [Fact]
    public void A_route_that_is_at_5_only_for_closing_soon_is_still_open()
    {
        var route = Assess(A.Route() with { ClosingAt = A.Now.AddHours(1) });

        Assert.Equal((5, false, A.Now.AddHours(1)), (route.Level, route.IsShut, route.ClosingTime));
    }

    [Fact]
    public void A_route_that_is_at_5_only_by_modifiers_is_still_open()
    {
        var route = Assess(A.Route(), A.Rule() with { LevelModifier = 5 });

        Assert.Equal((5, false), (route.Level, route.IsShut));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, true)]
    [InlineData(1, false)]
    public void A_route_is_shut_from_the_instant_of_its_closing(int seconds, bool expected) =>
        Assert.Equal(expected, Assess(A.Route() with { ClosingAt = A.Now.AddSeconds(seconds) }).IsShut);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_rule_whose_closing_time_is_past_shuts_every_route(int seconds, bool expected) =>
        Assert.Equal(expected, Assess(A.Route(), A.Rule() with { ClosingAt = A.Now.AddSeconds(seconds) }).IsShut);

    [Theory]
    [InlineData(RouteStatus.Closed, null, true)]
    [InlineData(RouteStatus.Watch, 5, true)]
    [InlineData(RouteStatus.Closed, 4, false)]
    [InlineData(RouteStatus.Restricted, null, false)]
    public void A_rule_without_a_closing_time_shuts_at_level_5(RouteStatus status, int? level, bool expected) =>
        Assert.Equal(expected, Assess(A.Route(), A.Rule() with { Status = status, Level = level }).IsShut);

    [Fact]
    public void What_two_rows_shut_is_shut_as_what_one_does()
    {
        var closed = A.Rule("R-1") with { Status = RouteStatus.Closed };
        var past = A.Rule("R-3") with { ClosingAt = A.Now.AddHours(-1) };

        Assert.True(Assess(A.Route(), closed, closed with { RouteId = "R-2" }).IsShut);
        Assert.True(Assess(A.Route(), past, past with { RouteId = "R-4" }).IsShut);
        Assert.True(Assess(A.Route() with { ClosingAt = A.Now.AddHours(-2) }, past).IsShut);
    }

    [Fact]
    public void A_closed_rule_whose_closing_is_to_come_shuts_nothing_yet()
    {
        var route = Assess(A.Route(), A.Rule() with { Status = RouteStatus.Closed, Level = 5, ClosingAt = A.Now.AddDays(20) });

        Assert.Equal((1, false, A.Now.AddDays(20)), (route.Level, route.IsShut, route.ClosingTime));
    }

    [Fact]
    public void A_closed_row_that_speaks_of_others_is_not_shut() =>
        Assert.False(Assess(A.Route() with { Level = 5, AppliesSex = Sex.M }).IsShut);

    [Fact]
    public void A_closed_row_that_has_opened_again_is_not_shut() =>
        Assert.False(Assess(A.Route() with { Level = 5, ReopensAt = A.Now }).IsShut);

    [Fact]
    public void The_closing_time_is_the_earliest_of_row_and_rules_still_to_come() => Assert.Equal(
        A.Now.AddDays(20),
        Assess(A.Route() with { ClosingAt = A.Now.AddDays(30) }, A.Rule("R-1") with { ClosingAt = A.Now.AddDays(40) }, A.Rule("R-2") with { ClosingAt = A.Now.AddDays(20) }).ClosingTime);

    [Theory]
    [InlineData(20, 40)]
    [InlineData(40, 20)]
    public void The_closing_time_is_the_earlier_of_two_rules_in_either_order(int one, int other) => Assert.Equal(
        A.Now.AddDays(20),
        Assess(A.Route(), A.Rule("R-1") with { ClosingAt = A.Now.AddDays(one) }, A.Rule("R-2") with { ClosingAt = A.Now.AddDays(other) }).ClosingTime);

    [Fact]
    public void A_shut_route_has_no_closing_time()
    {
        var route = Assess(A.Route() with { Level = 5, ClosingAt = A.Now.AddDays(2) });

        Assert.Equal((true, null), (route.IsShut, route.ClosingTime));
    }

    private static RouteForPerson Assess(BorderStatus route, params BorderStatus[] rules) => Scoring.Assess(route, A.PersonInside(), rules);
}
