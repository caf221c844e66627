using CaseTools.Tests.Urgency;

namespace CaseTools.Tests.Changes;

/// <summary>The cause is an input that differs and on which a part that moved depends.</summary>
public sealed class ChangeCauseTests
{
    private static readonly IntakeRecord Violent = A.Person() with { Safeguarding = [SafeguardingSign.Violence] };

    [Fact]
    public void A_change_of_the_records_is_told_though_time_passed_too()
    {
        var change = Comparing.One(Scoring.Score(A.Person()), Scoring.ScoreAll([Violent], [], A.Now.AddDays(1))[0]);

        Assert.Equal(ChangeCauses.Records, change.Causes);
        Assert.EndsWith("; the record changed", change.Why);
    }

    [Fact]
    public void From_a_file_too_since_time_moves_no_safeguarding()
    {
        var side = Comparing.FromJson(Comparing.Json([Scoring.Score(A.Person()) with { Rank = 1 }]));

        var change = Assert.Single(Comparing.All(side, [Scoring.ScoreAll([Violent], [], A.Now.AddDays(1))[0]]));

        Assert.Equal(ChangeCauses.Records, change.Causes);
    }

    [Fact]
    public void From_a_file_what_time_can_have_moved_is_not_laid_on_the_records()
    {
        var side = Comparing.FromJson(Comparing.Json([Scoring.Score(A.Person()) with { Rank = 1 }]));

        var change = Assert.Single(Comparing.All(side, [Scoring.ScoreAll([A.Person() with { AccommodationUntil = A.Day(4) }], [], A.Now.AddDays(1))[0]]));

        Assert.Equal(ChangeCauses.ScoringTime, change.Causes);
    }

    [Fact]
    public void Without_a_birthday_time_moves_no_threat()
    {
        var man = A.ManInside() with { BirthDate = new DateTime(1990, 1, 1), Age = null };

        var change = Comparing.One(Scoring.Score(man), Scoring.ScoreAll([man with { DraftStatus = DraftStatus.SummonsServed }], [], A.Now.AddDays(1))[0]);

        Assert.Contains(change.Parts, part => part.Part == UrgencyPart.Threat);
        Assert.Equal(ChangeCauses.Records, change.Causes);
    }

    [Fact]
    public void A_birthday_is_the_time_s_doing()
    {
        var teenager = A.ManInside() with { BirthDate = new DateTime(2004, 9, 28), Age = null };

        var change = Comparing.One(Scoring.Score(teenager), Scoring.ScoreAll([teenager], [], A.Now.AddDays(1))[0]);

        Assert.Contains(change.Parts, part => part.Part == UrgencyPart.Threat);
        Assert.Equal(ChangeCauses.ScoringTime, change.Causes);
    }

    [Fact]
    public void Another_model_is_a_cause_of_every_part()
    {
        var model = Scoring.Model with { Hash = "other", Safeguarding = Scoring.Model.Safeguarding with { Signs = Scoring.Model.Safeguarding.Signs.ToDictionary(sign => sign.Key, _ => 1) } };

        var change = Comparing.One(Scoring.Score(Violent), Scoring.ScoreAll([Violent], [], model: model)[0]);

        Assert.Equal(ChangeCauses.Model, change.Causes);
        Assert.EndsWith("; another model", change.Why);
    }

    [Fact]
    public void Other_limits_of_the_bands_are_the_model_s_doing()
    {
        var model = Scoring.Model with { Hash = "other", Bands = [.. Scoring.Model.Bands.Select(band => band.Name == "Priority" ? band with { From = 1 } : band)] };
        var record = A.Person() with { TravelPassport = TravelPassport.Unknown };

        var change = Comparing.One(Scoring.Score(record), Scoring.ScoreAll([record], [], model: model)[0]);

        Assert.Equal(("Standard 2 -> Priority 2: another model", ChangeCauses.Model), (change.Why, change.Causes));
    }

