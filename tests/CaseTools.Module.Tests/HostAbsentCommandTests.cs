using System.Management.Automation;

namespace CaseTools.ModuleTests;

/// <summary>Commands of PowerShell's own modules, which the engine lacks, are never passed over.</summary>
public sealed class HostAbsentCommandTests
{
    [Theory]
    [InlineData("1, 2 | Sort-Object", "Sort-Object", "Microsoft.PowerShell.Utility")]
    [InlineData("1, 2 | select -First 1", "Select-Object (also select)", "Microsoft.PowerShell.Utility")]
    [InlineData("Microsoft.PowerShell.Utility\\Write-Host x", "Write-Host", "Microsoft.PowerShell.Utility")]
    [InlineData("'x' > report.txt", "Out-File (also >, >>)", "Microsoft.PowerShell.Utility")]
    [InlineData("Get-Content x", "Get-Content", "Microsoft.PowerShell.Management")]
    [InlineData("cd ..", "Set-Location", "Microsoft.PowerShell.Management")]
    [InlineData("GTZ", "Get-TimeZone", "Microsoft.PowerShell.Management")]
    [InlineData("Get-Acl x", "Get-Acl", "Microsoft.PowerShell.Security")]
    public void An_absent_command_ends_the_script_in_words(string statement, string command, string module)
    {
        var result = HostProcess.Command($"'before'; {statement}; 'after'");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(["before"], result.OutputLines);
        Assert.Contains($"The command {command}", result.Error);
        Assert.Contains($"module {module}, which casetools does not carry", result.Error);
        Assert.Contains("Run the script in PowerShell 7", result.Error);
        Assert.DoesNotContain("is not recognized", result.Error);
    }

    [Theory]
    [InlineData("try { Write-Host x } catch { 'caught' }")]
    [InlineData("$ErrorActionPreference = 'SilentlyContinue'; Write-Host x")]
    [InlineData("& { Write-Host x }")]
    [InlineData("@('x').ForEach({ Write-Host $_ })")]
    public void Nothing_holds_the_end(string statement)
    {
        var result = HostProcess.Command($"{statement}; 'after'");

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("Write-Host", result.Error);
    }

    [Fact]
    public void An_absent_command_in_a_called_script_ends_the_calling_one_and_its_place_is_said()
    {
        using var folder = new TemporaryFolder();
        _ = folder.Write("inner.ps1", "'inner'\nWrite-Host x");
        var outer = folder.Write("outer.ps1", "& \"$PSScriptRoot/inner.ps1\"\n'after'");

        var result = new HostProcess().Run(outer);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(["inner"], result.OutputLines);
        Assert.StartsWith("inner.ps1:2: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_absent_command_at_the_end_of_a_pipeline_lets_nothing_through_it()
    {
        var result = HostProcess.Command("1 | ForEach-Object { [Console]::WriteLine('worked') } | Write-Host");

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void A_script_may_ask_whether_a_command_is_there()
    {
        var result = HostProcess.Command("if (Get-Command Sort-Object -ErrorAction Ignore) { 'there' } else { 'not there' }");

        Assert.Equal(["not there"], result.OutputLines);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void A_function_of_the_script_comes_before_an_absent_command()
    {
        var result = HostProcess.Command("function Write-Host($Text) { \"<$Text>\" }; Write-Host x");

        Assert.Equal(["<x>"], result.OutputLines);
    }

    [Fact]
    public void No_command_is_listed_that_the_engine_has()
    {
        using var session = new ModuleSession();

        var present = session.Invoke("param($names) Get-Command $names -CommandType Cmdlet, Function -ErrorAction Ignore", ("names", ListedNames()));

        Assert.Empty(present.Output.Select(command => command.ToString()));
    }

    [Fact]
    public void Every_alias_of_the_engine_leads_to_a_command_that_it_has_or_to_a_listed_one()
    {
        using var session = new ModuleSession();
        var aliases = session.Invoke("Get-Command -CommandType Alias").Values.Cast<AliasInfo>().ToList();

        // Remoting to Windows: its alias is everywhere, its command on Windows alone, in PowerShell too.
        var leadNowhere = aliases
            .Where(alias => alias.ResolvedCommand is null)
            .Select(alias => alias.Definition)
            .Except([.. ListedNames(), "Receive-PSSession"], StringComparer.OrdinalIgnoreCase);

        Assert.NotEmpty(aliases);
        Assert.Empty(leadNowhere);
    }

    private static string[] ListedNames()
    {
        using var reader = new StreamReader(typeof(HostAbsentCommandTests).Assembly.GetManifestResourceStream("AbsentCommands.txt")!);
        return
        [
            .. reader.ReadToEnd()
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(line => char.IsLetter(line[0]))
                .Select(line => line.Split(' ')[0]),
        ];
    }
}
