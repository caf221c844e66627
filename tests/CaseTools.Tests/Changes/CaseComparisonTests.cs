using CaseTools.Tests.Urgency;

namespace CaseTools.Tests.Changes;

/// <summary>What became of a case, in which order changes stand, and what is said of parts, floors, decisions and bands.</summary>
public sealed class CaseComparisonTests
{
    private static readonly CaseAssessment Quiet = Scoring.Score(A.Person()) with { Rank = 1 };

    [Fact]
    public void Changes_stand_by_kind_the_most_urgent_band_first_then_by_rank_and_id()
    {
        CaseAssessment Of(string id, string band, int rank) => Quiet with { CaseId = id, Band = band, ComputedBand = band, Rank = rank };
        CaseAssessment[] old = [Of("a", "Standard", 9), Of("b", "Standard", 8), Of("c", "Emergency", 1), Of("d", "Urgent", 2), Of("e", "Urgent", 3), Of("h", "Urgent", 7), Of("g", "Urgent", 6)];
        CaseAssessment[] now = [Of("a", "Urgent", 5), Of("b", "Emergency", 6), Of("c", "Priority", 7), Of("d", "Urgent", 3), Of("e", "Urgent", 2), Of("f", "Emergency", 1)];

        var changes = Comparing.All(old, now);

        Assert.Equal("b Raised, a Raised, c Lowered, e Moved, d Moved, f New, g Gone, h Gone", string.Join(", ", changes.Select(change => $"{change.CaseId} {change.Kind}")));
        Assert.Equal(changes, Comparing.All(old.Reverse(), now.Reverse()), (one, other) => one.ToString() == other.ToString());
    }

    [Fact]
    public void A_case_that_others_overtook_says_so()
    {
        var change = Assert.Single(Comparing.All([Quiet], [Quiet with { Rank = 3 }]));

        Assert.Equal((CaseChangeKind.Moved, ChangeCauses.None), (change.Kind, change.Causes));
        Assert.Equal("Standard 0, rank 1 -> 3: the case is unchanged, others moved", change.Why);
    }

    [Fact]
    public void Parts_that_make_up_for_each_other_are_a_change()
    {
        var change = Comparing.One(
            Scoring.Score(A.Person() with { TravelPassport = TravelPassport.Unknown, OtherDependants = 0 }),
            Scoring.Score(A.Person() with { OtherDependants = 2 }));

        Assert.Equal((CaseChangeKind.Moved, 0), (change.Kind, change.ScoreChange));
        Assert.Equal([(UrgencyPart.Dependants, 2), (UrgencyPart.Documents, -2)], change.Parts.Select(part => (part.Part, part.Change)));
        Assert.StartsWith("Standard 2: Dependants +2 (2 more adults or dependants travel along), Documents -2 (", change.Why);
    }

    [Fact]
    public void A_reason_that_is_gone_is_named_where_no_new_one_is_there()
    {
        var one = A.Person() with { Safeguarding = [SafeguardingSign.Violence] };
        var other = one.Companion("C-2") with { Safeguarding = [SafeguardingSign.ModerateDistress] };

        var change = Comparing.One(Scoring.Score(A.InOneGroup(one, other)), Scoring.Score(A.InOneGroup(one, other with { Safeguarding = null })));

        var part = Assert.Single(change.Parts, part => part.Part == UrgencyPart.Safeguarding);
        Assert.Equal(-3, part.Change);
        Assert.StartsWith("no longer: ", part.Reason);
    }

    [Fact]
    public void Floors_that_come_and_go_are_told()
    {
        var soon = Scoring.Score(A.Person() with { AccommodationUntil = A.Day(3) });
        var later = Scoring.Score(A.Person() with { AccommodationUntil = A.Day(8) });

        var came = Comparing.One(later, soon);
        Assert.Equal([new FloorChange("F4", true, "The roof ends on 2022-09-30.")], came.Floors);
        Assert.Contains("; floor F4 applies now (The roof ends on 2022-09-30); the record changed", came.Why);

        var went = Comparing.One(soon, later);
        Assert.Equal(["F4 went"], went.Floors.Select(floor => floor.ToString()));
        Assert.Contains("; floor F4 no longer applies; ", went.Why);
    }

