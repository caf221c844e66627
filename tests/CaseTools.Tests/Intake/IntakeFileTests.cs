using CaseTools.Intake;

namespace CaseTools.Tests.Intake;

/// <summary>Every row is accounted for: read = kept + rejected + skipped.</summary>
public sealed class IntakeFileTests
{
    private const string Unclosed = "a quotation mark is opened and not closed on this line. Close it, or remove it; the lines that it took in count as rows of their own";

    [Fact]
    public void Blank_rows_are_skipped_and_counted()
    {
        var run = IntakeRun.Of("case_id,name\n\n1,Anna\n , \n,\n\"\",\n2,Boris\n\n");

        run.AssertAccounted();
        Assert.Equal(["1", "2"], run.Records.Select(record => record.CaseId));
        Assert.Equal([2L, 4L, 5L, 6L, 8L], run.Report.Skipped.Select(note => note.Line));
        Assert.All(run.Report.Skipped, note => Assert.Equal("blank row", note.Text));
    }

    [Theory]
    [InlineData("1,Anna", "2 cells", "a missing")]
    [InlineData("1,Anna,f,extra", "4 cells", "an extra")]
    [InlineData("1", "1 cell", "a missing")]
    [InlineData("1,Anna,f,,,x", "6 cells", "an extra")]
    public void A_ragged_row_is_rejected_and_the_others_are_kept(string row, string cells, string delimiter)
    {
        var run = IntakeRun.Of($"case_id,name,sex\n0,Olga,f\n{row}\n2,Boris,m\n");

        run.AssertAccounted();
        var rejected = Assert.Single(run.Rejected);
        Assert.Equal((3L, row), (rejected.Line, rejected.RawText));
        Assert.Equal($"{cells} where the header has 3. Look for {delimiter} delimiter, or quote the cell that holds one", rejected.Reason);
        Assert.Equal(["0", "2"], run.Records.Select(record => record.CaseId));
    }

    [Theory]
    [InlineData("case_id,name\n1,Anna,\n2,Boris,, \n")]
    [InlineData("case_id,name,\n1,Anna,\n2,Boris,\n")]
    public void A_trailing_delimiter_says_nothing(string text)
    {
        var run = IntakeRun.Of(text);

        run.AssertAccounted();
        Assert.Equal(["Anna", "Boris"], run.Records.Select(record => record.FullName));
        Assert.All(run.Records, record => Assert.Empty(record.Extra));
    }

    [Theory]
    [InlineData(",,a note")]
    [InlineData("n/a,—,a note")]
    [InlineData("\" \",,a note")]
    public void A_row_with_neither_id_nor_name_is_rejected(string row)
    {
        var run = IntakeRun.Of($"case_id,full_name,notes\n{row}\n");

        run.AssertAccounted();
        Assert.Equal("neither an id nor a name. Fill in one of: case_id, source_uuid, full_name, family_name, given_name", Assert.Single(run.Rejected).Reason);
        Assert.Empty(run.Report.Problems);
    }

    [Fact]
    public void A_row_whose_only_id_has_lost_figures_is_rejected_for_that() =>
        Assert.StartsWith(
            "the only id, in column 'Case no', could not be read. Expected every figure (digits lost",
            Assert.Single(IntakeRun.Of("Case no,notes\n7.916E+10,a\n").Rejected).Reason,
            StringComparison.Ordinal);

    [Fact]
    public void An_unclosed_quote_costs_its_own_row()
    {
        var run = IntakeRun.Of("case_id,name\n1,Anna\n2,\"Boris\n3,Carl\n4,Dina\n");

        run.AssertAccounted();
        Assert.Equal(["1", "3", "4"], run.Records.Select(record => record.CaseId));
        Assert.Equal([2L, 4L, 5L], run.Records.Select(record => record.SourceLine));
        var rejected = Assert.Single(run.Rejected);
        Assert.Equal((3L, "2,\"Boris"), (rejected.Line, rejected.RawText));
        Assert.Equal(Unclosed, rejected.Reason);
    }

