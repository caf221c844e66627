namespace CaseTools.Tests.Urgency.Options;

/// <summary>Which ways out are listed for whom, and in which order.</summary>
public sealed class OptionListTests
{
    private static readonly BorderStatus Open = A.Route();
    private static readonly BorderStatus Restricted = A.Route("AM") with { Level = 3 };
    private static readonly BorderStatus Closed = A.Route("FI") with { Status = RouteStatus.Closed };

    [Fact]
    public void Every_stated_destination_is_there_wishes_too() => Assert.Equal(
        ["RU-GE", "RU-US", "RU-JP", "RU-FI"],
        Routes(A.PersonInside() with { Destinations = ["US", "JP", "FI", "GE"] }, Open, Closed, A.Route("US") with { Visa = VisaRequirement.Required }));

    [Fact]
    public void Every_route_to_a_destination_is_there() => Assert.Equal(
        ["RU-GE", "RU-GE-2"],
        OptionRun.Of(A.PersonInside() with { Destinations = ["GE"] }, A.Route(id: "RU-GE-2"), A.Route()).Select(option => option.RouteId));

    [Fact]
    public void Without_a_destination_every_way_out_is_there_for_those_inside_and_nobody_named_it()
    {
        var options = OptionRun.Of(A.PersonInside(), Closed, Restricted, Open);

        Assert.Equal(["RU-GE", "RU-AM", "RU-FI"], options.Select(option => option.RouteId));
        Assert.All(options, option => Assert.False(option.IsNamed));
    }

    [Fact]
    public void Without_a_destination_and_any_observation_one_way_out_is_not_known()
    {
        var option = OptionRun.OneOf(A.PersonInside(), A.Route(from: "KZ"));

        Assert.Equal(("RU", null, RouteUsability.Unknown, false), (option.FromCountry, option.ToCountry, option.Usability, option.IsNamed));
        Assert.Equal("Nobody has seen a way out.", option.Why);
    }

    [Fact]
    public void Of_the_ways_that_nobody_named_the_open_ones_are_added()
    {
        var options = OptionRun.Of(
            A.PersonInside() with { Destinations = ["FI"] },
            Open,
            Restricted,
            Closed,
            A.Route("KZ") with { Status = RouteStatus.Unknown },
            A.Route("MN") with { AsOf = A.Now.AddDays(-15) });

        Assert.Equal([("RU-GE", false), ("RU-FI", true)], options.Select(option => (option.RouteId, option.IsNamed)));
    }

    [Fact]
    public void A_way_that_is_open_for_one_of_them_alone_is_not_added() => Assert.Equal(
        ["FI"],
        OptionRun.Of(
            A.InOneGroup(A.PersonInside() with { Destinations = ["FI"] }, A.ManInside("C-2").Companion("C-2")),
            [Closed, Open with { AppliesSex = Sex.M, Level = 3 }]).Select(option => option.ToCountry));

    [Fact]
    public void Those_outside_who_name_nothing_see_the_open_ways_onward() => Assert.Equal(
        ["GE-AM"],
        OptionRun.Of(A.PersonOutside(), A.Route("AM", from: "GE"), A.Route("TR", from: "GE") with { Level = 3 }, Open).Select(option => option.RouteId));

    [Fact]
    public void Nobody_is_shown_the_way_back_unasked_and_whoever_asks_is_told()
    {
        var back = A.Route("RU", from: "GE");

        Assert.Empty(OptionRun.Of(A.PersonOutside(), back));
        Assert.Empty(OptionRun.Of(A.PersonOutside() with { Destinations = ["GE"] }, back));
        Assert.StartsWith("Open. It leads into a country of concern. Seen", OptionRun.OneOf(A.PersonOutside() with { Destinations = ["RU"] }, back).Why);
        Assert.Equal(
            "Nobody has seen a way there: Russia. It leads into a country of concern.",
            OptionRun.OneOf(A.PersonOutside() with { Destinations = ["RU"] }).Why);
    }

