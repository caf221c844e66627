namespace CaseTools.Tests.Urgency;

/// <summary>Part 5: what is missing in papers.</summary>
public sealed class DocumentsPartTests
{
    private static readonly BorderStatus VisaRoute = A.Route() with { Visa = VisaRequirement.Required };

    [Theory]
    [InlineData(TravelPassport.Yes, 0)]
    [InlineData(TravelPassport.Unknown, 2)]
    [InlineData(TravelPassport.No, 6)]
    [InlineData(TravelPassport.Applied, 6)]
    public void The_travel_passport_counts(TravelPassport passport, int expected) =>
        Assert.Equal(expected, Points(A.Person() with { TravelPassport = passport }));

    [Theory]
    [InlineData(GuardianConsent.Missing, 4)]
    [InlineData(GuardianConsent.Unclear, 4)]
    [InlineData(GuardianConsent.Refused, 4)]
    [InlineData(GuardianConsent.Have, 0)]
    [InlineData(GuardianConsent.NotApplicable, 0)]
    [InlineData(GuardianConsent.Unknown, 0)]
    public void A_missing_consent_counts(GuardianConsent consent, int expected) =>
        Assert.Equal(expected, Points(A.Person() with { GuardianConsent = consent }));

    [Theory]
    [InlineData(StayBasis.Irregular, 6)]
    [InlineData(StayBasis.Pending, 2)]
    [InlineData(StayBasis.Permit, 0)]
    [InlineData(StayBasis.Unknown, 0)]
    public void The_ground_of_the_stay_counts(StayBasis basis, int expected) =>
        Assert.Equal(expected, Points(A.Person() with { StayBasis = basis }));

    [Theory]
    [InlineData(ExitBan.Yes, 6)]
    [InlineData(ExitBan.Suspected, 6)]
    [InlineData(ExitBan.No, 0)]
    [InlineData(ExitBan.Unknown, 0)]
    public void An_exit_ban_counts(ExitBan ban, int expected) => Assert.Equal(expected, Points(A.Person() with { ExitBan = ban }));

    [Fact]
    public void A_visa_counts_where_every_candidate_route_needs_one_that_is_missing()
    {
        Assert.Equal(3, Points(A.PersonInside(), VisaRoute));
        Assert.Equal(0, Points(A.PersonInside(), VisaRoute, A.Route("TR")));
        Assert.Equal(0, Points(A.PersonInside() with { Destinations = ["GE", "TR"] }, VisaRoute));
        Assert.Equal(0, Points(A.PersonInside() with { Visas = [new HeldVisa("GE", "C", null)] }, VisaRoute));
        Assert.Equal(0, Points(A.PersonInside(), VisaRoute with { AppliesSex = Sex.M }));
        Assert.Equal(0, Points(A.PersonInside()));
    }

    [Fact]
    public void A_visa_does_not_count_where_no_route_is_needed() =>
        Assert.Equal(0, Points(A.Person(), VisaRoute with { FromCountry = "GE", ToCountry = "TR" }));

    [Fact]
    public void What_one_person_lacks_is_added_up_and_the_person_who_lacks_most_counts()
    {
        var two = A.Person() with { TravelPassport = TravelPassport.Unknown, GuardianConsent = GuardianConsent.Missing };
        var one = A.Person().Companion("C-2") with { ExitBan = ExitBan.Suspected };

        Assert.Equal(6, Points(two));
        Assert.Equal(6, Scoring.Score(A.InOneGroup(two, one)).DocumentScore);
        Assert.Equal(8, Scoring.Score(A.InOneGroup(two, one with { TravelPassport = TravelPassport.Unknown })).DocumentScore);
    }

    [Fact]
    public void Everything_together_counts_at_most_10_and_is_said()
    {
        var assessment = Scoring.Score(
            A.PersonInside() with { TravelPassport = TravelPassport.No, StayBasis = StayBasis.Irregular, GuardianConsent = GuardianConsent.Refused, ExitBan = ExitBan.Yes },
            VisaRoute);

        Assert.Equal(10, assessment.DocumentScore);
        Assert.Equal(
            [
                (6, "C-1: no travel passport.", "travel_passport"),
                (3, "C-1: every route needs a visa that is not recorded.", "visas"),
                (4, "C-1: guardian's consent refused: a legal check, never a block.", "guardian_consent"),
                (6, "C-1: no right to stay.", "stay_basis"),
                (6, "C-1: barred from leaving.", "exit_ban"),
                (-15, "Together at most 10.", null),
            ],
            assessment.Reasons.Where(reason => reason.Part == UrgencyPart.Documents).Select(reason => (reason.Points, reason.Text, reason.Field)));
    }

    [Fact]
    public void A_passport_that_is_applied_for_and_a_ban_that_is_suspected_are_said_as_such()
    {
        Assert.Equal(["C-1: travel passport applied for, not in hand."], Words(A.Person() with { TravelPassport = TravelPassport.Applied }));
        Assert.Equal(["C-1: no travel passport."], Words(A.Person() with { TravelPassport = TravelPassport.No }));
        Assert.Equal(["C-1: probably barred from leaving."], Words(A.Person() with { ExitBan = ExitBan.Suspected }));
        Assert.Equal(["C-1: barred from leaving."], Words(A.Person() with { ExitBan = ExitBan.Yes }));
    }

    [Fact]
    public void Nothing_missing_is_said_too() => Assert.Equal(["No paper is recorded as missing."], Scoring.Score(A.Person()).Words(UrgencyPart.Documents));

    private static IEnumerable<string> Words(IntakeRecord record) => Scoring.Score(record).Words(UrgencyPart.Documents);

    private static int Points(IntakeRecord record, params BorderStatus[] rows) => Scoring.Score(record, rows).DocumentScore;
}