    [Fact]
    public void Several_unclosed_quotes_cost_a_row_each()
    {
        // Two of them are a pair to a reader, with text behind the second: each line that they took in is a row again.
        var run = IntakeRun.Of("case_id,name\n1,\"a\n2,b\n3,\"c\n4,d\n5,\"e\n6,f\n");

        run.AssertAccounted();
        Assert.Equal([("2", 3L, "b"), ("4", 5L, "d"), ("6", 7L, "f")], run.Records.Select(record => (record.CaseId, record.SourceLine, record.FullName)));
        Assert.Equal([(2L, "1,\"a"), (4L, "3,\"c"), (6L, "5,\"e")], run.Rejected.Select(row => (row.Line, row.RawText)));
        Assert.All(run.Rejected, row => Assert.Equal(Unclosed, row.Reason));
        Assert.Empty(run.Report.Skipped);
    }

    [Theory]
    [InlineData("1,\"a\n2,b\n3,\"c", 3)]
    [InlineData("1,\"An\"na", 1)]
    [InlineData("1,\"An\"na\n2,\"b\n3,\"c", 3)]
    public void A_cell_of_several_lines_below_a_faulty_row_is_still_one_cell(string faulty, int lines)
    {
        var run = IntakeRun.Of($"case_id,name,notes\n{faulty}\n8,Dina,\"x\r\ny\n\nz\"\n9,Ella,\n");

        run.AssertAccounted();
        var below = run.Records.Where(record => record.CaseId is "8" or "9").ToArray();
        Assert.Equal([("8", lines + 2L, "x\r\ny\n\nz"), ("9", lines + 6L, null)], below.Select(record => (record.CaseId, record.SourceLine, record.Notes)));
        Assert.Equal(lines, run.Report.RowsRead - 2);
        Assert.All(run.Rejected, row => Assert.InRange(row.Line, 2, lines + 1));
    }

    [Fact]
    public void A_genuine_cell_of_several_lines_below_a_fault_stays_whole()
    {
        var run = IntakeRun.Of("case_id,name\n1,\"a\n2,\"x\ny\"\n3,c\n");

        run.AssertAccounted();
        Assert.Equal([(2L, "1,\"a")], run.Rejected.Select(row => (row.Line, row.RawText)));
        Assert.Equal([("2", "x\ny", 3L), ("3", "c", 5L)], run.Records.Select(record => (record.CaseId!, record.FullName!, record.SourceLine)));
    }

    [Fact]
    public void Many_faults_cost_their_own_lines()
    {
        var run = IntakeRun.Of("case_id,name\n" + string.Concat(Enumerable.Range(1, 50).Select(number => $"{number},\"a\n")) + "51,\"x\ny\"\n52,c\n");

        run.AssertAccounted();
        Assert.Equal([.. Enumerable.Range(2, 50).Select(line => (long)line)], run.Rejected.Select(row => row.Line));
        Assert.Equal([("51", 52L), ("52", 54L)], run.Records.Select(record => (record.CaseId!, record.SourceLine)));
    }

    [Fact]
    public void Lines_that_end_in_CR_CR_LF_are_one_line_each()
    {
        var run = IntakeRun.Of("case_id,name\r\r\n1,\"a\r\r\nb\"\r\r\n\r\r\n2,c\r\r\n");

        run.AssertAccounted();
        Assert.Equal([("1", 2L), ("2", 5L)], run.Records.Select(record => (record.CaseId!, record.SourceLine)));
        Assert.Equal([4L], run.Report.Skipped.Select(note => note.Line));
    }

    [Fact]
    public void A_fault_in_the_last_record_takes_no_line_with_it()
    {
        var run = IntakeRun.Of("case_id,name\r\n1,\"a\r\n\r\n2,b\r\n");

        run.AssertAccounted();
        Assert.Equal([2L], run.Rejected.Select(row => row.Line));
        Assert.Equal([3L], run.Report.Skipped.Select(note => note.Line));
        Assert.Equal([4L], run.Records.Select(record => record.SourceLine));
    }

    [Fact]
    public void An_unclosed_quote_in_the_last_row_costs_that_row() =>
        Assert.Equal("2,\"Boris", Assert.Single(IntakeRun.Of("case_id,name\n1,Anna\n2,\"Boris").Rejected).RawText);

