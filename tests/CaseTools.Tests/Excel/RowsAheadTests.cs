using CaseTools.IO.Excel;
using CaseTools.Reports;

namespace CaseTools.Tests.Excel;

/// <summary>Rows that are made on another thread come as they would have come without it.</summary>
public sealed class RowsAheadTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(20_000)]
    public void Every_row_comes_once_in_its_order(int count)
    {
        using var rows = new RowsAhead(Rows(count));
        var read = new List<object?>();
        while (rows.MoveNext())
        {
            read.Add(rows.Current[0].Value);
        }

        Assert.Equal(Enumerable.Range(0, count).Select(number => (object?)(double)number), read);
        Assert.False(rows.MoveNext());
    }

    [Fact]
    public void What_goes_wrong_is_thrown_behind_the_rows_before_it()
    {
        using var rows = new RowsAhead(Rows(1_000).Select((row, place) => place == 900 ? throw new FormatException("row 900") : row));
        var read = 0;

        var error = Assert.Throws<FormatException>(() =>
        {
            while (rows.MoveNext())
            {
                read++;
            }
        });

        Assert.Equal("row 900", error.Message);
        Assert.True(read is > 0 and <= 900, $"{read} rows were read.");
    }

    [Fact]
    public void Nobody_makes_rows_that_nobody_reads()
    {
        var made = 0;
        IEnumerable<IReadOnlyList<ReportCell>> Endless()
        {
            while (true)
            {
                made++;
                yield return [ReportCell.Number(made)];
            }
        }

        using (var rows = new RowsAhead(Endless()))
        {
            Assert.True(rows.MoveNext());
        }

        // Disposed of: the other thread has stopped, and was only so far ahead.
        var then = made;
        Assert.InRange(then, 1, 256 * 12);
        Thread.Sleep(50);
        Assert.Equal(then, made);
    }

    private static IEnumerable<IReadOnlyList<ReportCell>> Rows(int count) =>
        Enumerable.Range(0, count).Select(number => (IReadOnlyList<ReportCell>)[ReportCell.Number(number)]);
}
