using CaseTools.Privacy;
using static CaseTools.Tests.Privacy.CountTables;

namespace CaseTools.Tests.Privacy;

/// <summary>What is published of tables that can be checked by hand. "x" is withheld; behind the bar stand the sums.</summary>
public sealed class SmallCellTests
{
    [Fact]
    public void A_second_cell_is_withheld_where_the_sum_would_reveal_one() => Assert.Equal(
        """
        <5 | <5
        x | x
        20 | 20
        30 | 30
        63 | 63
        """,
        Published(Column(3, 10, 20, 30)));

    [Fact]
    public void A_table_of_one_row_is_like_one_of_one_column() => Assert.Equal(
        """
        <5 x 20 | 33
        <5 x 20 | 33
        """,
        Published(Table(new[,] { { 3, 10, 20 } })));

    [Fact]
    public void Two_small_cells_that_could_be_each_of_0_to_4_need_no_third() => Assert.Equal("<5 <5 20 | 24\n<5 <5 20 | 24", Published(Table(new[,] { { 3, 1, 20 } })));

    // 3 and 3 are six: each would be 2, 3 or 4.
    [Fact]
    public void Two_small_cells_that_tell_of_each_other_get_a_third() => Assert.Equal("<5 <5 x | 26\n<5 <5 x | 26", Published(Table(new[,] { { 3, 3, 20 } })));

    // 3 and 5 are eight, and one that is withheld is 5 or more: there would be 3 at most in the small cell.
    [Fact]
    public void A_second_cell_that_leaves_the_small_one_no_room_does_not_do() => Assert.Equal("<5 5 x | 28\n<5 5 x | 28", Published(Table(new[,] { { 3, 5, 20 } })));

    [Fact]
    public void One_cell_with_room_enough_is_withheld_rather_than_two() =>
        Assert.Equal("<5 8 8 x | 46\n<5 8 8 x | 46", Published(Table(new[,] { { 0, 8, 8, 30 } })));

    [Fact]
    public void Nobody_is_under_5_too() => Assert.Equal("<5 x 20 | 30\n<5 x 20 | 30", Published(Table(new[,] { { 0, 10, 20 } })));

    [Fact]
    public void The_first_of_cells_of_about_one_size_is_withheld_and_a_big_one_is_not() =>
        Assert.Equal("100 x 14 <5 | 132\n100 x 14 <5 | 132", Published(Table(new[,] { { 100, 15, 14, 3 } })));

    [Fact]
    public void A_small_cell_between_rows_and_columns_makes_a_block_of_four() => Assert.Equal(
        """
        <5 x 30 | 53
        x x 30 | 70
        30 30 30 | 90
        53 70 90 | 213
        """,
        Published(Table(new[,] { { 3, 20, 30 }, { 20, 20, 30 }, { 30, 30, 30 } })));

    // The sum of the first row is 2: a cell of it could not be 4 if that were all that moves.
    [Fact]
    public void A_small_sum_is_hidden_like_a_cell_and_takes_a_second_sum_with_it() => Assert.Equal(
        """
        <5 <5 | <5
        x x | x
        30 30 | 60
        51 51 | 102
        """,
        Published(Table(new[,] { { 1, 1 }, { 20, 20 }, { 30, 30 } })));

    // Row for row there is more than one hidden cell. The one that joins the two blocks is what the first two rows lack of the first two columns.
    [Fact]
    public void Two_hidden_cells_in_each_row_and_column_are_not_enough()
    {
        var counts = Table(new[,] { { 2, 2, 20, 20 }, { 2, 2, 2, 20 }, { 20, 20, 2, 2 }, { 20, 20, 2, 2 } });
        var naive = WithSmallOnesHidden(counts);

        Assert.Equal([7], Subtraction.Reveals(new TableReader(naive)));
        Assert.Empty(Subtraction.Reveals(new TableReader(SmallCells.Published(counts))));
        Assert.True(new TableReader(SmallCells.Published(counts)).IsEverySmallCountHidden());
    }

    [Fact]
    public void A_reader_finds_out_what_is_hidden_by_itself_alone()
    {
        var naive = WithSmallOnesHidden(Column(3, 10, 20));

        Assert.False(new TableReader(naive).IsEverySmallCountHidden());
        Assert.Equal([true, false], new[] { 3, 2 }.Select(value => new TableReader(naive).CanBe(1, value)));
    }

    [Fact]
    public void Where_nearly_all_is_nobody_all_is_hidden_but_the_total() => Assert.Equal(
        """
        x <5 <5 | x
        <5 <5 <5 | <5
        <5 <5 <5 | <5
        x <5 <5 | 100
        """,
        Published(Table(new[,] { { 100, 0, 0 }, { 0, 0, 0 }, { 0, 0, 0 } })));

    [Fact]
    public void What_small_cells_alone_would_tell_is_kept_back_but_for_the_total()
    {
        Assert.Equal("6", Published(Column(3, 3)));
        Assert.Equal("8", Published(Column(4, 4)));
        Assert.Null(SmallCells.Published(Column(3, 3)).Cells);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 3)]
    [InlineData(4, 0)]
    public void Of_fewer_than_5_not_even_the_total_is_told(int first, int second)
    {
        var table = SmallCells.Published(Column(first, second));

        Assert.Equal((PublishedCell.Under5, null), (table.Total, table.Cells));
    }

    [Fact]
    public void A_table_of_one_cell_is_its_total()
    {
        Assert.Equal("5 | 5\n5 | 5", Published(Column(5)));
        Assert.Equal("<5", Published(Table(new int[0, 3])));
    }

    [Fact]
    public void The_labels_come_along()
    {
        var table = SmallCells.Published(new CountTable(["child", "adult"], ["f", "m"], new[,] { { 5, 6 }, { 7, 8 } }));

        Assert.Equal(["child", "adult"], table.Rows);
        Assert.Equal(["f", "m"], table.Columns);
    }

    [Fact]
    public void Counts_that_are_none_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Table(new[,] { { 3, -1 } }));
        Assert.Throws<ArgumentException>(() => new CountTable(["a"], ["b"], new int[1, 2]));
    }

    private static string Published(CountTable counts) => TextOf(SmallCells.Published(counts));
}
