using System.IO.Compression;
using System.Management.Automation;
using System.Xml.Linq;

namespace CaseTools.ModuleTests;

/// <summary>Export-CaseReport: a whole report or none.</summary>
public sealed class ExportCaseReportTests : IDisposable
{
    private const string By = ",CaseTools.ExportCaseReportCommand";

    private readonly Workbench bench = new();

    public ExportCaseReportTests() => Directory.CreateDirectory(bench.Folder["sub"]);

    public void Dispose() => bench.Dispose();

    [Fact]
    public void The_pipeline_writes_a_report_in_silence_and_nothing_beside_it()
    {
        var before = bench.Names;

        var result = bench.RunWhole(Workbench.Assess + "$cases | Export-CaseReport report.xlsx");

        Assert.Empty(result.Output);
        Assert.Empty(result.Warnings);
        Assert.Equal([.. before, "report.xlsx"], bench.Names.Order(StringComparer.Ordinal).OrderBy(name => name == "report.xlsx"));
        Assert.Equal(["Summary", "Queue", "Deadlines", "Why", "Options", "Borders", "Quality", "Dictionary"], Sheets("report.xlsx"));
    }

    [Theory]
    [InlineData("-Sheet Why, Queue", "Queue Why")]
    [InlineData("-Sheet why", "Why")]
    [InlineData("-Sheet Queue, Summary, Queue", "Summary Queue")]
    public void The_sheets_that_are_asked_for_are_written_in_their_order(string option, string sheets)
    {
        _ = bench.RunWhole(Workbench.Assess + $"$cases | Export-CaseReport report.xlsx {option}");

        Assert.Equal(sheets, string.Join(' ', Sheets("report.xlsx")));
    }

    [Theory]
    [InlineData("-Sheet Costs", "CannotConvertArgumentNoMessage", ErrorCategory.InvalidArgument)]
    [InlineData("-Sheet @()", "ParameterArgumentValidationError", ErrorCategory.InvalidData)]
    [InlineData("-Title ''", "ParameterArgumentValidationError", ErrorCategory.InvalidData)]
    [InlineData("-Organisation ''", "ParameterArgumentValidationError", ErrorCategory.InvalidData)]
    public void A_choice_that_leaves_nothing_is_refused(string option, string errorId, ErrorCategory category) =>
        bench.RunRefused(Workbench.Assess + $"$cases | Export-CaseReport report.xlsx {option}", errorId + By, category);

    // So many pages take several times the second after which progress is shown.
    [Fact]
    public void Long_work_shows_how_far_it_is_and_is_taken_off_the_screen()
    {
        _ = bench.Folder.Write("many.csv", "case_id,age,children_under_18,draft_status\n" + string.Concat(Enumerable.Range(1, 2_500).Select(i => $"A-{i},30,2,liable\n")));

        var result = bench.RunWhole(
            "$borders = Import-BorderStatus borders.csv; $cases = Import-CaseIntake many.csv | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00\n" +
            "$cases | Export-CaseReport report.xlsx -CasePages");
        var records = result.Progress.Where(record => record.Activity == "Writing report.xlsx").ToArray();

        Assert.NotEmpty(records);
        Assert.Equal(ProgressRecordType.Completed, records[^1].RecordType);
        Assert.All(records[..^1], record => Assert.Matches("^[0-9]+ of [0-9]+ rows$", record.StatusDescription));
        Assert.All(records[..^1], record => Assert.InRange(record.PercentComplete, 0, 100));
        Assert.All(records[..^1], record => Assert.True(record.SecondsRemaining >= 0));
    }

    [Fact]
    public void PassThru_gives_the_file()
    {
        var file = Assert.IsType<FileInfo>(Assert.Single(bench.RunWhole(Workbench.Assess + "$cases | Export-CaseReport 'sub/re[1].xlsx' -PassThru").Values));

        Assert.Equal(bench.Folder[Path.Combine("sub", "re[1].xlsx")], file.FullName);
        Assert.True(file.Length > 1000);
    }