    [Fact]
    public void Where_the_country_is_not_known_the_destinations_alone_are_there()
    {
        var lost = A.Person() with { Nationality = "UA", CurrentCountry = null, Destinations = ["TR", "GE"] };

        Assert.Equal([(null, "TR"), (null, "GE")], OptionRun.Of(lost, Open).Select(option => (option.FromCountry, option.ToCountry)));
        Assert.All(OptionRun.Of(lost, Open), option => Assert.Equal(RouteUsability.Unknown, option.Usability));
        Assert.Empty(OptionRun.Of(lost with { Destinations = null }, Open));
    }

    [Fact]
    public void Members_in_two_countries_have_the_ways_out_of_both_and_one_cost()
    {
        var lead = A.PersonInside() with { Destinations = ["TR"] };
        var options = OptionRun.Of(
            A.InOneGroup(lead, A.PersonOutside("C-2").Companion("C-2")),
            [A.Route("TR") with { PriceLow = 10_000, PriceCurrency = "RUB" }, A.Route("TR", from: "GE") with { PriceLow = 5_000, PriceCurrency = "RUB" }]);

        Assert.Equal([("GE-TR", 130_000m), ("RU-TR", 140_000m)], options.Select(option => (option.RouteId, option.Cost!.Value)));
    }

    [Fact]
    public void Ways_out_of_two_countries_that_are_alike_stand_by_their_ids_and_without_one_by_the_country()
    {
        var lead = A.PersonInside() with { Destinations = ["TR"] };
        var members = A.InOneGroup(lead, A.PersonOutside("C-2").Companion("C-2"));

        Assert.Equal(["A", "B"], OptionRun.Of(members, [A.Route("TR", "B", from: "GE"), A.Route("TR", "A")]).Select(option => option.RouteId));
        Assert.Equal([("GE", "TR"), ("RU", "TR")], OptionRun.Of(members, []).Select(option => (option.FromCountry, option.ToCountry)));
    }

    [Fact]
    public void An_option_is_called_by_its_route_else_by_where_it_leads()
    {
        Assert.Equal("RU-GE: Usable", OptionRun.OneOf(A.PersonInside(), Open).ToString());
        Assert.Equal("GE: Unknown", OptionRun.OneOf(A.PersonInside() with { Destinations = ["GE"] }).ToString());
        Assert.Equal("?: Unknown", OptionRun.OneOf(A.PersonInside()).ToString());
    }

    [Fact]
    public void A_country_that_a_companion_alone_named_is_named()
    {
        var lead = A.PersonInside() with { Destinations = ["FI"] };
        var companion = A.PersonInside("C-2").Companion("C-2") with { Destinations = ["GE"] };

        Assert.Equal(
            [("RU-GE", true), ("RU-KZ", false), ("RU-FI", true)],
            OptionRun.Of(A.InOneGroup(lead, companion), [Closed, Open, A.Route("KZ")]).Select(option => (option.RouteId, option.IsNamed)));
    }

    [Fact]
    public void The_country_where_they_are_is_no_way_out() =>
        Assert.Equal(["TR"], OptionRun.Of(A.PersonOutside() with { Destinations = ["GE", "TR"] }, A.Route("GE", from: "GE")).Select(option => option.ToCountry));

    [Fact]
    public void The_order_is_usability_then_named_then_level_then_the_persons_own_order_then_cost_then_id()
    {
        var person = A.PersonInside() with { Destinations = ["TR", "GE", "JP", "FI", "AM"] };
        BorderStatus[] rows =
        [
            Closed,
            Restricted,
            A.Route("KZ") with { Level = 0 },
            A.Route(id: "G-1"),
            A.Route(id: "G-2"),
            A.Route(id: "G-3") with { PriceLow = 20_000, PriceCurrency = "RUB" },
            A.Route(id: "G-4") with { PriceLow = 300, PriceCurrency = "EUR" },
            A.Route(id: "G-5") with { Level = 0 },
            A.Route("TR"),
        ];

        Assert.Equal(["G-5", "RU-TR", "G-4", "G-3", "G-1", "G-2", "RU-KZ", "RU-AM", "RU-JP", "RU-FI"], Routes(person, rows));
    }

    private static IEnumerable<string> Routes(IntakeRecord person, params BorderStatus[] rows) =>
        OptionRun.Of(person, rows).Select(option => option.RouteId ?? $"{option.FromCountry}-{option.ToCountry}");
}
