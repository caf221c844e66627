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
                "bad.csv, line 4: row rejected: 1 cell where the header has 3. Look for a missing delimiter, or quote the cell that holds one.",
            ],
            result.Errors.Select(error => error.Exception.Message));
    }

    [Fact]
    public void Rejected_rows_go_to_the_reject_path_and_import_once_corrected()
    {
        _ = bench.Run("Import-CaseIntake bad.csv -RejectPath rejects.csv");
        var rejects = File.ReadAllText(bench.Folder["rejects.csv"]);
        var lines = rejects.Split("\r\n");
        Assert.Equal(4, lines.Length);
        Assert.Equal("reject_file,reject_line,reject_reasons,case_id,name,notes", lines[0]);
        Assert.Matches("^bad\\.csv,3,\"neither an id nor a name\\. [^\"]*\",,,\"a \"\"note\"\"\"$", lines[1]);
        Assert.Matches("^bad\\.csv,4,\"?1 cell where the header has 3\\. [^\"]*\"?,3$", lines[2]);

        Correct("rejects.csv");

        var result = bench.RunWhole("Import-CaseIntake rejects.csv");
        Assert.Equal(["2", "3"], Workbench.CaseIds(result));
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void The_rejects_file_is_written_anew_by_every_import_and_the_earlier_one_is_put_aside()
    {
        File.SetLastWriteTimeUtc(bench.Folder.Write("rejects.csv", "old"), new DateTime(2022, 9, 27, 9, 5, 3, DateTimeKind.Utc));

        var result = bench.RunWhole("$null = Import-CaseIntake intake.csv -RejectPath rejects.csv");

        Assert.Equal("reject_file,reject_line,reject_reasons,case_id,given_name,sex,age\r\n", File.ReadAllText(bench.Folder["rejects.csv"]));
        Assert.Equal("old", File.ReadAllText(bench.Folder["rejects.20220927T090503Z.csv"]));
        Assert.Equal(
            ["The rejects file of an earlier import was put aside as rejects.20220927T090503Z.csv. Delete it when nobody needs it: it holds personal data."],
            result.Warnings);
    }

    [Fact]
    public void What_was_corrected_in_place_outlives_the_next_import()
    {
        const string import = "$null = Import-CaseIntake bad.csv -RejectPath rejects.csv -ErrorAction Ignore";
        _ = bench.RunWhole(import);
        var rejects = File.ReadAllText(bench.Folder["rejects.csv"]);
        Correct("rejects.csv");
        var corrected = File.ReadAllText(bench.Folder["rejects.csv"]);

        var warning = Assert.Single(bench.RunWhole(import).Warnings);

        var aside = Assert.Single(bench.Names, name => name.StartsWith("rejects.2", StringComparison.Ordinal));
        Assert.Matches(@"^rejects\.[0-9]{8}T[0-9]{6}Z\.csv$", aside);
        Assert.Contains(aside, warning);
        Assert.Equal(corrected, File.ReadAllText(bench.Folder[aside]));
        Assert.Equal(rejects, File.ReadAllText(bench.Folder["rejects.csv"]));
        Assert.Equal(["2", "3"], Workbench.CaseIds(bench.RunWhole($"Import-CaseIntake {aside}")));
    }

    [Fact]
    public void Two_that_were_changed_in_the_same_second_are_both_put_aside()
    {
        var second = new DateTime(2022, 9, 27, 9, 5, 3, DateTimeKind.Utc);
        foreach (var text in new[] { "first", "second" })
        {
            File.SetLastWriteTimeUtc(bench.Folder.Write("rejects.csv", text), second);
            _ = bench.RunWhole("$null = Import-CaseIntake intake.csv -RejectPath rejects.csv");
        }

        Assert.Equal("first", File.ReadAllText(bench.Folder["rejects.20220927T090503Z.csv"]));
        Assert.Equal("second", File.ReadAllText(bench.Folder["rejects.20220927T090503Z-2.csv"]));
    }

    [Fact]
    public void The_same_import_again_puts_nothing_aside()
    {
        const string import = "$null = Import-CaseIntake bad.csv -RejectPath rejects.csv -ErrorAction Ignore";
        _ = bench.RunWhole(import);
        var before = bench.Names;

        Assert.Empty(bench.RunWhole(import).Warnings);

        Assert.Equal(before, bench.Names);
    }

    [Fact]
    public void Rows_of_several_shapes_go_to_numbered_files_and_a_warning_names_them()
    {
        _ = bench.Folder.Write("worse.csv", "name;notes\n;x\n");

        var result = bench.Run("$null = Import-CaseIntake bad.csv, worse.csv -RejectPath rejects.csv -ErrorAction Ignore");

        Assert.Contains("went to 2 files: rejects.csv, rejects.2.csv", Assert.Single(result.Warnings));
        Assert.StartsWith("reject_file;reject_line;reject_reasons;name;notes\r\nworse.csv;2;", File.ReadAllText(bench.Folder["rejects.2.csv"]));
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

    [Theory]
    [InlineData("Import-CaseIntake bad.csv -RejectPath rejects.csv -ErrorAction Stop", 1)]
    [InlineData("$ErrorActionPreference = 'Stop'; Import-CaseIntake bad.csv -RejectPath rejects.csv", 1)]
    [InlineData("Import-CaseIntake bad.csv -RejectPath rejects.csv -ErrorAction Ignore | & { process { if ($_.CaseId -eq '4') { throw 'enough' } } }", 2)]
    [InlineData("while ($true) { Import-CaseIntake bad.csv -RejectPath rejects.csv -ErrorAction Ignore | & { process { if ($_.CaseId -eq '4') { break } } } }", 2)]
    [InlineData("Import-CaseIntake bad.csv -RejectPath rejects.csv -ErrorAction Ignore | & { process { throw 'at once' } }", 0)]
    public void An_import_that_ends_early_leaves_the_rejects_so_far_and_no_hidden_file(string script, int rejected)
    {
        var before = bench.Names;

        _ = bench.Run(script);

        Assert.Equal([.. before, "rejects.csv"], bench.Names);
        var lines = File.ReadAllLines(bench.Folder["rejects.csv"]);
        Assert.Equal(1 + rejected, lines.Length);
        Assert.Equal("reject_file,reject_line,reject_reasons,case_id,name,notes", lines[0]);
        Assert.All(lines[1..], line => Assert.StartsWith("bad.csv,", line));
    }

    [Fact]
    public void An_import_that_ends_early_keeps_what_was_corrected()
    {
        File.SetLastWriteTimeUtc(bench.Folder.Write("rejects.csv", "old"), new DateTime(2022, 9, 27, 9, 5, 3, DateTimeKind.Utc));

        _ = bench.Run("Import-CaseIntake bad.csv -RejectPath rejects.csv -ErrorAction Stop");

        Assert.Equal("old", File.ReadAllText(bench.Folder["rejects.20220927T090503Z.csv"]));
        Assert.StartsWith("reject_file,", File.ReadAllText(bench.Folder["rejects.csv"]));
    }

    [Fact]
    public void An_import_that_ends_early_puts_no_rejects_over_an_input()
    {
        _ = bench.Folder.Write("rejects.2.csv", "name;notes\n;x\nDina;x\n");
        var before = bench.Names;

        _ = bench.Run("Import-CaseIntake bad.csv, rejects.2.csv -RejectPath rejects.csv -ErrorAction Ignore | & { process { if ($_.SourceFile -eq 'rejects.2.csv') { throw 'enough' } } }");

        Assert.Equal("name;notes\n;x\nDina;x\n", File.ReadAllText(bench.Folder["rejects.2.csv"]));
        Assert.Equal(before, bench.Names);
    }

    [LinuxFact]
    public void Ctrl_C_leaves_the_rejects_so_far_and_no_hidden_file()
    {
        var script = bench.Folder.Write(
            "import.ps1",
            """
            Import-CaseIntake bad.csv -RejectPath rejects.csv -ErrorAction SilentlyContinue | & {
                process {
                    if ($_.CaseId -eq '4') {
                        [IO.File]::WriteAllText("$PSScriptRoot/reached", '')
                        while ($true) { [Threading.Thread]::Sleep(10) }
                    }
                }
            }
            """);
        var before = bench.Names;

        var result = new HostProcess { WorkingDirectory = bench.Folder.Path }.RunAndInterrupt(() => File.Exists(bench.Folder["reached"]), script);

        Assert.Equal(130, result.ExitCode);
        Assert.Equal([.. before.Append("reached").Append("rejects.csv").Order(StringComparer.Ordinal)], bench.Names);
        Assert.Equal(3, File.ReadAllLines(bench.Folder["rejects.csv"]).Length);
    }

    [UnixFact]
    public void A_new_rejects_file_is_for_its_owner_alone_and_a_new_one_in_its_place_for_those_who_may_read_it()
    {
        const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        _ = bench.RunWhole("$null = Import-CaseIntake bad.csv -RejectPath rejects.csv -ErrorAction Ignore");
        Assert.Equal(owner, UnixMode("rejects.csv"));

        SetUnixMode("rejects.csv", owner | UnixFileMode.GroupRead);
        Correct("rejects.csv");
        _ = bench.RunWhole("$null = Import-CaseIntake bad.csv -RejectPath rejects.csv -ErrorAction Ignore");

        Assert.Equal(owner | UnixFileMode.GroupRead, UnixMode("rejects.csv"));
        Assert.Equal(owner | UnixFileMode.GroupRead, UnixMode(Assert.Single(bench.Names, name => name.StartsWith("rejects.2", StringComparison.Ordinal))));
    }

    // As a caseworker would, in place.
    private void Correct(string name)
    {
        var lines = File.ReadAllText(bench.Folder[name]).Split("\r\n");
        lines[1] = lines[1].Replace(",,,\"a ", ",2,Boris,\"a ");
        lines[2] += ",Carl,";
        _ = bench.Folder.Write(name, string.Join("\r\n", lines));
    }

    private UnixFileMode UnixMode(string name) => OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(bench.Folder[name]);

    private void SetUnixMode(string name, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(bench.Folder[name], mode);
        }
    }
}
