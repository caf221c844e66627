namespace CaseTools.Tests.Urgency;

/// <summary>Closure level of one route for one person, steps 1 to 5: status, profile, visa, closing time and age of the observation.</summary>
public sealed class RouteLevelTests
{
    [Theory]
    [InlineData(RouteStatus.Open, 1)]
    [InlineData(RouteStatus.Lifted, 1)]
    [InlineData(RouteStatus.Watch, 2)]
    [InlineData(RouteStatus.Restricted, 3)]
    [InlineData(RouteStatus.Unknown, 3)]
    [InlineData(RouteStatus.Closing, 4)]
    [InlineData(RouteStatus.Closed, 5)]
    public void Without_a_level_the_status_gives_it(RouteStatus status, int expected) =>
        Assert.Equal(expected, Level(A.Route() with { Status = status }));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(5)]
    public void A_stated_level_goes_before_the_status(int level) =>
        Assert.Equal(level, Level(A.Route() with { Status = RouteStatus.Watch, Level = level }));

    [Theory]
    [InlineData(0, 2)]
    [InlineData(-1, 2)]
    [InlineData(1, 5)]
    public void A_route_that_has_opened_again_has_at_most_level_2(int hoursToReopening, int expected) =>
        Assert.Equal(expected, Level(A.Route() with { Status = RouteStatus.Closed, ReopensAt = A.Now.AddHours(hoursToReopening) }));

    [Fact]
    public void A_route_that_has_opened_again_and_was_open_stays_at_its_level() =>
        Assert.Equal(1, Level(A.Route() with { ReopensAt = A.Now.AddHours(-1) }));

    [Theory]
    [InlineData(5, 2)]
    [InlineData(2, 2)]
    [InlineData(1, 1)]
    public void A_row_that_speaks_of_others_counts_at_most_2(int level, int expected) =>
        Assert.Equal(expected, Level(A.Route() with { Level = level, AppliesSex = Sex.M }));

    [Fact]
    public void A_row_that_speaks_of_others_asks_for_no_visa_and_does_not_close()
    {
        var route = Scoring.Assess(A.Route() with { AppliesSex = Sex.M, Visa = VisaRequirement.Required, ClosingAt = A.Now.AddHours(1), Level = 5 }, A.PersonInside());

        Assert.Equal(2, route.Level);
        Assert.False(route.LacksVisa);
        Assert.False(route.IsShut);
        Assert.Null(route.ClosingTime);
    }

    [Fact]
    public void A_missing_visa_is_at_least_level_4() =>
        Assert.Equal(4, Level(A.Route() with { Visa = VisaRequirement.Required }));

    [Fact]
    public void A_missing_visa_lowers_no_closed_route() =>
        Assert.Equal(5, Level(A.Route() with { Visa = VisaRequirement.Required, Level = 5 }));

    [Theory]
    [InlineData(VisaRequirement.None)]
    [InlineData(VisaRequirement.OnArrival)]
    [InlineData(VisaRequirement.Unknown)]
    public void Only_a_required_visa_can_be_missing(VisaRequirement visa) => Assert.Equal(1, Level(A.Route() with { Visa = visa }));

    [Theory]
    [InlineData("GE", 0, 1)]
    [InlineData("GE", 1, 1)]
    [InlineData("GE", -1, 4)]
    [InlineData("TR", 1, 4)]
    public void A_visa_for_that_country_helps_to_its_last_day(string country, int lastDay, int expected) =>
        Assert.Equal(expected, Level(
            A.Route() with { Visa = VisaRequirement.Required },
            A.PersonInside() with { Visas = [new HeldVisa(country, "", A.Day(lastDay))] }));

    [Fact]
    public void A_visa_without_a_last_day_is_valid() =>
        Assert.Equal(1, Level(A.Route() with { Visa = VisaRequirement.Required }, A.PersonInside() with { Visas = [new HeldVisa("GE", "C", null)] }));

    [Fact]
    public void A_national_of_the_country_needs_no_visa() =>
        Assert.Equal(1, Level(A.Route() with { Visa = VisaRequirement.Required }, A.PersonInside() with { Nationality = "GE" }));

    [Theory]
    [InlineData(0, 5)]
    [InlineData(-1, 5)]
    [InlineData(72 * 60, 5)]
    [InlineData((72 * 60) + 1, 4)]
    [InlineData(14 * 24 * 60, 4)]
    [InlineData((14 * 24 * 60) + 1, 1)]
    public void A_closing_time_counts_within_72_hours_and_14_days(int minutes, int expected) =>
        Assert.Equal(expected, Level(A.Route() with { ClosingAt = A.Now.AddMinutes(minutes) }));

    [Fact]
    public void A_closing_time_far_off_lowers_nothing() =>
        Assert.Equal(3, Level(A.Route() with { Status = RouteStatus.Restricted, ClosingAt = A.Now.AddDays(30) }));

    [Fact]
    public void The_closing_time_of_a_route_that_has_opened_again_is_over()
    {
        var route = Scoring.Assess(A.Route() with { ClosingAt = A.Now.AddDays(-2), ReopensAt = A.Now.AddDays(-1) }, A.PersonInside());

        Assert.Equal((1, false, null), (route.Level, route.IsShut, route.ClosingTime));
    }

    [Theory]
    [InlineData(7 * 24, 0, 1)]
    [InlineData(7 * 24, 1, 2)]
    [InlineData(14 * 24, 0, 2)]
    [InlineData(14 * 24, 1, 3)]
    [InlineData(400 * 24, 0, 3)]
    public void An_observation_older_than_7_days_adds_a_level_and_older_than_14_two(int hours, int seconds, int expected) =>
        Assert.Equal(expected, Level(A.Route() with { AsOf = A.Now.AddHours(-hours).AddSeconds(-seconds) }));

    [Theory]
    [InlineData(0, 2)]
    [InlineData(2, 3)]
    [InlineData(3, 3)]
    [InlineData(4, 4)]
    [InlineData(5, 5)]
    public void An_old_observation_moves_no_further_than_3_and_never_down(int level, int expected) =>
        Assert.Equal(expected, Level(A.Route() with { Level = level, AsOf = A.Now.AddDays(-20) }));

    [Fact]
    public void An_old_row_that_speaks_of_others_decays_too() =>
        Assert.Equal(3, Level(A.Route() with { Level = 5, AppliesSex = Sex.M, AsOf = A.Now.AddDays(-8) }));

    [Fact]
    public void An_assumed_route_is_at_level_3_and_open()
    {
        var route = Scoring.AssessAssumed(A.PersonInside());

        Assert.Equal((3, false, null, false), (route.Level, route.IsShut, route.ClosingTime, route.LacksVisa));
    }

    private static int Level(BorderStatus route, IntakeRecord? record = null) => Scoring.Assess(route, record ?? A.PersonInside()).Level;
}
