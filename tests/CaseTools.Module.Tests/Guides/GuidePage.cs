using System.Text.RegularExpressions;

namespace CaseTools.ModuleTests.Guides;

/// <summary>A page of the documentation, whose commands are run as they stand there.</summary>
internal sealed partial class GuidePage(params string[] path)
{
    private readonly string text = File.ReadAllText(Path.Combine([BuiltFiles.RepositoryFolder, .. path]));

    /// <summary>What stands in the page's blocks of PowerShell, in their order.</summary>
    public IReadOnlyList<string> Commands => [.. PowerShellBlock().Matches(text).Select(match => match.Groups[1].Value)];

    /// <summary>Commands inside a sentence that begin with these letters.</summary>
    public IReadOnlyList<string> InSentences(string beginning) =>
        [.. Regex.Matches(text, $"`({Regex.Escape(beginning)}[^`]+)`").Select(match => match.Groups[1].Value)];

    [GeneratedRegex("```powershell\r?\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex PowerShellBlock();
}
