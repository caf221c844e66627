namespace CaseTools.Tests.Urgency;

/// <summary>Exposure: inside 3 or 4, outside 0 to 2.</summary>
public sealed class ExposureTests
{
    private static readonly BorderStatus Rule = A.Rule() with { AppliesSex = Sex.M };

    [Theory]
    [InlineData(ExitBan.Yes, 4)]
    [InlineData(ExitBan.Suspected, 4)]
    [InlineData(ExitBan.No, 3)]
    [InlineData(ExitBan.Unknown, 3)]
    public void Inside_an_exit_ban_exposes_more(ExitBan ban, int expected) =>
        Assert.Equal(expected, Exposure(A.PersonInside() with { ExitBan = ban }, A.Route()));

    [Fact]
    public void Outside_an_exit_ban_exposes_nobody() => Assert.Equal(0, Exposure(A.Person() with { ExitBan = ExitBan.Yes }));

    [Fact]
    public void A_rule_in_force_that_singles_out_exposes_more()
    {
        Assert.Equal(4, Exposure(A.ManInside(), A.Route(), Rule));
        Assert.Equal(3, Exposure(A.PersonInside(), A.Route(), Rule));
        Assert.Equal(3, Exposure(A.ManInside(), A.Route(), Rule with { AppliesSex = Sex.Unknown, AppliesNationality = ["RU"] }));
    }

    [Fact]
    public void A_rule_that_is_over_or_of_another_country_exposes_nobody()
    {
        Assert.Equal(3, Exposure(A.ManInside(), A.Route(), Rule with { Status = RouteStatus.Lifted }));
        Assert.Equal(3, Exposure(A.ManInside(), A.Route(), Rule with { ReopensAt = A.Now }));
        Assert.Equal(3, Exposure(A.ManInside(), A.Route(), Rule with { FromCountry = "BY" }));
    }

    [Theory]
    [InlineData(2, null, 3)]
    [InlineData(3, null, 4)]
    [InlineData(0, 30, 4)]
    [InlineData(0, -1, 4)]
    public void A_candidate_that_singles_out_exposes_more_from_level_3_or_with_a_closing_time(int level, int? closingInDays, int expected) => Assert.Equal(
        expected,
        Exposure(A.ManInside(), A.Route() with { Level = level, AppliesSex = Sex.M, ClosingAt = closingInDays is { } days ? A.Now.AddDays(days) : null }));

    [Fact]
    public void A_closing_time_that_is_over_exposes_nobody() => Assert.Equal(
        3,
        Exposure(A.ManInside(), A.Route() with { Level = 5, AppliesSex = Sex.M, ClosingAt = A.Now.AddDays(-2), ReopensAt = A.Now.AddDays(-1) }));

    [Fact]
    public void Age_of_an_observation_makes_no_target() =>
        Assert.Equal(3, Exposure(A.ManInside(), A.Route() with { Level = 2, AppliesSex = Sex.M, AsOf = A.Now.AddDays(-20) }));

    [Fact]
    public void A_row_that_is_no_candidate_exposes_nobody() =>
        Assert.Equal(3, Exposure(A.ManInside() with { Destinations = ["TR"] }, A.Route("TR"), A.Route() with { Level = 5, AppliesSex = Sex.M }));

    [Fact]
    public void A_candidate_that_is_but_a_wish_exposes_nobody() => Assert.Equal(
        3,
        Exposure(A.ManInside(), A.Route("TR"), A.Route() with { Level = 5, AppliesSex = Sex.M, Visa = VisaRequirement.Required }));

    [Fact]
    public void The_most_exposed_member_counts() =>
        Assert.Equal(4, Scoring.Score(A.InOneGroup(A.PersonInside(), A.ManInside().Companion("C-2")), A.Route(), Rule).Exposure);

    [Theory]
    [InlineData(-100, 2)]
    [InlineData(0, 2)]
    [InlineData(14, 2)]
    [InlineData(15, 1)]
    [InlineData(180, 1)]
    [InlineData(181, 0)]
    public void Outside_the_end_of_the_stay_decides(int days, int expected) =>
        Assert.Equal(expected, Exposure(A.PersonOutside() with { StayUntil = A.Day(days) }));

    [Fact]
    public void Outside_an_unknown_end_of_stay_counts_1() => Assert.Equal(1, Exposure(A.PersonOutside()));

    [Fact]
    public void Asylum_and_citizenship_settle()
    {
        Assert.Equal(0, Exposure(A.PersonOutside() with { StayBasis = StayBasis.Asylum, StayUntil = A.Day(3) }));
        Assert.Equal(0, Exposure(A.PersonOutside() with { StayBasis = StayBasis.Citizen, StayUntil = A.Day(3) }));
        Assert.Equal(0, Exposure(A.Person() with { StayUntil = A.Day(3) }));
    }

    [Fact]
    public void The_reason_says_who_where_and_why()
    {
        Assert.Contains("Exposure 4: C-1 is in Russia, a country of concern, with an exit ban (suspected).", Words(A.PersonInside() with { ExitBan = ExitBan.Suspected }));
        Assert.Contains("Exposure 4: C-1 is in Russia, a country of concern, and RU-RULE singles out men.", Words(A.ManInside(), Rule));
        Assert.Contains("Exposure 3: C-1 is in Russia, a country of concern.", Words(A.PersonInside()));
        Assert.Contains("Exposure 0: C-1 is in Georgia, as a citizen.", Words(A.Person()));
        Assert.Contains("Exposure 0: C-1 is in Georgia, with asylum.", Words(A.PersonOutside() with { StayBasis = StayBasis.Asylum }));
        Assert.Contains("Exposure 1: C-1 is in Georgia, and the end of the stay is not known.", Words(A.PersonOutside()));
        Assert.Contains("Exposure 2: C-1 is in Georgia, and the stay ends on 2022-09-26 (the record's stay_until), 1 day overdue.", Words(A.PersonOutside() with { StayUntil = A.Day(-1) }));
        Assert.Contains("Exposure 1: C-1 is in a country that is not known, and the end of the stay is not known.", Words(A.Person() with { CurrentCountry = null, Nationality = "UA" }));
    }

    private static int Exposure(IntakeRecord record, params BorderStatus[] rows) => Scoring.Score(record, rows).Exposure;

    private static IEnumerable<string> Words(IntakeRecord record, params BorderStatus[] rows) => Scoring.Score(record, rows).Words(UrgencyPart.Border);
}
