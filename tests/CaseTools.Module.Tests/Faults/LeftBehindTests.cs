namespace CaseTools.ModuleTests;

/// <summary>Where no file can be locked, nobody can tell what a killed process left from what another one is writing.</summary>
public sealed class LeftBehindTests
{
    [UnixFact]
    public void Where_nothing_is_locked_nothing_is_taken_away()
    {
        const string Left = ".casetools-0123456789abcdef0123456789abcdef.part";
        using var folder = new TemporaryFolder();
        _ = folder.Write("intake.csv", Workbench.Intake);
        _ = folder.Write(Left, "left");

        Assert.Equal(0, Import(folder, locks: false));
        Assert.Equal([Left], FaultyFiles.Hidden(folder.Path));

        Assert.Equal(0, Import(folder, locks: true));
        Assert.Empty(FaultyFiles.Hidden(folder.Path));
    }

    private static int Import(TemporaryFolder folder, bool locks)
    {
        var host = new HostProcess { WorkingDirectory = folder.Path, Environment = { ["DOTNET_SYSTEM_IO_DISABLEFILELOCKING"] = locks ? null : "1" } };
        return host.Run("-Command", "$null = Import-CaseIntake intake.csv -RejectPath rejects.csv").ExitCode;
    }
}