    [Fact]
    public void An_unclosed_quote_in_the_header_refuses_the_file()
    {
        var refusal = IntakeRun.Refusal("case_id,\"name\n1,Anna\n2,Boris\n");

        Assert.StartsWith("line 1, the header row: a quotation mark is opened and not closed", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_behind_a_closing_quote_rejects_the_row()
    {
        var run = IntakeRun.Of("case_id,name\n1,\"An\"na\n2,Boris\n");

        run.AssertAccounted();
        Assert.StartsWith("text stands behind a closing quotation mark", Assert.Single(run.Rejected).Reason, StringComparison.Ordinal);
        Assert.Equal("1,\"An\"na", run.Rejected[0].RawText);
        Assert.Equal("2", Assert.Single(run.Records).CaseId);
    }

    [Fact]
    public void A_quote_inside_a_cell_is_text() => Assert.Equal("5'11\" tall", Assert.Single(IntakeRun.Of("case_id,notes\n1,5'11\" tall\n").Records).Notes);

    [Fact]
    public void Line_numbers_count_the_line_breaks_inside_quotes()
    {
        var run = IntakeRun.Of("\ncase_id,notes\n1,\"a\r\nb\n\nc\"\n2,x\n,\"q\nr\"\n4,\"d\"\n");

        run.AssertAccounted();
        Assert.Equal(2, run.Report.HeaderLine);
        Assert.Equal([3L, 7L, 10L], run.Records.Select(record => record.SourceLine));
        Assert.Equal(8L, Assert.Single(run.Rejected).Line);
        Assert.Equal("a\r\nb\n\nc", run.Records[0].Notes);
    }

    [Fact]
    public void Leading_zeros_and_spaces_of_ids_are_kept_and_trimmed() =>
        Assert.Equal(["007", "08"], IntakeRun.Of("case_id\n 007 \n08\n").Records.Select(record => record.CaseId));

    [Fact]
    public void Unknown_columns_stay_with_the_record()
    {
        var record = Assert.Single(IntakeRun.Of("case_id,Shoe size,,blank\n1, 41 ,x,\n").Records);

        Assert.Equal(new() { ["Shoe size"] = " 41 ", ["column 3"] = "x" }, new Dictionary<string, string>(record.Extra));
    }

    [Fact]
    public void An_unknown_column_has_one_name_in_every_row()
    {
        var run = IntakeRun.Of("case_id,q,q,column 5,,column 5'\n1,a,b,c,d,e\n2,,b,,d,\n");

        Assert.Equal(new() { ["q"] = "a", ["column 3"] = "b", ["column 5"] = "c", ["column 5'"] = "d", ["column 6"] = "e" }, new Dictionary<string, string>(run.Records[0].Extra));
        Assert.Equal(new() { ["column 3"] = "b", ["column 5'"] = "d" }, new Dictionary<string, string>(run.Records[1].Extra));
    }

    [Fact]
    public void The_report_says_what_was_found_out()
    {
        var run = IntakeRun.Of("\nНомер дела;Имя;shoe\n1;Анна;41\n;;42\n\n");

        Assert.Equal(("intake.csv", "utf-8", "every byte is valid UTF-8"), (run.Report.File, run.Report.Encoding, run.Report.EncodingFoundBy));
        Assert.Equal((';', "found from the first lines", 2L), (run.Report.Delimiter, run.Report.DelimiterFoundBy, run.Report.HeaderLine));
        Assert.Equal([(1, "case_id"), (2, "given_name"), (3, null)], run.Report.Columns.Select(column => (column.Number, column.Field)));
        Assert.Equal((3, 1, 1, 1), (run.Report.RowsRead, run.Report.RowsKept, run.Report.RowsRejected, run.Report.RowsSkipped));
        Assert.Matches("^[0-9a-f]{64}$", run.Report.Sha256);
        Assert.Same(run.Report, run.Records[0].IntakeReport);
    }

    [Fact]
    public void A_report_is_complete_only_when_every_row_has_been_read()
    {
        using var file = IntakeRun.Open(IntakeRun.Utf8.GetBytes("case_id\n1\n2\n"));
        var table = file.Tables.Single();
        foreach (var _ in table.ReadRows(new HouseholdLinks()))
        {
            Assert.False(table.Report.IsComplete);
        }

        Assert.True(table.Report.IsComplete);
    }

    [Theory]
    [InlineData("case_id,name\n")]
    [InlineData("case_id,name")]
    [InlineData("\n\ncase_id,name\n")]
    public void A_header_alone_gives_no_row(string text)
    {
        var run = IntakeRun.Of(text);

        run.AssertAccounted();
        Assert.Equal(0, run.Report.RowsRead);
    }
}
