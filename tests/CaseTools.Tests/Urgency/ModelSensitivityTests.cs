using System.Text;
using CaseTools.IO.Json;
using CaseTools.Urgency;

namespace CaseTools.Tests.Urgency;

/// <summary>What hangs on each weight, over given cases.</summary>
public sealed class ModelSensitivityTests
{
    private static readonly UrgencyModelFile Default = UrgencyModelFile.Open(UrgencyModelFile.DefaultPath, new JsonDocumentReader());

    [Fact]
    public void Weights_are_all_numbers_but_ages_days_hours_levels_and_the_limits_of_ladders()
    {
        var weights = ModelWeights.In(Default.Document!).Select(weight => weight.Place).ToArray();
        var others = ModelNumbers.In(Default.Document!).Select(number => number.Place).Except(weights).ToArray();

        // Cap, matrix and six maxima of parts; the rest of the seven parts; four bands.
        Assert.Equal(1 + 31 + 10 + 10 + 8 + 8 + 8 + 11 + 4, weights.Length);
        Assert.All(["cap", "border.max", "border.matrix[3][4]", "deadline.daysLeft[0][1]", "deadline.lapsed", "means.ratioBelow[1][1]", "means.livingCostPerPerson30Days.amount", "bands[3].from"], place => Assert.Contains(place, weights));
        Assert.Equal(
            [
                "conscriptAge.from", "conscriptAge.to", "reservistAge.from", "reservistAge.to",
                "border.noDataLevel", "border.otherProfileLevel", "border.noRouteNeededLevel", "border.removalRiskLevel",
                "border.staleAfterDays", "border.staleAddsLevels", "border.veryStaleAfterDays", "border.veryStaleAddsLevels",
                "border.closingSoonDays", "border.closingNowHours", "border.shortStayDays", "border.settledAfterDays",
                .. Enumerable.Range(0, 6).Select(step => $"deadline.daysLeft[{step}][0]"), "deadline.lapsesAfterDays",
                .. Enumerable.Range(0, 4).Select(step => $"means.ratioBelow[{step}][0]"),
                .. Enumerable.Range(0, 4).Select(band => $"bands[{band}].contactWithinHours"),
                "floors[0].withinHours", "floors[1].withinHours", "floors[4].days", "floors[5].hours", "floors[6].days", "floors[7].days",
            ],
            others);
    }

    [Theory]
    [InlineData("cap", 0.2, 80, 120)]
    [InlineData("dependants.firstChild", 0.2, 4, 6)]
    [InlineData("dependants.coTraveller", 0.2, 0, 2)]
    [InlineData("dependants.eachFurtherChild", 0.2, 2, 4)]
    [InlineData("documents.exitBan", 0.01, 5, 7)]
    [InlineData("threat.insideSpecialtyOrServed", 0.2, 10, 14)]
    [InlineData("threat.notLiable", 0.2, 0, 0)]
    [InlineData("bands[0].from", 1.0, 0, 140)]
    [InlineData("means.livingCostPerPerson30Days.amount", 0.2, 48000, 72000)]
    public void A_weight_moves_by_a_share_of_it_points_by_whole_ones_and_by_one_at_least(string place, double change, int lower, int higher)
    {
        var weight = ModelWeights.In(Default.Document!).Single(number => number.Place == place);

        Assert.Equal((lower, higher), ModelWeights.Moved(weight, (decimal)change));
    }

