namespace CaseTools.Tests.Urgency;

/// <summary>Where a reason points: the field of the record, the rule of the model, the record's line, the border row.</summary>
public sealed class ReasonPlaceTests
{
    private static readonly BorderStatus RuleOnMen = A.Rule() with { AppliesSex = Sex.M };

    [Fact]
    public void The_best_way_out_names_its_own_row()
    {
        var reason = Scoring.Score(A.PersonInside(), A.Route("GE") with { Level = 4 }, A.Route("TR") with { Level = 2 }).Reasons[0];

        Assert.Equal(("destinations", "border.matrix[2][3]", "RU-TR"), (reason.Field, reason.Rule, reason.BorderRow?.RouteId));
    }

    [Fact]
    public void A_route_that_is_known_rests_on_the_steps_and_an_assumed_one_on_the_level_without_data()
    {
        Assert.Equal(("destinations", "border, steps 1 to 7", 2, "RU-GE"), Place(UrgencyPart.Border, 1, [A.PersonInside()], A.Route()));
        Assert.Equal(("destinations", "border.noDataLevel", 2, null), Place(UrgencyPart.Border, 1, [A.PersonInside()]));
    }

    [Fact]
    public void A_route_is_told_of_the_member_for_whom_it_is_worst() => Assert.Equal(
        ("destinations", "border, steps 1 to 7", 3, "RU-GE"),
        Place(UrgencyPart.Border, 1, [A.PersonInside(), A.ManInside().Companion("C-2")], A.Route() with { Level = 5, AppliesSex = Sex.M }));

    [Fact]
    public void Where_no_route_is_needed_the_level_says_whether_removal_threatens()
    {
        Assert.Equal(("current_country", "border.noRouteNeededLevel", 2, null), Place(UrgencyPart.Border, 1, [A.Person()]));
        Assert.Equal(("current_country", "border.removalRiskLevel", 2, null), Place(UrgencyPart.Border, 1, [A.PersonOutside() with { StayUntil = A.Day(14) }]));
    }

    [Fact]
    public void Exposure_inside_rests_on_the_country_and_on_the_row_that_singles_out()
    {
        Assert.Equal(("current_country", "border, exposure", 2, null), Exposure(A.PersonInside(), RuleOnMen));
        Assert.Equal(("current_country", "border, exposure", 2, "RU-RULE"), Exposure(A.ManInside(), RuleOnMen));
    }

    [Fact]
    public void Of_several_rules_that_single_out_the_first_by_its_id_is_named() => Assert.Equal(
        ("current_country", "border, exposure", 2, "R-1"),
        Exposure(A.ManInside(), RuleOnMen with { RouteId = "R-2" }, RuleOnMen with { RouteId = "R-1" }));

    [Fact]
    public void An_exit_ban_goes_before_a_row_that_singles_out_and_counts_inside_alone()
    {
        Assert.Equal(("exit_ban", "border, exposure", 2, null), Exposure(A.ManInside() with { ExitBan = ExitBan.Yes }, RuleOnMen));
        Assert.Equal(("stay_until", "border, exposure", 2, null), Exposure(A.PersonOutside() with { ExitBan = ExitBan.Yes }));
    }

    [Fact]
    public void Exposure_outside_rests_on_the_ground_of_the_stay_or_on_what_says_its_end()
    {
        var counted = A.PersonOutside() with { EntryDate = A.Day(-5) };

        Assert.Equal(("nationality", "border, exposure", 2, null), Exposure(A.Person() with { StayUntil = A.Day(3) }));
        Assert.Equal(("stay_basis", "border, exposure", 2, null), Exposure(A.Person() with { StayBasis = StayBasis.Citizen }));
        Assert.Equal(("stay_basis", "border, exposure", 2, null), Exposure(A.PersonOutside() with { StayBasis = StayBasis.Asylum }));
        Assert.Equal(("stay_basis", "border, exposure", 2, null), Exposure(A.PersonOutside() with { StayBasis = StayBasis.Irregular }));
        Assert.Equal(("stay_until", "border, exposure", 2, null), Exposure(A.PersonOutside()));
        Assert.Equal(("stay_until", "border, exposure", 2, null), Exposure(counted with { StayUntil = A.Day(30) }, A.Route() with { StayDays = 90 }));
        Assert.Equal(("entry_date", "border, exposure", 2, "RU-GE"), Exposure(counted, A.Route() with { StayDays = 90 }));
    }

