namespace CaseTools.Tests.Urgency;

/// <summary>What a reason says of a route and of the rules on it.</summary>
public sealed class RouteWordsTests
{
    private const string Seen = "RU-GE to Georgia: open, level 1, observed 2022-09-26, 1 day old";

    [Fact]
    public void A_rule_that_holds_and_adds_nothing_is_named() =>
        Assert.Equal($"{Seen}; rule RU-RULE holds; for C-1 level 1.", Words(A.Route(), A.Rule()));

    [Fact]
    public void A_rule_that_adds_says_how_much() =>
        Assert.Equal($"{Seen}; rule RU-RULE holds and adds 2; for C-1 level 3.", Words(A.Route(), A.Rule() with { LevelModifier = 2 }));

    [Fact]
    public void A_rule_that_closes_says_when_and_what_it_adds() => Assert.Equal(
        $"{Seen}; rule RU-RULE closes at 2022-10-27 12:00 +03:00 and adds 1; for C-1 level 2.",
        Words(A.Route(), A.Rule() with { LevelModifier = 1, ClosingAt = A.Now.AddDays(30).ToUniversalTime() }));

    [Fact]
    public void Several_rules_stand_by_their_ids() =>
        Assert.Equal($"{Seen}; rule R-1 holds; rule R-2 holds and adds 1; for C-1 level 2.", Words(A.Route(), A.Rule("R-2") with { LevelModifier = 1 }, A.Rule("R-1")));

    [Fact]
    public void A_row_that_speaks_of_others_says_of_whom() => Assert.Equal(
        $"{Seen}; it speaks of others: men of 18 to 65, nationals of BY, RU; for C-1 level 1.",
        Words(A.Route() with { AppliesSex = Sex.M, AppliesAgeMin = 18, AppliesAgeMax = 65, AppliesNationality = ["BY", "RU"] }));

    [Fact]
    public void A_row_that_names_nationals_alone_speaks_of_everyone_of_them() => Assert.Equal(
        $"{Seen}; it speaks of others: everyone, nationals of KZ; for C-1 level 1.",
        Words(A.Route() with { AppliesNationality = ["KZ"] }));

    [Fact]
    public void What_a_row_says_to_others_of_closing_and_visa_is_not_told() => Assert.Equal(
        $"{Seen}; it speaks of others: men; for C-1 level 1.",
        Words(A.Route() with { AppliesSex = Sex.M, ClosingAt = A.Now.AddDays(30), Visa = VisaRequirement.Required }));

    [Theory]
    [InlineData(-24, "closed at 2022-09-26 12:00 +03:00; for C-1 level 5, shut.")]
    [InlineData(0, "closed at 2022-09-27 12:00 +03:00; for C-1 level 5, shut.")]
    [InlineData(30 * 24, "closes at 2022-10-27 12:00 +03:00; for C-1 level 1.")]
    public void A_route_that_closes_says_when_and_whether_that_is_past(int hours, string expected) =>
        Assert.Equal($"{Seen}; {expected}", Words(A.Route() with { ClosingAt = A.Now.AddHours(hours).ToUniversalTime() }));

    [Fact]
    public void A_visa_that_is_missing_is_said() =>
        Assert.Equal($"{Seen}; a visa is required and none is recorded; for C-1 level 4.", Words(A.Route() with { Visa = VisaRequirement.Required }));

    [Theory]
    [InlineData(23, "observed 2022-09-26, less than a day old; for C-1 level 1.")]
    [InlineData(24, "observed 2022-09-26, 1 day old; for C-1 level 1.")]
    [InlineData(7 * 24, "observed 2022-09-20, 7 days old; for C-1 level 1.")]
    [InlineData(8 * 24, "observed 2022-09-19, 8 days old (its age adds 1); for C-1 level 2.")]
    [InlineData(15 * 24, "observed 2022-09-12, 15 days old (its age adds 2); for C-1 level 3.")]
    public void An_observation_says_its_age_and_what_that_adds(int hours, string expected) =>
        Assert.Equal($"RU-GE to Georgia: open, level 1, {expected}", Words(A.Route() with { AsOf = A.Now.AddHours(-hours) }));

    [Fact]
    public void A_rule_that_adds_0_adds_nothing()
    {
        var rule = A.Rule() with { LevelModifier = 0 };

        Assert.Equal($"{Seen}; rule RU-RULE holds; for C-1 level 1.", Words(A.Route(), rule));
        Assert.Equal($"{Seen}; rule RU-RULE closes at 2022-10-27 12:00 +03:00; for C-1 level 1.", Words(A.Route(), rule with { ClosingAt = A.Now.AddDays(30) }));
    }

    [Fact]
    public void Rules_that_a_scenario_lifts_stand_by_their_ids()
    {
        var lifted = A.Rule("R-1") with { Status = RouteStatus.Lifted, IsHypothetical = true };

        Assert.Equal(
            $"WHAT IF: {Seen}; hypothetical rule R-1 is over; hypothetical rule R-2 is over; for C-1 level 1.",
            Words(A.Route(), lifted with { RouteId = "R-2" }, lifted));
    }

    private static string Words(params BorderStatus[] rows) => Scoring.Score(A.PersonInside(), rows).Words(UrgencyPart.Border).ElementAt(1);
}
