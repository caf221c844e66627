using CaseTools.Privacy;
using static CaseTools.Tests.Privacy.CountTables;

namespace CaseTools.Tests.Privacy;

/// <summary>The tables of one report beside each other.</summary>
public sealed class PublishedTablesTests
{
    private static readonly CountTable ByAgeAndSex = Table(new[,] { { 3, 20 }, { 20, 20 } });
    private static readonly CountTable ByCountry = Column(60, 3);
    private static readonly CountTable ByBand = Column(9, 8);

    [Fact]
    public void Each_is_published_as_by_itself() => Assert.Equal(
        new[] { ByAgeAndSex, ByCountry, ByBand }.Select(counts => TextOf(SmallCells.Published(counts))),
        PublishedTables.Of([new("persons", ["age", "sex"], ByAgeAndSex), new("persons", ["country"], ByCountry), new("cases", ["band"], ByBand)]).Select(TextOf));

    // The country's 3 are withheld with a second one here, and would stand as a sum there.
    [Theory]
    [InlineData("persons")]
    [InlineData("cases")]
    public void A_characteristic_in_two_tables_is_refused(string counted) => Assert.Throws<ArgumentException>(() => PublishedTables.Of(
        [new("persons", ["age", "country"], ByAgeAndSex), new(counted, ["country"], ByCountry)]));

    [Fact]
    public void Tables_of_the_same_people_that_differ_in_their_number_are_refused() => Assert.Throws<ArgumentException>(() => PublishedTables.Of(
        [new("persons", ["age", "sex"], ByAgeAndSex), new("persons", ["country"], ByBand)]));
}
