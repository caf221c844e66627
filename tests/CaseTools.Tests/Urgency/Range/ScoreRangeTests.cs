using CaseTools.Tests.Urgency.Properties;
using CsCheck;

namespace CaseTools.Tests.Urgency.Range;

/// <summary>Between what a case may stand: nothing that can be answered leads out of it, and both ends can be reached.</summary>
public sealed class ScoreRangeTests
{
    private static readonly List<string> Bands = [.. Scoring.Model.Bands.Select(band => band.Name)];

    [Fact]
    public void Who_has_no_visa_and_who_has_not_said_it_have_ranges_of_their_own_whoever_comes_first()
    {
        BorderStatus[] rows = [A.Route("TR") with { Visa = VisaRequirement.Required }];
        var none = A.PersonInside("C-1") with { Destinations = ["TR"], Visas = [] };
        var notSaid = A.PersonInside("C-2") with { Destinations = ["TR"] };
        var (withNone, withAny) = (Scoring.Score([none], rows).ScoreRange, Scoring.Score([notSaid], rows).ScoreRange);

        Assert.True(withAny.Low < withNone.Low, $"{withAny} and {withNone}");
        foreach (IntakeRecord[] records in (IntakeRecord[][])[[none, notSaid], [notSaid, none]])
        {
            var ranges = Scoring.ScoreAll(records, rows).ToDictionary(assessment => assessment.CaseId, assessment => assessment.ScoreRange);
            Assert.Equal((withNone, withAny), (ranges["C-1"], ranges["C-2"]));
        }
    }

    [Fact]
    public void A_record_that_leaves_nothing_open_has_one_score()
    {
        var assessment = Scoring.Score(Completions.Known(A.Person()));

        Assert.Equal(new ScoreRange(assessment.Score, assessment.Band, assessment.Score, assessment.Band), assessment.ScoreRange);
    }

    [Fact]
    public void Where_a_case_stands_lies_within_its_range() => Property.Holds(Gen.Select(GenRecords.Case, GenBorders.Rows), input =>
        AssertWithin(Scoring.Score(input.Item1, input.Item2), Scoring.Score(input.Item1, input.Item2).ScoreRange));

    [Fact]
    public void Whatever_is_answered_the_case_stays_within_its_range() => Property.Holds(
        Gen.Select(GenRecords.Case, GenBorders.Rows, Completions.Gen),
        input =>
        {
            var (members, rows, complete) = input;

            AssertWithin(Scoring.Score(complete(members), rows), Scoring.Score(members, rows).ScoreRange);
        });

    [Fact]
    public void Both_ends_are_reached_by_some_answers() => Property.Holds(
        Gen.Select(GenRecords.Case.Where(members => Completions.WaysOf(members) <= 400), GenBorders.Rows),
        input =>
        {
            var (members, rows) = input;
            var range = Scoring.Score(members, rows).ScoreRange;
            var all = Completions.All(members).Append(members).Select(completed => Scoring.ScoreAll(completed, rows)[0]).ToArray();

            Assert.Equal(range.Low, all.Min(assessment => assessment.Score));
            Assert.Equal(range.High, all.Max(assessment => assessment.Score));
            Assert.Equal(range.LowBand, Bands[all.Max(assessment => Bands.IndexOf(assessment.Band))]);
            Assert.Equal(range.HighBand, Bands[all.Min(assessment => Bands.IndexOf(assessment.Band))]);
        },
        cases: 200);

    // The passport alone is not known, and a floor holds whatever the answer is.
    [Theory]
    [InlineData(72 * 60, "Emergency")]
    [InlineData((72 * 60) - 1, "Emergency")]
    [InlineData((72 * 60) + 1, "Priority")]
    public void A_case_whose_every_route_closes_stands_where_the_floor_says_or_its_points(int minutes, string band)
    {
        var person = Completions.Known(A.PersonInside()) with { TravelPassport = TravelPassport.Unknown };

        var range = Scoring.Score(person, A.Route("TR") with { ClosingAt = A.Now.AddMinutes(minutes) }).ScoreRange;

        Assert.Equal((band, band), (range.LowBand, range.HighBand));
    }

    [Theory]
    [InlineData(3, "Priority")]
    [InlineData(4, "Standard")]
    public void A_case_whose_roof_ends_is_not_below_the_floor_that_says_so(int days, string lowest)
    {
        var person = Completions.Known(A.Person()) with { TravelPassport = TravelPassport.Unknown, AccommodationUntil = A.Day(days) };

        Assert.Equal(lowest, Scoring.Score(person).ScoreRange.LowBand);
    }

    [Theory]
    [InlineData(true, "Emergency")]
    [InlineData(false, "Standard")]
    public void A_child_that_may_be_separated_raises_only_where_a_floor_of_the_model_says_so(bool hasFloor, string highest)
    {
        var floors = Scoring.Model.Floors.Where(floor => hasFloor || floor.When != FloorCondition.InsideLeftUnitOrWantedOrSeparatedChild);
        var person = Completions.Known(A.Person()) with { SeparatedChild = YesNo.Unknown };

        Assert.Equal(highest, Scoring.ScoreWith(Scoring.Model with { Floors = [.. floors] }, [person], []).ScoreRange.HighBand);
    }

    [Fact]
    public void A_currency_that_is_not_known_is_the_best_and_the_worst_of_those_with_a_rate()
    {
        // 2000 are a 30th of the cost in roubles, and twice the cost in euro: 10 points and none. A passport that is missing adds 6.
        var person = Completions.Known(A.Person()) with { TravelPassport = TravelPassport.Unknown, FundsAmount = 2000, FundsScope = FundsScope.Unit } with { FundsCurrency = null, Destinations = ["GE"] };

        var range = Assert.Single(Scoring.ScoreAll([person], [], rates: new Dictionary<string, decimal> { ["EUR"] = 60 })).ScoreRange;

        Assert.Equal((0, 16), (range.Low, range.High));
    }

    private static void AssertWithin(CaseAssessment assessment, ScoreRange range)
    {
        Assert.InRange(assessment.Score, range.Low, range.High);
        Assert.InRange(Bands.IndexOf(assessment.Band), Bands.IndexOf(range.HighBand), Bands.IndexOf(range.LowBand));
    }
}