    [Fact]
    public void An_amount_is_told_without_zeros_that_say_nothing() => Assert.Equal(
        "48000",
        Measure(PublishedCases()).Single(of => of.Weight.EndsWith(".amount", StringComparison.Ordinal)).Lower.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Each_weight_counts_the_cases_that_stand_in_another_band()
    {
        // 6 for the age, 3 for unknown funds, 2 for the passport, and the matrix at L3 X3: 20. Together 31, a point above Priority's 30.
        var man = A.ManInside() with { FundsEnough = YesNo.Unknown, TravelPassport = TravelPassport.Unknown };
        var measured = Measure(Scoring.ScoreAll([man, man with { CaseId = "C-2", SourceLine = 3 }, A.Person("C-3")], [])).ToDictionary(of => of.Weight);

        Assert.Equal((20m, 16m, 24m, 2, 0, 3), Of(measured["border.matrix[3][3]"]));
        Assert.Equal((30m, 24m, 36m, 0, 2, 3), Of(measured["bands[2].from"]));
        Assert.Equal((6m, 5m, 7m, 0, 0, 3), Of(measured["threat.insideReservistAge"]));
        Assert.Equal((0m, 0m, 0m, 0, 0, 3), Of(measured["border.matrix[0][0]"]));
        Assert.Equal((40m, 32m, 48m, 0, 0, 3), Of(measured["border.max"]));

        static (decimal, decimal, decimal, int, int, int) Of(WeightSensitivity of) => (of.Value, of.Lower, of.Higher, of.BandsChangedLower, of.BandsChangedHigher, of.Cases);
    }

    [Fact]
    public void A_part_gives_no_more_than_its_maximum_when_that_is_moved_below_its_numbers()
    {
        // The matrix gives 40 at L5 X4 and everything else 11: 51, in Urgent; with at most 32, 43 and Priority.
        var man = A.ManInside() with { ExitBan = ExitBan.Yes, TravelPassport = TravelPassport.Yes };
        var closed = A.Route() with { Status = RouteStatus.Closed };
        var assessment = Scoring.Score(man, closed);
        Assert.Equal((40, "Urgent"), (assessment.BorderScore, assessment.Band));

        var measured = Measure([assessment]).ToDictionary(of => of.Weight);

        Assert.Equal((1, 0), (measured["border.max"].BandsChangedLower, measured["border.max"].BandsChangedHigher));
        Assert.Equal((1, 0), (measured["border.matrix[5][4]"].BandsChangedLower, measured["border.matrix[5][4]"].BandsChangedHigher));
    }

    [Fact]
    public void The_weight_on_which_most_hangs_comes_first_then_by_path()
    {
        var measured = Measure(PublishedCases());

        Assert.Equal(
            measured.OrderByDescending(of => of.BandsChangedLower + of.BandsChangedHigher).ThenBy(of => of.Weight, StringComparer.Ordinal).Select(of => of.Weight),
            measured.Select(of => of.Weight));
        Assert.True(measured[0].BandsChangedLower + measured[0].BandsChangedHigher > 0);
        Assert.Equal(ModelWeights.In(Default.Document!).Count(), measured.Count);
    }

    [Fact]
    public void Cases_of_several_runs_keep_their_own_time_borders_and_rates()
    {
        var man = A.ManInside() with { FundsEnough = YesNo.Unknown, TravelPassport = TravelPassport.Unknown };
        var assessments = Scoring.ScoreAll([man], []).Concat(Scoring.ScoreAll([man], [A.Route()], A.Now.AddDays(1))).ToArray();

        var measured = Measure(assessments).ToDictionary(of => of.Weight);

        Assert.Equal((1, 2), (measured["border.matrix[3][3]"].BandsChangedLower, measured["border.matrix[3][3]"].Cases));
    }

    [Fact]
    public void Rates_into_another_currency_are_told_and_not_used()
    {
        // 20 for the border, 6 for the age, and 3 because the funds count as not known: with the rate it would be 10.
        var poor = A.ManInside() with { FundsAmount = 0, FundsCurrency = "EUR" };
        var assessments = Scoring.ScoreAll([poor], [], rates: new Dictionary<string, decimal> { ["EUR"] = 60 });
        var document = new JsonDocumentReader().Read(Encoding.UTF8.GetBytes(ModelFiles.After(root => ModelFiles.Set(root, "means.livingCostPerPerson30Days.currency", "\"USD\""))));
        var dollars = new UrgencyModelFile(document, UrgencyModelReader.ReadUnchecked(document, ""), []);
        var sensitivity = new ModelSensitivity(dollars, "", assessments);

        Assert.Equal(1, sensitivity.Measure(0.2m, (_, _) => { }, CancellationToken.None).Single(of => of.Weight == "bands[2].from").BandsChangedLower);
        Assert.True(sensitivity.IsAnyRateForeign);
        Assert.True(new ModelSensitivity(dollars, "", [.. assessments, .. Scoring.ScoreAll([poor], [])]).IsAnyRateForeign);
        Assert.False(new ModelSensitivity(Default, "", assessments).IsAnyRateForeign);
        Assert.False(new ModelSensitivity(dollars, "", Scoring.ScoreAll([poor], [])).IsAnyRateForeign);
    }

    [Fact]
    public void Rates_into_the_model_s_own_currency_are_used()
    {
        // 20 for the border, 6 for the age, and 10 for funds of nothing: 36, which is Priority from 30 as from 24.
        var poor = A.ManInside() with { FundsAmount = 0, FundsCurrency = "EUR" };

        var limit = Measure(Scoring.ScoreAll([poor], [], rates: new Dictionary<string, decimal> { ["EUR"] = 60 })).Single(of => of.Weight == "bands[2].from");

        Assert.Equal((0, 0), (limit.BandsChangedLower, limit.BandsChangedHigher));
    }

    [Theory]
    [InlineData(60, 25)]
    [InlineData(-20, 29)]
    public void A_weight_that_does_not_concern_a_date_leaves_its_points_as_they_are(int roof, int score)
    {
        // 20 for the border, 3 without a price, and 2 for a date that is far off or 6 for one that has lapsed: with the most that a date gives, 38.
        var assessment = Scoring.Score(A.PersonInside() with { AccommodationUntil = A.Day(roof) });
        Assert.Equal(score, assessment.Score);

        var measured = Measure([assessment]).ToDictionary(of => of.Weight);

        Assert.Equal((0, 0), (measured["documents.exitBan"].BandsChangedLower, measured["documents.exitBan"].BandsChangedHigher));
        Assert.Equal((0, 0), (measured["deadline.max"].BandsChangedLower, measured["deadline.max"].BandsChangedHigher));
    }

    [Fact]
    public void A_band_stays_above_another_when_its_limit_is_moved_below_the_others()
    {
        // Two floors, to Emergency from 70 and to Urgent from 50, which becomes 75.
        var person = A.Person() with { Safeguarding = [SafeguardingSign.SelfHarmImminent, SafeguardingSign.Violence] };

        var measured = new ModelSensitivity(Default, "", [Scoring.Score(person)]).Measure(0.5m, (_, _) => { }, CancellationToken.None);

        Assert.Equal((75m, 0), measured.Where(of => of.Weight == "bands[1].from").Select(of => (of.Higher, of.BandsChangedHigher)).Single());
    }

    [Fact]
    public void It_tells_how_far_it_is_and_can_be_stopped()
    {
        var told = new List<(int, int)>();
        using var cancellation = new CancellationTokenSource();
        var sensitivity = new ModelSensitivity(Default, "", PublishedCases());

        Assert.Throws<OperationCanceledException>(() => sensitivity.Measure(
            0.2m,
            (done, all) =>
            {
                told.Add((done, all));
                if (done == 3)
                {
                    cancellation.Cancel();
                }
            },
            cancellation.Token));

        var count = ModelWeights.In(Default.Document!).Count();
        Assert.Equal([(1, count), (2, count), (3, count)], told);
    }

    private static IReadOnlyList<CaseAssessment> PublishedCases() => Scoring.ScoreAll(PublishedInterviews.Records(), PublishedInterviews.Borders());

    private static IReadOnlyList<WeightSensitivity> Measure(IReadOnlyList<CaseAssessment> assessments) =>
        new ModelSensitivity(Default, "model.json", assessments).Measure(0.2m, (_, _) => { }, CancellationToken.None);
}
