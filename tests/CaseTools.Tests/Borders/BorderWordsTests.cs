using CaseTools.Borders;
using CaseTools.Tests.Urgency;

namespace CaseTools.Tests.Borders;

/// <summary>Whom a row names, in words.</summary>
public sealed class BorderWordsTests
{
    [Theory]
    [InlineData(Sex.Unknown, null, null, "everyone")]
    [InlineData(Sex.M, null, null, "men")]
    [InlineData(Sex.F, null, null, "women")]
    [InlineData(Sex.X, null, null, "persons of sex X")]
    [InlineData(Sex.M, 18, 65, "men of 18 to 65")]
    [InlineData(Sex.F, 18, null, "women of 18 and over")]
    [InlineData(Sex.Unknown, 18, 65, "persons of 18 to 65")]
    [InlineData(Sex.Unknown, 18, null, "persons of 18 and over")]
    [InlineData(Sex.Unknown, null, 17, "persons up to 17")]
    public void Sex_and_age_are_named_and_everyone_where_nobody_is(Sex sex, int? from, int? to, string words) =>
        Assert.Equal(words, (A.Route() with { AppliesSex = sex, AppliesAgeMin = from, AppliesAgeMax = to }).Addressee());

    [Fact]
    public void Nationalities_are_named_where_a_row_names_them()
    {
        var men = A.Route() with { AppliesSex = Sex.M };

        Assert.Equal("men", men.AddresseeAndNationality());
        Assert.Equal("men, nationals of RU, BY", (men with { AppliesNationality = ["RU", "BY"] }).AddresseeAndNationality());
    }
}
