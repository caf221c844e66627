using CaseTools.Hosting;
using CaseTools.IO.Csv;
using CaseTools.IO.Encodings;
using CaseTools.Tests.Intake;

namespace CaseTools.Tests.Encodings;

/// <summary>NULs, end-of-file signs and bad bytes: what is text is read, what is not is refused, and nothing changes its encoding for it.</summary>
public sealed class OddSignTests
{
    [Fact]
    public void NULs_that_fill_up_a_cell_are_left_out_of_it_and_stay_in_the_raw_row()
    {
        var run = IntakeRun.Of("case_id,name\0\0\0\n1\0\0,Анна\0\0\0\0\n,\0\0\n,,x\0\n");

        run.AssertAccounted();
        Assert.Equal(("1", "Анна"), (Assert.Single(run.Records).CaseId, run.Records[0].FullName));
        Assert.Equal(",,x\0", Assert.Single(run.Rejected).RawText);
        Assert.Equal("blank row", Assert.Single(run.Report.Skipped).Text);
        Assert.Equal(12, run.Report.Guesses["a NUL taken for filling and left out of its cell"]);
    }

    [Fact]
    public void NULs_do_not_hide_an_old_encoding() =>
        Assert.Equal("Анна", Assert.Single(IntakeRun.Of(CodePages.Get(CodePages.Dos866).GetBytes("case_id,name\n1,Анна\0\0\0\0\0\0\n")).Records).FullName);

    [Theory]
    [InlineData("case_id,name\r\n1,Анна\r\n\u001A")]
    [InlineData("case_id,name\r\n1,Анна\u001A")]
    [InlineData("case_id,name\r\n1,\"Анна\"\r\n\u001A\0\0\0\0\0\0\0")]
    [InlineData("case_id,name\r\n1,Анна\u001A\u001A\u001A\u001A\u001A\u001A\u001A\u001A")]
    public void The_end_of_file_sign_of_DOS_is_no_row(string text)
    {
        foreach (var codePage in new[] { CodePages.Dos866, CodePages.Utf8 })
        {
            var run = IntakeRun.Of(CodePages.Get(codePage).GetBytes(text));

            run.AssertAccounted();
            Assert.Equal((1, "Анна"), (run.Report.RowsRead, Assert.Single(run.Records).FullName));
            Assert.Equal(["Ctrl-Z at the end of the file taken for the end-of-file sign of DOS and left out"], run.Report.Guesses.Keys);
        }
    }

    [Fact]
    public void A_Ctrl_Z_before_the_end_is_a_sign_like_any_other()
    {
        var run = IntakeRun.Of("case_id,name\n1,An\u001Ana" + new string('x', 60) + "\n2,Boris\n");

        Assert.Equal(2, run.Records.Count);
        Assert.Empty(run.Report.Guesses);
    }

    [Fact]
    public void NULs_at_the_end_alone_end_nothing() => Assert.False(Source("case_id\n1\0\0"u8.ToArray()).HasEndSign);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_600)]
    public void A_file_with_many_signs_that_no_text_has_is_binary(int textBefore)
    {
        byte[] noise = [.. Enumerable.Range(0, 20_000).Select(number => (byte)(number * 131 % 251))];

        Assert.StartsWith("the file is binary, not text: line ", IntakeRun.Refusal([.. Enumerable.Repeat((byte)'x', textBefore), .. noise]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_NULs_is_binary() => Assert.StartsWith(
        "the file is binary, not text: line 2 holds the first of many signs that no text has.",
        IntakeRun.Refusal("case_id\n1" + new string('\0', 40)),
        StringComparison.Ordinal);

    [Fact]
    public void UTF_8_that_was_cut_in_the_middle_of_a_letter_is_not_read_as_something_else()
    {
        var whole = IntakeRun.Utf8.GetBytes("case_id,name\n1,Анна\n2,Борис");

        Assert.StartsWith("the text is not UTF-8: it stops being so near line 3.", IntakeRun.Refusal(whole[..^1]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5_000)]
    [InlineData(9_999)]
    public void One_bad_byte_among_ten_thousand_rows_of_UTF_8_is_refused_with_its_line(int row)
    {
        var rows = Enumerable.Range(0, 10_000).Select(number => (byte[])[.. IntakeRun.Utf8.GetBytes($"{number},{TypicalWords.All[number % TypicalWords.All.Count]}"), .. number == row ? [0xE0] : Array.Empty<byte>(), (byte)'\n']);
        byte[] bytes = [.. "case_id,name\n"u8, .. rows.SelectMany(line => line)];

        Assert.StartsWith($"the text is not UTF-8: it stops being so near line {row + 2}.", IntakeRun.Refusal(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_windows_1251_pasted_into_UTF_8_are_refused_and_not_made_noise()
    {
        byte[] bytes =
        [
            .. IntakeRun.Utf8.GetBytes("case_id,name\n1,Анна Петрова\n2,Сергей Иванов\n3,Майя Ёлкина\n"),
            .. CodePages.Get(CodePages.Windows1251).GetBytes("4,Борис\n"),
        ];

        Assert.Contains("near line 5", IntakeRun.Refusal(bytes), StringComparison.Ordinal);
    }

    private static TableSource Source(byte[] bytes)
    {
        using var file = new CsvTableReader().Open(new MemoryStream(bytes), null);
        return file.Source;
    }
}
