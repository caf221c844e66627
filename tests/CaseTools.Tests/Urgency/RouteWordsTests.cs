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

    private static string Words(params BorderStatus[] rows) => Scoring.Score(A.PersonInside(), rows).Words(UrgencyPart.Border).ElementAt(1);
}
