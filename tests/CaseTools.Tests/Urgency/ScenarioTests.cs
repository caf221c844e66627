using CaseTools.Borders;

namespace CaseTools.Tests.Urgency;

/// <summary>Hypothetical rows: they count before the facts, and whatever rests on them says so.</summary>
public sealed class ScenarioTests
{
    private static readonly BorderStatus Closed = A.Route() with { Status = RouteStatus.Closed, IsHypothetical = true, AsOf = A.Now.AddDays(-30) };

    [Fact]
    public void A_hypothetical_row_counts_before_a_newer_observation_and_does_not_decay()
    {
        var open = Closed with { Status = RouteStatus.Open };

        Assert.Equal(1, Scoring.Score(A.PersonInside(), open, A.Route() with { Level = 5 }).ClosureLevel);
        Assert.Equal(3, Scoring.Score(A.PersonInside(), open with { IsHypothetical = false }).ClosureLevel);
    }

    [Fact]
    public void Of_hypothetical_rows_the_newest_counts_then_the_strictest_and_none_of_the_future()
    {
        var old = Closed with { Level = 5 };
        var mild = Closed with { Level = 2, AsOf = A.Now };
        var strict = mild with { Level = 4 };
        var future = old with { AsOf = A.Now.AddTicks(1) };

        Assert.Equal(strict, Assert.Single(new BorderData([old, mild, strict, future, A.Route()]).At(A.Now).Observations));
        Assert.Equal(A.Route(), Assert.Single(new BorderData([future, A.Route()]).At(A.Now).Observations));
    }

    [Fact]
    public void The_hash_of_a_scenario_is_another_one_and_that_of_facts_is_as_it_was()
    {
        var rows = PublishedInterviews.Borders();
        var facts = new BorderData(rows).Hash;

        Assert.Equal("46495922cc9a793d3cc077a8d5193b2a6696c64c0d05390889cc6f8e1249dd49", facts);
        Assert.NotEqual(facts, new BorderData([.. rows, Closed]).Hash);
        Assert.NotEqual(new BorderData([.. rows, Closed with { IsHypothetical = false }]).Hash, new BorderData([.. rows, Closed]).Hash);
        Assert.Equal(new BorderData([.. rows, Closed]).Hash, new BorderData([Closed, .. rows.Reverse()]).Hash);
    }

    [Fact]
    public void The_same_row_as_fact_and_as_scenario_stands_once_and_is_hypothetical()
    {
        var fact = Closed with { IsHypothetical = false, SourceFile = "a.csv" };
        var data = new BorderData([fact, Closed with { SourceFile = "b.csv" }]);

        Assert.True(Assert.Single(data.Observations).IsHypothetical);
        Assert.Equal(new BorderData([Closed]).Hash, data.Hash);
    }

    [Fact]
    public void The_reasons_are_marked_word_for_word()
    {
        var lead = A.PersonInside() with { Destinations = ["GE"] };

        Assert.Equal(
            [
                "WHAT IF: Best way out at closure level 5 of 5, exposure 3 of 4.",
                "WHAT IF: RU-GE to Georgia: closed, level 5, supposed as of 2022-08-28, hypothetical; for C-1 level 5, shut.",
                "WHAT IF: Exposure 3: C-1 is in Russia, a country of concern.",
            ],
            Scoring.Score(lead, A.Route(), Closed).Words(UrgencyPart.Border));
    }

    [Fact]
    public void What_does_not_rest_on_it_is_not_marked()
    {
        var assessment = Scoring.Score(A.PersonInside() with { Destinations = ["TR"], AccommodationUntil = A.Day(3) }, A.Route(), A.Route("TR"), Closed);

        Assert.DoesNotContain(assessment.Reasons, reason => reason.Text.Contains("WHAT IF", StringComparison.Ordinal));
        Assert.False(Assert.Single(assessment.Deadlines).IsHypothetical);
        Assert.StartsWith("WHAT IF: ", assessment.Why, StringComparison.Ordinal);
        Assert.StartsWith("WHAT IF: C-1: ", assessment.ToString(), StringComparison.Ordinal);
        Assert.Equal((true, "RU-GE"), (assessment.IsScenario, Assert.Single(assessment.Scenario).RouteId));
    }

