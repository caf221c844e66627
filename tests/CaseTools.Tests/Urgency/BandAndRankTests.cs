namespace CaseTools.Tests.Urgency;

/// <summary>Score, band and place in the queue.</summary>
public sealed class BandAndRankTests
{
    private static readonly SafeguardingSign[] Severe = [SafeguardingSign.SevereDistress];

    // 20 border (assumed route, inside) + what the draft status gives + 3 for money not known.
    private static readonly IntakeRecord Base = A.ManInside() with { FundsEnough = YesNo.Unknown };

    [Fact]
    public void A_score_of_29_is_standard_and_30_is_priority()
    {
        var at29 = Base;
        var at30 = Base with { OtherDependants = 1 };

        Assert.Equal((29, "Standard"), ScoreAndBand(at29));
        Assert.Equal((30, "Priority"), ScoreAndBand(at30));
    }

    [Fact]
    public void A_score_of_49_is_priority_and_50_is_urgent()
    {
        var at49 = Base with { ChildrenUnder18 = 1, TravelPassport = TravelPassport.No, Safeguarding = Severe, OtherDependants = 3 };

        Assert.Equal((49, "Priority"), ScoreAndBand(at49));
        Assert.Equal((50, "Urgent"), ScoreAndBand(at49 with { OtherDependants = 2, AccommodationUntil = A.Day(90) }));
    }

    [Fact]
    public void A_score_of_69_is_urgent_and_70_is_an_emergency()
    {
        var at69 = Base with { DraftStatus = DraftStatus.Served, ChildrenUnder18 = 3, TravelPassport = TravelPassport.No, SoleCarer = YesNo.Yes, Safeguarding = Severe, AccommodationUntil = A.Day(30), FundsEnough = YesNo.No };

        Assert.Equal((69, "Urgent"), ScoreAndBand(at69));
        Assert.Equal((70, "Emergency"), ScoreAndBand(at69 with { OtherDependants = 1 }));
    }

    [Fact]
    public void What_is_over_100_is_cut_and_the_uncut_sum_is_kept()
    {
        var assessment = Scoring.Score(
            Base with
            {
                DraftStatus = DraftStatus.Wanted,
                ChildrenUnder18 = 3,
                SoleCarer = YesNo.Yes,
                SeparatedChild = YesNo.Yes,
                TravelPassport = TravelPassport.No,
                ExitBan = ExitBan.Yes,
                Safeguarding = [SafeguardingSign.SelfHarmImminent],
                AccommodationUntil = A.Day(0),
                FundsAmount = 0,
                FundsCurrency = "RUB",
            },
            A.Route() with { Level = 5 });

        Assert.Equal((100, 40 + 20 + 20 + 15 + 10 + 10 + 20), (assessment.Score, assessment.UncappedScore));
        Assert.Equal("Emergency", assessment.Band);
    }

    [Fact]
    public void A_floor_below_the_band_of_the_score_raises_nothing()
    {
        var assessment = Scoring.Score(Base with { OtherDependants = 1, AccommodationUntil = A.Day(3) });

        Assert.Equal(("Priority", "Priority"), (assessment.Band, assessment.ScoreBand));
        Assert.Equal([false], assessment.Floors.Select(floor => floor.Raised));
    }

    [Fact]
    public void The_highest_of_several_floors_counts()
    {
        var assessment = Scoring.Score(A.Person() with { AccommodationUntil = A.Day(3), SeparatedChild = YesNo.Yes });

        Assert.Equal("Emergency", assessment.Band);
        Assert.Equal([("F3", true), ("F4", false)], assessment.Floors.Select(floor => (floor.Id, floor.Raised)));
    }

    [Fact]
    public void The_queue_goes_by_band_before_score()
    {
        var raised = A.Person("C-9") with { SeparatedChild = YesNo.Yes };

        Assert.Equal(["C-9", "C-1"], Queue(Base with { OtherDependants = 3 }, raised));
    }

    [Fact]
    public void Within_a_band_the_queue_goes_by_the_uncut_sum()
    {
        var more = Base with { CaseId = "C-9", OtherDependants = 3 };

        Assert.Equal(["C-9", "C-1"], Queue(Base with { OtherDependants = 2 }, more));
    }

    [Fact]
    public void Then_by_days_to_the_nearest_deadline_and_none_comes_last()
    {
        var none = A.Person("C-0") with { SoleCarer = YesNo.Yes, OtherDependants = 2 };
        var inEight = A.Person("C-1") with { AccommodationUntil = A.Day(14) };
        var lapsed = A.Person("C-2") with { AccommodationUntil = A.Day(-20) };
        var inTen = A.Person("C-3") with { SummonsReportDate = A.Day(10) };

        Assert.Equal(["C-3", "C-1", "C-0", "C-2"], Queue(none, inEight, lapsed, inTen));
    }

    [Fact]
    public void Then_by_case_id_sign_by_sign() =>
        Assert.Equal(["A-10", "A-9", "B-1", "a-1"], Queue(A.Person("a-1"), A.Person("A-9"), A.Person("B-1"), A.Person("A-10")));

    [Fact]
    public void Then_by_group_id() => Assert.Equal(
        ["G-1", "G-2"],
        Scoring.ScoreAll([A.Person() with { GroupId = "G-2" }, A.Person() with { GroupId = "G-1" }], []).Select(assessment => assessment.GroupId));

    [Fact]
    public void Ranks_count_from_1_without_a_gap() =>
        Assert.Equal([1, 2, 3], Scoring.ScoreAll([A.Person("C-3"), A.Person("C-1"), A.Person("C-2")], []).Select(assessment => assessment.Rank));

    [Fact]
    public void Scoring_stops_when_it_is_told_to()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        var scorer = new CaseTools.Urgency.CaseScorer(Scoring.Model, new CaseTools.Borders.BorderData([]), A.Now, new Dictionary<string, decimal>());

        Assert.Throws<OperationCanceledException>(() => scorer.Score([A.Person()], cancellation.Token));
    }

    private static (int Score, string Band) ScoreAndBand(IntakeRecord record)
    {
        var assessment = Scoring.Score(record);
        return (assessment.Score, assessment.ScoreBand);
    }

    private static IEnumerable<string> Queue(params IntakeRecord[] records) => Scoring.ScoreAll(records, []).Select(assessment => assessment.CaseId);
}
