namespace CaseTools.Tests.Urgency.Range;

/// <summary>Of an age that is not known the range is that of trying every age, and none.</summary>
public sealed class AgeRangeTests
{
    private static readonly IntakeRecord Man = Completions.Known(A.ManInside()) with { Age = null, DraftStatus = DraftStatus.Liable };

    [Fact]
    public void Whoever_is_older_than_a_reservist_is_threatened_by_nobody() => AssertAsByEveryAge(Man, 17, 25, A.Route("TR") with { Level = 2 });

    // The row is aimed at whoever is known to have an age, so that not to know it is less than any.
    [Fact]
    public void Reservists_may_be_threatened_more_than_conscripts() => AssertAsByEveryAge(
        Scoring.Model with { ReservistAge = new(Sex.M, 18, 65), Threat = Scoring.Model.Threat with { InsideReservistAge = 10 } },
        Man,
        31,
        41,
        A.Route("TR") with { Level = 3, AppliesAgeMin = 0 });

    // Up to 40 the dear route is shut and the other one, without a price, leads to the lowest level; from 41 the money does not reach.
    [Fact]
    public void A_row_may_be_milder_to_those_whom_it_shuts_out() => AssertAsByEveryAge(
        Man with { FundsAmount = 100_000, FundsCurrency = "RUB", FundsScope = FundsScope.Unit },
        17,
        24,
        A.Route("TR", "DEAR") with { Level = 5, AppliesAgeMax = 40, PriceLow = 1_000_000, PriceCurrency = "RUB" },
        A.Route("TR", "OTHER"));

    // As long as nobody has asked, the row may be meant; it singles out nobody but whoever is as old as that.
    [Theory]
    [InlineData(120, 43)]
    [InlineData(121, 41)]
    public void Nobody_is_older_than_120(int from, int highest) => AssertAsByEveryAge(Man, 17, highest, A.Route("TR") with { Level = 5, AppliesAgeMin = from });

    private static void AssertAsByEveryAge(IntakeRecord record, int lowest, int highest, params BorderStatus[] rows) =>
        AssertAsByEveryAge(Scoring.Model, record, lowest, highest, rows);

    private static void AssertAsByEveryAge(UrgencyModel model, IntakeRecord record, int lowest, int highest, params BorderStatus[] rows)
    {
        var range = Scoring.ScoreWith(model, [record], rows).ScoreRange;
        var scores = Enumerable.Range(0, 121).Select(age => (int?)age).Append(null).Select(age => Scoring.ScoreWith(model, [record with { Age = age }], rows).Score).ToArray();

        Assert.Equal((scores.Min(), scores.Max()), (range.Low, range.High));
        Assert.Equal((lowest, highest), (range.Low, range.High));
    }
}
