using CaseTools.Borders;
using CaseTools.Tests.Urgency;

namespace CaseTools.Tests.Borders;

/// <summary>What is found among the observations in force.</summary>
public sealed class BordersInForceTests
{
    private static readonly BordersInForce InForce = new BorderData(
        [A.Route("GE"), A.Route("TR"), A.Route("GE", from: "AM"), A.Rule("R-1"), A.Rule("R-2") with { Status = RouteStatus.Lifted }, A.Rule("R-3") with { ReopensAt = A.Now }]).At(A.Now);

    [Fact]
    public void Routes_are_found_by_both_countries() =>
        Assert.Equal(["RU-GE"], InForce.Routes("RU", "GE").Select(row => row.RouteId));

    [Fact]
    public void Routes_out_are_found_without_rules() =>
        Assert.Equal(["RU-GE", "RU-TR"], InForce.RoutesOut("RU").Select(row => row.RouteId).Order(StringComparer.Ordinal));

    [Fact]
    public void Rules_that_are_over_are_not_found_but_are_shown()
    {
        Assert.Equal(["R-1"], InForce.Rules("RU").Select(row => row.RouteId));
        Assert.Equal(6, InForce.Observations.Count);
    }

    [Fact]
    public void From_a_country_that_is_not_known_nothing_is_found()
    {
        Assert.Empty(InForce.Routes(null, "GE"));
        Assert.Empty(InForce.RoutesOut(null));
        Assert.Empty(InForce.Rules(null));
        Assert.Null(InForce.StayRule(null));
    }

    [Fact]
    public void A_supposed_route_is_found_by_its_country_and_a_supposed_rule_leads_into_none()
    {
        var inForce = new BorderData([A.Route("TR"), A.Route("GE") with { IsHypothetical = true }, A.Rule() with { IsHypothetical = true }]).At(A.Now);

        Assert.Equal((true, false, false), (inForce.HasHypotheticalRouteInto("GE"), inForce.HasHypotheticalRouteInto("TR"), inForce.HasHypotheticalRouteInto("KZ")));
    }

    [Fact]
    public void A_past_day_is_computed_again_as_it_was()
    {
        BorderStatus[] then = [A.Route() with { Level = 2, AsOf = A.Now.AddDays(-3) }];
        var since = then.Append(A.Route() with { Level = 5 });

        var before = Scoring.ScoreAll([A.PersonInside()], then, A.Now.AddDays(-2));
        var again = Scoring.ScoreAll([A.PersonInside()], since, A.Now.AddDays(-2));

        Assert.Equal(before[0].Reasons, again[0].Reasons);
        Assert.Equal(5, Scoring.ScoreAll([A.PersonInside()], since)[0].ClosureLevel);
    }
}
