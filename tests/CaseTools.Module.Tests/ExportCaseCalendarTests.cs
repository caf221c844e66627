using System.Management.Automation;

namespace CaseTools.ModuleTests;

/// <summary>Export-CaseCalendar: the dates of the cases as a file that calendars take.</summary>
public sealed class ExportCaseCalendarTests : IDisposable
{
    private const string By = ",CaseTools.ExportCaseCalendarCommand";

    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void The_pipeline_writes_a_calendar_in_silence_and_nothing_beside_it()
    {
        var before = bench.Names;

        var result = bench.RunWhole(Workbench.Assess + "$cases | Export-CaseCalendar cases.ics");

        Assert.Empty(result.Output);
        Assert.Empty(result.Warnings);
        Assert.Equal([.. before, "cases.ics"], bench.Names.OrderBy(name => name == "cases.ics"));
        var text = File.ReadAllText(bench.Folder["cases.ics"]);
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:A-1: make contact\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_same_cases_give_the_same_bytes_in_any_culture()
    {
        _ = bench.RunWhole(
            Workbench.Assess
            + """
            $cases | Export-CaseCalendar one.ics
            [System.Threading.Thread]::CurrentThread.CurrentCulture = 'ar-SA'
            $cases[($cases.Count - 1)..0] | Export-CaseCalendar two.ics
            """);

        Assert.Equal(File.ReadAllBytes(bench.Folder["one.ics"]), File.ReadAllBytes(bench.Folder["two.ics"]));
    }

    [Fact]
    public void PassThru_gives_the_file_and_WhatIf_writes_none()
    {
        var file = Assert.IsType<FileInfo>(Assert.Single(bench.RunWhole(Workbench.Assess + "$cases | Export-CaseCalendar cases.ics -PassThru").Values));
        Assert.True(file.Length > 100);

        Assert.Empty(bench.RunWhole(Workbench.Assess + "$cases | Export-CaseCalendar other.ics -WhatIf -PassThru").Output);
        Assert.DoesNotContain("other.ics", bench.Names);
    }

    [Theory]
    [InlineData("& { throw 'never asked' } | Export-CaseCalendar cases.txt", "CalendarPathInvalid", ErrorCategory.InvalidArgument, "Give one that ends in .ics")]
    [InlineData("$cases | Export-CaseCalendar cases.ics; $cases | Export-CaseCalendar cases.ics -NoClobber", "FileExists", ErrorCategory.ResourceExists, "cases.ics")]
    [InlineData("$more = Import-CaseIntake intake.csv | Measure-CaseUrgency -BorderStatus (Import-BorderStatus borders.csv) -AsOf 2022-09-29T12:00:00+03:00; $cases[0], $more[0] | Export-CaseCalendar cases.ics", "CalendarOfSeveralRuns", ErrorCategory.InvalidArgument, "Score them in one run")]
    public void What_cannot_be_written_is_refused_in_words(string statement, string errorId, ErrorCategory category, string words)
    {
        var error = bench.RunRefused(Workbench.Assess + statement, errorId + By, category);

        Assert.Contains(words, error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_cases_there_is_no_calendar()
    {
        var result = bench.Run("@() | Export-CaseCalendar cases.ics");

        Assert.Equal("CalendarWithoutCases" + By, Assert.Single(result.Errors).FullyQualifiedErrorId);
        Assert.DoesNotContain("cases.ics", bench.Names);
    }
}
