namespace CaseTools.Tests.Urgency;

/// <summary>Part 3: how near the draft is.</summary>
public sealed class ThreatPartTests
{
    private static readonly IntakeRecord Abroad = A.PersonOutside() with { Sex = Sex.M };

    [Theory]
    [InlineData(DraftStatus.LeftUnit, 20, 8)]
    [InlineData(DraftStatus.Wanted, 20, 8)]
    [InlineData(DraftStatus.SummonsServed, 18, 8)]
    [InlineData(DraftStatus.CalledUp, 18, 8)]
    [InlineData(DraftStatus.AtUnit, 18, 8)]
    [InlineData(DraftStatus.NotLiable, 0, 0)]
    [InlineData(DraftStatus.Exempt, 0, 0)]
    [InlineData(DraftStatus.Child, 0, 0)]
    [InlineData(DraftStatus.Served, 12, 2)]
    [InlineData(DraftStatus.Liable, 6, 2)]
    [InlineData(DraftStatus.NoneKnown, 6, 2)]
    [InlineData(DraftStatus.Unknown, 6, 2)]
    public void The_draft_status_of_a_man_of_40_counts_more_inside(DraftStatus status, int inside, int outside)
    {
        Assert.Equal(inside, Points(A.ManInside() with { DraftStatus = status }));
        Assert.Equal(outside, Points(Abroad with { DraftStatus = status }));
    }

    [Fact]
    public void A_summons_counts_whoever_it_is_served_on() =>
        Assert.Equal(18, Points(A.PersonInside() with { Age = 70, Nationality = "UA", DraftStatus = DraftStatus.SummonsServed }));

    [Theory]
    [InlineData(17, 0, 0)]
    [InlineData(18, 8, 2)]
    [InlineData(27, 8, 2)]
    [InlineData(28, 6, 2)]
    [InlineData(65, 6, 2)]
    [InlineData(66, 0, 0)]
    public void A_man_counts_by_his_age(int age, int inside, int outside)
    {
        Assert.Equal(inside, Points(A.ManInside() with { Age = age }));
        Assert.Equal(outside, Points(Abroad with { Age = age }));
    }

    [Theory]
    [InlineData("2004-09-27", 8)]
    [InlineData("2004-09-28", 0)]
    [InlineData("1994-09-27", 6)]
    [InlineData("1994-09-28", 8)]
    [InlineData("1956-09-27", 0)]
    [InlineData("1956-09-28", 6)]
    public void The_birthday_itself_counts(string born, int expected) => Assert.Equal(
        expected,
        Points(A.ManInside() with { BirthDate = DateTime.ParseExact(born, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) }));

    [Theory]
    [InlineData(MilitarySpecialty.Medical, 12, 2)]
    [InlineData(MilitarySpecialty.Other, 12, 2)]
    [InlineData(MilitarySpecialty.None, 0, 0)]
    [InlineData(MilitarySpecialty.Unknown, 0, 0)]
    public void A_specialty_counts_for_a_woman_too(MilitarySpecialty specialty, int inside, int outside)
    {
        Assert.Equal(inside, Points(A.PersonInside() with { MilitarySpecialty = specialty }));
        Assert.Equal(outside, Points(A.PersonOutside() with { MilitarySpecialty = specialty }));
    }

    [Fact]
    public void A_specialty_does_not_reach_those_out_of_reach()
    {
        var medic = A.ManInside() with { MilitarySpecialty = MilitarySpecialty.Medical };

        Assert.Equal(0, Points(medic with { DraftStatus = DraftStatus.Exempt }));
        Assert.Equal(0, Points(medic with { Age = 66 }));
        Assert.Equal(0, Points(medic with { Age = 17 }));
        Assert.Equal(0, Points(medic with { Nationality = "UA" }));
    }

    [Fact]
    public void A_foreigner_counts_only_if_liable_or_served()
    {
        var foreigner = A.ManInside() with { Nationality = "UA", Age = 20 };

        Assert.Equal(0, Points(foreigner));
        Assert.Equal(0, Points(foreigner with { DraftStatus = DraftStatus.NoneKnown }));
        Assert.Equal(8, Points(foreigner with { DraftStatus = DraftStatus.Liable }));
        Assert.Equal(12, Points(foreigner with { DraftStatus = DraftStatus.Served }));
        Assert.Equal(8, Points(foreigner with { Nationality = null }));
    }

    [Fact]
    public void Who_is_too_old_or_a_child_has_not_to_serve_even_if_liable_or_served()
    {
        Assert.Equal(0, Points(A.ManInside() with { Age = 66, DraftStatus = DraftStatus.Served }));
        Assert.Equal(0, Points(A.ManInside() with { Age = 17, DraftStatus = DraftStatus.Liable }));
        Assert.Equal(0, Points(A.ManInside() with { Age = null, Role = CaseRole.Child, DraftStatus = DraftStatus.Liable }));
    }

    [Fact]
    public void Who_is_liable_without_a_match_counts_as_a_reservist()
    {
        Assert.Equal(6, Points(A.PersonInside() with { DraftStatus = DraftStatus.Liable }));
        Assert.Equal(2, Points(A.PersonOutside() with { DraftStatus = DraftStatus.Liable }));
        Assert.Equal(6, Points(A.ManInside() with { Age = null, DraftStatus = DraftStatus.Liable }));
        Assert.Equal(8, Points(A.ManInside() with { Age = 20, DraftStatus = DraftStatus.Liable }));
    }

