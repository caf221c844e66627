using CaseTools.Urgency;

namespace CaseTools.Tests.Urgency.Options;

/// <summary>What a way out gives and what it costs.</summary>
public sealed class OptionCostTests
{
    private static readonly IntakeRecord Woman = A.PersonInside() with { Destinations = ["GE"] };

    [Fact]
    public void A_foreigner_stays_as_long_as_the_route_says_else_as_the_newest_observation_into_the_country()
    {
        var other = A.Route(from: "TR") with { StayDays = 365, AsOf = A.Now };

        Assert.Equal(90, OptionRun.OneOf(Woman, A.Route() with { StayDays = 90 }, other).StayDays);
        Assert.Equal(365, OptionRun.OneOf(Woman, A.Route(), other).StayDays);
        Assert.Equal(365, OptionRun.OneOf(Woman, other).StayDays);
        Assert.Null(OptionRun.OneOf(Woman, A.Route()).StayDays);
    }

    [Fact]
    public void Nationals_of_the_country_have_no_days_and_a_foreigner_among_them_has()
    {
        var national = Woman with { Nationality = "GE" };
        var row = A.Route() with { StayDays = 90 };

        Assert.Null(OptionRun.OneOf(national, row).StayDays);
        Assert.Null(OptionRun.OneOf(national, A.Route(from: "TR") with { StayDays = 90 }).StayDays);
        Assert.Equal(90, OptionRun.OneOf(national with { Nationality = null }, row).StayDays);
        Assert.Equal(90, Assert.Single(OptionRun.Of(A.InOneGroup(national, Woman.Companion("C-2")), [row])).StayDays);
    }

    [Fact]
    public void Tickets_and_30_days_are_counted_for_all_persons_and_held_against_the_funds()
    {
        var person = Woman with { ChildrenUnder18 = 2, FundsAmount = 200_000, FundsCurrency = "RUB" };

        var option = OptionRun.OneOf(person, A.Route() with { PriceLow = 500, PriceHigh = 900, PriceCurrency = "EUR" });

        Assert.Equal((270_000m, "RUB", 0.74m), (option.Cost, option.CostCurrency, option.FundsRatio));
    }

    [Fact]
    public void Money_that_almost_reaches_does_not_reach()
    {
        var person = Woman with { FundsAmount = 59_999.99m, FundsCurrency = "RUB" };

        Assert.Equal(0.99m, OptionRun.OneOf(person, A.Route() with { PriceLow = 0, PriceCurrency = "RUB" }).FundsRatio);
    }

    [Theory]
    [InlineData(null, "RUB", "No price is known.")]
    [InlineData(100, null, "The currency of the price is not known.")]
    [InlineData(100, "USD", "The price is in USD, for which no rate is given.")]
    public void Without_a_price_or_a_rate_there_is_no_cost_and_it_says_which(int? price, string? currency, string why)
    {
        var option = OptionRun.OneOf(Woman with { FundsAmount = 1, FundsCurrency = "RUB" }, A.Route() with { PriceLow = price, PriceCurrency = currency });

        Assert.Equal((null, null, "RUB"), (option.Cost, option.FundsRatio, option.CostCurrency));
        Assert.EndsWith(" " + why, option.Why);
    }

    [Fact]
    public void Funds_that_are_not_known_give_no_ratio()
    {
        var option = OptionRun.OneOf(Woman, A.Route() with { PriceLow = 100, PriceCurrency = "RUB" });

        Assert.Equal((60_100m, null), (option.Cost, option.FundsRatio));
        Assert.EndsWith("Seen 1 day ago.", option.Why);
    }

    [Fact]
    public void A_cost_of_nothing_has_no_ratio() => Assert.Null(new UnitBudget(1, 100, Scoring.Model.Means).RatioTo(0));
}
