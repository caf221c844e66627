namespace CaseTools.Tests.Urgency;

/// <summary>The floors: each just holding and just not. They raise the band, never the score.</summary>
public sealed class FloorTests
{
    [Fact]
    public void Imminent_self_harm_is_an_emergency_with_a_call_within_4_hours()
    {
        var assessment = Scoring.Score(A.Person() with { Safeguarding = [SafeguardingSign.SelfHarmImminent] });

        Assert.Equal(["F1a Emergency raised: C-1: self-harm is imminent."], assessment.Floors.Select(AssessmentText.Of));
        Assert.Equal(("Emergency", "Standard", 20), (assessment.Band, assessment.ScoreBand, assessment.Score));
        Assert.Equal(["Safeguarding call, 2022-09-27T16:00:00+03:00, 4 h, F1a"], assessment.Tasks.Select(AssessmentText.Of));
    }

    [Theory]
    [InlineData(SafeguardingSign.SelfInjury, true)]
    [InlineData(SafeguardingSign.HarmToOthers, true)]
    [InlineData(SafeguardingSign.Violence, true)]
    [InlineData(SafeguardingSign.Exploitation, true)]
    [InlineData(SafeguardingSign.AcuteMedical, true)]
    [InlineData(SafeguardingSign.SevereDistress, false)]
    [InlineData(SafeguardingSign.ChildWellbeing, false)]
    [InlineData(SafeguardingSign.ModerateDistress, false)]
    public void A_serious_sign_is_urgent_with_a_call_within_24_hours(SafeguardingSign sign, bool holds)
    {
        var assessment = Scoring.Score(A.Person() with { Safeguarding = [sign] });

        Assert.Equal(holds ? ["F1b"] : [], assessment.FloorIds());
        Assert.Equal(holds ? "Urgent" : "Standard", assessment.Band);
        Assert.Equal(holds ? ["Safeguarding call, 2022-09-28T12:00:00+03:00, 24 h, F1b"] : [], assessment.Tasks.Select(AssessmentText.Of));
    }

    [Fact]
    public void Both_signs_make_one_call_the_earlier_one()
    {
        var assessment = Scoring.Score(A.Person() with { Safeguarding = [SafeguardingSign.Violence, SafeguardingSign.SelfHarmImminent] });

        Assert.Equal(["F1a Emergency raised: C-1: self-harm is imminent.", "F1b Urgent: C-1: suffers violence."], assessment.Floors.Select(AssessmentText.Of));
        Assert.Equal(["F1a"], assessment.Tasks.Select(task => task.FloorId));
    }

    [Fact]
    public void What_is_to_be_done_first_stands_first()
    {
        UrgencyFloor[] floors =
        [
            new("A", FloorCondition.SelfHarmImminent, "Urgent", null, null, "Visit", 24),
            new("B", FloorCondition.SeriousSafeguardingSign, "Urgent", null, null, "Telephone call", 4),
        ];
        var person = A.Person() with { Safeguarding = [SafeguardingSign.Violence, SafeguardingSign.SelfHarmImminent] };

        Assert.Equal(["Telephone call", "Visit"], Scoring.ScoreWith(Scoring.Model with { Floors = floors }, [person], []).Tasks.Select(task => task.What));
    }

    [Theory]
    [InlineData(DraftStatus.SummonsServed, "F2")]
    [InlineData(DraftStatus.CalledUp, "F2")]
    [InlineData(DraftStatus.AtUnit, "F2")]
    [InlineData(DraftStatus.LeftUnit, "F3")]
    [InlineData(DraftStatus.Wanted, "F3")]
    [InlineData(DraftStatus.Liable, null)]
    [InlineData(DraftStatus.Served, null)]
    [InlineData(DraftStatus.Unknown, null)]
    public void Inside_the_draft_status_raises_and_outside_it_does_not(DraftStatus status, string? floor)
    {
        var inside = Scoring.Score(A.ManInside() with { DraftStatus = status }, A.Route());

        Assert.Equal(floor is null ? [] : [floor], inside.FloorIds());
        Assert.Equal(floor switch { "F2" => "Urgent", "F3" => "Emergency", _ => "Standard" }, inside.Band);
        Assert.Empty(Scoring.Score(A.PersonOutside() with { DraftStatus = status }).FloorIds());
    }

