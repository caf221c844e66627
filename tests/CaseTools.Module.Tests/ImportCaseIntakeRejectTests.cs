using System.Management.Automation;

namespace CaseTools.ModuleTests;

/// <summary>Rejected rows: an error each, and a way back.</summary>
public sealed class ImportCaseIntakeRejectTests : IDisposable
{
    private const string By = ",CaseTools.ImportCaseIntakeCommand";
    private const string Bad = "case_id,name,notes\n1,Anna,x\n,,\"a \"\"note\"\"\"\n3\n4,Dina,x\n";

    private readonly Workbench bench = new();

    public ImportCaseIntakeRejectTests() => bench.Folder.Write("bad.csv", Bad);

    public void Dispose() => bench.Dispose();

    [Fact]
    public void Each_rejected_row_is_an_error_with_file_line_and_reason_and_the_others_go_on()
    {
        var result = bench.Run("Import-CaseIntake bad.csv");

        Assert.Null(result.TerminatingError);
        Assert.Equal(["1", "4"], Workbench.CaseIds(result));
        Assert.All(result.Errors, error => Workbench.AssertError(error, "IntakeRowRejected" + By, ErrorCategory.InvalidData));
        Assert.Equal(["bad.csv:3", "bad.csv:4"], result.Errors.Select(error => error.TargetObject));
        Assert.Equal(
            [
                "bad.csv, line 3: row rejected: neither an id nor a name. Fill in one of: case_id, source_uuid, full_name, family_name, given_name.",
                "bad.csv, line 4: row rejected: 1 cells where the header has 3. Look for a missing or an extra delimiter, or quote the cell that holds one.",
            ],
            result.Errors.Select(error => error.Exception.Message));
    }

    [Fact]
    public void Rejected_rows_go_to_the_reject_path_and_import_once_corrected()
    {
        _ = bench.Run("Import-CaseIntake bad.csv -RejectPath rejects.csv");
        var rejects = File.ReadAllText(bench.Folder["rejects.csv"]);
        Assert.StartsWith("case_id,name,notes,reject_file,reject_line,reject_reasons\r\n,,\"a \"\"note\"\"\",bad.csv,3,", rejects);

        _ = bench.Folder.Write("rejects.csv", rejects.Replace("\r\n,,", "\r\n2,Boris,").Replace("\r\n3,", "\r\n3,Carl,,"));

        Assert.Equal(["2", "3"], Workbench.CaseIds(bench.RunWhole("Import-CaseIntake rejects.csv")));
    }

    [Fact]
    public void The_rejects_file_is_written_anew_by_every_import()
    {
        _ = bench.Folder.Write("rejects.csv", "old");

        _ = bench.RunWhole("$null = Import-CaseIntake intake.csv -RejectPath rejects.csv");

        Assert.Equal("case_id,given_name,sex,age,reject_file,reject_line,reject_reasons\r\n", File.ReadAllText(bench.Folder["rejects.csv"]));
    }

    [Fact]
    public void Rows_of_several_shapes_go_to_numbered_files_and_a_warning_names_them()
    {
        _ = bench.Folder.Write("worse.csv", "name;notes\n;x\n");

        var result = bench.Run("$null = Import-CaseIntake bad.csv, worse.csv -RejectPath rejects.csv -ErrorAction Ignore");

        Assert.Contains("went to 2 files: rejects.csv, rejects.2.csv", Assert.Single(result.Warnings));
        Assert.StartsWith("name;notes;reject_file", File.ReadAllText(bench.Folder["rejects.2.csv"]));
    }

    [Theory]
    [InlineData("bad.csv")]
    [InlineData("./bad.csv")]
    public void A_reject_path_that_is_an_input_is_refused_and_the_input_kept(string path)
    {
        var error = bench.RunRefused($"Import-CaseIntake bad.csv -RejectPath {path} -ErrorAction SilentlyContinue", "RejectPathIsInput" + By, ErrorCategory.InvalidArgument);

        Assert.Contains("is one of the files to import", error.Exception.Message);
        Assert.Equal(Bad, File.ReadAllText(bench.Folder["bad.csv"]));
    }

    [Fact]
    public void A_numbered_rejects_file_that_is_an_input_is_refused_and_kept()
    {
        _ = bench.Folder.Write("rejects.2.csv", "name;notes\n;x\n");

        var result = bench.Run("Import-CaseIntake bad.csv, rejects.2.csv -RejectPath rejects.csv -ErrorAction SilentlyContinue");

        Assert.Contains(result.Errors.Append(result.TerminatingError), error => error?.FullyQualifiedErrorId == "RejectPathIsInput" + By);
        Assert.Equal("name;notes\n;x\n", File.ReadAllText(bench.Folder["rejects.2.csv"]));
    }

    [Theory]
    [InlineData("nowhere/rejects.csv", "FileUnwritable", ErrorCategory.WriteError, "its folder is not there")]
    [InlineData("sub", "FileUnwritable", ErrorCategory.WriteError, "it is a folder")]
    [InlineData("Env:rejects", "NotAFilePath", ErrorCategory.InvalidArgument, "belongs to the provider Environment")]
    public void A_reject_path_that_cannot_be_written_is_refused_before_a_row_is_read(string path, string errorId, ErrorCategory category, string words)
    {
        _ = Directory.CreateDirectory(bench.Folder["sub"]);

        var error = bench.RunRefused($"Import-CaseIntake bad.csv -RejectPath {path}", errorId + By, category);

        Assert.Contains(words, error.Exception.Message);
    }

    [Fact]
    public void WhatIf_imports_and_writes_nothing()
    {
        var before = bench.Names;

        var result = bench.Run("Import-CaseIntake bad.csv -RejectPath rejects.csv -WhatIf -ErrorAction Ignore");

        Assert.Equal(["1", "4"], Workbench.CaseIds(result));
        Assert.Equal(before, bench.Names);
    }

    [Fact]
    public void An_import_that_is_ended_leaves_no_half_written_file()
    {
        var before = bench.Names;

        _ = bench.Run("Import-CaseIntake bad.csv -RejectPath rejects.csv -ErrorAction Stop");

        Assert.Equal(before, bench.Names);
    }
}
