namespace CaseTools.ModuleTests.Shell;

/// <summary>The whole of PowerShell is there, in the session and as a program.</summary>
public sealed class PowerShellTests
{
    [Fact]
    public void A_session_can_have_every_command_of_PowerShell()
    {
        using var bench = new Workbench(allCommands: true);

        var result = bench.RunWhole("Import-CaseIntake intake.csv | Select-Object -First 1 -ExpandProperty CaseId; Get-Content borders.csv | Measure-Object | ForEach-Object Count");

        Assert.Equal(["A-1", "3"], result.Output.Select(item => item.ToString()));
    }

    [Fact]
    public void The_program_imports_the_module_and_gives_its_exit_code()
    {
        var result = new HostProcess { Program = BuiltFiles.PowerShell }.Run(
            "-NoProfile", "-Command", $"Import-Module '{BuiltFiles.Manifest}'; (Get-Command Import-CaseIntake).Name; exit 3");

        Assert.Equal((3, "Import-CaseIntake", ""), (result.ExitCode, result.Output.Trim(), result.Error));
    }
}
