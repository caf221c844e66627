using System.Text;

namespace CaseTools.ModuleTests;

/// <summary>What is shown, where, and in which bytes.</summary>
public sealed class HostOutputTests
{
    private const char Escape = '\u001b';

    [Fact]
    public void Objects_are_shown_as_PowerShell_shows_them()
    {
        var result = HostProcess.Command("[pscustomobject]@{ Case = 'A-1'; Score = 12 }; [pscustomobject]@{ Case = 'B-22'; Score = 7 }");

        Assert.Equal(["Case Score", "---- -----", "A-1     12", "B-22     7"], result.OutputLines);
    }

    [Fact]
    public void Output_is_UTF_8_without_a_byte_order_mark()
    {
        var result = HostProcess.Command("'Дело Ё'");

        Assert.Equal(Encoding.UTF8.GetBytes("Дело Ё" + Environment.NewLine), result.OutputBytes);
    }

    [Fact]
    public void Output_is_UTF_8_in_any_locale()
    {
        var result = new HostProcess { Environment = { ["LC_ALL"] = "en_US.ISO-8859-1" } }.Run("-Command", "'Дело'; throw 'Ошибка'");

        Assert.Equal(["Дело"], result.OutputLines);
        Assert.Contains("Ошибка", result.Error);
    }

    [Fact]
    public void A_file_or_a_pipe_gets_plain_text()
    {
        var result = HostProcess.Command("$PSStyle.Foreground.Red + 'red' + $PSStyle.Reset; [pscustomobject]@{ A = 1 }; throw 'bad'");

        Assert.Contains("red", result.Output);
        Assert.DoesNotContain(Escape, result.Output);
        Assert.Contains("bad", result.Error);
        Assert.DoesNotContain(Escape, result.Error);
    }

    [LinuxFact]
    public void A_terminal_gets_colours()
    {
        var result = OnTerminal().RunOnTerminal("-Command", "throw 5");

        Assert.Contains(Escape + "[31;1m", result.Output);
    }

    [LinuxFact]
    public void A_terminal_gets_plain_text_under_NO_COLOR()
    {
        var host = OnTerminal();
        host.Environment["NO_COLOR"] = "1";

        var result = host.RunOnTerminal("-Command", "throw 5");

        Assert.Contains("Exception: 5", result.Output);
        Assert.DoesNotContain(Escape + "[31;1m", result.Output);
    }

    [LinuxFact]
    public void A_terminal_gets_progress_on_a_line_that_is_wiped()
    {
        var result = OnTerminal().RunOnTerminal("-Command", WriteProgress);

        Assert.Contains("Reading rows: halfway 50 %\r", result.Output);
        Assert.Contains("\rdone", result.Output);
    }

    [LinuxFact]
    public void Progress_that_nobody_completed_is_wiped_before_an_error_is_shown()
    {
        var result = OnTerminal().RunOnTerminal("-Command", WriteProgress + "\nTest-Thing; throw 'bad'");

        var beforeError = result.Output[..result.Output.IndexOf("Exception", StringComparison.Ordinal)];
        Assert.EndsWith("%\r" + new string(' ', "Reading rows: halfway 50 %".Length) + "\r", beforeError[..(beforeError.LastIndexOf('\r') + 1)]);
    }

    [Fact]
    public void A_log_gets_no_progress()
    {
        var result = HostProcess.Command(WriteProgress);

        Assert.Equal(["done"], result.OutputLines);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void Errors_warnings_and_details_go_to_standard_error()
    {
        var result = HostProcess.Command(
            """
            function Test-Thing {
                [CmdletBinding()] param()
                $PSCmdlet.WriteWarning('old data')
                $PSCmdlet.WriteVerbose('12 rows')
                $PSCmdlet.WriteError([Management.Automation.ErrorRecord]::new([Exception]::new('bad row'), 'BadRow', 'InvalidData', $null))
                'result'
            }
            Test-Thing -Verbose
            """);

        Assert.Equal(["result"], result.OutputLines);
        Assert.Contains("WARNING: old data", result.Error);
        Assert.Contains("VERBOSE: 12 rows", result.Error);
        Assert.Contains("bad row", result.Error);
    }

    [Fact]
    public void The_culture_is_that_of_the_process()
    {
        var result = new HostProcess { Environment = { ["LC_ALL"] = "de_DE.UTF-8" } }
            .Run("-Command", "[cultureinfo]::CurrentCulture.Name; $Host.CurrentCulture.Name");

        Assert.Equal(OperatingSystem.IsWindows() ? result.OutputLines : ["de-DE", "de-DE"], result.OutputLines);
    }

    [Fact]
    public void The_engine_sends_no_telemetry()
    {
        var result = new HostProcess { Environment = { ["POWERSHELL_TELEMETRY_OPTOUT"] = null } }.Run("-Command", "$env:POWERSHELL_TELEMETRY_OPTOUT");

        Assert.Equal(["1"], result.OutputLines);
    }

    private const string WriteProgress =
        """
        function Test-Thing {
            [CmdletBinding()] param()
            $record = [Management.Automation.ProgressRecord]::new(1, 'Reading rows', 'halfway')
            $record.PercentComplete = 50
            $PSCmdlet.WriteProgress($record)
        }
        Test-Thing
        'done'
        """;

    private static HostProcess OnTerminal() => new() { Environment = { ["TERM"] = "xterm", ["NO_COLOR"] = null } };
}