    [Fact]
    public void A_separated_child_is_an_emergency_wherever()
    {
        var child = A.Person() with { Age = 16 };

        Assert.Equal(["F3 Emergency raised: Only children are recorded: ask whether an adult is with them."], Scoring.Score(child).Floors.Select(AssessmentText.Of));
        Assert.Equal(
            ["F3 Emergency raised: C-1 is recorded as a separated child."],
            Scoring.Score(A.Person() with { SeparatedChild = YesNo.Yes }).Floors.Select(AssessmentText.Of));
        Assert.Empty(Scoring.Score(child with { SeparatedChild = YesNo.No }).FloorIds());
        Assert.Empty(Scoring.Score(A.InOneGroup(child, A.Person().Companion("C-2"))).FloorIds());
    }

    [Fact]
    public void Of_a_draft_status_and_a_separated_child_the_draft_status_is_named() => Assert.Equal(
        ["F3 Emergency raised: C-1: draft status 'wanted', in Russia."],
        Floors(A.ManInside() with { DraftStatus = DraftStatus.Wanted, SeparatedChild = YesNo.Yes }, A.Route()));

    [Theory]
    [InlineData(4, false)]
    [InlineData(3, true)]
    [InlineData(-14, true)]
    [InlineData(-15, false)]
    public void A_roof_or_a_stay_that_ends_in_three_days_raises_to_priority(int days, bool holds)
    {
        var roof = Scoring.Score(A.Person() with { AccommodationUntil = A.Day(days) });
        var stay = Scoring.Score(A.PersonOutside() with { StayUntil = A.Day(days) });

        Assert.Equal(holds ? ["F4"] : [], roof.FloorIds());
        Assert.Equal(holds ? ["F4"] : [], stay.FloorIds());
        Assert.Equal(holds ? "Priority" : "Standard", roof.Band);
    }

    [Fact]
    public void No_other_date_raises_as_a_roof_does()
    {
        Assert.Empty(Scoring.Score(A.Person() with { Deadlines = [new StatedDeadline("visa", A.Day(0)), new StatedDeadline("roof", A.Day(0))] }).FloorIds());
        Assert.Empty(Scoring.Score(A.Person() with { SummonsReportDate = A.Day(0) }).FloorIds());
    }

    [Theory]
    [InlineData(72 * 60, true)]
    [InlineData((72 * 60) + 1, false)]
    [InlineData(0, false)]
    public void Inside_where_every_open_route_closes_within_72_hours_is_an_emergency(int minutes, bool holds)
    {
        var assessment = Scoring.Score(A.PersonInside(), A.Route() with { ClosingAt = A.Now.AddMinutes(minutes) });

        Assert.Equal(holds ? ["F5"] : [], assessment.FloorIds());
        Assert.Equal(holds ? ["C-1 is in Russia, and every route still open closes within 72 h."] : [], assessment.Floors.Select(floor => floor.Text));
    }

    [Fact]
    public void A_route_that_is_shut_does_not_count_and_one_that_stays_open_saves()
    {
        var closing = A.Route("GE") with { ClosingAt = A.Now.AddHours(1) };

        Assert.Equal(["F5"], Scoring.Score(A.PersonInside(), closing, A.Route("TR") with { Level = 5 }).FloorIds());
        Assert.Empty(Scoring.Score(A.PersonInside(), closing, A.Route("TR")).FloorIds());
        Assert.Empty(Scoring.Score(A.PersonInside(), closing, A.Route("TR") with { ClosingAt = A.Now.AddHours(80) }).FloorIds());
        Assert.Empty(Scoring.Score(A.PersonOutside() with { Destinations = ["TR"] }, A.Route("TR", from: "GE") with { ClosingAt = A.Now.AddHours(1) }).FloorIds());
    }

