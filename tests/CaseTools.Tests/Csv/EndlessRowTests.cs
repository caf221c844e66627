using System.Text;
using CaseTools.Hosting;
using CaseTools.Tests.Intake;

namespace CaseTools.Tests.Csv;

/// <summary>A row without end: it takes no more room than a row may, however large its file is.</summary>
public sealed class EndlessRowTests
{
    private const int Megabyte = 1024 * 1024;
    private const string Head = "case_id,full_name\nA-1,Anna\n";

    [Theory]
    [InlineData("A-2,", "x")]
    [InlineData("A-2,", "x,")]
    public void A_line_beyond_measure_refuses_its_file_and_is_named(string begin, string unit)
    {
        var (refusal, held) = Refusal(Head + begin, unit, 70 * Megabyte);

        Assert.Equal("line 3: the row that begins there is longer than 64 MB. Look for a quotation mark that is not closed, or for a line break that is missing.", refusal);
        Assert.InRange(held, 0, 700L * Megabyte);
    }

    [Fact]
    public void A_quotation_mark_that_is_not_closed_costs_its_line_alone_however_much_follows()
    {
        var run = IntakeRun.Of(Text(Head + "A-2,\"Boris\n", $"A-3,{new string('x', Megabyte)}\n", 70 * Megabyte));

        Assert.Equal(3, Assert.Single(run.Rejected).Line);
        Assert.StartsWith("a quotation mark is opened and not closed on this line.", run.Rejected[0].Reason, StringComparison.Ordinal);
        Assert.Equal(70, run.Records.Count);
        run.AssertAccounted();
    }

    private static (string Words, long Held) Refusal(string head, string unit, int length)
    {
        var bytes = Text(head, unit, length);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var words = Assert.Throws<TableFormatException>(() => IntakeRun.Of(bytes)).Message;
        return (words, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static byte[] Text(string head, string unit, int length)
    {
        var bytes = new byte[length];
        var piece = Encoding.UTF8.GetBytes(unit);
        var at = Encoding.UTF8.GetBytes(head, bytes);
        for (; at + piece.Length <= bytes.Length; at += piece.Length)
        {
            piece.CopyTo(bytes, at);
        }

        return bytes[..at];
    }
}
