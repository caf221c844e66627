using System.Text;
using CaseTools.Reports;
using static CaseTools.Tests.Excel.SampleReports;

namespace CaseTools.Tests.Excel;

/// <summary>What people type, in whatever script, and how much of it.</summary>
public sealed class HostileContentTests
{
    // Every letter, mark, digit, sign and symbol that Unicode has assigned, sixty-four to a cell: the scripts of all languages.
    [Fact]
    public void Every_script_arrives_as_it_was_typed()
    {
        var texts = Enumerable.Range(0, 0x20000).Where(Rune.IsValid).Select(code => new Rune(code))
            .Where(rune => !Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune) && rune.Value is not (0xFFFE or 0xFFFF) && Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.OtherNotAssigned)
            .Chunk(64)
            .Select(runes => string.Concat(runes.Select(rune => rune.ToString())))
            .ToArray();

        using var workbook = WorkbookReader.Write(OfTexts(texts));

        Assert.InRange(texts.Length, 1_000, 2_000);
        Assert.Empty(workbook.Notes);
        Assert.Equal(texts, workbook.Rows("Queue").Select(row => (string)row[0]!));
        Assert.Empty(workbook.ValidationErrors());
    }

    [Theory]
    [InlineData("👨‍👩‍👧‍👦 🇺🇦 ❤️ 👩🏽‍⚕️")]
    [InlineData("שלום مرحبا ‏mixed‎")]
    [InlineData("Z̸a̶l̷g̴o̵ ")]
    [InlineData("Қазақстан, Їжакевич, Ґ, Өскемен, Һ")]
    public void Signs_that_go_together_stay_together(string text)
    {
        using var workbook = WorkbookReader.Write(OfTexts(text));

        Assert.Equal(text, workbook.Rows("Queue")[0][0]);
        Assert.Empty(workbook.Notes);
    }

    [Fact]
    public void A_sheet_name_of_31_signs_is_kept_with_its_print_titles_and_its_charts()
    {
        const string name = "Аналитика it's 31 знак & \"x\" <=";
        using var workbook = WorkbookReader.Write(Workbook(new ReportSheet(name, [], [Table("T", [Column("A")], [ReportCell.Text("1")])])));

        Assert.Equal(31, name.Length);
        Assert.Equal([name], workbook.SheetNames);
        Assert.Equal(1, workbook.Sheet(name).PageSetup.LastRowToRepeatAtTop);
        Assert.Empty(workbook.ValidationErrors());
    }

    [Fact]
    public void Sixty_thousand_rows_arrive()
    {
        ReportColumn[] columns = [Column("Id"), Column("Note"), Column("Number", CellKind.Number), Column("Day", CellKind.Date)];
        var day = new DateTime(2022, 9, 27);
        using var workbook = WorkbookReader.Write(Workbook(new ReportSheet("Queue", [], [
            Table("Queue", columns, [.. Enumerable.Range(1, 60_000).Select(i => new[] { ReportCell.Text($"{i:D6}"), ReportCell.Text("=cmd|' /C calc'!A0 😀"), ReportCell.Number(i), ReportCell.Date(day.AddDays(i % 400)) })])])));
        var rows = workbook.Rows("Queue");

        Assert.Equal("A1:D60001", workbook.Table("Queue").RangeAddress.ToString());
        Assert.Equal(Enumerable.Range(1, 60_000).Select(i => (object)$"{i:D6}"), rows.Select(row => row[0]));
        Assert.Equal(["060000", "=cmd|' /C calc'!A0 😀", 60_000d, day], rows[59_999]);
    }
}
