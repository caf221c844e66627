using System.IO.Compression;

namespace CaseTools.ModuleTests.Package;

/// <summary>The script that tries a package on every PowerShell, on this one.</summary>
public sealed class PackageInstallTests
{
    [Fact]
    public void A_package_installs_is_found_by_a_command_and_does_the_main_job()
    {
        var result = Try(BuiltFiles.Package);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith($"CaseTools {BuiltFiles.Version}, ", result.Output, StringComparison.Ordinal);
        Assert.Contains("does the main job in PowerShell 7.", result.Output, StringComparison.Ordinal);
    }

    // In the PowerShell that people install, which brings both.
    [PowerShellToolTheory]
    [InlineData("PSResourceGet")]
    [InlineData("PowerShellGet")]
    public void Both_of_PowerShells_installers_take_it(string installer)
    {
        var result = new HostProcess { Program = "dotnet", WorkingDirectory = BuiltFiles.RepositoryFolder }.Run(
            ["tool", "run", "pwsh", "--", "-NoProfile", "-NonInteractive", "-File", Script, "-Path", BuiltFiles.Package, "-By", installer]);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains($"installed by {installer}, does the main job", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_that_lacks_a_library_fails_in_words()
    {
        using var folder = new TemporaryFolder();
        var package = folder[Path.GetFileName(BuiltFiles.Package)];
        File.Copy(BuiltFiles.Package, package);
        using (var zip = ZipFile.Open(package, ZipArchiveMode.Update))
        {
            zip.GetEntry("lib/net8.0/CsvHelper.dll")!.Delete();
        }

        var result = Try(package);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("FAILED: The module is not whole: its folder", result.Output, StringComparison.Ordinal);
    }

    private static string Script { get; } = Path.Combine(BuiltFiles.RepositoryFolder, "tests", "package", "Test-Package.ps1");

    private static HostResult Try(string package) => new HostProcess { Program = BuiltFiles.PowerShell }.Run("-NoProfile", "-NonInteractive", "-File", Script, "-Path", package);
}
