namespace CaseTools.Tests.Urgency;

/// <summary>
/// Each order of two weights is there because one answer leads from one to the other: a model that has them the wrong way round is refused,
/// and would let the riskier answer lower the score.
/// </summary>
public sealed class ModelOrderTests
{
    private static readonly IntakeRecord Woman = A.PersonInside();
    private static readonly IntakeRecord Man = A.ManInside();
    private static readonly IntakeRecord Conscript = Man with { Age = 20 };
    private static readonly IntakeRecord ManAbroad = A.PersonOutside() with { Sex = Sex.M };
    private static readonly IntakeRecord NeedsNoRoute = A.Person();
    private static readonly IntakeRecord OfUnknownAge = Man with { Age = null };

    // Place and points that break the order, the finding's place and the weight that it names, and an answer with less and with more risk.
    private static readonly (string Place, int Points, string Above, string Below, IntakeRecord Less, IntakeRecord More)[] Orders =
    [
        ("threat.notLiable", 3, "threat.unknown", "threat.notLiable", OfUnknownAge with { DraftStatus = DraftStatus.Exempt }, OfUnknownAge),
        ("threat.unknown", 3, "threat.abroadLiable", "threat.unknown", ManAbroad with { Age = null }, ManAbroad with { Age = null, DraftStatus = DraftStatus.Liable }),
        ("threat.insideReservistAge", 1, "threat.insideReservistAge", "threat.abroadLiable", OfUnknownAge, OfUnknownAge with { DraftStatus = DraftStatus.Liable }),
        ("threat.insideSpecialtyOrServed", 7, "threat.insideSpecialtyOrServed", "threat.insideConscriptAge", Conscript, Conscript with { DraftStatus = DraftStatus.Served }),
        ("threat.insideReservistAge", 13, "threat.insideSpecialtyOrServed", "threat.insideReservistAge", Man, Man with { MilitarySpecialty = MilitarySpecialty.Medical }),
        ("threat.abroadSummonsOrWanted", 1, "threat.abroadSummonsOrWanted", "threat.abroadLiable", ManAbroad, ManAbroad with { DraftStatus = DraftStatus.CalledUp }),
        ("threat.insideSpecialtyOrServed", 19, "threat.insideSummonsServed", "threat.insideSpecialtyOrServed", Man with { DraftStatus = DraftStatus.Served }, Man with { DraftStatus = DraftStatus.SummonsServed }),
        ("threat.insideLeftUnitOrWanted", 17, "threat.insideLeftUnitOrWanted", "threat.insideSummonsServed", Man with { DraftStatus = DraftStatus.AtUnit }, Man with { DraftStatus = DraftStatus.LeftUnit }),
        ("documents.noTravelPassport", 1, "documents.noTravelPassport", "documents.travelPassportUnknown", Woman with { TravelPassport = TravelPassport.Unknown }, Woman with { TravelPassport = TravelPassport.No }),
        ("documents.stayPending", 7, "documents.stayIrregular", "documents.stayPending", Woman with { StayBasis = StayBasis.Pending }, Woman with { StayBasis = StayBasis.Irregular }),
        ("means.statedInsufficient", 2, "means.statedInsufficient", "means.unknown", NeedsNoRoute with { FundsEnough = YesNo.Unknown }, NeedsNoRoute with { FundsEnough = YesNo.No }),
        ("safeguarding.moderateDistress", 7, "safeguarding.severeDistress", "safeguarding.moderateDistress", With(SafeguardingSign.ModerateDistress), With(SafeguardingSign.SevereDistress)),
        ("safeguarding.selfHarmImminent", 14, "safeguarding.selfHarmImminent", "safeguarding.selfInjury", With(SafeguardingSign.SelfInjury), With(SafeguardingSign.SelfHarmImminent)),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Orders.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_pair_the_wrong_way_round_is_refused_and_would_let_more_risk_lower_the_score(int number)
    {
        var (place, points, above, below, less, more) = Orders[number];

        var (model, findings) = ModelFiles.ReadAfter(root => ModelFiles.Set(root, place, $"{points}"));

        Assert.Contains(findings, finding => finding.Place == above && finding.Reason.StartsWith($"expected no fewer points than {below}: ", StringComparison.Ordinal));
        Assert.True(Scoring.ScoreWith(model!, [less], []).UncappedScore > Scoring.ScoreWith(model!, [more], []).UncappedScore);
        Assert.True(Scoring.Score(less).UncappedScore <= Scoring.Score(more).UncappedScore);
    }

    // Who may be anywhere is taken to be inside: were inside less, that reading would not be the cautious one.
    [Theory]
    [InlineData("threat.insideReservistAge", 1, DraftStatus.Unknown, 40)]
    [InlineData("threat.insideConscriptAge", 1, DraftStatus.Unknown, 20)]
    [InlineData("threat.abroadSummonsOrWanted", 19, DraftStatus.CalledUp, 40)]
    public void To_be_inside_is_no_less_than_to_be_abroad(string place, int points, DraftStatus status, int age)
    {
        var abroad = A.PersonOutside() with { Sex = Sex.M, Age = age, DraftStatus = status };

        var (model, findings) = ModelFiles.ReadAfter(root => ModelFiles.Set(root, place, $"{points}"));

        Assert.Contains(findings, finding => finding.Reason.Contains("taken to be inside", StringComparison.Ordinal));
        Assert.True(Threat(model!, abroad) > Threat(model!, abroad with { CurrentCountry = null, Nationality = null }));
    }

    [Fact]
    public void Where_no_answer_leads_from_one_to_the_other_any_order_is_taken() => Assert.Empty(ModelFiles.FindingsAfter(root =>
    {
        // Reservists before conscripts, violence below exploitation, a further child above the first, few points for a lapsed date.
        ModelFiles.Set(root, "threat.insideReservistAge", "10");
        ModelFiles.Set(root, "safeguarding.violence", "9");
        ModelFiles.Set(root, "dependants.eachFurtherChild", "6");
        ModelFiles.Set(root, "dependants.coTraveller", "3");
        ModelFiles.Set(root, "deadline.lapsed", "15");
        ModelFiles.Set(root, "documents.exitBan", "0");
        ModelFiles.Set(root, "bands[0].from", "120");
        ModelFiles.Set(root, "border.noDataLevel", "5");
        ModelFiles.Set(root, "floors", "[]");
    }));

    [Fact]
    public void An_open_route_seen_long_ago_never_counts_as_worse_than_one_whose_visa_is_missing()
    {
        var (model, findings) = ModelFiles.ReadAfter(root =>
        {
            ModelFiles.Set(root, "border.noDataLevel", "5");
            ModelFiles.Set(root, "border.veryStaleAddsLevels", "4");
        });

        Assert.Equal("border.veryStaleAddsLevels", Assert.Single(findings).Place);
        var wish = A.Route("GE", "WISH") with { Visa = VisaRequirement.Required };
        var open = A.Route("GE", "OPEN") with { AsOf = A.Now.AddDays(-15) };
        var person = Woman with { Destinations = ["GE"] };
        Assert.True(Scoring.ScoreWith(model!, [person], [wish]).BorderScore < Scoring.ScoreWith(model!, [person], [wish, open]).BorderScore);
    }

    [Fact]
    public void As_bad_as_one_whose_visa_is_missing_it_may_be() => Assert.Empty(ModelFiles.FindingsAfter(root =>
    {
        ModelFiles.Set(root, "border.noDataLevel", "4");
        ModelFiles.Set(root, "border.veryStaleAddsLevels", "3");
    }));

    private static IntakeRecord With(SafeguardingSign sign) => Woman with { Safeguarding = [sign] };

    private static int Threat(UrgencyModel model, IntakeRecord record) => Scoring.ScoreWith(model, [record], []).ThreatScore;
}
