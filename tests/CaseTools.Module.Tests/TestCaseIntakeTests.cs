using System.Management.Automation;

namespace CaseTools.ModuleTests;

/// <summary>The dry run of an import.</summary>
public sealed class TestCaseIntakeTests
{
    private const string Faulty = "case_id,birth_date\nA-1,1990-01-01\nA-2,31.02.1990\n,1991-01-01\n";

    [Fact]
    public void It_gives_a_report_for_each_file_and_no_record()
    {
        using var bench = new Workbench();
        _ = bench.Folder.Write("faulty.csv", Faulty);

        var result = bench.RunWhole("Test-CaseIntake f*.csv");

        var report = Assert.Single(result.Output);
        Assert.Equal(("faulty.csv", 3, 2, 1), ((string)report.Properties["File"].Value, (int)report.Properties["RowsRead"].Value, (int)report.Properties["RowsKept"].Value, (int)report.Properties["RowsRejected"].Value));
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void It_says_what_the_import_says()
    {
        using var bench = new Workbench();
        _ = bench.Folder.Write("faulty.csv", Faulty);

        var result = bench.Run("$null = Import-CaseIntake faulty.csv -ReportVariable reports -ErrorAction Ignore -WarningAction Ignore; $test = Test-CaseIntake faulty.csv; $test.Letter -eq $reports[0].Letter");

        Assert.Equal([true], result.Values);
    }

    [Theory]
    [InlineData("intake.csv", true)]
    [InlineData("faulty.csv", false)]
    [InlineData("intake.csv, faulty.csv", false)]
    [InlineData("binary.csv", false)]
    public void Quiet_gives_one_answer_for_all_files(string files, bool answer)
    {
        using var bench = new Workbench();
        _ = bench.Folder.Write("faulty.csv", Faulty);
        _ = bench.Folder.Write("binary.csv", "PK\u0003\u0004");

        var result = bench.RunWhole($"Test-CaseIntake {files} -Quiet");

        Assert.Equal([answer], result.Values);
    }

    [Fact]
    public void A_file_that_is_refused_has_a_letter_too()
    {
        using var bench = new Workbench();
        _ = bench.Folder.Write("phones.csv", "phone,sex\n1,f\n");

        var letter = (string)bench.RunWhole("(Test-CaseIntake phones.csv).Letter").Values.Single()!;

        Assert.StartsWith("phones.csv cannot be imported: line 1: expected a header row", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_no_wildcard_finds_are_no_yes()
    {
        using var bench = new Workbench();

        var result = bench.RunWhole("Test-CaseIntake nothing*.csv -Quiet");

        Assert.Single(result.Warnings);
        Assert.Equal([false], result.Values);
    }

    [Fact]
    public void A_missing_file_is_an_error_and_no_yes()
    {
        using var bench = new Workbench();

        var result = bench.Run("Test-CaseIntake missing.csv -Quiet");

        Workbench.AssertError(Assert.Single(result.Errors), "FileNotFound,CaseTools.TestCaseIntakeCommand", ErrorCategory.ObjectNotFound);
        Assert.Equal([false], result.Values);
    }

    [Fact]
    public void On_the_screen_it_is_a_letter()
    {
        using var folder = new TemporaryFolder();
        _ = folder.Write("faulty.csv", Faulty);
        var script = folder.Write("test.ps1", "Test-CaseIntake \"$PSScriptRoot/faulty.csv\"");

        var shown = new HostProcess().Run(script).Output;

        Assert.Contains("\nRejected rows: none of these persons comes in.", shown.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("  - line 4: neither an id nor a name.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written()
    {
        using var bench = new Workbench();
        var before = bench.Names;

        _ = bench.RunWhole("Test-CaseIntake intake.csv");

        Assert.Equal(before, bench.Names);
    }
}
