namespace CaseTools.Tests.Urgency.Options;

/// <summary>What a route is for all who would take it together: usable, restricted, unknown or closed, and why.</summary>
public sealed class OptionUsabilityTests
{
    private static readonly IntakeRecord Woman = A.PersonInside() with { Destinations = ["GE"] };
    private static readonly IntakeRecord Man = A.ManInside("C-2") with { Role = CaseRole.Spouse };

    [Theory]
    [InlineData(0, RouteUsability.Usable)]
    [InlineData(1, RouteUsability.Usable)]
    [InlineData(2, RouteUsability.Usable)]
    [InlineData(3, RouteUsability.Restricted)]
    [InlineData(4, RouteUsability.Restricted)]
    [InlineData(5, RouteUsability.Closed)]
    public void The_level_says_what_a_route_is(int level, RouteUsability usability)
    {
        var option = OptionRun.OneOf(Woman, A.Route() with { Level = level });

        Assert.Equal((usability, level), (option.Usability, option.Level));
    }

    [Fact]
    public void A_route_is_closed_for_all_where_it_is_shut_for_one_and_says_for_whom()
    {
        var option = Together(A.Route() with { Status = RouteStatus.Closed, AppliesSex = Sex.M });

        Assert.Equal((RouteUsability.Closed, 5), (option.Usability, option.Level));
        Assert.StartsWith("Closed for C-2 (spouse). Seen", option.Why);
    }

    [Fact]
    public void A_route_that_closed_for_one_by_its_time_is_closed_whatever_its_level()
    {
        var option = Together(A.Route() with { Level = 0, AppliesSex = Sex.M, ClosingAt = A.Now.AddHours(-1) });

        Assert.Equal((RouteUsability.Closed, null), (option.Usability, option.ClosesAt));
        Assert.StartsWith("Closed since 2022-09-27 11:00 +03:00 for C-2 (spouse). Seen", option.Why);
    }

    [Fact]
    public void A_route_that_is_shut_for_one_has_no_closing_to_come_for_all()
    {
        var option = Together(A.Route() with { ClosingAt = A.Now.AddDays(20) }, A.Rule() with { Status = RouteStatus.Closed, AppliesSex = Sex.M });

        Assert.Equal((RouteUsability.Closed, null), (option.Usability, option.ClosesAt));
        Assert.StartsWith("Closes at 2022-10-17 12:00 +03:00. Closed by the rule RU-RULE (by sex or age) for C-2 (spouse). Open.", option.Why);
    }

    [Fact]
    public void A_level_that_adds_up_to_the_highest_is_as_good_as_closed()
    {
        var option = Together(A.Route() with { Level = 3 }, A.Rule() with { LevelModifier = 2, AppliesSex = Sex.M });

        Assert.Equal((RouteUsability.Closed, 5), (option.Usability, option.Level));
        Assert.StartsWith(
            "As good as closed for C-2 (spouse): too much comes together. Restricted. The rule RU-RULE (by sex or age) raises the closure level by 2 for C-2 (spouse). Seen",
            option.Why);
    }

    [Fact]
    public void A_route_that_closes_within_hours_counts_as_closed_and_says_that_it_is_still_open()
    {
        var option = OptionRun.OneOf(Woman, A.Route() with { ClosingAt = A.Now.AddHours(72).ToUniversalTime() });

        Assert.Equal((RouteUsability.Closed, A.Now.AddHours(72)), (option.Usability, option.ClosesAt));
        Assert.Equal(TimeSpan.FromHours(3), option.ClosesAt!.Value.Offset);
        Assert.StartsWith("Still open, but closes at 2022-09-30 12:00 +03:00. Open. Seen", option.Why);
    }

    [Fact]
    public void A_closing_that_is_near_restricts_and_one_that_is_far_does_not()
    {
        var near = OptionRun.OneOf(Woman, A.Route() with { ClosingAt = A.Now.AddDays(14) });
        var far = OptionRun.OneOf(Woman, A.Route() with { ClosingAt = A.Now.AddDays(15) });

        Assert.Equal((RouteUsability.Restricted, RouteUsability.Usable), (near.Usability, far.Usability));
        Assert.Equal((A.Now.AddDays(14), A.Now.AddDays(15)), (near.ClosesAt, far.ClosesAt));
        Assert.StartsWith("Closes at 2022-10-12 12:00 +03:00. Open. Seen", far.Why);
    }

