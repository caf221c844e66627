namespace CaseTools.Tests.Urgency;

/// <summary>Part 4: the nearest deadline.</summary>
public sealed class DeadlinePartTests
{
    [Theory]
    [InlineData(-15, 6)]
    [InlineData(-14, 15)]
    [InlineData(-1, 15)]
    [InlineData(0, 15)]
    [InlineData(1, 15)]
    [InlineData(2, 12)]
    [InlineData(3, 12)]
    [InlineData(4, 9)]
    [InlineData(7, 9)]
    [InlineData(8, 6)]
    [InlineData(14, 6)]
    [InlineData(15, 4)]
    [InlineData(30, 4)]
    [InlineData(31, 2)]
    [InlineData(90, 2)]
    [InlineData(91, 0)]
    public void Points_go_by_calendar_days(int days, int expected) =>
        Assert.Equal(expected, Points(A.Person() with { AccommodationUntil = A.Day(days) }));

    [Fact]
    public void Days_are_counted_in_the_offset_of_the_scoring_time()
    {
        var record = A.Person() with { AccommodationUntil = new DateTime(2022, 9, 28) };
        var justBeforeMidnight = new DateTimeOffset(2022, 9, 26, 23, 30, 0, TimeSpan.FromHours(3));

        Assert.Equal(2, Assert.Single(Scoring.ScoreAll([record], [], justBeforeMidnight)).DaysToDeadline);
        Assert.Equal(1, Assert.Single(Scoring.ScoreAll([record], [], justBeforeMidnight.ToOffset(TimeSpan.FromHours(5)))).DaysToDeadline);
    }

    [Fact]
    public void Roof_stay_summons_and_stated_deadlines_count()
    {
        var kinds = Scoring.Score(A.PersonOutside() with
        {
            AccommodationUntil = A.Day(40),
            StayUntil = A.Day(30),
            SummonsReportDate = A.Day(20),
            Deadlines = [new StatedDeadline("visa", A.Day(10)), new StatedDeadline("school", A.Day(50))],
        }).Deadlines;

        Assert.Equal(
            [("visa", 10), ("summons", 20), ("stay", 30), ("roof", 40), ("school", 50)],
            kinds.Select(deadline => (deadline.Kind, deadline.DaysLeft)));
    }

    [Fact]
    public void The_nearest_over_all_members_counts() => Assert.Equal(
        12,
        Scoring.Score(A.InOneGroup(A.Person() with { AccommodationUntil = A.Day(30) }, A.Person().Companion("C-2") with { AccommodationUntil = A.Day(3) })).DeadlineScore);

    [Fact]
    public void A_lapsed_date_gives_way_to_what_gives_more_but_not_to_what_gives_less()
    {
        Assert.Equal(9, Points(A.Person() with { AccommodationUntil = A.Day(-15), SummonsReportDate = A.Day(7) }));
        Assert.Equal(6, Points(A.Person() with { AccommodationUntil = A.Day(-15), SummonsReportDate = A.Day(14) }));
        Assert.Equal(6, Points(A.Person() with { AccommodationUntil = A.Day(-15), SummonsReportDate = A.Day(30) }));
    }

    [Fact]
    public void Lapsed_dates_give_their_points_once_and_are_listed_last_with_a_question()
    {
        var assessment = Scoring.Score(A.Person() with { AccommodationUntil = A.Day(-15), SummonsReportDate = A.Day(-20), Deadlines = [new StatedDeadline("visa", A.Day(60))] });

        Assert.Equal(6, assessment.DeadlineScore);
        Assert.Equal(60, assessment.DaysToDeadline);
        Assert.Equal([("visa", false), ("summons", true), ("roof", true)], assessment.Deadlines.Select(deadline => (deadline.Kind, deadline.IsLapsed)));
        Assert.Equal(
            ["What came of the date 2022-09-07 (summons)? It has lapsed.", "What came of the date 2022-09-12 (roof)? It has lapsed."],
            assessment.OtherQuestions().Select(question => question.Text));
        Assert.Equal(
            [
                (0, "Visa: 2022-11-26, in 60 days (the record's deadlines)."),
                (6, "Summons: 2022-09-07, 20 days overdue: too long ago to count as a deadline, to be asked."),
                (0, "Roof: 2022-09-12, 15 days overdue: too long ago to count as a deadline, to be asked."),
            ],
            assessment.Reasons.Where(reason => reason.Part == UrgencyPart.Deadline).Select(reason => (reason.Points, reason.Text)));
    }