    [Fact]
    public void It_is_enough_that_one_member_inside_has_no_other_way()
    {
        var rows = new[] { A.Route("GE") with { ClosingAt = A.Now.AddHours(1) }, A.Route("TR") with { Level = 5, AppliesSex = Sex.M } };

        Assert.Empty(Scoring.Score(A.PersonInside(), rows).FloorIds());
        Assert.Equal(["F5"], Scoring.Score(A.InOneGroup(A.PersonInside(), A.ManInside().Companion("C-2")), rows).FloorIds());
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(3, true)]
    [InlineData(-14, true)]
    [InlineData(-15, false)]
    public void Inside_who_must_report_in_three_days_is_an_emergency(int days, bool holds)
    {
        var assessment = Scoring.Score(A.PersonInside() with { SummonsReportDate = A.Day(days) }, A.Route());

        Assert.Equal(holds ? ["F6"] : [], assessment.FloorIds());
        Assert.Equal(holds ? "Emergency" : "Standard", assessment.Band);
    }

    [Theory]
    [InlineData(DraftStatus.Wanted, 15, false)]
    [InlineData(DraftStatus.Wanted, 14, true)]
    [InlineData(DraftStatus.LeftUnit, 14, true)]
    [InlineData(DraftStatus.SummonsServed, 14, true)]
    [InlineData(DraftStatus.CalledUp, 14, true)]
    [InlineData(DraftStatus.AtUnit, -100, true)]
    [InlineData(DraftStatus.Liable, 14, false)]
    public void Outside_who_is_sought_and_must_leave_within_14_days_is_urgent(DraftStatus status, int days, bool holds)
    {
        var record = A.PersonOutside() with { DraftStatus = status, StayUntil = A.Day(days) };

        Assert.Equal(holds, Scoring.Score(record).FloorIds().Contains("F7"));
        Assert.Equal(holds ? "Urgent" : "Standard", Scoring.Score(record).Band);
        Assert.DoesNotContain("F7", Scoring.Score(record with { Nationality = "GE" }).FloorIds());
        Assert.DoesNotContain("F7", Scoring.Score(record with { CurrentCountry = "RU" }, A.Route()).FloorIds());
    }

    [Fact]
    public void Sought_outside_without_an_end_of_stay_raises_nothing() =>
        Assert.Empty(Scoring.Score(A.PersonOutside() with { DraftStatus = DraftStatus.Wanted }).FloorIds());

    [Theory]
    [InlineData("RU", null, "in Russia")]
    [InlineData(null, "RU", "taken to be in Russia until asked")]
    [InlineData(null, null, "taken to be in Russia until asked")]
    public void A_reason_says_where_the_person_is_and_whether_that_is_assumed(string? country, string? nationality, string where)
    {
        var record = A.PersonInside() with { CurrentCountry = country, Nationality = nationality };
        var closing = A.Route() with { ClosingAt = A.Now.AddHours(72) };

        Assert.Contains($"F2 Urgent: C-1: draft status 'called_up', {where}.", Floors(record with { DraftStatus = DraftStatus.CalledUp }, closing));
        Assert.Contains($"F3 Emergency raised: C-1: draft status 'wanted', {where}.", Floors(record with { DraftStatus = DraftStatus.Wanted }, A.Route()));
        Assert.Contains($"F5 Emergency raised: C-1 is {where}, and every route still open closes within 72 h.", Floors(record, closing));
        Assert.Contains($"F6 Emergency raised: C-1 must report on 2022-09-29, {where}.", Floors(record with { SummonsReportDate = A.Day(2) }, A.Route()));
    }

    [Fact]
    public void Outside_it_says_where_too()
    {
        var sought = A.PersonOutside() with { DraftStatus = DraftStatus.Wanted, StayUntil = A.Day(14) };

        Assert.Equal(["F7 Urgent raised: C-1: draft status 'wanted', in Georgia; the stay ends soon or has ended."], Floors(sought));
        Assert.Equal(
            ["F7 Urgent raised: C-1: draft status 'wanted', in a country that is not known; the stay ends soon or has ended."],
            Floors(sought with { CurrentCountry = null, Nationality = "UA" }));
    }

    private static IEnumerable<string> Floors(IntakeRecord record, params BorderStatus[] rows) => Scoring.Score(record, rows).Floors.Select(AssessmentText.Of);
}
