namespace CaseTools.Tests.Urgency;

/// <summary>Country by country: which routes are candidates, and which are but wishes.</summary>
public sealed class CandidateRouteTests
{
    [Fact]
    public void The_best_of_the_leads_destinations_counts()
    {
        var assessment = Scoring.Score(
            A.PersonInside() with { Destinations = ["GE", "TR"] },
            A.Route("GE") with { Level = 4 },
            A.Route("TR") with { Level = 2 },
            A.Route("KZ") with { Level = 0 });

        Assert.Equal((2, 3, 14), (assessment.ClosureLevel, assessment.Exposure, assessment.BorderScore));
    }

    [Fact]
    public void The_leads_destinations_go_before_those_of_others()
    {
        var lead = A.PersonInside() with { Destinations = ["GE"] };
        var other = A.PersonInside().Companion("C-2") with { Destinations = ["TR"] };

        Assert.Equal(4, Scoring.Score(A.InOneGroup(lead, other), A.Route("GE") with { Level = 4 }, A.Route("TR") with { Level = 0 }).ClosureLevel);
    }

    [Fact]
    public void Without_the_leads_destinations_those_of_all_members_count()
    {
        var lead = A.PersonInside() with { Destinations = [] };
        var other = A.PersonInside().Companion("C-2") with { Destinations = ["TR"] };

        Assert.Equal(4, Scoring.Score(A.InOneGroup(lead, other), A.Route("GE") with { Level = 1 }, A.Route("TR") with { Level = 4 }).ClosureLevel);
    }

    [Fact]
    public void Without_any_destination_every_route_out_counts() =>
        Assert.Equal(0, Scoring.Score(A.PersonInside(), A.Route("GE") with { Level = 4 }, A.Route("TR") with { Level = 0 }).ClosureLevel);

    [Fact]
    public void Without_any_destination_and_any_route_one_way_out_is_assumed()
    {
        var assessment = Scoring.Score(A.PersonInside());

        Assert.Equal((3, 3, 20), (assessment.ClosureLevel, assessment.Exposure, assessment.BorderScore));
        Assert.Equal(["A route out is assumed: there is no observation of one."], assessment.Assumptions);
        Assert.Contains("No observation of a route out: assumed level 3; for C-1 level 3.", assessment.Words(UrgencyPart.Border));
    }

    [Fact]
    public void A_rule_is_no_way_out() =>
        Assert.Equal(3, Scoring.Score(A.PersonInside(), A.Rule() with { Level = 0 }).ClosureLevel);

    [Fact]
    public void A_destination_without_a_row_is_one_assumed_route()
    {
        var assessment = Scoring.Score(A.PersonInside() with { Destinations = ["GE"] }, A.Route("TR") with { Level = 0 });

        Assert.Equal(3, assessment.ClosureLevel);
        Assert.Equal(["A route to Georgia is assumed: there is no observation of one."], assessment.Assumptions);
    }

    [Fact]
    public void An_assumed_route_stands_aside_for_one_that_is_known()
    {
        var assessment = Scoring.Score(A.PersonInside() with { Destinations = ["GE", "TR"] }, A.Route("TR") with { Level = 4 });

        Assert.Equal(4, assessment.ClosureLevel);
        Assert.Empty(assessment.Assumptions);
    }

    [Fact]
    public void A_route_whose_visa_is_missing_stands_aside_for_one_without() => Assert.Equal(
        5,
        Scoring.Score(
            A.PersonInside() with { Destinations = ["GE", "TR"] },
            A.Route("GE") with { Visa = VisaRequirement.Required },
            A.Route("TR") with { Level = 5 }).ClosureLevel);

    [Fact]
    public void A_visa_that_one_member_lacks_makes_the_route_a_wish_for_all()
    {
        var lead = A.PersonInside() with { Destinations = ["GE", "TR"], Visas = [new HeldVisa("GE", "C", null)] };
        var rows = new[] { A.Route("GE") with { Visa = VisaRequirement.Required }, A.Route("TR") with { Level = 5 } };

        Assert.Equal(1, Scoring.Score(lead, rows).ClosureLevel);
        Assert.Equal(5, Scoring.Score(A.InOneGroup(lead, lead.Companion("C-2") with { Visas = null }), rows).ClosureLevel);
    }

    [Fact]
    public void Where_only_wishes_are_left_they_count() =>
        Assert.Equal(3, Scoring.Score(A.PersonInside() with { Destinations = ["GE", "TR"] }, A.Route("GE") with { Visa = VisaRequirement.Required }).ClosureLevel);

    [Fact]
    public void The_own_country_is_no_destination()
    {
        var assessment = Scoring.Score(A.PersonInside() with { Destinations = ["RU"] }, A.Route() with { Level = 5 });

        Assert.Equal((1, 3), (assessment.ClosureLevel, assessment.Exposure));
        Assert.Contains("No route out of Russia is needed.", assessment.Words(UrgencyPart.Border));
    }

    [Fact]
    public void Outside_without_a_destination_no_route_is_needed() =>
        Assert.Equal((1, 0), Border(Scoring.Score(A.Person(), A.Route("TR", from: "GE") with { Level = 5 })));