    [Fact]
    public void Children_rest_on_who_declares_them_else_on_the_childs_own_age_or_role()
    {
        var child = A.Person().Companion("C-2") with { Age = 5 };

        Assert.Equal(("children_under_18", "dependants.firstChild", 2, null), Dependants(A.Person() with { ChildrenUnder18 = 1 }));
        Assert.Equal(("children_under_18", "dependants.firstChild, eachFurtherChild", 3, null), Dependants(A.Person(), A.Person().Companion("C-2") with { ChildrenUnder18 = 2 }));
        Assert.Equal(("age", "dependants.firstChild", 3, null), Dependants(A.Person(), child));
        Assert.Equal(("birth_date", "dependants.firstChild", 3, null), Dependants(A.Person(), child with { Age = null, BirthDate = new DateTime(2015, 1, 1) }));
        Assert.Equal(("role", "dependants.firstChild", 3, null), Dependants(A.Person(), child with { Age = null, Role = CaseRole.Child }));
    }

    [Fact]
    public void A_separated_child_rests_on_who_says_so_and_one_that_is_taken_as_such_on_the_lead()
    {
        var lead = A.Person() with { Age = 16 };
        var sister = A.Person().Companion("C-2") with { Age = 5 };

        Assert.Equal(("separated_child", "dependants.separatedChild", 3, null), Place(UrgencyPart.Dependants, 1, [lead, sister with { SeparatedChild = YesNo.Yes }]));
        Assert.Equal(("separated_child", "dependants.separatedChild", 2, null), Place(UrgencyPart.Dependants, 1, [lead, sister]));
    }

    [Fact]
    public void Who_travels_along_rests_on_who_declares_them_else_on_the_roles()
    {
        var other = A.Person().Companion("C-2");

        Assert.Equal(("other_dependants", "dependants.coTraveller", 3, null), Dependants(A.Person(), other with { OtherDependants = 2 }));
        Assert.Equal(("role", "dependants.coTraveller", 2, null), Dependants(A.Person(), other));
    }

    [Theory]
    [InlineData(DraftStatus.Served, MilitarySpecialty.Unknown, "C-1 has served, in Georgia.", "draft_status")]
    [InlineData(DraftStatus.Served, MilitarySpecialty.Medical, "C-1 has served, in Georgia.", "draft_status")]
    [InlineData(DraftStatus.Unknown, MilitarySpecialty.Medical, "C-1 has a medical specialty, in Georgia.", "military_specialty")]
    [InlineData(DraftStatus.Unknown, MilitarySpecialty.Other, "C-1 has a specialty that the military seeks, in Georgia.", "military_specialty")]
    public void Service_and_specialty_are_told_apart_and_rest_abroad_on_the_rule_of_those_abroad(DraftStatus status, MilitarySpecialty specialty, string text, string field)
    {
        var person = A.PersonOutside() with { Sex = Sex.M, DraftStatus = status, MilitarySpecialty = specialty };

        Assert.Equal([text], Scoring.Score(person).Words(UrgencyPart.Threat));
        Assert.Equal((field, "threat.abroadLiable", 2, null), Threat(person));
    }

