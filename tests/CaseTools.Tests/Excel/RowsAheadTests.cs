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
        using var rows = new RowsAhead(Rows(count).GetEnumerator());
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
        using var rows = new RowsAhead(Rows(1_000).Select((row, place) => place == 900 ? throw new FormatException("row 900") : row).GetEnumerator());
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

        using (var rows = new RowsAhead(Endless().GetEnumerator()))
        {
            Assert.True(rows.MoveNext());
        }

        // Disposed of: the other thread has stopped, and was only so far ahead.
        var then = made;
        Assert.InRange(then, 1, 256 * 12);
        Thread.Sleep(50);
        Assert.Equal(then, made);
    }

    [Fact]
    public void A_long_table_is_not_made_ahead_before_it_is_written()
    {
        var made = 0;
        using var rows = new TableRows(Table(20_000, Rows(20_000).Select(row => { made++; return row; })), default);
        Thread.Sleep(100);

        Assert.Equal(1_000, made);
        Assert.Equal(20_000, rows.Take(20_000, default).Count());
    }

    [Fact]
    public void Stopped_while_the_first_rows_are_looked_at_the_rows_are_let_go()
    {
        using var cancellation = new CancellationTokenSource();
        var isLetGo = false;
        IEnumerable<IReadOnlyList<ReportCell>> Make()
        {
            try
            {
                foreach (var row in Rows(100_000))
                {
                    if ((double)row[0].Value! == 600)
                    {
                        cancellation.Cancel();
                    }

                    yield return row;
                }
            }
            finally
            {
                isLetGo = true;
            }
        }

        Assert.Throws<OperationCanceledException>(() => new TableRows(Table(100_000, Make()), cancellation.Token));
        Assert.True(isLetGo);
    }

    private static ReportTable Table(int count, IEnumerable<IReadOnlyList<ReportCell>> rows) =>
        new("Table", null, [new ReportColumn("Number", "", CellKind.Number)], new CountedRows(count, rows), "");

    private static IEnumerable<IReadOnlyList<ReportCell>> Rows(int count) =>
        Enumerable.Range(0, count).Select(number => (IReadOnlyList<ReportCell>)[ReportCell.Number(number)]);
}
