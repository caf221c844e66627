using CaseTools.Privacy;
using CaseTools.Tests.Urgency;
using CaseTools.Wording;

namespace CaseTools.Tests.Privacy;

/// <summary>What anybody may know: tables that can be read, and no number under five in them.</summary>
public sealed class PublicCountTests
{
    private static readonly Phrases English = Phrases.In("en");

    [Fact]
    public void The_tables_are_these_and_each_counts_everybody()
    {
        var tables = PublicCounts.Of(Many(199), A.Today, English);

        Assert.Equal(["public-age", "public-sex", "public-country", "public-nationality", "public-month"], tables.Select(table => table.Key));
        Assert.All(tables, table => Assert.Equal(199, table.Table.Total.Number));
    }

    [Fact]
    public void Of_many_people_age_and_sex_are_counted_together() => Assert.Equal(
        ["public-age-and-sex", "public-country", "public-nationality", "public-month"], PublicCounts.Of(Many(200), A.Today, English).Select(table => table.Key));

    [Fact]
    public void Few_of_whom_it_is_not_known_are_counted_with_the_most_and_the_label_says_so()
    {
        IntakeRecord[] people = [.. Many(240), A.Person("X-1") with { Age = null, Sex = Sex.X }];

        var table = Assert.Single(PublicCounts.Of(people, A.Today, English), table => table.Key == "public-age-and-sex").Table;

        Assert.Equal(["0-4", "5-11", "12-17", "18-59 or not known", "60+"], table.Rows);
        Assert.Equal(["Female, other or not known", "Male"], table.Columns);
        Assert.Equal(241, table.Total.Number);
    }

    [Fact]
    public void Of_few_people_the_rarer_sex_is_called_by_its_name()
    {
        IntakeRecord[] people = [.. Many(60), A.Person("X-1") with { Sex = Sex.X }];

        var table = Assert.Single(PublicCounts.Of(people, A.Today, English), table => table.Key == "public-sex").Table;

        Assert.Equal(["Female, other or not known", "Male"], table.Rows);
        Assert.Equal([41, 20], table.Rows.Select((_, row) => table.Cells![row, 0].Number!.Value));
    }

    [Fact]
    public void A_sex_of_fewer_than_five_is_not_told_by_what_the_other_lacks()
    {
        IntakeRecord[] people = [.. Enumerable.Range(0, 20).Select(number => A.Person($"C-{number}") with { Sex = number < 3 ? Sex.M : Sex.F })];

        var table = Assert.Single(PublicCounts.Of(people, A.Today, English), table => table.Key == "public-sex").Table;

        Assert.Equal([PublishedKind.Withheld, PublishedKind.Under5], table.Rows.Select((_, row) => table.Cells![row, 0].Kind));
    }

    [Fact]
    public void Five_of_whom_it_is_not_known_have_a_place_of_their_own()
    {
        IntakeRecord[] people = [.. Many(240), .. Enumerable.Range(0, 5).Select(number => A.Person($"X-{number}") with { Age = null, Sex = Sex.Unknown })];

        var table = Assert.Single(PublicCounts.Of(people, A.Today, English), table => table.Key == "public-age-and-sex").Table;

        Assert.Equal("not known", table.Rows[^1]);
        Assert.Equal("other or not known", table.Columns[^1]);
    }

    [Theory]
    [InlineData(60, "public-age")]
    [InlineData(200, "public-age-and-sex")]
    public void No_age_in_years_is_told(int people, string key)
    {
        var records = Many(people).Select((person, number) => person with { Age = 41 + (number % 2) }).ToArray();

        var table = Assert.Single(PublicCounts.Of(records, A.Today, English), table => table.Key == key).Table;

        Assert.All(table.Rows, row => Assert.DoesNotMatch("4[12]", row));
        Assert.Contains(table.Rows, row => row.StartsWith("18-59", StringComparison.Ordinal));
    }

    [Fact]
    public void Countries_of_few_stand_together()
    {
        IntakeRecord[] people = [.. Many(40), A.Person("X-1") with { CurrentCountry = "FI" }, .. Enumerable.Range(0, 4).Select(number => A.Person($"Y-{number}") with { CurrentCountry = null })];

        var table = Assert.Single(PublicCounts.Of(people, A.Today, English), table => table.Key == "public-country").Table;

        Assert.Equal(["Georgia", "other or not known"], table.Rows);
        Assert.Equal([40, 5], table.Rows.Select((_, row) => table.Cells![row, 0].Number!.Value));
    }

    [Fact]
    public void Every_cell_is_a_number_of_five_or_more_or_is_not_told()
    {
        IntakeRecord[] people = [.. Enumerable.Range(0, 260).Select(number => A.Person($"C-{number}") with { Age = number * 7 % 90, Sex = (Sex)(number % 3), CurrentCountry = number % 9 == 0 ? "KZ" : "GE" })];

        var counts = ProtectedCounts.Of(people, A.Today, English).ToArray();

        Assert.All(counts, count => Assert.True(count.Persons is "<5" or "withheld" || int.Parse(count.Persons, System.Globalization.CultureInfo.InvariantCulture) >= 5));
        Assert.Contains(counts, count => count.Persons == "<5");
        Assert.Contains(counts, count => count.Persons == "withheld");
        Assert.Contains(new ProtectedCount("Persons by age and sex", "All", "All", "260"), counts);
        Assert.Contains(counts, count => count is { Table: "Persons by nationality", Row: "All", Column: "", Persons: "260" });
    }

    [Fact]
    public void Cases_by_band_stand_first_where_there_are_cases()
    {
        var cases = Scoring.ScoreAll(Many(12), [A.Route()]);

        var bands = PublicCounts.Of(cases)[0];

        Assert.Equal("public-bands", bands.Key);
        Assert.Equal(cases[0].Model.Bands.Count, bands.Table.Rows.Count);
        Assert.Equal(12, bands.Table.Total.Number);
    }

    private static IntakeRecord[] Many(int count) => [.. Enumerable.Range(0, count).Select(number => A.Person($"C-{number}") with { Sex = number % 3 == 0 ? Sex.M : Sex.F })];
}
