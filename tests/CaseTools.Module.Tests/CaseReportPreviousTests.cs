using System.IO.Compression;
using System.Management.Automation;
using System.Xml.Linq;

namespace CaseTools.ModuleTests;

/// <summary>Export-CaseReport -Previous: the report says what changed since an earlier one.</summary>
public sealed class CaseReportPreviousTests : IDisposable
{
    private const string By = ",CaseTools.ExportCaseReportCommand";

    // A-2 speaks of violence on the later day; A-1 goes, A-3 comes.
    private const string TwoDays =
        """
        $old = Import-CaseIntake intake.csv | Measure-CaseUrgency -BorderStatus (Import-BorderStatus borders.csv) -AsOf 2022-09-27T12:00:00+03:00 -SnapshotPath old.json
        $old | Export-CaseReport old.xlsx
        $now = Import-CaseIntake later.csv | Measure-CaseUrgency -BorderStatus (Import-BorderStatus borders.csv) -AsOf 2022-09-28T12:00:00+03:00

        """;

    private readonly Workbench bench = new();

    public CaseReportPreviousTests() => bench.Folder.Write("later.csv", "case_id,given_name,sex,age,safeguarding\nA-2,Boris,m,31,violence\nA-3,Clara,f,32,\n");

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData("$old")]
    [InlineData("old.xlsx")]
    [InlineData("old.json")]
    [InlineData("([IO.FileInfo][IO.Path]::Combine($pwd, 'old.xlsx'))")]
    public void The_sheet_Changed_says_the_same_whatever_the_earlier_side_is(string previous)
    {
        var result = bench.RunWhole(TwoDays + $"$now | Export-CaseReport new.xlsx -Previous {previous}");

        Assert.Empty(result.Warnings);
        Assert.Equal(["Summary", "Queue", "Deadlines", "Why", "Changed", "Options", "Borders", "Quality", "Dictionary"], SheetNames("new.xlsx"));
        var text = TextOf("new.xlsx", sheet: 5);
        Assert.Equal(["raised", "new", "gone"], text.Where(word => word is "raised" or "lowered" or "moved" or "new" or "gone"));
        Assert.Equal(["A-2", "A-3", "A-1"], text.Where(word => word.StartsWith("A-", StringComparison.Ordinal) && word.Length == 3));
        Assert.Contains("Changed since the earlier scoring", TextOf("new.xlsx", sheet: 1));
        Assert.Contains("1 raised, 1 new, 1 gone", TextOf("new.xlsx", sheet: 1));
    }

    [Theory]
    [InlineData("-Sheet Changed", "ChangedWithoutPrevious", ErrorCategory.InvalidArgument, "Give it with -Previous")]
    [InlineData("-Previous old.xlsx, old.json", "PreviousOfSeveral", ErrorCategory.InvalidArgument, "the assessments of one run, or one path")]
    [InlineData("-Previous nowhere.xlsx", "FileNotFound", ErrorCategory.ObjectNotFound, "nowhere.xlsx")]
    [InlineData("-Previous ($old + $old)", "CaseIdsRepeated", ErrorCategory.InvalidArgument, "On the earlier side several cases have one case id")]
    public void An_earlier_side_that_cannot_be_told_is_refused_before_a_report_is_written(string option, string errorId, ErrorCategory category, string words)
    {
        var error = bench.RunRefused(TwoDays + $"$now | Export-CaseReport new.xlsx {option}", errorId + By, category);

        Assert.Contains(words, error.Exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("new.xlsx", bench.Names);
    }

    private IEnumerable<string> SheetNames(string name) =>
        Part(name, "xl/workbook.xml").Descendants().Where(element => element.Name.LocalName == "sheet").Select(sheet => sheet.Attribute("name")!.Value);

    // The texts of the rows, in their order.
    private string[] TextOf(string name, int sheet) =>
        [.. Part(name, $"xl/worksheets/sheet{sheet}.xml").Descendants().Where(element => element.Name.LocalName == "t").Select(text => text.Value)];

    private XDocument Part(string name, string part)
    {
        using var archive = ZipFile.OpenRead(bench.Folder[name]);
        using var stream = archive.GetEntry(part)!.Open();
        return XDocument.Load(stream);
    }
}
