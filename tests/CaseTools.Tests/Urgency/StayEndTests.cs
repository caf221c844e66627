namespace CaseTools.Tests.Urgency;

/// <summary>When a stay ends: stated, counted from the day of entry, or irregular.</summary>
public sealed class StayEndTests
{
    private static readonly BorderStatus NinetyDays = A.Route() with { StayDays = 90 };

    [Fact]
    public void The_day_of_entry_is_day_1() =>
        Assert.Equal(new DateTime(2022, 12, 21), StayEnd(Entered("2022-09-23"), NinetyDays));

    [Fact]
    public void One_day_of_stay_ends_on_the_day_of_entry() =>
        Assert.Equal(new DateTime(2022, 9, 23), StayEnd(Entered("2022-09-23"), NinetyDays with { StayDays = 1 }));

    [Fact]
    public void A_stated_end_goes_before_a_counted_one() =>
        Assert.Equal(A.Day(200), StayEnd(Entered("2022-09-23") with { StayUntil = A.Day(200) }, NinetyDays));

    [Theory]
    [InlineData(StayBasis.VisaFree, true)]
    [InlineData(StayBasis.Pending, true)]
    [InlineData(StayBasis.Unknown, true)]
    [InlineData(StayBasis.Permit, false)]
    [InlineData(StayBasis.Visa, false)]
    [InlineData(StayBasis.Asylum, false)]
    [InlineData(StayBasis.Citizen, false)]
    public void Days_are_counted_for_some_grounds_alone(StayBasis basis, bool isCounted) =>
        Assert.Equal(isCounted ? new DateTime(2022, 12, 21) : null, StayEnd(Entered("2022-09-23") with { StayBasis = basis }, NinetyDays));

    [Fact]
    public void Nothing_is_counted_without_an_entry_date_or_days()
    {
        Assert.Null(StayEnd(A.PersonOutside(), NinetyDays));
        Assert.Null(StayEnd(Entered("2022-09-23"), A.Route()));
        Assert.Null(StayEnd(Entered("2022-09-23"), NinetyDays with { ToCountry = "TR" }));
    }

    [Fact]
    public void The_route_may_come_from_anywhere() =>
        Assert.Equal(new DateTime(2022, 12, 21), StayEnd(Entered("2022-09-23"), NinetyDays with { FromCountry = "AM" }));

    [Fact]
    public void The_newest_observation_that_gives_days_counts()
    {
        var older = NinetyDays with { RouteId = "R-1", StayDays = 30, AsOf = A.Now.AddDays(-2) };
        var withoutDays = A.Route(id: "R-3") with { AsOf = A.Now };

        Assert.Equal(new DateTime(2022, 12, 21), StayEnd(Entered("2022-09-23"), older, NinetyDays, withoutDays));
    }

    [Fact]
    public void Of_several_of_that_instant_the_fewest_days_count() =>
        Assert.Equal(new DateTime(2022, 10, 22), StayEnd(Entered("2022-09-23"), NinetyDays, NinetyDays with { RouteId = "R-9", StayDays = 30 }));

    [Fact]
    public void Days_of_an_observation_that_is_superseded_do_not_count() =>
        Assert.Null(StayEnd(Entered("2022-09-23"), NinetyDays with { AsOf = A.Now.AddDays(-2) }, A.Route()));

    [Fact]
    public void An_irregular_stay_ends_14_days_from_the_scoring_date() =>
        Assert.Equal(A.Day(14), StayEnd(A.PersonOutside() with { StayBasis = StayBasis.Irregular }));

    [Theory]
    [InlineData(13, 13)]
    [InlineData(14, 14)]
    [InlineData(15, 14)]
    [InlineData(-3, -3)]
    public void An_irregular_stay_ends_earlier_where_the_record_says_so(int stated, int expected) =>
        Assert.Equal(A.Day(expected), StayEnd(A.PersonOutside() with { StayBasis = StayBasis.Irregular, StayUntil = A.Day(stated) }));

    [Theory]
    [InlineData(13, "stay_until")]
    [InlineData(14, "stay_until")]
    [InlineData(15, "stay_basis")]
    public void What_ends_an_irregular_stay_is_named_and_the_record_before_the_rule(int stated, string field)
    {
        var assessment = Scoring.Score(A.PersonOutside() with { StayBasis = StayBasis.Irregular, StayUntil = A.Day(stated) });

        Assert.Equal(field, Assert.Single(assessment.Deadlines).Field);
    }

    [Fact]
    public void An_irregular_stay_ends_earlier_where_the_days_are_over() =>
        Assert.Equal(new DateTime(2022, 9, 29), StayEnd(Entered("2022-07-02") with { StayBasis = StayBasis.Irregular }, NinetyDays));

    [Fact]
    public void Citizens_and_those_inside_have_no_stay_that_ends()
    {
        Assert.Null(StayEnd(A.Person() with { StayUntil = A.Day(3) }));
        Assert.Null(StayEnd(A.PersonInside() with { StayUntil = A.Day(3), Nationality = "UA" }));
        Assert.Null(StayEnd(A.Person() with { StayBasis = StayBasis.Irregular }));
    }

    [Fact]
    public void A_counted_stay_names_its_row()
    {
        var deadline = Scoring.Score(Entered("2022-09-23"), NinetyDays).Deadlines.Single();

        Assert.Equal("90 days of stay by RU-GE, the day of entry being day 1", deadline.Rule);
        Assert.Equal("entry_date", deadline.Field);
        Assert.Equal("RU-GE", deadline.BorderRow?.RouteId);
    }

    [Fact]
    public void An_irregular_stay_names_its_rule()
    {
        var deadline = Scoring.Score(A.PersonOutside() with { StayBasis = StayBasis.Irregular }).Deadlines.Single();

        Assert.Equal(("no right to stay: 14 days from the scoring date", "stay_basis"), (deadline.Rule, deadline.Field));
    }

    private static IntakeRecord Entered(string date) =>
        A.PersonOutside() with { EntryDate = DateTime.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };

    private static DateTime? StayEnd(IntakeRecord record, params BorderStatus[] rows) =>
        Scoring.Score(record, rows).Deadlines.SingleOrDefault(deadline => deadline.Kind == CaseDeadline.Stay)?.Date;
}
