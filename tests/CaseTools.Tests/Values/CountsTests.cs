using CaseTools.Values;

namespace CaseTools.Tests.Values;

/// <summary>How many persons, and how old.</summary>
public sealed class CountsTests
{
    [Theory]
    [InlineData("2", 2)]
    [InlineData(" 2 ", 2)]
    [InlineData("2.0", 2)]
    [InlineData("2,00", 2)]
    [InlineData("02", 2)]
    [InlineData("двое", 2)]
    [InlineData("ДВОЕ детей", 2)]
    [InlineData("2 детей", 2)]
    [InlineData("2 children", 2)]
    [InlineData("один ребёнок", 1)]
    [InlineData("1 ребенок", 1)]
    [InlineData("одна", 1)]
    [InlineData("two", 2)]
    [InlineData("троє", 3)]
    [InlineData("3 дитини", 3)]
    [InlineData("төрт", 4)]
    [InlineData("10 чел.", 10)]
    [InlineData("ten", 10)]
    [InlineData("５", 5)]
    public void Persons_are_counted_in_figures_and_words(string text, int expected)
    {
        var reading = Counts.ReadPersons(text, 0, 30);

        Assert.True(reading.IsRead, reading.Expected);
        Assert.Equal(expected, reading.Value);
        Assert.Empty(reading.Guesses);
    }

    [Theory]
    [InlineData("нет")]
    [InlineData("нет детей")]
    [InlineData("No")]
    [InlineData("ні")]
    [InlineData("жоқ")]
    [InlineData("none")]
    public void No_children_are_none_of_them_and_that_is_said(string text)
    {
        var reading = Counts.ReadPersons(text, 0, 30);

        Assert.True(reading.IsRead);
        Assert.Equal(0, reading.Value);
        Assert.Single(reading.Guesses);
    }

    [Theory]
    [InlineData("да")]
    [InlineData("есть")]
    [InlineData("Yes")]
    [InlineData("так")]
    [InlineData("несколько")]
    public void Yes_does_not_tell_how_many(string text) => Assert.Equal("how many: a whole number from 0 to 30", Counts.ReadPersons(text, 0, 30).Expected);

    [Theory]
    [InlineData("31")]
    [InlineData("-1")]
    [InlineData("2.5")]
    [InlineData("2.05")]
    [InlineData("2-3")]
    [InlineData("2 3")]
    [InlineData("1 (5 лет)")]
    [InlineData("5 лет")]
    [InlineData("a cat")]
    [InlineData("двое котов")]
    [InlineData("99999999999")]
    [InlineData("٣")]
    [InlineData("")]
    public void What_is_no_count_is_not_read(string text) => Assert.Equal("a whole number from 0 to 30", Counts.ReadPersons(text, 0, 30).Expected);

    [Theory]
    [InlineData("34", 34)]
    [InlineData("34.0", 34)]
    [InlineData("34 года", 34)]
    [InlineData("34 лет", 34)]
    [InlineData("34г.", 34)]
    [InlineData("34 y.o.", 34)]
    [InlineData("34 years old", 34)]
    [InlineData("34 роки", 34)]
    [InlineData("34 жаста", 34)]
    [InlineData("два года", 2)]
    [InlineData("5 мес", 0)]
    [InlineData("5 мес.", 0)]
    [InlineData("18 months", 1)]
    [InlineData("3 недели", 0)]
    [InlineData("10 дней", 0)]
    public void An_age_may_have_its_unit(string text, int expected) => Assert.Equal((true, expected), (Counts.ReadAge(text, 0, 120).IsRead, Counts.ReadAge(text, 0, 120).Value));

    [Fact]
    public void An_age_that_is_near_is_taken_and_that_is_said()
    {
        Assert.Equal(35, Counts.ReadAge("~35", 0, 120).Value);
        Assert.Equal((true, 35), (Counts.ReadAge("+-35", 0, 120).IsRead, Counts.ReadAge("+-35", 0, 120).Value));
        Assert.Single(Counts.ReadAge("около 35 лет", 0, 120).Guesses);
    }

    [Theory]
    [InlineData("121")]
    [InlineData("32,5")]
    [InlineData("-5")]
    [InlineData("30-35")]
    [InlineData("1 год 3 мес")]
    [InlineData("34 детей")]
    [InlineData("взрослый")]
    [InlineData("нет")]
    public void What_is_no_age_is_not_read(string text) => Assert.Equal("a whole number from 0 to 120", Counts.ReadAge(text, 0, 120).Expected);
}