    [Fact]
    public void Exchange_rates_move_means()
    {
        var record = A.PersonInside() with { FundsAmount = 100, FundsCurrency = "EUR", FundsEnough = YesNo.Unknown };

        var change = Comparing.One(
            Scoring.ScoreAll([record], [], rates: new Dictionary<string, decimal> { ["EUR"] = 1 })[0],
            Scoring.ScoreAll([record], [], rates: new Dictionary<string, decimal> { ["EUR"] = 10_000 })[0]);

        Assert.Equal([UrgencyPart.Means], change.Parts.Select(part => part.Part));
        Assert.Equal(ChangeCauses.ExchangeRates, change.Causes);
        Assert.EndsWith("; other exchange rates", change.Why);
    }

    [Fact]
    public void Another_version_of_the_tool_is_named()
    {
        var old = Scoring.Score(Violent);

        var change = Comparing.One(old with { ToolVersion = "0.0.1", SafeguardingScore = 0, Score = 0, UncappedScore = 0 }, old);

        Assert.Equal(ChangeCauses.ToolVersion, change.Causes);
    }

    [Fact]
    public void Between_two_scenarios_of_the_same_facts_only_the_suppositions_differ()
    {
        var open = Comparing.LarsClosed with { IsHypothetical = true, Status = RouteStatus.Open, Level = 0 };
        var closed = Comparing.LarsClosed with { IsHypothetical = true };

        var changes = Comparing.Of(Comparing.Interviews(further: [open]), Comparing.Interviews(further: [closed]));

        Assert.NotEmpty(changes);
        Assert.All(changes, change => Assert.True(change.IsScenario));
        Assert.Equal(ChangeCauses.Scenario, changes[0].Causes);
    }

    [Fact]
    public void Between_two_scenarios_of_the_same_suppositions_the_facts_are_the_cause()
    {
        var supposed = A.Route("AM", "RU-AM") with { IsHypothetical = true };

        var changes = Comparing.Of(Comparing.Interviews(further: [supposed]), Comparing.Interviews(further: [supposed, Comparing.LarsClosed]));

        Assert.Equal(ChangeCauses.BorderData, changes[0].Causes);
        Assert.StartsWith("What if: ", changes[0].Why);
    }

    [Theory]
    [InlineData(5, null, "RU-GE open", "RU-GE closed")]
    [InlineData(-1, 1, "RU-GE closed", "RU-GE open")]
    public void A_closing_or_an_opening_that_passes_is_what_the_route_says_now(int closes, int? reopens, string before, string after)
    {
        var route = A.Route() with { ClosingAt = A.Now.AddDays(closes), ReopensAt = reopens is { } days ? A.Now.AddDays(days) : null, Status = reopens is null ? RouteStatus.Open : RouteStatus.Closed };
        var record = A.PersonInside() with { Destinations = ["GE"] };
        var (old, now) = (Scoring.Score(record, route), Scoring.ScoreAll([record], [route], A.Now.AddDays(5.5))[0]);

        Assert.Equal((after, before), (Comparing.One(old, now).Parts[0].Reason, Comparing.One(now, old).Parts[0].Reason));
    }

    [Fact]
    public void Facts_that_differ_beside_a_supposition_are_told_too()
    {
        var fact = A.Route("TR", "RU-TR-AIR") with { AsOf = A.Now.AddHours(-2), Level = 5, Status = RouteStatus.Closed };

        var changes = Comparing.Of(Comparing.Interviews(), Comparing.Interviews(further: [fact, Comparing.LarsClosed with { IsHypothetical = true }]));

        Assert.Equal(ChangeCauses.BorderData | ChangeCauses.Scenario, changes[0].Causes);
    }

    [Fact]
    public void Routes_that_only_were_looked_at_again_are_named_where_no_other_changed()
    {
        var stale = A.Route() with { AsOf = A.Now.AddDays(-8) };
        var record = A.PersonInside() with { Destinations = ["GE"] };

        var change = Comparing.One(Scoring.Score(record, stale), Scoring.Score(record, stale with { AsOf = A.Now }));

        Assert.Equal("RU-GE open", Assert.Single(change.Parts).Reason);
    }

    [Fact]
    public void Where_the_routes_are_as_they_were_the_part_s_own_reason_is_given()
    {
        var record = A.PersonInside() with { Destinations = ["GE"] };

        var change = Comparing.One(Scoring.Score(record, A.Route()), Scoring.Score(record with { ExitBan = ExitBan.Yes }, A.Route()));

        Assert.Equal("Best way out at closure level 1 of 5, exposure 4 of 4", change.Parts[0].Reason);
    }
}
