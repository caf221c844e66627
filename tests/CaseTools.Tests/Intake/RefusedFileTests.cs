using System.Text;

namespace CaseTools.Tests.Intake;

/// <summary>What is no delimited text about persons is refused before a row is read, in words that hold no value of the file.</summary>
public sealed class RefusedFileTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n \r\n\t\n")]
    [InlineData(",,,\n")]
    [InlineData("sep=;")]
    public void A_file_without_a_header_row_is_empty(string text) =>
        Assert.Equal("the file is empty. Expected a header row and below it a row per person.", IntakeRun.Refusal(text));

    [Fact]
    public void A_file_without_a_column_that_names_persons_is_refused()
    {
        var refusal = IntakeRun.Refusal("\nMARKER phone,sex\n+7,f\n");

        Assert.StartsWith("line 2: expected a header row with one of the columns case_id, source_uuid, full_name, family_name, given_name, found none.", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("MARKER", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_whose_header_is_missing_is_refused_without_a_word_of_its_first_row() =>
        Assert.DoesNotContain("Анна", IntakeRun.Refusal("17,Анна,ж\n18,Борис,м\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4, 20, 0, 6, 0 })]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 })]
    public void A_workbook_is_called_by_its_name(byte[] bytes) =>
        Assert.StartsWith("the file is a workbook or an archive, not delimited text. In Excel, save it as \"CSV UTF-8", IntakeRun.Refusal(bytes), StringComparison.Ordinal);

    [Fact]
    public void A_binary_file_is_named_with_the_line_of_its_first_NUL() =>
        Assert.StartsWith("the file is binary, not text: line 3 holds the first of many", IntakeRun.Refusal("case_id\n1\n\0\u0001\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Invalid_UTF_8_is_named_with_its_line(string lineEnd)
    {
        byte[] bytes = [.. IntakeRun.Utf8.GetBytes($"case_id,name{lineEnd}1,Анна{lineEnd}2,"), .. "Борис"u8[..3], .. IntakeRun.Utf8.GetBytes($"{lineEnd}3,Вера{lineEnd}")];

        Assert.Equal("the text is not UTF-8: it stops being so near line 3. Save the file as \"CSV UTF-8\" and import that file, or name the encoding that it has with -Encoding.", IntakeRun.Refusal(bytes));
    }

    [Fact]
    public void Windows_1251_is_not_taken_for_UTF_8()
    {
        byte[] bytes = [.. "case_id,name\n1,"u8, 0xC0, 0xED, 0xED, 0xE0, (byte)'\n'];

        Assert.Equal(("windows-1251", "Анна"), (IntakeRun.Of(bytes).Report.Encoding, IntakeRun.Of(bytes).Records[0].FullName));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void The_line_is_right_in_a_long_file_wherever_its_blocks_end(int shift)
    {
        // Blocks of 65536 bytes end in the middle of a letter for one of the two shifts.
        var rows = string.Concat(Enumerable.Range(0, 9000).Select(number => $"{number:D5},ФФФФФФ\n"));
        var start = IntakeRun.Utf8.GetBytes("case_id,name" + new string(' ', shift) + "\n" + rows);
        byte[] bytes = [.. start, 0xFF, (byte)'\n'];
        var line = start.Count(sign => sign == (byte)'\n') + 1;

        Assert.Contains($"near line {line}.", IntakeRun.Refusal(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UTF_16_that_ends_in_the_middle_of_a_sign_is_refused(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("case_id\n1\n2"), 0];

        Assert.Contains("it stops being so near line 3", IntakeRun.Refusal(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lone_surrogate_in_UTF_16_is_refused_with_its_line()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("case_id\nЊ\n"), 0x00, 0xD8, .. Encoding.Unicode.GetBytes("\n3\n")];

        Assert.Contains("the text is not UTF-16: it stops being so near line 3.", IntakeRun.Refusal(bytes), StringComparison.Ordinal);
    }
}
