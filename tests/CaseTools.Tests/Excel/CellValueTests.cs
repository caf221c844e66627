using CaseTools.IO.Excel;
using CaseTools.Reports;
using static CaseTools.Tests.Excel.SampleReports;

namespace CaseTools.Tests.Excel;

/// <summary>What a caseworker typed stands in the workbook as it was typed.</summary>
public sealed class CellValueTests
{
    [Theory]
    [InlineData("00123")]
    [InlineData("=1+1")]
    [InlineData("+7 916 000-00-00")]
    [InlineData("-5")]
    [InlineData("@x")]
    [InlineData("\t=1+1")]
    [InlineData("'quoted")]
    [InlineData("5/6")]
    [InlineData("1e5")]
    [InlineData("TRUE")]
    [InlineData("2022-09-27")]
    [InlineData("12:30")]
    [InlineData("NaN")]
    [InlineData("mailto:someone@example.org")]
    [InlineData("https://example.org/?a=1&b=2")]
    [InlineData("<b>&amp;</b> ]]>")]
    [InlineData("Қазақстан, Ақтөбе; Мобилизация, Ёлка")]
    [InlineData("👩‍👩‍👧 𝒳 🇰🇿")]
    [InlineData("_x0041_")]
    [InlineData("_xD83D__xDE00_")]
    [InlineData("_x005F_x0041_")]
    [InlineData("_x005F😀_x0041_x0042_")]
    [InlineData("  spaces at both ends  ")]
    [InlineData("two\nlines\n")]
    [InlineData(" ")]
    public void A_text_comes_back_as_it_was(string text)
    {
        using var workbook = WorkbookReader.Write(OfTexts(text));

        Assert.Equal(text, Assert.IsType<string>(Assert.Single(workbook.Rows("Queue"))[0]));
        Assert.Empty(workbook.Notes);
        Assert.Empty(workbook.ValidationErrors());
    }

