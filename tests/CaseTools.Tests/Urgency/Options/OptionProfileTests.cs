namespace CaseTools.Tests.Urgency.Options;

/// <summary>Persons of one run who are alike to every row are assessed once: each has the options that would be there alone.</summary>
public sealed class OptionProfileTests
{
    private static readonly IntakeRecord Man = A.ManInside() with { Destinations = ["GE"] };

    [Theory]
    [InlineData(18, null, 17, 18)]
    [InlineData(18, null, 17, null)]
    [InlineData(null, 17, 17, 18)]
    [InlineData(null, 17, 18, null)]
    [InlineData(null, 17, 40, null)]
    [InlineData(null, 60, 60, 61)]
    [InlineData(18, 60, 18, 17)]
    [InlineData(18, 60, 60, 90)]
    public void Ages_on_both_sides_of_a_limit_and_one_that_is_not_known_are_told_apart(int? min, int? max, int? one, int? other)
    {
        AssertToldApart(Man with { Age = one }, Man with { Age = other }, A.Route() with { Level = 4, AppliesAgeMin = min, AppliesAgeMax = max });
        AssertToldApart(Man with { Age = one }, Man with { Age = other }, A.Route(), A.Rule() with { Level = 4, AppliesAgeMin = min, AppliesAgeMax = max });
    }

    [Theory]
    [InlineData("GE", "")]
    [InlineData("GE;FI", "FI")]
    [InlineData("FI;GE", "FI")]
    [InlineData("GE;FI", "TR;FI")]
    [InlineData("FI;GE", "FI;TR")]
    public void Whoever_has_the_visa_among_others_is_told_from_whoever_has_the_others_alone(string one, string other) =>
        AssertToldApart(WithVisas(one), WithVisas(other), A.Route() with { Visa = VisaRequirement.Required });

    private static IntakeRecord WithVisas(string countries) =>
        Man with { Visas = [.. countries.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(country => new HeldVisa(country, "", null))] };

    private static void AssertToldApart(IntakeRecord one, IntakeRecord other, params BorderStatus[] rows)
    {
        var (levelOfOne, levelOfOther) = (Levels(rows, one)[0], Levels(rows, other)[0]);

        Assert.NotEqual(levelOfOne, levelOfOther);
        Assert.Equal([levelOfOne, levelOfOther], Levels(rows, one, other));
        Assert.Equal([levelOfOther, levelOfOne], Levels(rows, other, one));
    }

    // In the order given, whatever the rank.
    private static int[] Levels(BorderStatus[] rows, params IntakeRecord[] records) =>
    [
        .. OptionRun.Score(records.Select((record, index) => record with { CaseId = $"C-{index}" }), rows)
            .OrderBy(assessment => assessment.CaseId, StringComparer.Ordinal)
            .Select(assessment => Assert.Single(assessment.Options).Level),
    ];
}
