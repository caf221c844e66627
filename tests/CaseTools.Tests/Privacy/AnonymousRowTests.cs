using CaseTools.Privacy;
using CaseTools.Tests.Urgency.Properties;
using CsCheck;

namespace CaseTools.Tests.Privacy;

/// <summary>k-anonymity, tried as somebody tries it who knows everything of everybody but which row is whose.</summary>
public sealed class AnonymousRowTests
{
    private static readonly IReadOnlyList<QuasiIdentifier<string?[]>> Identifiers =
    [
        new("country", 5, row => row[0]),
        new("age", 3, row => row[1]),
        new("sex", 2, row => row[2]),
        new("language", 1, row => row[3]),
    ];

    private static readonly Gen<(string?[][] Rows, int K)> GenTable =
        from k in Gen.Int[3, 6]
        from rows in Gen.OneOf<string?>("a", "b", "c", "a", "a", null).Array[4].Array[k, 40]
        select (rows, k);

    [Fact]
    public void Every_row_is_like_at_least_k_others_in_all_that_is_shown() => Property.Holds(GenTable, table =>
    {
        var shown = AnonymousRows.Of(table.Rows, Identifiers, table.K);

        var groups = shown.Rows.GroupBy(row => string.Join('|', row.Select(cell => cell.IsWithheld ? "?" : $"={cell.Text}")));
        Assert.Equal(shown.SmallestGroup, groups.Min(group => group.Count()));
        Assert.True(shown.SmallestGroup >= table.K);
    }, cases: 2_000);

    [Fact]
    public void Whoever_knows_all_values_of_somebody_finds_at_least_k_rows_that_could_be_theirs() => Property.Holds(GenTable, table =>
    {
        var shown = AnonymousRows.Of(table.Rows, Identifiers, table.K);

        Assert.All(table.Rows, person => Assert.True(shown.Rows.Count(row => row.Zip(person).All(pair => pair.First.IsWithheld || pair.First.Text == pair.Second)) >= table.K));
    }, cases: 2_000);

    [Fact]
    public void What_is_shown_is_true_stands_in_its_row_and_what_is_withheld_is_not_there() => Property.Holds(GenTable, table =>
    {
        var shown = AnonymousRows.Of(table.Rows, Identifiers, table.K);

        Assert.Equal(table.Rows.Length, shown.Rows.Count);
        Assert.All(shown.Rows.Zip(table.Rows), row => Assert.All(row.First.Zip(row.Second), cell => Assert.Equal(cell.First.IsWithheld ? null : cell.Second, cell.First.Text)));
        Assert.All(Enumerable.Range(0, Identifiers.Count), column => Assert.Equal(shown.Rows.Count(row => row[column].IsWithheld), shown.CountWithheld(column)));
    }, cases: 2_000);

    [Fact]
    public void Where_all_are_alike_enough_nothing_is_withheld() =>
        Assert.DoesNotContain(AnonymousRows.Of(Rows(3, "a a a a", "b a a a"), Identifiers, 3).Rows.SelectMany(row => row), cell => cell.IsWithheld);

    [Fact]
    public void What_is_worth_least_is_withheld_first_and_only_where_it_is_needed()
    {
        var shown = AnonymousRows.Of([.. Rows(3, "a a a a"), Row("b a a a"), Row("b a a b"), Row("b a a c")], Identifiers, 3);

        Assert.Equal(["0000", "0000", "0000", "0001", "0001", "0001"], shown.Rows.Select(row => string.Concat(row.Select(cell => cell.IsWithheld ? 1 : 0))));
    }

    // The first row is like two others without its country, and like two others without its language.
    [Fact]
    public void Where_there_is_a_choice_what_is_worth_more_is_shown()
    {
        var shown = AnonymousRows.Of([Row("a a a a"), Row("a a a b"), Row("a a a c"), Row("b a a a"), Row("c a a a"), Row("d a a a")], Identifiers, 3);

        Assert.Equal(["0001", "0001", "0001", "1000", "1000", "1000"], shown.Rows.Select(row => string.Concat(row.Select(cell => cell.IsWithheld ? 1 : 0))));
    }

    [Fact]
    public void However_it_was_chosen_no_list_leaves_with_rows_like_too_few()
    {
        SharedCell[][] rows = [.. new[] { "a", "a", "b", "b", "b" }.Select(text => new[] { new SharedCell(text, IsWithheld: false) })];

        Assert.Equal(2, AnonymousRows.Checked(rows, 2).SmallestGroup);
        Assert.Throws<InvalidOperationException>(() => AnonymousRows.Checked(rows, 3));
    }

    [Fact]
    public void One_who_is_like_nobody_is_shown_with_others_of_whom_nothing_is_shown()
    {
        var shown = AnonymousRows.Of([Row("x y z w"), .. Rows(5, "a a a a")], Identifiers, 3);

        Assert.All(shown.Rows.Take(3), row => Assert.All(row, cell => Assert.True(cell.IsWithheld)));
        Assert.All(shown.Rows.Skip(3), row => Assert.All(row, cell => Assert.False(cell.IsWithheld)));
    }

    [Fact]
    public void A_group_that_could_spare_nobody_goes_as_a_whole() =>
        Assert.All(AnonymousRows.Of([Row("x y z w"), .. Rows(3, "a a a a")], Identifiers, 3).Rows.SelectMany(row => row), cell => Assert.True(cell.IsWithheld));

    [Fact]
    public void Not_known_is_a_value_like_any_other()
    {
        var shown = AnonymousRows.Of([.. Rows(2, "a a a a"), [null, "a", "a", "a"], [null, "a", "a", "a"]], Identifiers, 3);

        Assert.All(shown.Rows, row => Assert.True(row[0].IsWithheld));
    }

    [Fact]
    public void Fewer_rows_than_are_to_be_alike_are_refused() => Assert.Throws<ArgumentException>(() => AnonymousRows.Of(Rows(2, "a a a a"), Identifiers, 3));

    [Fact]
    public void No_row_at_all_is_no_fault() => Assert.Empty(AnonymousRows.Of([], Identifiers, 3).Rows);

    private static string?[] Row(string values) => values.Split(' ');

    private static string?[][] Rows(int count, params string[] rows) => [.. rows.SelectMany(row => Enumerable.Repeat(row, count)).Select(Row)];
}