    [Theory]
    [InlineData(Sex.Unknown, null, 2)]
    [InlineData(Sex.Unknown, 17, 0)]
    [InlineData(Sex.Unknown, 18, 2)]
    [InlineData(Sex.Unknown, 27, 2)]
    [InlineData(Sex.Unknown, 28, 2)]
    [InlineData(Sex.Unknown, 65, 2)]
    [InlineData(Sex.Unknown, 66, 0)]
    [InlineData(Sex.M, null, 2)]
    [InlineData(Sex.F, null, 0)]
    [InlineData(Sex.X, null, 0)]
    [InlineData(Sex.F, 20, 0)]
    public void Unknown_sex_or_age_counts_2_if_nothing_speaks_against_it(Sex sex, int? age, int expected)
    {
        Assert.Equal(expected, Points(A.PersonInside() with { Sex = sex, Age = age }));
        Assert.Equal(expected, Points(A.PersonOutside() with { Sex = sex, Age = age }));
    }

    [Fact]
    public void The_highest_person_counts() =>
        Assert.Equal(18, Scoring.Score(A.InOneGroup(A.PersonInside(), A.ManInside().Companion("C-2") with { DraftStatus = DraftStatus.CalledUp })).ThreatScore);

    [Theory]
    [InlineData(DraftStatus.CalledUp, "C-1: draft status 'called_up', in Russia.", "draft_status", "threat.insideSummonsServed")]
    [InlineData(DraftStatus.Wanted, "C-1: draft status 'wanted', in Russia.", "draft_status", "threat.insideLeftUnitOrWanted")]
    [InlineData(DraftStatus.Served, "C-1 has served, in Russia.", "draft_status", "threat.insideSpecialtyOrServed")]
    [InlineData(DraftStatus.Unknown, "C-1 is of an age that is drafted, in Russia.", "age", "threat.insideReservistAge")]
    [InlineData(DraftStatus.Exempt, "Nobody of this case is known to be within reach of the draft.", "draft_status", "threat.notLiable")]
    public void The_reason_says_status_field_and_rule(DraftStatus status, string text, string field, string rule)
    {
        var reason = Assert.Single(Scoring.Score(A.ManInside() with { DraftStatus = status }).Reasons, reason => reason.Part == UrgencyPart.Threat);

        Assert.Equal((text, field, rule), (reason.Text, reason.Field, reason.Rule));
    }

    [Theory]
    [InlineData("RU", "RU", "C-1: draft status 'wanted', in Russia.")]
    [InlineData(null, "RU", "C-1: draft status 'wanted', taken to be in Russia until asked.")]
    [InlineData(null, null, "C-1: draft status 'wanted', taken to be in Russia until asked.")]
    [InlineData(null, "UA", "C-1: draft status 'wanted', in a country that is not known.")]
    [InlineData("KZ", "RU", "C-1: draft status 'wanted', in Kazakhstan.")]
    public void The_reason_says_where_the_person_is_and_whether_that_is_assumed(string? country, string? nationality, string text) => Assert.Equal(
        [text],
        Scoring.Score(A.ManInside() with { DraftStatus = DraftStatus.Wanted, CurrentCountry = country, Nationality = nationality }).Words(UrgencyPart.Threat));

    [Theory]
    [InlineData("RU", 20, DraftStatus.Unknown, "C-1 is of conscript age, in Russia.")]
    [InlineData("GE", 20, DraftStatus.Unknown, "C-1 is of an age that is drafted, in Georgia.")]
    [InlineData("GE", 40, DraftStatus.Served, "C-1 has served, in Georgia.")]
    [InlineData("GE", null, DraftStatus.Liable, "C-1 is liable to serve, in Georgia.")]
    [InlineData("RU", null, DraftStatus.Liable, "C-1 is liable to serve, in Russia.")]
    public void Service_and_liability_are_said_with_the_place_too(string country, int? age, DraftStatus status, string text) => Assert.Equal(
        [text],
        Scoring.Score(A.ManInside() with { DraftStatus = status, CurrentCountry = country, Age = age }).Words(UrgencyPart.Threat));

    [Fact]
    public void A_lower_maximum_cuts_and_the_cut_is_said()
    {
        var assessment = Scoring.ScoreWith(
            Scoring.Model with { Threat = Scoring.Model.Threat with { Max = 15 } },
            [A.ManInside() with { DraftStatus = DraftStatus.Wanted }],
            []);

        Assert.Equal(15, assessment.ThreatScore);
        Assert.Equal(
            [(20, "C-1: draft status 'wanted', in Russia.", "threat.insideLeftUnitOrWanted"), (-5, "Together at most 15.", "threat.max")],
            assessment.Reasons.Where(reason => reason.Part == UrgencyPart.Threat).Select(reason => (reason.Points, reason.Text, reason.Rule)));
    }

    private static int Points(IntakeRecord record) => Scoring.Score(record).ThreatScore;
}
