using System.Management.Automation;

namespace CaseTools.ModuleTests;

/// <summary>Files and folders that somebody takes away while they are read or written.</summary>
public sealed class TakenAwayTests : IDisposable
{
    private readonly Workbench bench = new();

    public TakenAwayTests() => _ = Directory.CreateDirectory(bench.Folder["out"]);

    public void Dispose() => bench.Dispose();

    [UnixFact]
    public void The_folder_of_a_report_that_is_being_written()
    {
        var error = Export(whenItIsWritten: _ => Directory.Delete(bench.Folder["out"], recursive: true));

        Assert.Contains("folder", error.Exception.Message);
        Assert.Contains("Make it first", error.Exception.Message);
        Assert.False(Directory.Exists(bench.Folder["out"]));
    }

    [UnixFact]
    public void The_hidden_file_itself()
    {
        _ = bench.Folder.Write("out/report.xlsx", "old");

        var error = Export(whenItIsWritten: File.Delete);

        Assert.Contains("another program took it away while it was being written. Run the command again.", error.Exception.Message);
        Assert.Equal("old", File.ReadAllText(bench.Folder["out/report.xlsx"]));
        Assert.Single(Directory.GetFiles(bench.Folder["out"]));
    }

    [UnixFact]
    public void The_folder_of_the_rejects()
    {
        var error = bench.RunRefused(
            "$null = Import-CaseIntake intake.csv -RejectPath out/rejects.csv | & { process { if ([IO.Directory]::Exists(\"$($PWD.Path)/out\")) { [IO.Directory]::Delete(\"$($PWD.Path)/out\", $true) } } }",
            "FileUnwritable,CaseTools.ImportCaseIntakeCommand",
            ErrorCategory.WriteError);

        Assert.Contains("its folder is not there", error.Exception.Message);
        Assert.False(Directory.Exists(bench.Folder["out"]));
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

    // So many pages take a while.
    private ErrorRecord Export(Action<string> whenItIsWritten)
    {
        _ = bench.Folder.Write("many.csv", FaultyFiles.Intake(600));
        var taking = Task.Run(() =>
        {
            string? hidden = null;
            _ = SpinWait.SpinUntil(() => (hidden = Directory.EnumerateFiles(bench.Folder["out"], ".*").FirstOrDefault()) is not null, TimeSpan.FromSeconds(30));
            whenItIsWritten(hidden!);
        });
        var result = bench.Run(
            "Import-CaseIntake many.csv -ErrorAction Ignore | Measure-CaseUrgency -AsOf 2022-09-27T12:00:00+03:00 -WarningAction Ignore | Export-CaseReport out/report.xlsx -CasePages -WarningAction Ignore");
        Assert.True(taking.Wait(TimeSpan.FromSeconds(30)));
        var error = result.TerminatingError ?? Assert.Single(result.Errors);
        Assert.DoesNotContain(".casetools-", error.Exception.Message);
        return error;
    }
}
