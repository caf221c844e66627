using System.Globalization;

namespace CaseTools.Tests.Intake;

/// <summary>Rows beyond measure: one costs itself, not the file, and not a hundred times its room.</summary>
public sealed class RowLimitTests
{
    private const int Megabyte = 1024 * 1024;

    private const string Head = "case_id,full_name\nA-1,Anna\n";

    [Fact]
    public void A_row_with_more_cells_than_a_sheet_has_is_rejected_alone()
    {
        var run = IntakeRun.Of($"{Head}A-2{new string(',', 16_384)}\nA-3,Boris\n");

        Assert.Equal(["A-1", "A-3"], run.Records.Select(record => record.CaseId));
        Assert.Equal((3, 16_387), (Assert.Single(run.Rejected).Line, run.Rejected[0].RawText.Length));
        Assert.StartsWith("it has more than 16,384 cells, which no sheet has.", run.Rejected[0].Reason, StringComparison.Ordinal);
        run.AssertAccounted();
    }

    [Fact]
    public void As_many_cells_as_a_sheet_has_are_read() =>
        Assert.Equal(2, IntakeRun.Of($"{Head}A-2,Boris{new string(',', 16_382)}\n").Report.RowsKept);

    [Fact]
    public void A_row_of_megabytes_is_rejected_alone_and_whole()
    {
        var run = IntakeRun.Of($"{Head}A-2,{new string('x', 2 * Megabyte)}\nA-3,Boris\n");

        Assert.Equal(["A-1", "A-3"], run.Records.Select(record => record.CaseId));
        Assert.Equal((2 * Megabyte) + 4, Assert.Single(run.Rejected).RawText.Length);
        Assert.StartsWith("it is longer than 2 MB.", run.Rejected[0].Reason, StringComparison.Ordinal);
        run.AssertAccounted();
    }

    [Fact]
    public void A_note_of_a_megabyte_is_read() =>
        Assert.Equal(Megabyte, IntakeRun.Of($"case_id,notes\nA-1,{new string('x', Megabyte)}\n").Records[0].Notes!.Length);

    [Fact]
    public void Such_a_row_above_the_header_row_is_counted()
    {
        var run = IntakeRun.Of($"{new string(';', 20_000)}\n{Head}");

        Assert.Equal((2L, 1, 1), (run.Report.HeaderLine, run.Report.RowsKept, run.Report.RowsSkipped));
    }

    [Theory]
    [InlineData(',')]
    [InlineData('x')]
    public void Such_a_header_row_is_refused(char sign) =>
        Assert.StartsWith("line 1, the header row: it ", IntakeRun.Refusal(new string(sign, 3 * Megabyte) + "\n1,2\n"), StringComparison.Ordinal);

    [Fact]
    public void A_header_that_no_form_has_is_a_column_like_any_other() =>
        Assert.Equal("1", IntakeRun.Of($"case_id,{string.Concat(Enumerable.Repeat("birth date ", 300))}\nA-1,1\n").Records[0].Extra.Values.Single());

    [Fact]
    public void Rows_of_megabytes_are_not_all_looked_at_for_a_header()
    {
        var row = new string('x', Megabyte) + "\n";

        Assert.Equal(1, IntakeRun.Of($"{row}case_id\nA-1\n".Substring(row.Length / 2)).Report.RowsKept);
        Assert.StartsWith("line 1: expected a header row", IntakeRun.Refusal($"{row}case_id\nA-1\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", ",")]
    [InlineData("", "x")]
    [InlineData("", "\"")]
    [InlineData("", "a,")]
    [InlineData("", "слово ")]
    [InlineData(Head, ",")]
    [InlineData(Head, "x")]
    [InlineData(Head, "\"")]
    [InlineData(Head, "a,")]
    [InlineData(Head, "\0")]
    public void What_holds_no_persons_takes_little_room(string head, string rest)
    {
        var bytes = IntakeRun.Utf8.GetBytes(head + string.Concat(Enumerable.Repeat(rest, 6 * Megabyte / IntakeRun.Utf8.GetByteCount(rest))));
        _ = Read(bytes);
        var before = GC.GetAllocatedBytesForCurrentThread();

        _ = Read(bytes);

        var times = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)bytes.Length;
        Assert.True(times < 40, string.Format(CultureInfo.InvariantCulture, "{0:0.0} times the size of the file", times));
    }

    private static object Read(byte[] bytes)
    {
        try
        {
            return IntakeRun.Of(bytes).Report.RowsRead;
        }
        catch (CaseTools.Hosting.TableFormatException refusal)
        {
            return refusal.Message;
        }
    }
}
