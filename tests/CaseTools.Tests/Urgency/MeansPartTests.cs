namespace CaseTools.Tests.Urgency;

/// <summary>Part 6: whether the money reaches. A person's 30 days cost 60 000 RUB in the default model.</summary>
public sealed class MeansPartTests
{
    private static readonly IntakeRecord WithMoney = A.PersonInside() with { FundsAmount = 100_000, FundsCurrency = "RUB", FundsScope = FundsScope.Unit };
    private static readonly BorderStatus PricedRoute = A.Route() with { PriceLow = 40_000, PriceCurrency = "RUB" };

    [Theory]
    [InlineData(24_999.99, 10)]
    [InlineData(25_000, 8)]
    [InlineData(49_999.99, 8)]
    [InlineData(50_000, 6)]
    [InlineData(99_999.99, 6)]
    [InlineData(100_000, 3)]
    [InlineData(199_999.99, 3)]
    [InlineData(200_000, 0)]
    [InlineData(0, 10)]
    public void The_ratio_of_funds_to_ticket_and_30_days_decides(decimal funds, int expected) =>
        Assert.Equal(expected, Points(WithMoney with { FundsAmount = funds }, PricedRoute));

    [Theory]
    [InlineData(24_999.99, "0.24")]
    [InlineData(25_000, "0.25")]
    [InlineData(99_999.99, "0.99")]
    [InlineData(199_999.99, "1.99")]
    [InlineData(0.01, "0.00")]
    public void The_ratio_in_words_is_cut_so_that_it_never_reads_like_the_next_step(decimal funds, string ratio) => Assert.EndsWith(
        $": {ratio} times the cost.",
        Assert.Single(Scoring.Score(WithMoney with { FundsAmount = funds }, PricedRoute).Words(UrgencyPart.Means)),
        StringComparison.Ordinal);

    [Fact]
    public void Everything_is_needed_once_for_each_person()
    {
        Assert.Equal(6, Points(WithMoney with { ChildrenUnder18 = 1 }, PricedRoute));
        Assert.Equal(8, Points(WithMoney with { ChildrenUnder18 = 2 }, PricedRoute));
    }

    [Fact]
    public void The_cheapest_open_candidate_of_the_lead_gives_the_ticket()
    {
        var dear = A.Route("TR") with { PriceLow = 340_000, PriceCurrency = "RUB" };

        Assert.Equal(8, Points(WithMoney, dear));
        Assert.Equal(3, Points(WithMoney, dear, PricedRoute));
        Assert.Equal(8, Points(WithMoney, dear, PricedRoute with { Level = 5 }));
        Assert.Equal(8, Points(WithMoney with { Destinations = ["TR"] }, dear, PricedRoute));
    }

    [Fact]
    public void The_ticket_is_that_of_the_leads_group()
    {
        var lead = WithMoney with { Destinations = ["TR"] };
        var elsewhere = lead.Companion("C-2") with { CurrentCountry = "GE", FundsAmount = null };
        var rows = new[] { A.Route("TR") with { PriceLow = 140_000, PriceCurrency = "RUB" }, A.Route("TR", from: "GE") with { PriceLow = 1, PriceCurrency = "RUB" } };

        Assert.Contains(
            "Funds 100\u00a0000 RUB against 400\u00a0000 RUB for 2 (ticket 140\u00a0000, 30 days 60\u00a0000 each): 0.25 times the cost.",
            Scoring.Score(A.InOneGroup(lead, elsewhere), rows).Words(UrgencyPart.Means));
    }

    [Fact]
    public void Where_no_route_is_needed_the_ticket_costs_nothing()
    {
        var assessment = Scoring.Score(WithMoney with { Nationality = "GE", CurrentCountry = "GE" });

        Assert.Equal(3, assessment.MeansScore);
        Assert.Equal(["Funds 100\u00a0000 RUB against 60\u00a0000 RUB for 1 (no route needed, 30 days 60\u00a0000 each): 1.66 times the cost."], assessment.Words(UrgencyPart.Means));
    }

