using CaseTools.Privacy;
using CsCheck;
using static CaseTools.Tests.Privacy.CountTables;

namespace CaseTools.Tests.Privacy;

/// <summary>Rows of few people in one.</summary>
public sealed class PooledRowsTests
{
    private static readonly Gen<int> GenCount = Gen.OneOf(Gen.Int[0, 4], Gen.Int[0, 30]);

    [Fact]
    public void Small_rows_go_together_and_nothing_is_withheld() => Assert.Equal(
        [("kz", 40), ("ge", 12), ("other", 9)],
        RowsOf(Pooled([("kz", 40), ("am", 4), ("ge", 12), ("tr", 3), ("rs", 2), ("fi", 0)])));

    [Fact]
    public void Where_they_are_too_few_together_the_smallest_of_the_others_goes_in() => Assert.Equal(
        [("kz", 40), ("other", 15)],
        RowsOf(Pooled([("kz", 40), ("am", 3), ("ge", 12), ("fi", 0)])));

    [Fact]
    public void What_is_to_stay_stays() => Assert.Equal(
        [("unknown", 2), ("kz", 40), ("other", 6)],
        RowsOf(Pooled([("unknown", 2), ("kz", 40), ("am", 3), ("ge", 3)], "unknown")));

    [Fact]
    public void A_row_of_that_label_is_no_second_one() => Assert.Equal(
        [("kz", 20), ("other", 37)],
        RowsOf(Pooled([("other", 30), ("kz", 20), ("am", 4), ("ge", 3)])));

    [Fact]
    public void A_table_without_small_rows_stays_as_it_is() => Assert.Equal([("kz", 40), ("ge", 5)], RowsOf(Pooled([("kz", 40), ("ge", 5)])));

    [Fact]
    public void The_cells_of_pooled_rows_are_added_up_column_by_column()
    {
        var table = PooledRows.Of(new(["a", "b", "c"], ["f", "m"], new[,] { { 1, 2 }, { 20, 30 }, { 3, 0 } }), "other", []);

        Assert.Equal([("b", 50), ("other", 6)], RowsOf(table));
        Assert.Equal((4, 2), (table[1, 0], table[1, 1]));
    }

    [Fact]
    public void Nobody_is_lost_and_a_pooled_list_is_published_whole() => GenCount.Array[1, 10].Sample(
        counts =>
        {
            var pooled = PooledRows.Of(Column(counts), "other", []);
            Assert.Equal(counts.Sum(), pooled.Total);
            Assert.All(pooled.RowTotals, total => Assert.True(total >= 5 || pooled.Rows.Count == 1));
            Assert.All(CellsOf(pooled, SmallCells.Published(pooled)), cell => Assert.Equal(PublishedKind.Shown, cell.Cell.Kind));
        },
        iter: 500);

    private static CountTable Pooled((string Label, int Count)[] rows, params string[] keep) => PooledRows.Of(CountTable.OneWay(rows, "cases"), "other", keep);

    private static IEnumerable<(string Label, int Count)> RowsOf(CountTable table) => table.Rows.Zip(table.RowTotals);
}
