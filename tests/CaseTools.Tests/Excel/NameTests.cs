using CaseTools.IO.Excel;
using CaseTools.Reports;
using static CaseTools.Tests.Excel.SampleReports;

namespace CaseTools.Tests.Excel;

/// <summary>Names of sheets and tables that Excel accepts.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("Queue", "Queue")]
    [InlineData("a:b\\c/d?e*f[g]h", "a-b-c-d-e-f-g-h")]
    [InlineData("'quoted'", "quoted")]
    [InlineData("it's", "it's")]
    [InlineData("history", "history_")]
    [InlineData("", "Sheet")]
    [InlineData("' '", "Sheet")]
    [InlineData("two\nlines\u0001", "two lines\uFFFD")]
    [InlineData("0123456789012345678901234567890123", "0123456789012345678901234567890")]
    [InlineData("012345678901234567890123456789😀", "012345678901234567890123456789")]
    [InlineData("012345678901234567890123456789'x", "012345678901234567890123456789")]
    [InlineData("Кезек", "Кезек")]
    public void A_sheet_name_is_one_that_Excel_accepts(string described, string expected) =>
        Assert.Equal(expected, new SheetNames().Take(described));

    [Fact]
    public void Sheet_names_are_unique_whatever_their_case()
    {
        var names = new SheetNames();
        var longName = new string('x', 31);

        Assert.Equal(
            ["Queue", "QUEUE (2)", "queue (3)", longName, new string('X', 27) + " (2)"],
            new[] { "Queue", "QUEUE", "queue", longName, longName.ToUpperInvariant() }.Select(names.Take));
    }

    [Theory]
    [InlineData("Queue", "Queue")]
    [InlineData("Case pages", "Case_pages")]
    [InlineData("2022", "Table_2022")]
    [InlineData("", "Table_")]
    [InlineData("A1", "A1_")]
    [InlineData("xfd1048576", "xfd1048576_")]
    [InlineData("R1C1", "R1C1_")]
    [InlineData("c", "c_")]
    [InlineData("Кезек", "Table______")]
    public void A_table_name_is_one_that_Excel_accepts(string described, string expected) =>
        Assert.Equal(expected, new TableNames().Take(described));

    [Fact]
    public void Table_names_are_unique_in_the_whole_workbook()
    {
        var report = Workbook(
            new ReportSheet("One", [], [Table("Data", [Column("A")]), Table("DATA", [Column("A")])]),
            new ReportSheet("ONE", [], [Table("data", [Column("A")])]));
        using var workbook = WorkbookReader.Write(report);

        Assert.Equal(["One", "ONE (2)"], workbook.SheetNames);
        Assert.NotNull(workbook.Table("Data"));
        Assert.NotNull(workbook.Table("DATA_2"));
        Assert.NotNull(workbook.Table("data_3"));
        Assert.Empty(workbook.ValidationErrors());
    }
}
