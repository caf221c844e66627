using CaseTools.Borders;
using CaseTools.Tests.Urgency;

namespace CaseTools.Tests.Borders;

/// <summary>Which observation counts, and the hash over all of them.</summary>
public sealed class BorderDataTests
{
    private static readonly DateTimeOffset Instant = A.Now.AddDays(-1);

    [Fact]
    public void The_newest_observation_not_after_the_instant_counts()
    {
        BorderStatus[] history = [.. new[] { 10, 5, 1 }.Select(days => A.Route() with { Level = days % 6, AsOf = A.Now.AddDays(-days) })];
        var data = new BorderData(history);

        Assert.Equal(history[2], Assert.Single(data.At(A.Now).Observations));
        Assert.Equal(history[2], Assert.Single(data.At(A.Now.AddDays(-1)).Observations));
        Assert.Equal(history[1], Assert.Single(data.At(A.Now.AddDays(-1).AddTicks(-1)).Observations));
        Assert.Equal(history[0], Assert.Single(data.At(A.Now.AddDays(-10)).Observations));
        Assert.Empty(data.At(A.Now.AddDays(-10).AddTicks(-1)).Observations);
    }

    [Fact]
    public void An_instant_is_the_same_in_any_offset()
    {
        var older = A.Route() with { AsOf = new DateTimeOffset(2022, 9, 27, 1, 0, 0, TimeSpan.FromHours(12)) };
        var newer = A.Route() with { AsOf = new DateTimeOffset(2022, 9, 26, 23, 0, 0, TimeSpan.FromHours(-8)) };

        Assert.Equal(newer, Assert.Single(new BorderData([older, newer]).At(A.Now).Observations));
    }

    [Fact]
    public void Of_one_instant_the_higher_level_counts()
    {
        var lower = A.Route() with { Level = 3, ClosingAt = A.Now.AddDays(1) };
        var higher = A.Route() with { Status = RouteStatus.Closing };

        Assert.Equal(higher, InForce(lower, higher));
        Assert.Equal(higher, InForce(higher, lower));
    }

    [Fact]
    public void Of_one_instant_and_level_the_earlier_closing_counts_and_none_is_last()
    {
        var none = A.Route() with { Level = 4 };
        var late = none with { ClosingAt = A.Now.AddDays(9) };
        var early = none with { ClosingAt = A.Now.AddDays(2) };

        Assert.Equal(early, InForce(late, early, none));
        Assert.Equal(early, InForce(none, early, late));
        Assert.Equal(late, InForce(none, late));
    }

    [Fact]
    public void Of_one_instant_a_rule_that_holds_goes_before_one_that_is_lifted_or_over()
    {
        var holds = A.Rule() with { Level = 1 };
        var lifted = A.Rule() with { Level = 5, Status = RouteStatus.Lifted };
        var over = A.Rule() with { Level = 5, ReopensAt = A.Now };

        Assert.Equal(holds, InForce(lifted, holds));
        Assert.Equal(holds, InForce(holds, over));
        Assert.Equal(over with { ReopensAt = A.Now.AddTicks(1) }, InForce(holds, over with { ReopensAt = A.Now.AddTicks(1) }));
    }

    [Fact]
    public void What_is_left_to_choose_does_not_depend_on_the_order()
    {
        var one = A.Route() with { Level = 4, Note = "one" };
        var two = A.Route() with { Level = 4, Note = "two" };

        Assert.Equal(InForce(one, two), InForce(two, one));
    }

    [Fact]
    public void Route_ids_have_histories_of_their_own()
    {
        var data = new BorderData([A.Route("GE"), A.Route("TR"), A.Route("GE") with { AsOf = A.Now.AddDays(-9) }, A.Route("GE") with { AsOf = A.Now.AddDays(1) }]);

        Assert.Equal(["RU-GE", "RU-TR"], data.At(A.Now).Observations.Select(row => row.RouteId).Order(StringComparer.Ordinal));
        Assert.Equal(2, data.HistoryOf("RU-GE", A.Now).Count);
        Assert.Empty(data.HistoryOf("ru-ge", A.Now));
    }

    [Fact]
    public void The_hash_is_the_same_in_any_order_from_any_file_and_in_any_offset()
    {
        var rows = PublishedInterviews.Borders();
        var hash = new BorderData(rows).Hash;

        Assert.Matches("^[0-9a-f]{64}$", hash);
        Assert.Equal(hash, new BorderData(rows.Reverse()).Hash);
        Assert.Equal(hash, new BorderData(rows.Concat(rows)).Hash);
        Assert.Equal(hash, new BorderData(rows.Select(row => row with { SourceFile = "other.csv", SourceLine = 99, AsOf = row.AsOf.ToOffset(TimeSpan.FromHours(9)) })).Hash);
    }

    public static TheoryData<string, Func<BorderStatus, BorderStatus>> Changes => new()
    {
        { "route id", row => row with { RouteId = "X" } },
        { "from", row => row with { FromCountry = "BY" } },
        { "to", row => row with { ToCountry = "TR" } },
        { "crossing", row => row with { Crossing = "X" } },
        { "mode", row => row with { Mode = CrossingMode.Sea } },
        { "status", row => row with { Status = RouteStatus.Watch } },
        { "level", row => row with { Level = 0 } },
        { "modifier", row => row with { LevelModifier = 0 } },
        { "closing", row => row with { ClosingAt = Instant } },
        { "reopening", row => row with { ReopensAt = Instant } },
        { "sex", row => row with { AppliesSex = Sex.M } },
        { "least age", row => row with { AppliesAgeMin = 0 } },
        { "highest age", row => row with { AppliesAgeMax = 0 } },
        { "nationality", row => row with { AppliesNationality = ["RU"] } },
        { "visa", row => row with { Visa = VisaRequirement.None } },
        { "stay days", row => row with { StayDays = 1 } },
        { "stay rule", row => row with { StayRule = "X" } },
        { "queue", row => row with { QueueHours = 1 } },
        { "transport", row => row with { Transport = "X" } },
        { "low price", row => row with { PriceLow = 1 } },
        { "high price", row => row with { PriceHigh = 1 } },
        { "currency", row => row with { PriceCurrency = "RUB" } },
        { "source", row => row with { Source = "X" } },
        { "source type", row => row with { SourceType = "X" } },
        { "confidence", row => row with { Confidence = SourceConfidence.Low } },
        { "instant", row => row with { AsOf = Instant.AddTicks(1) } },
        { "note", row => row with { Note = "X" } },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void The_hash_tells_of_every_change(string what, Func<BorderStatus, BorderStatus> change) =>
        Assert.False(new BorderData([A.Route()]).Hash == new BorderData([change(A.Route())]).Hash, what);

    [Fact]
    public void The_same_observation_from_two_files_counts_once_as_the_first_files()
    {
        var data = new BorderData([A.Route() with { SourceFile = "b.csv", SourceLine = 2 }, A.Route() with { SourceFile = "a.csv", SourceLine = 9 }, A.Route() with { SourceFile = "a.csv", SourceLine = 3 }]);

        var row = Assert.Single(data.Observations);
        Assert.Equal(("a.csv", 3), (row.SourceFile, row.SourceLine));
    }

    [Fact]
    public void No_observation_has_a_hash_too() => Assert.Matches("^[0-9a-f]{64}$", new BorderData([]).Hash);

    private static BorderStatus InForce(params BorderStatus[] rows) => Assert.Single(new BorderData(rows).At(A.Now).Observations);
}
