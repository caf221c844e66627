using System.Management.Automation;

namespace CaseTools.ModuleTests;

/// <summary>Files and folders that somebody takes away while they are read or written.</summary>
public sealed class TakenAwayTests : IDisposable
{
    private readonly Workbench bench = new();

    public TakenAwayTests() => _ = Directory.CreateDirectory(bench.Folder["out"]);

    public void Dispose() => bench.Dispose();

    [UnixFact]
    public void The_folder_of_a_report_while_its_cases_come()
    {
        var error = bench.RunRefused(
            Workbench.Assess + "$cases | & { process { if ([IO.Directory]::Exists(\"$($PWD.Path)/out\")) { [IO.Directory]::Delete(\"$($PWD.Path)/out\") }; $_ } } | Export-CaseReport out/report.xlsx",
            "FileUnwritable,CaseTools.ExportCaseReportCommand",
            ErrorCategory.WriteError);

        Assert.Equal("'out/report.xlsx' could not be written: its folder is not there. Make the folder first.", error.Exception.Message);
        Assert.False(Directory.Exists(bench.Folder["out"]));
    }

    [UnixFact]
    public void The_folder_of_the_rejects()
    {
        var error = ImportAnd("[IO.Directory]::Delete(\"$($PWD.Path)/out\", $true)");

        Assert.Equal("'out/rejects.csv' could not be written: its folder is not there. Make the folder first.", error.Exception.Message);
        Assert.False(Directory.Exists(bench.Folder["out"]));
    }

    [UnixFact]
    public void The_hidden_file_itself()
    {
        var error = ImportAnd("[IO.Directory]::GetFiles(\"$($PWD.Path)/out\", '.*').ForEach({ [IO.File]::Delete($_) })");

        Assert.Equal("'out/rejects.csv' could not be written: another program took it away while it was being written. Run the command again.", error.Exception.Message);
        Assert.Empty(Directory.GetFiles(bench.Folder["out"]));
    }

    // Its rejects were shown already, and the import goes on to its end.
    [UnixFact]
    public void An_input_that_is_being_read_is_read_to_its_end()
    {
        _ = bench.Folder.Write("many.csv", FaultyFiles.Intake(3_000));

        var result = bench.Run("Import-CaseIntake many.csv -RejectPath rejects.csv -ErrorAction Ignore | & { process { [IO.File]::Delete(\"$($PWD.Path)/many.csv\"); $_ } }");

        Assert.Equal(2_000, result.Output.Count);
        Assert.Equal(1_001, File.ReadLines(bench.Folder["rejects.csv"]).Count());
    }

    [Fact]
    public void An_input_that_was_listed_and_is_gone_is_named_and_the_others_are_read()
    {
        foreach (var name in new[] { "a.csv", "b.csv", "c.csv" })
        {
            _ = bench.Folder.Write("out/" + name, Workbench.Intake.Replace("A-", name, StringComparison.Ordinal));
        }

        var result = bench.Run("Import-CaseIntake out/*.csv | & { process { [IO.File]::Delete(\"$($PWD.Path)/out/b.csv\"); $_ } }");

        var error = Assert.Single(result.Errors);
        Workbench.AssertError(error, "FileNotFound,CaseTools.ImportCaseIntakeCommand", ErrorCategory.ObjectNotFound);
        Assert.Equal(["a.csv1", "a.csv2", "c.csv1", "c.csv2"], Workbench.CaseIds(result));
    }

    // The rejects are being written while the records go on.
    private ErrorRecord ImportAnd(string whileItIsWritten) => bench.RunRefused(
        $"Import-CaseIntake intake.csv -RejectPath out/rejects.csv | & {{ process {{ if ($_.CaseId -eq 'A-1') {{ {whileItIsWritten} }} }} }}",
        "FileUnwritable,CaseTools.ImportCaseIntakeCommand",
        ErrorCategory.WriteError);
}
