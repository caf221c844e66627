using System.Management.Automation;

namespace CaseTools.ModuleTests;

/// <summary>How files are named to Import-CaseIntake.</summary>
public sealed class ImportCaseIntakePathTests : IDisposable
{
    private const string By = ",CaseTools.ImportCaseIntakeCommand";

    private readonly Workbench bench = new();

    public ImportCaseIntakePathTests()
    {
        _ = Directory.CreateDirectory(bench.Folder["sub"]);
        _ = bench.Folder.Write("b.csv", "case_id\nB-1\n");
        _ = bench.Folder.Write("c[1].csv", "case_id\nC-1\n");
        _ = bench.Folder.Write(Path.Combine("sub", "d.csv"), "case_id\nD-1\n");
    }

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData("Import-CaseIntake intake.csv", "A-1 A-2")]
    [InlineData("Import-CaseIntake -Path ./intake.csv", "A-1 A-2")]
    [InlineData("Import-CaseIntake sub/../b.csv", "B-1")]
    [InlineData("Import-CaseIntake b.csv, intake.csv", "B-1 A-1 A-2")]
    [InlineData("Import-CaseIntake *.csv -ErrorAction Ignore -WarningAction Ignore", "B-1 C-1 A-1 A-2")]
    [InlineData("Import-CaseIntake ?.csv", "B-1")]
    [InlineData("Import-CaseIntake sub/*", "D-1")]
    [InlineData("Import-CaseIntake s*/[d-e].csv", "D-1")]
    [InlineData("Import-CaseIntake -LiteralPath 'c[1].csv'", "C-1")]
    [InlineData("Import-CaseIntake -LP b.csv", "B-1")]
    [InlineData("'b.csv', 'sub/d.csv' | Import-CaseIntake", "B-1 D-1")]
    [InlineData("[IO.DirectoryInfo]::new($PWD.Path).GetFiles('c*') | Import-CaseIntake", "C-1")]
    [InlineData("[pscustomobject]@{ PSPath = 'c[1].csv' } | Import-CaseIntake", "C-1")]
    [InlineData("Import-CaseIntake (Join-Path $PWD b.csv)", "B-1")]
    [InlineData("Import-CaseIntake FileSystem::$PWD/b.csv", "B-1")]
    public void A_file_is_found(string script, string caseIds) =>
        Assert.Equal(caseIds, string.Join(' ', Workbench.CaseIds(bench.RunWhole(script.Replace("(Join-Path $PWD b.csv)", "([IO.Path]::Combine($PWD.Path, 'b.csv'))")))));

    [Fact]
    public void Relative_paths_count_from_the_current_folder_of_the_session()
    {
        var result = bench.RunWhole("$null = $ExecutionContext.SessionState.Path.SetLocation('sub'); Import-CaseIntake d.csv, ../b.csv");

        Assert.Equal(["D-1", "B-1"], Workbench.CaseIds(result));
    }

    [Fact]
    public void A_file_given_twice_is_imported_once_and_a_warning_says_so()
    {
        var result = bench.RunWhole("Import-CaseIntake b.csv, ./b.csv, *b.csv");

        Assert.Equal(["B-1"], Workbench.CaseIds(result));
        Assert.Equal(["b.csv is given twice: it is imported once.", "b.csv is given twice: it is imported once."], result.Warnings);
    }

    [LinuxFact]
    public void Two_files_whose_names_differ_in_case_are_both_imported()
    {
        _ = bench.Folder.Write("B.csv", "case_id\nB-2\n");

        Assert.Equal(["B-1", "B-2"], Workbench.CaseIds(bench.RunWhole("Import-CaseIntake b.csv, B.csv")));
    }

    [Fact]
    public void A_missing_file_is_an_error_and_the_others_are_imported()
    {
        var result = bench.Run("Import-CaseIntake missing.csv, b.csv");

        Workbench.AssertError(Assert.Single(result.Errors), "FileNotFound" + By, ErrorCategory.ObjectNotFound);
        Assert.Equal("There is no file 'missing.csv'. Check the path; relative paths count from the current folder.", result.Errors[0].Exception.Message);
        Assert.Equal(["B-1"], Workbench.CaseIds(result));
    }

    [Theory]
    [InlineData("missing.csv", "FileNotFound", ErrorCategory.ObjectNotFound)]
    [InlineData("nowhere/*.csv", "FileNotFound", ErrorCategory.ObjectNotFound)]
    [InlineData("sub", "PathIsFolder", ErrorCategory.InvalidArgument)]
    [InlineData("Env:PATH", "NotAFilePath", ErrorCategory.InvalidArgument)]
    [InlineData("Nodrive:x.csv", "DriveNotFound", ErrorCategory.ObjectNotFound)]
    public void What_is_no_file_is_an_error_of_its_own_and_does_not_end_the_import(string path, string errorId, ErrorCategory category)
    {
        foreach (var parameter in new[] { "-Path", "-LiteralPath" })
        {
            var result = bench.Run($"Import-CaseIntake {parameter} '{path}', b.csv");

            Workbench.AssertError(Assert.Single(result.Errors), errorId + By, category);
            Assert.Equal(["B-1"], Workbench.CaseIds(result));
        }
    }

    [Fact]
    public void A_wildcard_that_matches_nothing_is_a_warning()
    {
        var result = bench.RunWhole("Import-CaseIntake *.tsv");

        Assert.Empty(result.Output);
        Assert.Equal(["No file matches '*.tsv'."], result.Warnings);
    }

    [Fact]
    public void A_file_held_by_another_program_cannot_be_read_and_is_said_so()
    {
        using var held = new FileStream(bench.Folder["b.csv"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var error = bench.RunRefused("Import-CaseIntake b.csv", "FileUnreadable" + By, ErrorCategory.ReadError);

        Assert.Contains("could not be read", error.Exception.Message);
        Assert.Contains("being used by another process", error.Exception.Message);
    }

    [Fact]
    public void ErrorAction_Stop_ends_the_import_at_the_first_error()
    {
        var result = bench.Run("Import-CaseIntake missing.csv, b.csv -ErrorAction Stop; 'after'");

        Assert.Equal("FileNotFound" + By, result.TerminatingError?.FullyQualifiedErrorId);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void ErrorAction_SilentlyContinue_keeps_the_errors_out_of_sight_and_in_the_variable()
    {
        var result = bench.RunWhole("$error.Clear(); $null = Import-CaseIntake missing.csv, b.csv -ErrorAction SilentlyContinue -ErrorVariable seen; $seen.Count; $error.Count");

        Assert.Equal([1, 1], result.Values);
    }
}
