using CaseTools.Intake;

namespace CaseTools.Tests.Intake;

/// <summary>Files of more faults than anybody could read.</summary>
public sealed class RowNotesTests
{
    [Fact]
    public void All_rows_are_counted_and_the_list_ends_where_nobody_reads_on()
    {
        const int Rows = RowNotes.MostListed + 5;
        var run = IntakeRun.Of("case_id,age\n" + string.Concat(Enumerable.Repeat(",\n", Rows)) + "A-1,30\n");

        run.AssertAccounted();
        Assert.Equal((Rows + 1, Rows, 1), (run.Report.RowsRead, run.Report.RowsSkipped, run.Report.RowsKept));
        Assert.Equal(RowNotes.MostListed + 1, run.Report.Skipped.Count);
        Assert.Equal(RowNotes.MostListed + 2, run.Report.Skipped[^1].Line);
        Assert.Equal("there are more from here on: the first 100000 are listed, all are counted", run.Report.Skipped[^1].Text);
    }
}