    [Fact]
    public void A_route_without_a_price_counts_at_least_3_whatever_the_funds()
    {
        Assert.Equal(3, Points(WithMoney with { FundsAmount = 9_000_000 }, A.Route()));
        Assert.Equal(3, Points(WithMoney with { FundsAmount = 9_000_000 }, PricedRoute with { PriceCurrency = "EUR" }));
        Assert.Equal(3, Points(WithMoney with { FundsAmount = 9_000_000 }, PricedRoute with { PriceCurrency = null }));
        Assert.Equal(3, Points(A.PersonInside() with { FundsEnough = YesNo.Yes }, A.Route()));
        Assert.Equal(10, Points(WithMoney with { FundsAmount = 1 }, A.Route()));
        Assert.Equal(6, Points(A.PersonInside() with { FundsEnough = YesNo.No }, A.Route()));
    }

    [Theory]
    [InlineData(YesNo.No, 6)]
    [InlineData(YesNo.Yes, 0)]
    [InlineData(YesNo.Unknown, 3)]
    public void Where_the_funds_are_not_known_the_word_counts(YesNo enough, int expected)
    {
        Assert.Equal(expected, Points(A.Person() with { FundsEnough = enough }));
        Assert.Equal(expected, Points(A.PersonInside() with { FundsEnough = enough }, PricedRoute));
        Assert.Equal(expected, Points(A.Person() with { FundsEnough = enough, FundsAmount = 5, FundsCurrency = "EUR" }));
        Assert.Equal(expected, Points(A.Person() with { FundsEnough = enough, FundsAmount = 5 }));
    }

    [Fact]
    public void One_members_no_goes_before_anothers_yes() =>
        Assert.Equal(6, Scoring.Score(A.InOneGroup(A.Person(), A.Person().Companion("C-2") with { FundsEnough = YesNo.No })).MeansScore);

    [Fact]
    public void One_members_yes_goes_before_anothers_silence()
    {
        var silent = A.Person() with { FundsEnough = YesNo.Unknown };

        Assert.Equal(0, Scoring.Score(A.InOneGroup(silent, A.Person().Companion("C-2"))).MeansScore);
        Assert.Equal(0, Scoring.Score(A.InOneGroup(A.Person(), silent.Companion("C-2"))).MeansScore);
    }

    [Fact]
    public void Figures_go_before_words() =>
        Assert.Equal(3, Points(WithMoney with { FundsEnough = YesNo.No }, PricedRoute));

    [Fact]
    public void Amounts_for_persons_add_up_and_of_those_for_the_unit_the_largest_counts()
    {
        IntakeRecord Member(string id, decimal amount, FundsScope scope) =>
            WithMoney.Companion(id) with { FundsAmount = amount, FundsScope = scope };

        var words = Scoring.Score(
            A.InOneGroup(
                WithMoney with { FundsAmount = 10_000, FundsScope = FundsScope.Person },
                Member("C-2", 10_000, FundsScope.Person),
                Member("C-3", 500_000, FundsScope.Unit),
                Member("C-4", 300_000, FundsScope.Unknown)),
            PricedRoute).Words(UrgencyPart.Means);

        Assert.Equal(["Funds 520\u00a0000 RUB against 400\u00a0000 RUB for 4 (ticket 40\u00a0000, 30 days 60\u00a0000 each): 1.30 times the cost."], words);
    }

    [Fact]
    public void One_figure_without_a_rate_makes_the_funds_unknown() => Assert.Equal(
        6,
        Scoring.Score(
            A.InOneGroup(WithMoney with { FundsAmount = 9_000_000, FundsEnough = YesNo.No }, WithMoney.Companion("C-2") with { FundsCurrency = "EUR" }),
            PricedRoute).MeansScore);

