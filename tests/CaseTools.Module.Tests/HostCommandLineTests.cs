namespace CaseTools.ModuleTests;

/// <summary>From the command line to the script's parameters, and what cannot be run.</summary>
public sealed class HostCommandLineTests : IDisposable
{
    private const string ShowParameters =
        """
        param([string] $Name = 'nobody', [switch] $Deep, [int] $Count = 1)
        "name=$Name deep=$Deep count=$($Count + 1) args=$($args -join '|')"
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(new string[0], "name=nobody deep=False count=2 args=")]
    [InlineData(new[] { "-Name", "Anna Petrova", "-Deep", "-Count", "4" }, "name=Anna Petrova deep=True count=5 args=")]
    [InlineData(new[] { "-Deep", "Anna" }, "name=Anna deep=True count=2 args=")]
    [InlineData(new[] { "-Deep:$false", "-Name:Анна", "-Count:", "7" }, "name=Анна deep=False count=8 args=")]
    [InlineData(new[] { "Anna", "4", "rest", "-Other", "it's" }, "name=Anna deep=False count=5 args=rest|-Other|it's")]
    [InlineData(new[] { "-Name", "$(exit 9)" }, "name=$(exit 9) deep=False count=2 args=")]
    public void Arguments_reach_the_parameters_of_the_script(string[] arguments, string shown)
    {
        var script = folder.Write("script.ps1", ShowParameters);

        var result = new HostProcess().Run([script, .. arguments]);

        Assert.Equal([shown], result.OutputLines);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void An_argument_that_does_not_fit_ends_the_script_before_it_starts()
    {
        var result = new HostProcess().Run(folder.Write("script.ps1", ShowParameters), "-Count", "many");

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("'Count'", result.Error);
    }

    [Fact]
    public void A_script_knows_its_folder_and_the_current_directory()
    {
        using var elsewhere = new TemporaryFolder();
        var script = folder.Write("script.ps1", "$PSScriptRoot\n$PWD.Path\n[Environment]::CurrentDirectory");

        var result = new HostProcess { WorkingDirectory = elsewhere.Path }.Run(script);

        Assert.Equal([folder.Path, elsewhere.Path, elsewhere.Path], result.OutputLines);
    }

    [Fact]
    public void A_script_is_found_from_the_current_directory()
    {
        _ = folder.Write("script.ps1", "'found'");

        var result = new HostProcess { WorkingDirectory = folder.Path }.Run("script.ps1");

        Assert.Equal(["found"], result.OutputLines);
    }

    [Fact]
    public void Command_takes_the_rest_of_the_line()
    {
        var result = new HostProcess().Run("-Command", "'a' +", "'b'; 'c'");

        Assert.Equal(["ab", "c"], result.OutputLines);
    }

    [Theory]
    [InlineData]
    [InlineData("-?")]
    [InlineData("-h")]
    [InlineData("--help")]
    public void Usage_is_shown_on_request_and_where_nothing_was_asked(params string[] arguments)
    {
        var result = new HostProcess().Run(arguments);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("casetools script.ps1", result.Output);
        Assert.Empty(result.Error);
    }

    [Theory]
    [InlineData("-Nonsense")]
    [InlineData("-Command")]
    public void A_command_line_that_is_not_understood_gives_exit_code_64(params string[] arguments)
    {
        var result = new HostProcess().Run(arguments);

        Assert.Equal(64, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains(arguments[0], result.Error);
        Assert.Contains("casetools --help", result.Error);
    }

    [Fact]
    public void A_missing_script_is_said_in_one_line() => AssertCannotRun(folder["missing.ps1"], "There is no script");

    [Fact]
    public void A_folder_is_no_script() => AssertCannotRun(folder.Path, "is a folder, not a script");

    [Fact]
    public void A_table_is_no_script() => AssertCannotRun(folder.Write("intake.csv", "id;name"), "does not end in .ps1");

    [Fact]
    public void A_script_with_a_mistake_is_not_started_and_the_place_is_said()
    {
        var script = folder.Write("script.ps1", "'started'\nif ($true) {");

        var result = new HostProcess().Run(script);

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("line 2, column 12: Missing closing '}'", result.Error);
        Assert.DoesNotContain("   at ", result.Error);
    }

    [Fact]
    public void A_host_without_its_module_says_so()
    {
        var host = folder.CopyHere(BuiltFiles.HostFolder, "host");
        Directory.Delete(Path.Combine(host, "Modules"), recursive: true);

        var result = new HostProcess { Program = Path.Combine(host, Path.GetFileName(BuiltFiles.Host)) }.Run("-Command", "'started'");

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("The module is missing", result.Error);
        Assert.DoesNotContain("   at ", result.Error);
    }

    [Theory]
    [InlineData("CaseTools.dll")]
    [InlineData("CaseTools.psd1")]
    [InlineData("views/Cases.Format.ps1xml")]
    public void A_host_with_a_broken_module_says_so(string brokenFile)
    {
        var host = folder.CopyHere(BuiltFiles.HostFolder, "host");
        File.WriteAllText(Path.Combine(host, "Modules", "CaseTools", brokenFile), "cut off");

        var result = new HostProcess { Program = Path.Combine(host, Path.GetFileName(BuiltFiles.Host)) }.Run("-Command", "'started'");

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("The module cannot be loaded", result.Error);
        Assert.DoesNotContain("   at ", result.Error);
    }

    private static void AssertCannotRun(string path, string message)
    {
        var result = new HostProcess().Run(path);

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.StartsWith("casetools: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(message, result.Error);
        _ = Assert.Single(result.Error.TrimEnd().Split('\n'));
    }
}