    [UnixFact]
    public void Show_on_a_machine_that_cannot_open_a_workbook_says_so_and_the_report_is_there()
    {
        var folders = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator);
        if (new[] { "xdg-open", "gnome-open", "kfmclient", "open" }.Any(program => folders.Any(folder => File.Exists(Path.Combine(folder, program)))))
        {
            // A desktop: the report would open before somebody's eyes.
            return;
        }

        var result = bench.RunWhole(Workbench.Assess + "$cases | Export-CaseReport report.xlsx -Show");

        Assert.Equal("'report.xlsx' was written, but this machine has nothing that opens it.", Assert.Single(result.Warnings));
        Assert.Contains("report.xlsx", bench.Names);
    }

    [Fact]
    public void WhatIf_writes_nothing()
    {
        var before = bench.Names;

        var result = bench.RunWhole(Workbench.Assess + "$cases | Export-CaseReport report.xlsx -WhatIf -PassThru");

        Assert.Empty(result.Output);
        Assert.Equal(before, bench.Names);
    }

    [Theory]
    [InlineData("nowhere/report.xlsx", "ReportFolderNotFound", ErrorCategory.ObjectNotFound, "The folder of 'nowhere/report.xlsx' is not there")]
    [InlineData("sub", "ReportPathInvalid", ErrorCategory.InvalidArgument, "Give one that ends in .xlsx")]
    [InlineData("book.xlsx", "ReportPathInvalid", ErrorCategory.InvalidArgument, "'book.xlsx' is a folder. Name a file in it")]
    [InlineData("report.xls", "ReportPathInvalid", ErrorCategory.InvalidArgument, "Give one that ends in .xlsx")]
    [InlineData("report.csv", "ReportPathInvalid", ErrorCategory.InvalidArgument, "Give one that ends in .xlsx")]
    [InlineData("report", "ReportPathInvalid", ErrorCategory.InvalidArgument, "Give one that ends in .xlsx")]
    [InlineData("Env:report.xlsx", "NotAFilePath", ErrorCategory.InvalidArgument, "belongs to the provider Environment")]
    [InlineData("Nodrive:report.xlsx", "DriveNotFound", ErrorCategory.ObjectNotFound, "Nodrive")]
    public void A_path_that_no_report_can_go_to_is_refused_before_the_cases_are_taken(string path, string errorId, ErrorCategory category, string words)
    {
        _ = Directory.CreateDirectory(bench.Folder["book.xlsx"]);

        var error = bench.RunRefused($"& {{ throw 'never asked' }} | Export-CaseReport '{path}'", errorId + By, category);

        Assert.Contains(words, error.Exception.Message);
    }

    [Theory]
    [InlineData("@() | Export-CaseReport report.xlsx")]
    [InlineData("$null | Export-CaseReport report.xlsx")]
    [InlineData("$null, $null | Export-CaseReport report.xlsx")]
    [InlineData("Export-CaseReport report.xlsx $null")]
    [InlineData("Import-CaseIntake *.none -WarningAction Ignore | Measure-CaseUrgency -AsOf 2022-09-27T00:00:00Z -WarningAction Ignore | Export-CaseReport report.xlsx")]
    public void Without_a_case_the_old_report_is_kept_and_an_error_says_so(string script)
    {
        _ = bench.Folder.Write("report.xlsx", "old");

        var error = bench.RunRefused(script, "ReportWithoutCases" + By, ErrorCategory.InvalidData);

        Assert.Equal("There is no case to report, so 'report.xlsx' was not written. Look above for the error that kept the cases away; records go through Measure-CaseUrgency first.", error.Exception.Message);
        AssertOldIsKept();
    }

    [Fact]
    public void An_old_report_is_replaced()
    {
        _ = bench.Folder.Write("report.xlsx", "old");

        _ = bench.RunWhole(Workbench.Assess + "$cases | Export-CaseReport report.xlsx");

        Assert.Equal(8, Sheets("report.xlsx").Length);
    }

    [Fact]
    public void NoClobber_keeps_the_old_report()
    {
        _ = bench.Folder.Write("report.xlsx", "old");

        _ = bench.RunRefused(Workbench.Assess + "$cases | Export-CaseReport report.xlsx -NoClobber -Force", "ReportExists" + By, ErrorCategory.ResourceExists);

        AssertOldIsKept();
    }

    [Fact]
    public void NoClobber_writes_where_nothing_is()
    {
        _ = bench.RunWhole(Workbench.Assess + "$cases | Export-CaseReport report.xlsx -NoClobber");

        Assert.Equal(8, Sheets("report.xlsx").Length);
    }

    [Fact]
    public void A_read_only_report_is_kept_unless_forced()
    {
        File.SetAttributes(bench.Folder.Write("report.xlsx", "old"), FileAttributes.ReadOnly);

        var error = bench.RunRefused(Workbench.Assess + "$cases | Export-CaseReport report.xlsx", "ReportFileReadOnly" + By, ErrorCategory.PermissionDenied);
        Assert.Contains("Give -Force to replace it", error.Exception.Message);
        AssertOldIsKept();

        _ = bench.RunWhole(Workbench.Assess + "$cases | Export-CaseReport report.xlsx -Force");
        Assert.Equal(8, Sheets("report.xlsx").Length);
        Assert.False(File.GetAttributes(bench.Folder["report.xlsx"]).HasFlag(FileAttributes.ReadOnly));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-Force")]
    public void A_report_that_is_open_elsewhere_is_kept_and_said_so_in_words(string option)
    {
        _ = bench.Folder.Write("report.xlsx", "old");

        using (new FileStream(bench.Folder["report.xlsx"], FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var error = bench.RunRefused(Workbench.Assess + $"$cases | Export-CaseReport report.xlsx {option}", "ReportFileInUse" + By, ErrorCategory.ResourceBusy);
            Assert.StartsWith("'report.xlsx' is open in another program, probably in Excel: it was left as it is. Close it there", error.Exception.Message);
        }

        AssertOldIsKept();
    }

    [Fact]
    public void A_report_that_is_opened_while_it_is_made_is_kept()
    {
        _ = bench.Folder.Write("report.xlsx", "old");

        // The file is taken between the first look and the last: by the pipeline itself.
        var error = bench.RunRefused(
            Workbench.Assess +
            "& { $cases; $script:held = [IO.File]::Open([IO.Path]::Combine($PWD.Path, 'report.xlsx'), 'Open', 'ReadWrite', 'None') } | Export-CaseReport report.xlsx",
            "ReportFileInUse" + By,
            ErrorCategory.ResourceBusy);
        _ = bench.RunWhole("$held.Dispose()");

        Assert.Equal("report.xlsx", error.TargetObject);
        AssertOldIsKept();
    }

    [Fact]
    public void Cases_of_two_runs_are_no_one_queue()
    {
        var error = bench.RunRefused(
            Workbench.Assess + "$later = Import-CaseIntake intake.csv | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-28T12:00:00+03:00; $cases + $later | Export-CaseReport report.xlsx",
            "ReportOfSeveralRuns" + By,
            ErrorCategory.InvalidArgument);

        Assert.Contains("Score them in one run", error.Exception.Message);
        Assert.DoesNotContain("report.xlsx", bench.Names);
    }

    [Theory]
    [InlineData("$cases + $cases[0]")]
    [InlineData("$cases[1], $cases[1]")]
    [InlineData("$cases + (Import-CaseIntake intake.csv | Measure-CaseUrgency -AsOf 2022-09-27T12:00:00+03:00 -WarningAction Ignore)")]
    [InlineData("$cases[0], (Import-CaseIntake intake.csv | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T09:00:00Z)[1]")]
    public void A_case_that_stands_in_twice_or_of_another_run_is_no_one_queue(string piped)
    {
        _ = bench.RunRefused(Workbench.Assess + $"{piped} | Export-CaseReport report.xlsx", "ReportOfSeveralRuns" + By, ErrorCategory.InvalidArgument);

        Assert.DoesNotContain("report.xlsx", bench.Names);
    }

    [Theory]
    [InlineData("$cases[1], $cases[0] | Export-CaseReport other.xlsx")]
    [InlineData("$null, $cases[1], $null, $cases[0], $null | Export-CaseReport other.xlsx")]
    [InlineData("Export-CaseReport other.xlsx $null, $cases[1], $cases[0]")]
    [InlineData("Export-CaseReport other.xlsx -InputObject $cases[1], $null, $cases[0]")]
    public void The_cases_stand_in_the_order_of_their_ranks_whatever_the_order_given_and_nulls_are_passed_over(string script)
    {
        _ = bench.RunWhole(Workbench.Assess + $"$cases | Export-CaseReport report.xlsx\n{script}");

        Assert.Equal(File.ReadAllBytes(bench.Folder["report.xlsx"]), File.ReadAllBytes(bench.Folder["other.xlsx"]));
    }

    [UnixFact]
    public void A_link_stays_and_the_file_behind_it_is_replaced()
    {
        _ = bench.Folder.Write(Path.Combine("sub", "real.xlsx"), "old");
        _ = File.CreateSymbolicLink(bench.Folder["report.xlsx"], Path.Combine("sub", "real.xlsx"));
        var before = bench.Names;

        _ = bench.RunWhole(Workbench.Assess + "$cases | Export-CaseReport report.xlsx");

        Assert.Equal(Path.Combine("sub", "real.xlsx"), new FileInfo(bench.Folder["report.xlsx"]).LinkTarget);
        Assert.Equal(8, Sheets(Path.Combine("sub", "real.xlsx")).Length);
        Assert.Equal(before, bench.Names);
        Assert.Equal(["real.xlsx"], Directory.GetFileSystemEntries(bench.Folder["sub"]).Select(Path.GetFileName));
    }

    [UnixFact]
    public void A_new_report_is_for_its_owner_alone()
    {
        _ = bench.RunWhole(Workbench.Assess + "$cases | Export-CaseReport report.xlsx");

        Assert.Equal("600", Mode("report.xlsx"));
    }

    [UnixTheory]
    [InlineData("600")]
    [InlineData("640")]
    [InlineData("664")]
    public void A_report_is_replaced_for_those_who_may_read_it(string mode)
    {
        _ = bench.Folder.Write("report.xlsx", "old");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(bench.Folder["report.xlsx"], (UnixFileMode)Convert.ToInt32(mode, 8));
        }

        _ = bench.RunWhole(Workbench.Assess + "$cases | Export-CaseReport report.xlsx");

        Assert.Equal(mode, Mode("report.xlsx"));
        Assert.Equal(8, Sheets("report.xlsx").Length);
    }

    [Theory]
    [InlineData("$null")]
    [InlineData("@()")]
    [InlineData("@($null)")]
    [InlineData("$reports")]
    public void Further_file_reports_may_be_none(string reports)
    {
        _ = bench.RunWhole(Workbench.Assess + $"$null = Import-CaseIntake intake.csv -ReportVariable reports; $cases | Export-CaseReport report.xlsx -IntakeReport {reports}");

        Assert.Equal(8, Sheets("report.xlsx").Length);
    }

    private void AssertOldIsKept()
    {
        Assert.Equal("old", File.ReadAllText(bench.Folder["report.xlsx"]));
        Assert.DoesNotContain(bench.Names, name => name.EndsWith(".part", StringComparison.Ordinal));
    }

    private string Mode(string name) =>
        OperatingSystem.IsWindows() ? "" : Convert.ToString((int)File.GetUnixFileMode(bench.Folder[name]), 8);

    private string[] Sheets(string name)
    {
        using var archive = ZipFile.OpenRead(bench.Folder[name]);
        using var workbook = archive.GetEntry("xl/workbook.xml")!.Open();
        return [.. XDocument.Load(workbook).Descendants().Where(element => element.Name.LocalName == "sheet").Select(sheet => sheet.Attribute("name")!.Value)];
    }
}