    [Fact]
    public void The_first_closing_among_the_members_is_the_closing_for_all() => Assert.Equal(
        A.Now.AddDays(20),
        Together(A.Route() with { ClosingAt = A.Now.AddDays(30) }, A.Rule() with { ClosingAt = A.Now.AddDays(20), AppliesSex = Sex.M }).ClosesAt);

    [Fact]
    public void A_visa_that_one_of_them_lacks_restricts_the_route_for_all()
    {
        HeldVisa[] visa = [new("GE", "tourist", null)];
        var row = A.Route() with { Visa = VisaRequirement.Required };
        var one = Assert.Single(OptionRun.Of(A.InOneGroup(Woman with { Visas = visa }, Man), [row]));
        var both = Assert.Single(OptionRun.Of(A.InOneGroup(Woman with { Visas = visa }, Man with { Visas = visa }), [row]));

        Assert.Equal((RouteUsability.Restricted, 4), (one.Usability, one.Level));
        Assert.StartsWith("A visa is needed for C-2 (spouse), and none is recorded. Open. Seen", one.Why);
        Assert.Equal((RouteUsability.Usable, 1), (both.Usability, both.Level));
        Assert.StartsWith("A visa is needed, and none is recorded. Open.", Together(row).Why);
    }

    [Fact]
    public void A_destination_that_nobody_observed_is_not_known()
    {
        var option = OptionRun.OneOf(Woman);

        Assert.Equal((RouteUsability.Unknown, 3), (option.Usability, option.Level));
        Assert.Equal((null, null, null, null), (option.RouteId, option.AgeDays, option.Source, option.Cost));
        Assert.Equal("Nobody has seen a way there: Georgia.", option.Why);
    }

    [Fact]
    public void A_rule_that_closes_every_way_closes_one_that_nobody_observed()
    {
        var option = OptionRun.OneOf(Woman, A.Rule() with { Status = RouteStatus.Closed });

        Assert.Equal((RouteUsability.Closed, 5), (option.Usability, option.Level));
        Assert.Equal("Closed by the rule RU-RULE. Nobody has seen a way there: Georgia.", option.Why);
    }

    [Fact]
    public void Rules_that_restrict_or_add_are_said_of_a_way_that_nobody_observed_too()
    {
        Assert.Equal(
            "As good as closed: too much comes together. Nobody has seen a way there: Georgia. The rule RU-RULE raises the closure level by 2.",
            OptionRun.OneOf(Woman, A.Rule() with { LevelModifier = 2 }).Why);
        Assert.Equal(
            "Nobody has seen a way there: Georgia. Restricted by the rule RU-RULE.",
            OptionRun.OneOf(Woman, A.Rule() with { Level = 3 }).Why);
    }

    [Fact]
    public void A_supposition_on_a_rule_that_speaks_of_several_members_makes_every_way_out_one()
    {
        var rule = A.Rule() with { LevelModifier = 1, IsHypothetical = true };

        Assert.True(Together(A.Route(), rule).IsHypothetical);
        Assert.True(Together(rule).IsHypothetical);
        Assert.False(Together(A.Route(), rule with { IsHypothetical = false }).IsHypothetical);
    }

    [Fact]
    public void An_age_that_counts_against_a_route_for_one_of_them_is_said()
    {
        var option = Together(A.Route() with { Level = 3, AppliesSex = Sex.M, AsOf = A.Now.AddDays(-8) });

        Assert.Equal("Restricted (by sex or age) for C-2 (spouse). Last seen 8 days ago: it may have changed since. No price is known.", option.Why);
    }

    [Theory]
    [InlineData(null, RouteUsability.Unknown, "Whether it is open is not known. Seen")]
    [InlineData(1, RouteUsability.Usable, "Open. Seen")]
    public void An_observation_that_says_neither_status_nor_level_says_nothing(int? level, RouteUsability usability, string why)
    {
        var option = OptionRun.OneOf(Woman, A.Route() with { Status = RouteStatus.Unknown, Level = level });

        Assert.Equal(usability, option.Usability);
        Assert.StartsWith(why, option.Why);
    }