    [Fact]
    public void A_text_that_starts_with_an_equals_sign_stays_text()
    {
        using var workbook = WorkbookReader.Write(OfTexts("=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://example.org\")"));

        foreach (var part in workbook.PartNames.Where(name => name.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain("<x:f>", workbook.Part(part), StringComparison.Ordinal);
            Assert.DoesNotContain("<x:f ", workbook.Part(part), StringComparison.Ordinal);
            Assert.DoesNotContain("<x:hyperlink", workbook.Part(part), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void A_text_cell_is_formatted_as_text_so_that_editing_keeps_it()
    {
        using var workbook = WorkbookReader.Write(Of(CellKind.Text, ReportCell.Text("00123"), ReportCell.Empty));

        Assert.Equal(49, workbook.Sheet("Queue").Cell("A2").Style.NumberFormat.NumberFormatId);
        Assert.Equal(49, workbook.Sheet("Queue").Cell("A3").Style.NumberFormat.NumberFormatId);
    }

    [Fact]
    public void An_emoji_is_in_the_file_as_itself()
    {
        using var workbook = WorkbookReader.Write(OfTexts("before 😀 after"));

        Assert.Contains("before 😀 after", workbook.Part("xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_looks_like_a_code_of_Excel_is_escaped()
    {
        using var workbook = WorkbookReader.Write(OfTexts("_x0041_"));

        Assert.Contains(">_x005F_x0041_<", workbook.Part("xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_breaks_become_those_of_Excel()
    {
        using var workbook = WorkbookReader.Write(OfTexts("a\r\nb\rc\nd"));

        // Asked of the text itself too: whether the XML writer changes a line break depends on the system.
        Assert.Equal("a\nb\nc\nd", ExcelText.From("a\r\nb\rc\nd").Value);
        Assert.Equal("a\nb\nc\nd", workbook.Rows("Queue")[0][0]);
        Assert.DoesNotContain("&#x", workbook.Part("xl/worksheets/sheet1.xml"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Signs_that_no_workbook_holds_are_replaced_and_reported_without_the_value()
    {
        using var workbook = WorkbookReader.Write(OfTexts("fine", "secret\u0001\u000B", "\uD83D lone", "lone \uDE00", "\uFFFE\uFFFF"));

        Assert.Equal(
            ["fine", "secret\uFFFD\uFFFD", "\uFFFD lone", "lone \uFFFD", "\uFFFD\uFFFD"],
            workbook.Rows("Queue").Select(row => (string)row[0]!));
        var note = Assert.Single(workbook.Notes);
        Assert.Contains("'Queue'", note, StringComparison.Ordinal);
        Assert.Contains("'Value'", note, StringComparison.Ordinal);
        Assert.Contains("rows 3, 4, 5, 6:", note, StringComparison.Ordinal);
        Assert.Contains(": 6 signs", note, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", note, StringComparison.Ordinal);
        Assert.Empty(workbook.ValidationErrors());
    }

    [Fact]
    public void A_text_longer_than_a_cell_is_cut_between_signs_and_reported()
    {
        var whole = new string('x', 32_767);
        using var workbook = WorkbookReader.Write(OfTexts(whole, new string('y', 32_766) + "😀 and more"));

        Assert.Equal(whole, workbook.Rows("Queue")[0][0]);
        Assert.Equal(new string('y', 32_766) + "…", workbook.Rows("Queue")[1][0]);
        Assert.Contains("row 3:", Assert.Single(workbook.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void The_whole_of_a_text_that_was_cut_stands_on_a_sheet_of_its_own()
    {
        var whole = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"{i} 😀\r\n"));
        using var workbook = WorkbookReader.Write(OfTexts("short", whole, new string('z', 40_000)));
        var pieces = workbook.Rows("Overflow");

        Assert.Equal(["Queue", "Overflow"], workbook.SheetNames);
        Assert.All(pieces, piece => Assert.Equal(["Queue", "Value"], piece.Take(2)));
        Assert.Equal(whole.Replace("\r\n", "\n", StringComparison.Ordinal), string.Concat(pieces.Where(piece => piece[2] is 3d).Select(piece => piece[4])));
        Assert.Equal(["1 of 2", "2 of 2"], pieces.Where(piece => piece[2] is 4d).Select(piece => piece[3]));
        Assert.Equal(40_000, pieces.Where(piece => piece[2] is 4d).Sum(piece => ((string)piece[4]!).Length));
        Assert.Contains("whole on the sheet 'Overflow'", Assert.Single(workbook.Notes), StringComparison.Ordinal);
        Assert.Empty(workbook.ValidationErrors());
    }

    [Fact]
    public void A_number_is_a_number()
    {
        using var workbook = WorkbookReader.Write(Of(CellKind.Number, ReportCell.Number(87), ReportCell.Number(-0.1), ReportCell.Number(1e15), ReportCell.Number(null)));

        Assert.Equal([87d, -0.1, 1e15, null], workbook.Rows("Queue").Select(row => row[0]));
        Assert.Equal(1, workbook.Sheet("Queue").Cell("A2").Style.NumberFormat.NumberFormatId);
    }

    [Fact]
    public void A_number_that_Excel_does_not_know_is_text()
    {
        using var workbook = WorkbookReader.Write(Of(CellKind.Number, ReportCell.Number(double.NaN), ReportCell.Number(double.PositiveInfinity)));

        Assert.Equal(["NaN", "Infinity"], workbook.Rows("Queue").Select(row => row[0]));
        Assert.Equal(49, workbook.Sheet("Queue").Cell("A2").Style.NumberFormat.NumberFormatId);
        Assert.Empty(workbook.ValidationErrors());
    }

    [Fact]
    public void A_date_is_a_date_in_a_format_that_nobody_can_misread()
    {
        using var workbook = WorkbookReader.Write(Of(CellKind.Date, ReportCell.Date(new DateTime(2022, 9, 21)), ReportCell.Date(new DateTime(1900, 3, 1))));

        Assert.Equal([new DateTime(2022, 9, 21), new DateTime(1900, 3, 1)], workbook.Rows("Queue").Select(row => row[0]));
        Assert.Equal("yyyy-mm-dd", workbook.Sheet("Queue").Cell("A2").Style.NumberFormat.Format);
    }

    [Fact]
    public void An_instant_keeps_its_time_of_day()
    {
        using var workbook = WorkbookReader.Write(Of(CellKind.Instant, ReportCell.Instant(AsOf, AsOf.Offset), ReportCell.Instant(AsOf, TimeSpan.FromHours(5.75))));

        Assert.Equal([new DateTime(2022, 9, 27, 12, 0, 0), new DateTime(2022, 9, 27, 14, 45, 0)], workbook.Rows("Queue").Select(row => row[0]));
        Assert.Equal("yyyy-mm-dd hh:mm", workbook.Sheet("Queue").Cell("A2").Style.NumberFormat.Format);
    }

    /// <summary>Excel counts a 29 February 1900, so that the days before it would show one off.</summary>
    [Fact]
    public void A_date_before_Excels_calendar_can_be_trusted_is_text()
    {
        using var workbook = WorkbookReader.Write(Of(CellKind.Date, ReportCell.Date(new DateTime(1898, 5, 4)), ReportCell.Date(new DateTime(1900, 2, 28))));

        Assert.Equal(["1898-05-04", "1900-02-28"], workbook.Rows("Queue").Select(row => row[0]));
    }
}