    [Fact]
    public void A_hypothetical_rule_marks_every_route_out()
    {
        var rule = A.Rule() with { LevelModifier = 1, IsHypothetical = true };

        Assert.Equal(
            "WHAT IF: RU-GE to Georgia: open, level 1, observed 2022-09-26, 1 day old; hypothetical rule RU-RULE holds and adds 1; for C-1 level 2.",
            Scoring.Score(A.PersonInside(), A.Route(), rule).Words(UrgencyPart.Border).ElementAt(1));
        Assert.Equal(
            "WHAT IF: RU-GE to Georgia: open, level 1, observed 2022-09-26, 1 day old; hypothetical rule RU-RULE is over; for C-1 level 1.",
            Scoring.Score(A.PersonInside(), A.Route(), rule with { Status = RouteStatus.Lifted }).Words(UrgencyPart.Border).ElementAt(1));
    }

    [Fact]
    public void A_deadline_by_a_hypothetical_closing_says_so_everywhere()
    {
        var closing = Closed with { Status = RouteStatus.Closing, ClosingAt = A.Now.AddDays(2) };
        var assessment = Scoring.Score(A.PersonInside() with { Destinations = ["GE"] }, A.Route(), closing);

        var deadline = Assert.Single(assessment.Deadlines);
        Assert.Equal(
            ("routes close", "the only route that is open closes, hypothetical", true, "hypothetical routes close 2022-09-29"),
            (deadline.Kind, deadline.Rule, deadline.IsHypothetical, deadline.ToString()));
        Assert.Equal(
            ["WHAT IF: Routes close: 2022-09-29, in 2 days (the only route that is open closes, hypothetical)."],
            assessment.Words(UrgencyPart.Deadline));
        Assert.Equal("WHAT IF: C-1 is in Russia, and every route still open closes within 72 h.", Assert.Single(assessment.Floors).Text);

        var later = Scoring.Score(A.PersonInside() with { Destinations = ["GE"] }, closing with { ClosingAt = A.Now.AddDays(5) });
        Assert.Equal("half-way to hypothetical routes close 2022-10-02", later.ContactReason);
    }

    [Fact]
    public void A_deadline_by_a_hypothetical_rule_s_closing_says_so_too()
    {
        var rule = A.Rule() with { IsHypothetical = true, ClosingAt = A.Now.AddDays(2) };

        Assert.True(Assert.Single(Scoring.Score(A.PersonInside() with { Destinations = ["GE"] }, A.Route(), rule).Deadlines).IsHypothetical);
    }