    [Fact]
    public void Above_the_cap_the_sum_is_told()
    {
        var old = Quiet with { Score = 100, UncappedScore = 104, BorderScore = 28, Band = "Emergency", ComputedBand = "Emergency" };

        var change = Comparing.One(old, old with { UncappedScore = 112, BorderScore = 36 });

        Assert.Equal(0, change.ScoreChange);
        Assert.StartsWith("Emergency 100: Border +8", change.Why);
        Assert.Contains("before the cut 104 -> 112", change.Why);
    }

    public static TheoryData<string?, string?, string> Decisions => new()
    {
        { null, "Urgent", "Standard 0 -> Urgent 0: a caseworker decided Urgent" },
        { "Urgent", null, "Urgent 0 -> Standard 0: the decision for Urgent no longer applies" },
        { "Urgent", "Priority", "Urgent 0 -> Priority 0: a caseworker's decision Urgent -> Priority" },
        { "Urgent", "Urgent", "Urgent 0: a caseworker decided Urgent again" },
    };

    [Theory]
    [MemberData(nameof(Decisions))]
    public void A_decision_is_told_and_is_the_cause(string? before, string? after, string why)
    {
        var change = Comparing.One(Decided(before, A.Now), Decided(after, A.Now.AddHours(1)));

        Assert.Equal((why, ChangeCauses.Decision), (change.Why, change.Causes));
        Assert.Equal((before, after), (change.OldDecision?.Band, change.NewDecision?.Band));
    }

    [Fact]
    public void A_decision_that_is_not_applied_is_told()
    {
        var decided = Decided("Urgent", A.Now);

        var change = Comparing.One(Quiet, decided with { Band = "Standard", Decision = decided.Decision! with { IsApplied = false } });

        Assert.Equal((CaseChangeKind.Moved, "Standard 0: the decision for Urgent is not applied"), (change.Kind, change.Why));
    }

    [Fact]
    public void The_same_decision_is_no_change() =>
        Assert.Equal(CaseChangeKind.Equal, Comparing.One(Decided("Urgent", A.Now), Decided("Urgent", A.Now)).Kind);

    [Fact]
    public void Behind_a_decided_band_the_computed_one_is_told()
    {
        var change = Comparing.One(Decided("Urgent", A.Now), Decided("Urgent", A.Now) with { ComputedBand = "Priority" });

        Assert.Equal(CaseChangeKind.Moved, change.Kind);
        Assert.Contains("computed band Standard -> Priority", change.Why);
    }

    [Theory]
    [InlineData("Rot", 40, 50, CaseChangeKind.Raised)]
    [InlineData("Rot", 50, 40, CaseChangeKind.Lowered)]
    [InlineData("Rot", 50, 50, CaseChangeKind.Moved)]
    public void A_band_that_the_model_does_not_have_is_told_and_the_scores_decide(string band, int before, int after, CaseChangeKind kind)
    {
        var change = Comparing.One(Quiet with { Band = band, ComputedBand = band, Score = before }, Quiet with { Score = after });

        Assert.Equal(kind, change.Kind);
        Assert.Contains($"the model now has no band {band}", change.Why);
    }

    [Fact]
    public void Empty_sides_give_nothing_new_or_gone()
    {
        Assert.Empty(Comparing.All([], []));
        Assert.Equal(CaseChangeKind.New, Assert.Single(Comparing.All([], [Quiet])).Kind);
        Assert.Equal(CaseChangeKind.Gone, Assert.Single(Comparing.All([Quiet], [])).Kind);
    }

    private static CaseAssessment Decided(string? band, DateTimeOffset at) => Quiet with
    {
        Band = band ?? Quiet.Band,
        Decision = band is null ? null : new CaseDecision
        {
            CaseId = "C-1",
            DecidedAt = at,
            Band = band,
            ComputedBand = "Standard",
            Reason = "secret reason",
            By = "secret name",
            ReviewOn = A.Day(7),
            IsApplied = true,
        },
    };
}