    [Theory]
    [InlineData(1, 8, 2, RouteUsability.Usable, "Open. Last seen 8 days ago: it may have changed since.")]
    [InlineData(2, 7, 2, RouteUsability.Usable, "Open, with difficulties. Seen 7 days ago.")]
    [InlineData(2, 8, 3, RouteUsability.Unknown, "It was open 8 days ago, and may have changed since.")]
    [InlineData(1, 15, 3, RouteUsability.Unknown, "It was open 15 days ago, and may have changed since.")]
    [InlineData(3, 15, 3, RouteUsability.Restricted, "Restricted. Seen 15 days ago.")]
    public void What_was_usable_so_long_ago_that_it_may_be_otherwise_is_not_known(int stated, int days, int level, RouteUsability usability, string why)
    {
        var option = OptionRun.OneOf(Woman, A.Route() with { Level = stated, AsOf = A.Now.AddDays(-days), Source = "press" });

        Assert.Equal((usability, level, days, "press"), (option.Usability, option.Level, option.AgeDays, option.Source));
        Assert.Equal($"{why} Source: press. No price is known.", option.Why);
    }

    [Fact]
    public void An_old_observation_is_restricted_and_not_unknown_where_a_rule_alone_restricts_it()
    {
        var option = OptionRun.OneOf(Woman, A.Route() with { Level = 1, AsOf = A.Now.AddDays(-15) }, A.Rule() with { Level = 3 });

        Assert.Equal((RouteUsability.Restricted, 3), (option.Usability, option.Level));
        Assert.StartsWith("Restricted by the rule RU-RULE. Open. Last seen 15 days ago", option.Why);
    }

    [Fact]
    public void What_is_restricted_for_others_is_usable() =>
        Assert.Equal(RouteUsability.Usable, OptionRun.OneOf(Woman, A.Route() with { Status = RouteStatus.Closed, AppliesSex = Sex.M }).Usability);

    [Fact]
    public void What_nobody_knew_long_ago_is_not_said_to_have_been_open()
    {
        var option = OptionRun.OneOf(Woman, A.Route() with { Status = RouteStatus.Unknown, AppliesSex = Sex.M, AsOf = A.Now.AddDays(-8) });

        Assert.Equal((RouteUsability.Unknown, 3), (option.Usability, option.Level));
        Assert.StartsWith("Whether it is open is not known. Last seen 8 days ago", option.Why);
    }

    // Persons who are alike to every row are assessed once.
    [Theory]
    [InlineData("sex", 2)]
    [InlineData("young", 2)]
    [InlineData("old", 2)]
    [InlineData("nationality", 2)]
    [InlineData("visa", 3)]
    [InlineData("visa that is over", 4)]
    [InlineData("age not known", 4)]
    public void Persons_of_one_run_who_differ_in_what_a_row_asks_for_are_told_apart(string difference, int level)
    {
        var row = A.Route() with { Level = 3, Visa = VisaRequirement.Required, AppliesSex = Sex.M, AppliesAgeMin = 18, AppliesAgeMax = 60, AppliesNationality = ["RU"] };
        var person = A.ManInside() with { Destinations = ["GE"], Visas = [new HeldVisa("FI", "", null)] };
        var other = difference switch
        {
            "sex" => person with { Sex = Sex.F },
            "young" => person with { Age = 17 },
            "old" => person with { Age = 61 },
            "nationality" => person with { Nationality = "UA" },
            "visa" => person with { Visas = [new HeldVisa("GE", "", A.Today)] },
            "visa that is over" => person with { Visas = [new HeldVisa("GE", "", A.Day(-1))] },
            _ => person with { Age = null },
        };

        var levels = OptionRun.Score([person, other with { CaseId = "C-2" }, person with { CaseId = "C-3" }], [row])
            .ToDictionary(assessment => assessment.CaseId, assessment => Assert.Single(assessment.Options).Level);

        Assert.Equal((4, level, 4), (levels["C-1"], levels["C-2"], levels["C-3"]));
    }

    private static CaseOption Together(params BorderStatus[] rows) => Assert.Single(OptionRun.Of(A.InOneGroup(Woman, Man), rows));
}
