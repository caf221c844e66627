namespace CaseTools.ModuleTests;

/// <summary>A scheduled script has nobody at the keyboard: nothing waits for an answer.</summary>
public sealed class HostNoInputTests
{
    [Fact]
    public void A_confirmation_is_refused_with_advice()
    {
        var result = HostProcess.Command(
            """
            function Remove-Thing {
                [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')] param()
                if ($PSCmdlet.ShouldProcess('everything')) { 'removed' }
            }
            Remove-Thing
            'asked for nothing'
            Remove-Thing -Confirm:$false
            """);

        Assert.Equal(["asked for nothing", "removed"], result.OutputLines);
        Assert.Contains("takes no interactive input", result.Error);
        Assert.Contains("-Confirm:$false", result.Error.ReplaceLineEndings(" "));
    }

    [Fact]
    public void A_missing_mandatory_parameter_is_named_instead_of_asked_for()
    {
        var result = HostProcess.Command("function Get-Thing { param([Parameter(Mandatory)] $Place) } Get-Thing; 'after'");

        Assert.Equal(["after"], result.OutputLines);
        Assert.Contains("missing mandatory parameters: Place", result.Error);
    }

    [Theory]
    [InlineData("$Host.UI.ReadLine()")]
    [InlineData("$Host.UI.ReadLineAsSecureString()")]
    [InlineData("$Host.UI.RawUI.ReadKey()")]
    [InlineData("$Host.UI.PromptForCredential('a', 'b', 'c', 'd')")]
    public void Reading_from_the_keyboard_is_refused(string statement)
    {
        var result = HostProcess.Command("$ErrorActionPreference = 'Stop'; " + statement);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("takes no interactive input", result.Error);
    }
}
