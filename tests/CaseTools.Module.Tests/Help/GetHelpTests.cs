using System.Globalization;

namespace CaseTools.ModuleTests.Help;

/// <summary>Get-Help finds it all, whatever language somebody's PowerShell speaks.</summary>
public sealed class GetHelpTests
{
    private const string Ask =
        """
        $help = Get-Help Import-CaseIntake -Full
        $help.details.description.Text
        @($help.examples.example).Count
        (Get-Help Export-CaseReport -Parameter Privacy).description[0].Text
        Get-Help Set-CaseUrgency -Full | Out-String -Width 100
        """;

    [Theory]
    [InlineData("ru-RU")]
    [InlineData("kk-KZ")]
    public void A_session_of_any_language_is_given_the_help(string culture)
    {
        using var bench = new Workbench(CultureInfo.GetCultureInfo(culture), allCommands: true);

        var result = bench.RunWhole(Ask);

        Assert.StartsWith("Imports intake records", (string)result.Values[0]!);
        Assert.True((int)result.Values[1]! >= 3);
        Assert.StartsWith("For whose eyes the file is.", (string)result.Values[2]!);
        AssertReadable((string)result.Values[3]!);
    }

    [Fact]
    public void PowerShell_finds_cmdlets_and_topics_of_an_installed_module_by_itself()
    {
        using var modules = new TemporaryFolder();
        _ = modules.CopyHere(BuiltFiles.ModuleFolder, "CaseTools");
        var shell = new HostProcess { Program = BuiltFiles.PowerShell, Environment = { ["PSModulePath"] = modules.Path, ["LANG"] = "ru_RU.UTF-8" } };

        var result = shell.Run("-NoProfile", "-Command", "(Get-UICulture).Name; (Get-Help about_CaseUrgency | Out-String).Split([char] 10).Trim()[0..5]; (Get-Help Protect-CaseRecord).Synopsis; foreach ($name in 'Tools', 'Intake', 'Report') { (Get-Help about_Case$name | Out-String).Split([char] 10)[1].Trim() }");

        Assert.Equal("", result.Error);
        Assert.Equal("ru-RU", result.OutputLines[0]);
        Assert.Contains("How a case gets its score and its band, and what you can do about it.", result.OutputLines);
        Assert.Equal(["Makes records fit for other eyes: the team, a partner, or everybody.", "about_CaseTools", "about_CaseIntake", "about_CaseReport"], result.OutputLines.TakeLast(4));
    }

    // No word is broken, and a line of text fits into a window of 80 columns.
    private static void AssertReadable(string page)
    {
        var lines = page.Split('\n').Select(line => line.TrimEnd()).ToArray();
        Assert.Contains("    The score knows what the record holds; you may know more. Decide the", lines);
        Assert.Contains("    band, say why, and say when to look again. The decision goes into a", lines);
    }
}