    [Fact]
    public void A_stay_by_hypothetical_days_says_so()
    {
        var days = Closed with { StayDays = 10 };
        var assessment = Scoring.Score(A.PersonOutside() with { EntryDate = A.Day(-5), DraftStatus = DraftStatus.Wanted }, days);

        Assert.Equal("10 days of stay by RU-GE, the day of entry being day 1, hypothetical", Assert.Single(assessment.Deadlines).Rule);
        Assert.Contains(
            "WHAT IF: Exposure 2: C-1 is in Georgia, and the stay ends on 2022-10-01 (10 days of stay by RU-GE, the day of entry being day 1), in 4 days.",
            assessment.Words(UrgencyPart.Border));
        Assert.StartsWith("WHAT IF: ", assessment.Floors.Single(floor => floor.Id == "F7").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stay_that_the_record_states_and_one_that_never_ends_rest_on_no_scenario()
    {
        var days = Closed with { StayDays = 10 };
        var stated = Scoring.Score(A.PersonOutside() with { EntryDate = A.Day(-5), StayUntil = A.Day(20) }, days);
        var citizen = Scoring.Score(A.Person() with { EntryDate = A.Day(-5) }, days);

        Assert.Equal(("stay 2022-10-17", false), (Assert.Single(stated.Deadlines).ToString(), stated.Deadlines[0].IsHypothetical));
        Assert.Empty(citizen.Deadlines);
        Assert.DoesNotContain(stated.Reasons.Concat(citizen.Reasons), reason => reason.Text.Contains("WHAT IF", StringComparison.Ordinal));
    }

    [Fact]
    public void A_roof_that_ends_is_a_fact_and_a_hypothetical_stay_that_ends_is_none()
    {
        var roof = Scoring.Score(A.PersonOutside() with { EntryDate = A.Day(-8), AccommodationUntil = A.Day(1) }, Closed with { StayDays = 10 });
        var stay = Scoring.Score(A.PersonOutside() with { EntryDate = A.Day(-8) }, Closed with { StayDays = 10 });

        Assert.Equal("The roof ends on 2022-09-28.", roof.Floors.Single(floor => floor.Id == "F4").Text);
        Assert.Equal("WHAT IF: The stay ends on 2022-09-28.", stay.Floors.Single(floor => floor.Id == "F4").Text);
    }

    [Fact]
    public void A_visa_that_only_the_scenario_asks_for_and_a_ticket_that_it_takes_away_are_marked()
    {
        var lead = A.PersonInside() with { Destinations = ["GE"], FundsAmount = 100_000, FundsCurrency = "RUB" };
        var assessment = Scoring.Score(lead, A.Route() with { PriceLow = 1000, PriceCurrency = "RUB" }, Closed with { Status = RouteStatus.Open, Visa = VisaRequirement.Required });

        Assert.Equal(["WHAT IF: C-1: every route needs a visa that is not recorded."], assessment.Words(UrgencyPart.Documents));
        Assert.All(assessment.Words(UrgencyPart.Means), text => Assert.StartsWith("WHAT IF: ", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Funds_that_are_not_known_hang_on_the_supposed_route_and_a_members_word_does_not()
    {
        var lead = A.PersonInside() with { Destinations = ["GE"] };

        Assert.Equal(
            ["WHAT IF: Funds and prices are not known: no amount is recorded."],
            Scoring.Score(lead with { FundsEnough = YesNo.Unknown }, Closed).Words(UrgencyPart.Means));
        Assert.Equal(
            ["Said to be not enough; no amount is recorded."],
            Scoring.Score(lead with { FundsEnough = YesNo.No }, Closed).Words(UrgencyPart.Means));
    }

    [Fact]
    public void Where_no_route_is_needed_a_supposed_rule_marks_nothing() => Assert.DoesNotContain(
        Scoring.Score(A.Person() with { FundsEnough = YesNo.Unknown }, A.Rule(from: "GE") with { IsHypothetical = true }).Reasons,
        reason => reason.Text.StartsWith("WHAT IF", StringComparison.Ordinal));

    [Fact]
    public void Which_group_counts_is_supposed_where_the_ways_of_one_are()
    {
        var lead = A.PersonInside() with { Destinations = ["TR"] };
        var elsewhere = A.PersonOutside().Companion("C-2") with { CurrentCountry = "AM" };
        var assessment = Scoring.Score(
            A.InOneGroup(lead, elsewhere),
            A.Route("TR") with { Level = 0, IsHypothetical = true },
            A.Route("TR", from: "AM") with { Level = 5 });

        Assert.Equal(
            [
                "WHAT IF: Best way out at closure level 5 of 5, exposure 1 of 4.",
                "AM-TR to Turkey: open, level 5, observed 2022-09-26, 1 day old; for C-2 (co traveller) level 5, shut.",
                "Exposure 1: C-2 (co traveller) is in Armenia, and the end of the stay is not known.",
            ],
            assessment.Words(UrgencyPart.Border));
    }

    [Fact]
    public void That_no_route_is_needed_is_supposed_where_one_members_stay_is()
    {
        var lead = A.PersonOutside() with { StayUntil = A.Day(100) };
        var other = A.PersonOutside().Companion("C-2") with { EntryDate = A.Day(-5) };

        Assert.Equal(
            [
                "WHAT IF: No route needed: closure level 1 of 5, exposure 1 of 4.",
                "WHAT IF: No route out of Georgia is needed.",
                "Exposure 1: C-1 is in Georgia, and the stay ends on 2023-01-05 (the record's stay_until), in 100 days.",
            ],
            Scoring.Score(A.InOneGroup(lead, other), Closed with { StayDays = 90 }).Words(UrgencyPart.Border));
    }

    [Fact]
    public void A_hypothetical_stay_that_has_lapsed_is_asked_about_as_such() => Assert.Contains(
        Scoring.Score(A.PersonOutside() with { EntryDate = A.Day(-90) }, Closed with { StayDays = 10 }).Questions,
        question => question.Text == "WHAT IF: What came of the date 2022-07-08 (stay)? It has lapsed.");
}
