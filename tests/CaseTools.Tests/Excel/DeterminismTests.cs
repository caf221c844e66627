using System.Globalization;
using CaseTools.IO.Excel;
using CaseTools.Reports;
using static CaseTools.Tests.Excel.SampleReports;

namespace CaseTools.Tests.Excel;

/// <summary>The same report is the same file.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public async Task The_same_report_gives_the_same_bytes_in_any_culture_and_at_any_time()
    {
        var first = WriteUnder("en-US");
        // Zip times count in steps of two seconds.
        await Task.Delay(TimeSpan.FromSeconds(2.1));

        Assert.Equal(first, WriteUnder("ar-SA"));
        Assert.Equal(first, WriteUnder("kk-KZ"));
        Assert.Equal(first, WriteUnder("tr-TR"));
    }

    [Fact]
    public void The_callers_culture_is_left_as_it_was()
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("kk-KZ");
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");
            WorkbookReader.Write(OfTexts("x")).Dispose();
            Assert.Throws<ArgumentException>(() => WorkbookReader.Write(Workbook()));
            Assert.ThrowsAny<Exception>(() => WorkbookReader.Write(Failing()));

            Assert.Equal("kk-KZ", CultureInfo.CurrentCulture.Name);
            Assert.Equal("de-DE", CultureInfo.CurrentUICulture.Name);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    [Fact]
    public void The_report_is_written_under_the_invariant_culture()
    {
        var seen = new List<string>();
        IEnumerable<IReadOnlyList<ReportCell>> Rows()
        {
            seen.Add(CultureInfo.CurrentCulture.Name + CultureInfo.CurrentUICulture.Name);
            yield return [ReportCell.Text("x")];
        }

        var report = Workbook(new ReportSheet("A", [], [new ReportTable("A", null, [Column("A")], new CountedRows(1, Rows()), "")]));
        WriteUnder("kk-KZ", report);

        Assert.Equal("", Assert.Single(seen));
    }

    [Fact]
    public void The_target_is_left_open_at_its_end()
    {
        using var target = new MemoryStream();
        new ClosedXmlWorkbookWriter().Write(OfTexts("x"), target, CancellationToken.None);

        Assert.True(target.CanWrite);
        Assert.Equal(target.Length, target.Position);
    }

    private static ReportWorkbook Failing() =>
        Workbook(new ReportSheet("A", [], [Table("A", [Column("A")], [ReportCell.Text("one"), ReportCell.Text("too many")])]));

    private static byte[] WriteUnder(string culture, ReportWorkbook? report = null)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            using var workbook = WorkbookReader.Write(report ?? FullReport.Create());
            return workbook.Bytes;
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
