using CaseTools.Borders;
using CaseTools.Tests.Urgency;

namespace CaseTools.Tests.Borders;

/// <summary>What is in force on each route: age, staleness, conflicts, rules that are over.</summary>
public sealed class BorderReviewTests
{
    private static readonly StalenessLimits Limits = new(TimeSpan.FromDays(7), TimeSpan.FromDays(14));

    [Theory]
    [InlineData(0, ObservationAge.Fresh)]
    [InlineData(7 * 24 * 60, ObservationAge.Fresh)]
    [InlineData((7 * 24 * 60) + 1, ObservationAge.Stale)]
    [InlineData(14 * 24 * 60, ObservationAge.Stale)]
    [InlineData((14 * 24 * 60) + 1, ObservationAge.VeryStale)]
    public void An_observation_is_stale_after_7_days_and_very_stale_after_14(int minutes, ObservationAge expected)
    {
        var review = Single(A.Route() with { AsOf = A.Now.AddMinutes(-minutes) });

        Assert.Equal(expected, review.Age);
        Assert.Equal(minutes / 1440.0, review.AgeDays, 9);
    }

    [Fact]
    public void What_is_supposed_does_not_age() =>
        Assert.Equal(ObservationAge.Fresh, Single(A.Route() with { AsOf = A.Now.AddDays(-20), IsHypothetical = true }).Age);

    [Fact]
    public void Level_and_closing_are_as_observed_without_profile_or_decay()
    {
        var review = Single(A.Route() with { Level = 2, AppliesSex = Sex.M, AsOf = A.Now.AddDays(-20), ClosingAt = A.Now.AddDays(1) });

        Assert.Equal((2, A.Now.AddDays(1), false), (review.Level, review.ClosingAt, review.IsOver));
        Assert.Equal(A.Now, review.AsOf);
    }

    [Fact]
    public void A_route_that_has_opened_again_is_not_over_and_closes_no_more()
    {
        var review = Single(A.Route() with { Level = 5, ClosingAt = A.Now.AddDays(-2), ReopensAt = A.Now });

        Assert.Equal((2, null, false), (review.Level, review.ClosingAt, review.IsOver));
    }

    [Fact]
    public void A_rule_is_over_when_it_is_lifted_or_its_reopening_is_past()
    {
        Assert.True(Single(A.Rule() with { Status = RouteStatus.Lifted }).IsOver);
        Assert.True(Single(A.Rule() with { ReopensAt = A.Now }).IsOver);
        Assert.False(Single(A.Rule() with { ReopensAt = A.Now.AddTicks(1) }).IsOver);
        Assert.False(Single(A.Route() with { Status = RouteStatus.Lifted }).IsOver);
    }

    [Theory]
    [InlineData(3 * 24 * 60, true)]
    [InlineData((3 * 24 * 60) + 1, false)]
    [InlineData(0, true)]
    public void Another_level_of_another_source_within_3_days_is_a_conflict(int minutes, bool isConflict)
    {
        var newest = A.Route() with { Level = 4, Source = "one", AsOf = A.Now };
        var other = A.Route() with { Level = 2, Source = "two", AsOf = A.Now.AddMinutes(-minutes) };

        Assert.Equal(isConflict ? [other] : [], Single(newest, other).Conflicts);
    }

    [Fact]
    public void The_same_level_or_the_same_source_is_no_conflict()
    {
        var newest = A.Route() with { Level = 4, Source = "one", AsOf = A.Now };

        Assert.Empty(Single(newest, newest with { Status = RouteStatus.Closing, Level = null, Source = "two", AsOf = A.Now.AddDays(-1) }).Conflicts);
        Assert.Empty(Single(newest, newest with { Level = 2, AsOf = A.Now.AddDays(-1) }).Conflicts);
        Assert.Empty(Single(newest, newest with { Level = 2, Source = "two", RouteId = "RU-GE-2", ToCountry = "GE", AsOf = A.Now.AddDays(1) }).Conflicts);
    }

    [Fact]
    public void Routes_stand_by_countries_and_route_id()
    {
        var reviews = BorderReview.Of(new BorderData([A.Route("TR"), A.Route("GE", "Z"), A.Route("GE", "Y"), A.Route("GE", from: "AM"), A.Rule()]), A.Now, Limits);

        Assert.Equal(["AM-GE", "RU-RULE", "Y", "Z", "RU-TR"], reviews.Select(review => review.RouteId));
        Assert.Equal(("RU", "*", RouteStatus.Watch), (reviews[1].FromCountry, reviews[1].ToCountry, reviews[1].Status));
    }

    [Fact]
    public void What_was_not_yet_known_is_not_reviewed() =>
        Assert.Empty(BorderReview.Of(new BorderData([A.Route() with { AsOf = A.Now.AddTicks(1) }]), A.Now, Limits));

    private static BorderRouteStatus Single(params BorderStatus[] rows) => Assert.Single(BorderReview.Of(new BorderData(rows), A.Now, Limits));

    [Theory]
    [InlineData(RouteStatus.Lifted, null, true)]
    [InlineData(RouteStatus.Closed, 0, true)]
    [InlineData(RouteStatus.Closed, 1, false)]
    [InlineData(RouteStatus.Closed, null, false)]
    public void Whether_a_rule_is_over_is_one_question_for_all(RouteStatus status, int? reopensInHours, bool isOver)
    {
        var rule = A.Rule() with { Status = status, ReopensAt = reopensInHours is { } hours ? A.Now.AddHours(hours) : null };

        Assert.Equal(isOver, ClosureLevels.IsOver(rule, A.Now));
        Assert.Equal(isOver, Single(rule).IsOver);
        Assert.Equal(isOver, !new BorderData([rule]).At(A.Now).Rules("RU").Any());
        Assert.False(ClosureLevels.IsOver(rule with { ToCountry = "GE" }, A.Now));
    }

    [Fact]
    public void The_limits_of_age_are_those_of_the_model()
    {
        Assert.Equal(Limits, Scoring.Model.Border.Staleness);
        Assert.Equal(
            new StalenessLimits(TimeSpan.FromDays(1), TimeSpan.FromDays(2)),
            (Scoring.Model.Border with { StaleAfterDays = 1, VeryStaleAfterDays = 2 }).Staleness);
    }
}
