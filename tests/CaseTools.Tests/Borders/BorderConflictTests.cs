using CaseTools.Borders;
using CaseTools.Tests.Urgency;

namespace CaseTools.Tests.Borders;

/// <summary>Where sources differ on a route, whichever of them counts.</summary>
public sealed class BorderConflictTests
{
    private static readonly BorderStatus Mild = A.Route() with { Level = 2, Source = "one", AsOf = A.Now.AddDays(-1) };
    private static readonly BorderStatus Strict = Mild with { Level = 4, Source = "two" };

    [Fact]
    public void Either_way_and_of_one_instant_too()
    {
        Assert.Equal([Mild], Conflicts(Mild, Strict));
        Assert.Equal([Mild], Conflicts(Mild, Strict with { AsOf = A.Now }));
        Assert.Equal([Strict], Conflicts(Mild with { AsOf = A.Now }, Strict));
    }

    [Fact]
    public void A_source_that_is_not_named_is_another_than_one_that_is() =>
        Assert.Equal([Mild with { Source = null }], Conflicts(Mild with { Source = null }, Strict));

    [Fact]
    public void Rows_without_a_source_differ_where_they_are_of_one_instant_and_are_a_history_else()
    {
        var strict = Strict with { Source = null };

        Assert.Single(Conflicts(Mild with { Source = null }, strict));
        Assert.Empty(Conflicts(Mild with { Source = null, AsOf = strict.AsOf.AddHours(-1) }, strict));
    }

    [Fact]
    public void A_source_is_the_same_however_it_is_written() => Assert.Empty(Conflicts(Mild with { Source = "TWO" }, Strict));

    [Fact]
    public void Of_each_source_its_last_word_counts()
    {
        var changed = Mild with { Level = 4, AsOf = A.Now.AddHours(-2) };

        Assert.Empty(Conflicts(Mild, changed, Strict with { AsOf = A.Now }));
        Assert.Equal([changed with { Level = 3 }], Conflicts(Mild, changed with { Level = 3 }, Strict with { AsOf = A.Now }));
    }

    [Fact]
    public void A_route_that_has_opened_again_has_the_level_of_one_that_has()
    {
        var reopened = Strict with { Level = 5, ReopensAt = A.Now };

        Assert.Empty(Conflicts(Mild, reopened with { AsOf = A.Now }));
        Assert.Single(Conflicts(Mild with { Level = 1 }, reopened with { AsOf = A.Now }));
    }

    [Fact]
    public void A_rule_differs_by_what_it_adds_and_by_being_over()
    {
        var rule = A.Rule() with { Source = "one", LevelModifier = 1, AsOf = A.Now };

        Assert.Single(Conflicts(rule, rule with { Source = "two", LevelModifier = 2, AsOf = A.Now.AddDays(-1) }));
        Assert.Single(Conflicts(rule, rule with { Source = "two", Status = RouteStatus.Lifted, Level = 2, AsOf = A.Now.AddDays(-1) }));
        Assert.Empty(Conflicts(rule, rule with { Source = "two", AsOf = A.Now.AddDays(-1) }));
    }

    [Fact]
    public void What_is_supposed_differs_from_no_source() => Assert.Empty(Conflicts(Mild, Strict with { IsHypothetical = true }));

    [Fact]
    public void What_was_not_yet_known_is_no_conflict() => Assert.Empty(Conflicts(Mild, Strict with { AsOf = A.Now.AddTicks(1) }));

    [Fact]
    public void Of_one_instant_a_route_that_has_opened_again_is_the_milder_one()
    {
        var reopened = Strict with { Level = 5, ReopensAt = A.Now };
        var restricted = Mild with { Level = 3 };

        Assert.Equal(restricted, Assert.Single(new BorderData([reopened, restricted]).At(A.Now).Observations));
    }

    [Fact]
    public void Of_one_instant_and_level_a_closing_that_is_over_is_none()
    {
        var reopened = Mild with { ClosingAt = A.Now.AddDays(-2), ReopensAt = A.Now.AddDays(-1) };
        var closing = Mild with { ClosingAt = A.Now.AddDays(20) };

        Assert.Equal(closing, Assert.Single(new BorderData([reopened, closing]).At(A.Now).Observations));
    }

    [Fact]
    public void Of_two_rules_of_one_instant_and_level_the_one_that_adds_more_counts()
    {
        var one = A.Rule() with { LevelModifier = 1 };

        Assert.Equal(2, Assert.Single(new BorderData([one, one with { LevelModifier = 2 }]).At(A.Now).Observations).LevelModifier);
    }

    [Fact]
    public void The_reason_of_the_route_says_what_another_source_says() => Assert.Equal(
        "RU-GE to Georgia: open, level 4, observed 2022-09-26 by two, 1 day old; another source says level 2 on 2022-09-26; for C-1 level 4.",
        Scoring.Score(A.PersonInside(), Mild, Strict).Words(UrgencyPart.Border).ElementAt(1));

    [Fact]
    public void The_reason_says_it_of_a_rule_too() => Assert.Equal(
        "RU-GE to Georgia: open, level 1, observed 2022-09-26, 1 day old; rule RU-RULE holds and adds 1; another source says rule RU-RULE is over on 2022-09-25; for C-1 level 2.",
        Scoring.Score(
            A.PersonInside(),
            A.Route(),
            A.Rule() with { LevelModifier = 1, Source = "one" },
            A.Rule() with { Status = RouteStatus.Lifted, Source = "two", AsOf = A.Now.AddDays(-2) }).Words(UrgencyPart.Border).ElementAt(1));

    [Theory]
    [InlineData(2, "level 2 and adds 2")]
    [InlineData(null, "level 2 and adds 0")]
    public void The_reason_says_what_a_rule_that_holds_is_to_another_source(int? modifier, string expected) => Assert.Equal(
        $"RU-GE to Georgia: open, level 1, observed 2022-09-26, 1 day old; rule RU-RULE holds and adds 1; another source says rule RU-RULE has {expected} on 2022-09-25; for C-1 level 2.",
        Scoring.Score(
            A.PersonInside(),
            A.Route(),
            A.Rule() with { LevelModifier = 1, Source = "one" },
            A.Rule() with { LevelModifier = modifier, Source = "two", AsOf = A.Now.AddDays(-2) }).Words(UrgencyPart.Border).ElementAt(1));

    [Fact]
    public void A_source_that_is_not_named_differs_at_another_instant_too()
    {
        var unnamed = Mild with { Source = null, AsOf = A.Now.AddDays(-2) };

        Assert.Equal([unnamed], Conflicts(unnamed, Strict));
        Assert.Equal([Mild], Conflicts(Mild, Strict with { Source = null, AsOf = A.Now }));
    }

    [Fact]
    public void Rows_without_a_source_may_be_of_several_and_are_all_named_the_newest_first_then_the_stricter()
    {
        var oldest = Mild with { Source = null, AsOf = A.Now.AddDays(-2) };
        var mild = Mild with { Source = null };
        var stricter = mild with { Level = 3 };

        Assert.Equal([stricter, mild, oldest], Conflicts(oldest, mild, stricter, Strict with { AsOf = A.Now }));
    }

    private static IReadOnlyList<BorderStatus> Conflicts(params BorderStatus[] rows)
    {
        var review = Assert.Single(BorderReview.Of(new BorderData(rows), A.Now, Scoring.Model.Border.Staleness));
        var inForce = new BorderData(rows).At(A.Now);
        Assert.Equal(review.Conflicts, inForce.ConflictsOf(Assert.Single(inForce.Observations)));
        return review.Conflicts;
    }
}
