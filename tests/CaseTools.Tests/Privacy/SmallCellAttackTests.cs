using System.Diagnostics;
using CaseTools.Privacy;
using CsCheck;
using static CaseTools.Tests.Privacy.CountTables;

namespace CaseTools.Tests.Privacy;

/// <summary>Tries to undo what is withheld, by every filling of the table that fits what is published, and by subtraction.</summary>
public sealed class SmallCellAttackTests
{
    // Few people and many, so that some tables have cells under 5 here and there and some have little else.
    private static readonly Gen<int> GenCount = Gen.Frequency((2, Gen.Const(0)), (3, Gen.Int[0, 4]), (2, Gen.Int[5, 6]), (5, Gen.Int[5, 15]));

    private static readonly Gen<CountTable> GenSmallTable = GenTable(4, 4, GenCount);

    private static readonly Gen<CountTable> GenBigTable = Gen.Int[0, 9].SelectMany(small => GenTable(
        30, 10, Gen.Frequency((small, Gen.Int[0, 4]), (10, Gen.Int[5, 60]))));

    [Fact]
    public void Every_small_count_could_be_each_of_0_to_4() => GenSmallTable.Sample(
        counts =>
        {
            var table = SmallCells.Published(counts);
            Assert.True(table.Cells is null || new TableReader(table).IsEverySmallCountHidden());
        },
        iter: 5_000);

    [Fact]
    public void What_is_said_of_a_count_is_true_and_no_small_one_is_shown() => Gen.OneOf(GenSmallTable, GenBigTable).Sample(
        counts =>
        {
            var table = SmallCells.Published(counts);
            Assert.Equal(counts.Total >= 5 ? PublishedCell.Shown(counts.Total) : PublishedCell.Under5, table.Total);
            Assert.All(CellsOf(counts, table), cell => Assert.Equal(
                cell.Count < 5 ? PublishedCell.Under5 : cell.Cell.Kind == PublishedKind.Withheld ? PublishedCell.Withheld : PublishedCell.Shown(cell.Count),
                cell.Cell));
        },
        iter: 500);

    [Fact]
    public void Nothing_is_withheld_that_could_be_shown() => GenSmallTable.Sample(
        counts =>
        {
            var table = SmallCells.Published(counts);
            var cells = CellsOf(counts, table);
            Assert.All(cells.Index().Where(cell => cell.Item.Cell.Kind == PublishedKind.Withheld), withheld =>
            {
                var reader = new TableReader(table);
                reader.Learn(withheld.Index + 1, withheld.Item.Count);
                Assert.False(reader.IsEverySmallCountHidden());
            });
        },
        iter: 1_000);

    [Fact]
    public void A_table_is_kept_back_only_where_all_that_can_be_withheld_would_not_do() => GenTable(3, 3, Gen.Int[0, 6]).Sample(
        counts =>
        {
            var table = SmallCells.Published(counts);
            Assert.True(table.Cells is not null || counts.Total < 5 || !new TableReader(WithNothingShown(counts)).IsEverySmallCountHidden());
        },
        iter: 5_000);

    [Fact]
    public void A_table_without_small_counts_is_published_whole() => GenTable(6, 6, Gen.Int[5, 40]).Sample(
        counts => Assert.All(CellsOf(counts, SmallCells.Published(counts)), cell => Assert.Equal(PublishedCell.Shown(cell.Count), cell.Cell)),
        iter: 200);

    [Fact]
    public void Subtraction_reveals_nothing_of_a_big_table() => GenBigTable.Sample(
        counts =>
        {
            var table = SmallCells.Published(counts);
            Assert.True(table.Cells is null || Subtraction.Reveals(new TableReader(table)).Count == 0);
        },
        iter: 200);

    [Theory]
    [InlineData(0, 9)]
    [InlineData(5, 9)]
    [InlineData(40, 9)]
    [InlineData(90, 9)]
    [InlineData(50, 500)]
    public void A_big_table_takes_no_time(int smallPercent, int most)
    {
        var random = new Random(5);
        var counts = new int[30, 10];
        for (var place = 0; place < 300; place++)
        {
            counts[place / 10, place % 10] = random.Next(100) < smallPercent ? random.Next(5) : random.Next(5, most + 1);
        }

        var table = Table(counts);
        var watch = Stopwatch.StartNew();
        _ = SmallCells.Published(table);

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 2);
    }

    private static Gen<CountTable> GenTable(int mostRows, int mostColumns, Gen<int> genCount) =>
        from rows in Gen.Int[1, mostRows]
        from columns in Gen.Int[1, mostColumns]
        from counts in genCount.Array2D[rows, columns]
        select Table(counts);
}
