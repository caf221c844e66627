using CaseTools.Privacy;

namespace CaseTools.Tests.Privacy;

/// <summary>Values so coarse that they say little of one person.</summary>
public sealed class CoarseValueTests
{
    [Theory]
    [InlineData(0, "1")]
    [InlineData(1, "1")]
    [InlineData(2, "2")]
    [InlineData(3, "3-4")]
    [InlineData(4, "3-4")]
    [InlineData(5, "5+")]
    [InlineData(12, "5+")]
    public void Of_many_persons_it_is_not_said_how_many(int count, string said) => Assert.Equal(said, CoarseValues.Persons(count));

    [Theory]
    [InlineData(-1, "0")]
    [InlineData(0, "0")]
    [InlineData(1, "1")]
    [InlineData(2, "2")]
    [InlineData(3, "3+")]
    [InlineData(9, "3+")]
    public void Of_many_children_neither(int count, string said) => Assert.Equal(said, CoarseValues.Children(count));

    [Fact]
    public void Of_a_day_the_month_is_said()
    {
        Assert.Equal("2022-10", CoarseValues.Month(new DateTime(2022, 10, 19)));
        Assert.Null(CoarseValues.Month(null));
    }

    [Fact]
    public void In_which_order_languages_were_stated_makes_nobody_different()
    {
        Assert.Equal("kk, ru", CoarseValues.Languages(["ru", "kk", "ru"]));
        Assert.Equal("kk, ru", CoarseValues.Languages(["kk", "ru"]));
        Assert.Null(CoarseValues.Languages([]));
        Assert.Null(CoarseValues.Languages(null));
    }
}