    [Fact]
    public void Whom_no_draft_reaches_rests_on_what_rules_it_out()
    {
        Assert.Equal(("age", "threat.notLiable", 2, null), Threat(A.ManInside() with { Age = 66 }));
        Assert.Equal(("birth_date", "threat.notLiable", 2, null), Threat(A.ManInside() with { Age = null, BirthDate = new DateTime(2010, 1, 1) }));
        Assert.Equal(("role", "threat.notLiable", 2, null), Threat(A.ManInside() with { Age = null, Role = CaseRole.Child }));
        Assert.Equal(("nationality", "threat.notLiable", 2, null), Threat(A.ManInside() with { Nationality = "UA" }));
        Assert.Equal(("sex", "threat.notLiable", 2, null), Threat(A.PersonInside()));
    }

    [Fact]
    public void Where_neither_sex_is_drafted_at_an_age_the_age_rules_it_out()
    {
        var model = Scoring.Model with { ConscriptAge = new DraftAge(Sex.M, 20, 27) };

        Assert.Equal(("age", "threat.notLiable", 2, null), Place(Scoring.ScoreWith(model, [A.PersonInside() with { Sex = Sex.Unknown, Age = 19 }], []), UrgencyPart.Threat, 0));
    }

    [Fact]
    public void An_age_that_is_drafted_rests_on_the_birth_date_where_there_is_one()
    {
        Assert.Equal(("birth_date", "threat.insideReservistAge", 2, null), Threat(A.ManInside() with { BirthDate = new DateTime(1982, 1, 1) }));
        Assert.Equal(("age", "threat.insideReservistAge", 2, null), Threat(A.ManInside()));
    }

    [Fact]
    public void What_is_not_known_of_the_draft_rests_on_the_sex_or_else_on_the_birth_date()
    {
        Assert.Equal(("sex", "threat.unknown", 2, null), Threat(A.PersonInside() with { Sex = Sex.Unknown, Age = null }));
        Assert.Equal(("sex", "threat.unknown", 2, null), Threat(A.PersonInside() with { Sex = Sex.Unknown }));
        Assert.Equal(("birth_date", "threat.unknown", 2, null), Threat(A.ManInside() with { Age = null }));
    }

    [Fact]
    public void Where_the_funds_are_not_known_the_reason_rests_on_whose_word_counts_else_on_the_amount()
    {
        var silent = A.Person() with { FundsEnough = YesNo.Unknown };

        Assert.Equal(("funds_enough", "means", 3, null), Means(silent, A.Person().Companion("C-2")));
        Assert.Equal(("funds_enough", "means.statedInsufficient", 3, null), Means(A.Person(), A.Person().Companion("C-2") with { FundsEnough = YesNo.No }));
        Assert.Equal(("funds_amount", "means.unknown", 2, null), Means(silent, silent.Companion("C-2")));
    }

    private static (string? Field, string Rule, long Line, string? Row) Exposure(IntakeRecord record, params BorderStatus[] rows) =>
        Place(Scoring.Score(record, rows), UrgencyPart.Border, ^1);

    private static (string? Field, string Rule, long Line, string? Row) Dependants(params IntakeRecord[] members) => Place(UrgencyPart.Dependants, 0, members);

    private static (string? Field, string Rule, long Line, string? Row) Threat(IntakeRecord record) => Place(UrgencyPart.Threat, 0, [record]);

    private static (string? Field, string Rule, long Line, string? Row) Means(params IntakeRecord[] members) => Place(UrgencyPart.Means, 0, members);

    private static (string? Field, string Rule, long Line, string? Row) Place(UrgencyPart part, int number, IntakeRecord[] members, params BorderStatus[] rows) =>
        Place(Scoring.Score(A.InOneGroup(members), rows), part, number);

    private static (string? Field, string Rule, long Line, string? Row) Place(CaseAssessment assessment, UrgencyPart part, Index number)
    {
        var reason = assessment.Reasons.Where(reason => reason.Part == part).ToArray()[number];
        return (reason.Field, reason.Rule, reason.SourceLine, reason.BorderRow?.RouteId);
    }
}