    [Fact]
    public void Rates_turn_funds_and_prices_into_the_models_currency()
    {
        var record = WithMoney with { FundsAmount = 2_000, FundsCurrency = "EUR" };
        var row = PricedRoute with { PriceLow = 500, PriceCurrency = "USD" };

        var assessment = Assert.Single(Scoring.ScoreAll([record], [row], rates: new Dictionary<string, decimal> { ["EUR"] = 60.5m, ["USD"] = 58m }));

        Assert.Equal(3, assessment.MeansScore);
        Assert.Equal(["Funds 121\u00a0000 RUB against 89\u00a0000 RUB for 1 (ticket 29\u00a0000, 30 days 60\u00a0000 each): 1.35 times the cost."], assessment.Words(UrgencyPart.Means));
        Assert.Equal(10, Assert.Single(Scoring.ScoreAll([record], [row], rates: new Dictionary<string, decimal> { ["EUR"] = 1m, ["USD"] = 58m })).MeansScore);
    }

    [Fact]
    public void A_price_without_a_rate_is_passed_over_for_one_with() =>
        Assert.Equal(3, Points(WithMoney, PricedRoute, A.Route("TR") with { PriceLow = 1, PriceCurrency = "USD" }));

    [Theory]
    [InlineData(YesNo.No, null, "Said to be not enough; no amount is recorded.")]
    [InlineData(YesNo.Yes, null, "Said to be enough; no amount is recorded.")]
    [InlineData(YesNo.Unknown, null, "Funds are not known: no amount is recorded.")]
    [InlineData(YesNo.No, 5, "Said to be not enough; without a rate for their currency the funds are not known.")]
    [InlineData(YesNo.Unknown, 5, "Funds are not known: without a rate for their currency the funds are not known.")]
    public void The_reason_says_why_the_funds_are_not_known(YesNo enough, int? amount, string expected)
    {
        var lead = A.PersonInside() with { FundsEnough = enough };
        var other = lead.Companion("C-2") with { FundsAmount = amount, FundsCurrency = "EUR" };

        Assert.Equal([expected], Scoring.Score(A.InOneGroup(lead, other), PricedRoute).Words(UrgencyPart.Means));
    }

    [Fact]
    public void Funds_and_prices_that_are_both_not_known_are_one_reason() => Assert.Equal(
        [(3, "Funds and prices are not known: no amount is recorded.")],
        Reasons(Scoring.Score(A.PersonInside() with { FundsEnough = YesNo.Unknown }, A.Route())));

    [Fact]
    public void A_price_that_is_missing_adds_what_is_short_of_its_least() => Assert.Equal(
        [
            (3, "Funds 100\u00a0000 RUB against 60\u00a0000 RUB for 1 (ticket not known, 30 days 60\u00a0000 each): 1.66 times the cost."),
            (2, "A route is needed, and no price of one is known."),
        ],
        Reasons(Scoring.ScoreWith(Scoring.Model with { Means = Scoring.Model.Means with { Unknown = 5 } }, [WithMoney], [A.Route()])));

    [Fact]
    public void A_lower_maximum_cuts_and_the_cut_is_said()
    {
        var assessment = Scoring.ScoreWith(
            Scoring.Model with { Means = Scoring.Model.Means with { Max = 4 } },
            [A.Person() with { FundsEnough = YesNo.No }],
            []);

        Assert.Equal(4, assessment.MeansScore);
        Assert.Equal([(6, "Said to be not enough; no amount is recorded."), (-2, "Together at most 4.")], Reasons(assessment));
    }

    private static IEnumerable<(int Points, string Text)> Reasons(CaseAssessment assessment) =>
        assessment.Reasons.Where(reason => reason.Part == UrgencyPart.Means).Select(reason => (reason.Points, reason.Text));

    private static int Points(IntakeRecord record, params BorderStatus[] rows) => Scoring.Score(record, rows).MeansScore;
}