    [Theory]
    [InlineData(14, 3, 2)]
    [InlineData(15, 1, 1)]
    [InlineData(-40, 3, 2)]
    public void Where_no_route_is_needed_a_stay_that_ends_in_14_days_threatens_removal(int days, int level, int exposure) =>
        Assert.Equal((level, exposure), Border(Scoring.Score(A.PersonOutside() with { StayUntil = A.Day(days) })));

    [Fact]
    public void One_members_stay_that_ends_soon_is_enough_for_removal_to_threaten()
    {
        var lead = A.PersonOutside() with { StayUntil = A.Day(100) };

        Assert.Equal((3, 2), Border(Scoring.Score(A.InOneGroup(lead, lead.Companion("C-2") with { StayUntil = A.Day(14) }))));
    }

    [Fact]
    public void Where_a_model_weighs_removal_like_no_route_needed_it_is_not_said() => Assert.Contains(
        "No route out of Georgia is needed.",
        Scoring.ScoreWith(
            Scoring.Model with { Border = Scoring.Model.Border with { RemovalRiskLevel = Scoring.Model.Border.NoRouteNeededLevel } },
            [A.PersonOutside() with { StayUntil = A.Day(14) }],
            []).Words(UrgencyPart.Border));

    [Fact]
    public void Removal_is_said_in_words() => Assert.Contains(
        "No route is needed, but a stay ends soon or has ended: removal threatens.",
        Scoring.Score(A.PersonOutside() with { StayUntil = A.Day(14) }).Words(UrgencyPart.Border));

    [Fact]
    public void A_stay_that_ends_soon_does_not_count_where_a_route_is_needed() => Assert.Equal(
        (1, 2),
        Border(Scoring.Score(A.PersonOutside() with { StayUntil = A.Day(14), Destinations = ["TR"] }, A.Route("TR", from: "GE"))));

    [Fact]
    public void The_best_way_is_that_of_the_member_for_whom_it_is_worst()
    {
        var rows = new[] { A.Route("GE") with { Level = 5, AppliesSex = Sex.M }, A.Route("TR") with { Level = 4 } };
        var woman = A.PersonInside() with { Destinations = ["GE", "TR"] };

        Assert.Equal(2, Scoring.Score(woman, rows).ClosureLevel);
        Assert.Equal(4, Scoring.Score(A.InOneGroup(woman, A.ManInside().Companion("C-2")), rows).ClosureLevel);
    }

    [Fact]
    public void The_group_with_the_most_points_counts()
    {
        var lead = A.PersonOutside() with { Destinations = ["TR"] };
        var inside = A.PersonInside().Companion("C-2");
        var rows = new[] { A.Route("TR", from: "GE") with { Level = 5 }, A.Route("TR") with { Level = 1 } };

        Assert.Equal((5, 1), Border(Scoring.Score(lead, rows)));
        var together = Scoring.Score(A.InOneGroup(lead, inside), rows);
        Assert.Equal((5, 1, 10), (together.ClosureLevel, together.Exposure, together.BorderScore));
        var worse = Scoring.Score(A.InOneGroup(lead, inside), rows[0], rows[1] with { Level = 2 });
        Assert.Equal((2, 3, 14), (worse.ClosureLevel, worse.Exposure, worse.BorderScore));
    }

    [Fact]
    public void Of_groups_with_equal_points_the_higher_level_counts()
    {
        var citizen = A.Person() with { Destinations = ["TR"] };
        var settled = A.PersonOutside().Companion("C-2") with { CurrentCountry = "AM", Nationality = "AM" };
        var rows = new[] { A.Route("TR", from: "GE") with { Level = 1 }, A.Route("TR", from: "AM") with { Level = 5 } };

        Assert.Equal((5, 0), Border(Scoring.Score(A.InOneGroup(citizen, settled), rows)));
        Assert.Equal((5, 0), Border(Scoring.Score(A.InOneGroup(citizen with { CurrentCountry = "AM", Nationality = "AM" }, settled with { CurrentCountry = "GE", Nationality = "GE" }), rows)));
    }

    [Fact]
    public void Of_groups_with_equal_points_and_level_the_higher_exposure_counts()
    {
        var citizen = A.Person() with { Destinations = ["TR"] };
        var guest = A.PersonOutside().Companion("C-2") with { CurrentCountry = "KZ" };
        var rows = new[] { A.Route("TR", from: "GE") with { Level = 0 }, A.Route("TR", from: "KZ") with { Level = 0 } };

        Assert.Equal((0, 1), Border(Scoring.Score(A.InOneGroup(citizen, guest), rows)));
    }

    [Fact]
    public void Of_groups_that_are_equal_in_all_the_first_country_by_code_is_told()
    {
        var there = A.Person().Companion("C-2") with { CurrentCountry = "AM", Nationality = "AM" };

        Assert.Contains("No route out of Armenia is needed.", Scoring.Score(A.InOneGroup(A.Person(), there)).Words(UrgencyPart.Border));
    }

    [Fact]
    public void The_other_groups_own_country_is_left_out_for_it_alone()
    {
        var lead = A.PersonInside() with { Destinations = ["GE"] };
        var there = A.Person("C-2") with { Role = CaseRole.CoTraveller };

        Assert.Equal((2, 3), Border(Scoring.Score(A.InOneGroup(lead, there), A.Route("GE") with { Level = 2 })));
    }

    private static (int Level, int Exposure) Border(CaseAssessment assessment) => (assessment.ClosureLevel, assessment.Exposure);
}
