using CaseTools.Intake;
using CaseTools.Values;
using CsCheck;

namespace CaseTools.Tests.Intake;

/// <summary>What a column has said before is not read again, and nobody can tell.</summary>
public sealed class FieldReaderTests
{
    private static readonly IntakeColumn Column = new(1, "entry_date", "entry_date", "");
    private static readonly DateRules Rules = new() { ColumnOrder = DateOrder.DayMonthYear, ColumnGuess = "as its column shows" };

    private static readonly string[] Frequent = ["", " ", "n/a", "3/4/2022", "'44827", "=\"44827\"", "44827", "soon", "30.09.2022", "1.2.22"];

    // Few texts that come again, and many that do not: of those a column is soon read by itself.
    private static readonly Gen<string> Texts = Gen.Frequency(
        (3, Gen.Int[0, Frequent.Length - 1].Select(place => Frequent[place])),
        (2, Gen.Int[1, 2000].Select(days => CalendarDates.ToText(new DateTime(2020, 1, 1).AddDays(days)))),
        (1, Gen.String[Gen.Char[" '0123456789./-"], 0, 50]));

    [Fact]
    public void A_cell_is_read_alike_whatever_its_column_held_before() => Texts.Array[0, 3000].Sample(
        texts =>
        {
            var (report, aloneReport) = (new IntakeReport("a.csv"), new IntakeReport("a.csv"));
            var reader = Reader();
            foreach (var text in texts)
            {
                var (row, alone) = (new RowCells(report, [text], 2), new RowCells(aloneReport, [text], 2));
                Assert.Equal(Reader().Of(alone), reader.Of(row));
                Assert.Equal(alone.Problems, row.Problems);
            }

            Assert.Equal(aloneReport.Guesses, report.Guesses);
        },
        iter: 50);

    [Fact]
    public void A_text_that_comes_again_is_read_once()
    {
        var reads = new List<string>();
        var memo = new ReadingMemo<string>(Told(reads));

        Assert.Equal(["a", "b", "a", "a"], new[] { "a", "b", "a", "a" }.Select(memo.Of));
        Assert.Equal(["a", "b"], reads);
    }

    [Fact]
    public void Texts_that_do_not_come_again_and_long_ones_are_not_kept()
    {
        var reads = new List<string>();
        var memo = new ReadingMemo<string>(Told(reads));

        Assert.Null(memo.Of(new string('x', 41)));
        Assert.Equal(500, Enumerable.Range(0, 20_000).Count(number => memo.Of($"{number}") is not null));
        Assert.Null(memo.Of("0"));
        Assert.Equal(500, reads.Count);
    }

    [Fact]
    public void No_more_than_ten_thousand_texts_are_kept()
    {
        var reads = new List<string>();
        var memo = new ReadingMemo<string>(Told(reads));
        for (var number = 0; number < 20_000; number++)
        {
            _ = (memo.Of($"{number}"), memo.Of($"{number}"));
        }

        Assert.Equal(10_000, reads.Count);
        Assert.Equal("0", memo.Of("0"));
        Assert.Null(memo.Of("19999"));
    }

    private static FieldReader<DateTime?> Reader() => new(Column, text => CalendarDates.Read(text, Rules).To(day => (DateTime?)day));

    private static Func<string, string> Told(List<string> reads) => text =>
    {
        reads.Add(text);
        return text;
    };
}