    [Fact]
    public void A_stated_date_that_has_no_name_is_told_all_the_same() => Assert.Equal(
        [": 2022-10-07, in 10 days (the record's deadlines)."],
        Scoring.Score(A.Person() with { Deadlines = [new StatedDeadline("", A.Day(10))] }).Words(UrgencyPart.Deadline));

    [Fact]
    public void No_date_is_said_too()
    {
        var assessment = Scoring.Score(A.Person());

        Assert.Null(assessment.DaysToDeadline);
        Assert.Equal(["No date is recorded that lies ahead."], assessment.Words(UrgencyPart.Deadline));
    }

    [Fact]
    public void The_last_closing_of_the_routes_still_open_is_a_deadline()
    {
        var assessment = Scoring.Score(
            A.PersonInside(),
            A.Route("GE") with { ClosingAt = A.Now.AddDays(5) },
            A.Route("TR") with { ClosingAt = A.Now.AddDays(2) },
            A.Route("KZ") with { Level = 5 });

        var deadline = Assert.Single(assessment.Deadlines);
        Assert.Equal(("routes close", A.Day(5), 5, A.Now.AddDays(5)), (deadline.Kind, deadline.Date, deadline.DaysLeft, deadline.EndsAt));
        Assert.Equal(("the last of 2 routes that are open closes", "destinations", "RU-GE"), (deadline.Rule, deadline.Field, deadline.BorderRow?.RouteId));
        Assert.Equal(9, assessment.DeadlineScore);
    }

    [Fact]
    public void One_open_route_without_a_closing_time_is_way_out_enough() =>
        Assert.Empty(Scoring.Score(A.PersonInside(), A.Route("GE") with { ClosingAt = A.Now.AddDays(5) }, A.Route("TR")).Deadlines);

    [Fact]
    public void Where_every_route_is_shut_nothing_closes_any_more() =>
        Assert.Empty(Scoring.Score(A.PersonInside(), A.Route("GE") with { ClosingAt = A.Now }).Deadlines);

    [Fact]
    public void Of_routes_that_close_together_the_first_by_its_id_is_named()
    {
        var closing = A.Route(id: "G-2") with { ClosingAt = A.Now.AddDays(5) };

        var deadline = Assert.Single(Scoring.Score(A.PersonInside() with { Destinations = ["GE"] }, closing, closing with { RouteId = "G-1" }).Deadlines);

        Assert.Equal("G-1", deadline.BorderRow?.RouteId);
    }

    [Fact]
    public void Dates_that_end_together_stand_by_kind_then_file_then_line()
    {
        var lead = A.Person() with { AccommodationUntil = A.Day(9), SourceFile = "b.csv", SourceLine = 5 };
        var members = A.InOneGroup(
            lead with { Deadlines = [new StatedDeadline("appeal", A.Day(9))] },
            lead.Companion("C-2") with { SourceFile = "a.csv", SourceLine = 9 },
            lead.Companion("C-3") with { SourceFile = "a.csv", SourceLine = 2 });

        Assert.Equal(
            ["appeal b.csv 5", "roof a.csv 2", "roof a.csv 9", "roof b.csv 5"],
            Scoring.Score(members).Deadlines.Select(deadline => $"{deadline.Kind} {deadline.SourceFile} {deadline.SourceLine}"));
    }

    [Fact]
    public void A_rule_that_closes_makes_a_deadline_of_every_route_outside_too()
    {
        var outside = A.PersonOutside() with { Destinations = ["TR"] };
        var rule = A.Rule(from: "GE") with { ClosingAt = A.Now.AddDays(1) };

        var deadline = Assert.Single(Scoring.Score(outside, A.Route("TR", from: "GE"), rule).Deadlines);
        Assert.Equal("the only route that is open closes", deadline.Rule);
        Assert.Single(Scoring.Score(outside, rule).Deadlines);
    }

    [Fact]
    public void A_closing_counts_on_its_day_in_the_offset_of_the_scoring_time()
    {
        var helsinkiMidnight = new DateTimeOffset(2022, 9, 29, 21, 30, 0, TimeSpan.Zero);

        var deadline = Assert.Single(Scoring.Score(A.PersonInside(), A.Route() with { ClosingAt = helsinkiMidnight }).Deadlines);

        Assert.Equal((new DateTime(2022, 9, 30), 3, TimeSpan.FromHours(3)), (deadline.Date, deadline.DaysLeft, deadline.EndsAt.Offset));
    }

    private static int Points(IntakeRecord record) => Scoring.Score(record).DeadlineScore;
}
