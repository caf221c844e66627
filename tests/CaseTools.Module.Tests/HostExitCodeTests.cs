namespace CaseTools.ModuleTests;

/// <summary>What a scheduler learns from the host.</summary>
public sealed class HostExitCodeTests
{
    [Fact]
    public void A_script_that_ends_gives_exit_code_0()
    {
        var result = Run("'done'");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["done"], result.OutputLines);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void A_script_that_exits_with_3_gives_exit_code_3() => Assert.Equal(3, Run("exit 3; 'not reached'").ExitCode);

    [Fact]
    public void Statements_that_exit_with_4_give_exit_code_4() => Assert.Equal(4, HostProcess.Command("exit 4").ExitCode);

    [Fact]
    public void A_throw_ends_the_script_and_gives_exit_code_1()
    {
        var result = Run("'before'\nthrow 'it broke'\n'after'");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(["before"], result.OutputLines);
        Assert.Contains("it broke", result.Error);
        Assert.Contains("script.ps1:2", result.Error);
    }

    [Fact]
    public void An_error_that_does_not_end_the_script_leaves_exit_code_0()
    {
        var result = Run(
            """
            function Test-Thing {
                [CmdletBinding()] param()
                $PSCmdlet.WriteError([Management.Automation.ErrorRecord]::new([Exception]::new('one row is bad'), 'BadRow', 'InvalidData', $null))
            }
            Test-Thing
            'after'
            """);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["after"], result.OutputLines);
        Assert.Contains("one row is bad", result.Error);
    }

    [Fact]
    public void Any_error_ends_a_script_that_wants_to_stop()
    {
        var result = Run("$ErrorActionPreference = 'Stop'\nGet-Command No-SuchThing\n'after'");

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("No-SuchThing", result.Error);
    }

    [Fact]
    public void An_unknown_command_gets_the_message_of_PowerShell_and_the_script_goes_on()
    {
        var result = Run("No-SuchCommand\n'after'");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["after"], result.OutputLines);
        Assert.Contains("is not recognized as a name of a cmdlet", result.Error);
    }

    [LinuxFact]
    public void Ctrl_C_stops_the_script_and_its_finally_runs()
    {
        using var folder = new TemporaryFolder();
        var script = folder.Write(
            "script.ps1",
            """
            try {
                [IO.File]::WriteAllText("$PSScriptRoot/started", '')
                while ($true) { [Threading.Thread]::Sleep(10) }
            }
            finally { [IO.File]::WriteAllText("$PSScriptRoot/cleaned", '') }
            """);

        var result = new HostProcess().RunAndInterrupt(() => File.Exists(folder["started"]), script);

        Assert.Equal(130, result.ExitCode);
        Assert.True(File.Exists(folder["cleaned"]));
    }

    private static HostResult Run(string script)
    {
        using var folder = new TemporaryFolder();
        return new HostProcess().Run(folder.Write("script.ps1", script));
    }
}
