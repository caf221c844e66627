using System.Management.Automation.Language;
using System.Text.RegularExpressions;

namespace CaseTools.ModuleTests.Package;

/// <summary>The workflow that tries the package elsewhere. It cannot be run here; what it leans on can be looked at.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string Workflow = File.ReadAllText(Path.Combine(BuiltFiles.RepositoryFolder, ".github", "workflows", "ci.yml"));

    private static string[] Jobs { get; } = JobHeading().Split(Workflow[Workflow.IndexOf("\njobs:\n", StringComparison.Ordinal)..])[1..];

    [Fact]
    public void Every_path_that_it_names_is_there()
    {
        var paths = RepositoryPath().Matches(Workflow).Select(match => match.Value.Trim()).Append("global.json").Distinct().ToArray();

        Assert.Equal([".ci/run", "src/CaseTools.Package", "tests/CaseTools.Tests", "tests/package/Test-Package.ps1"], paths[..^1].Order(StringComparer.Ordinal));
        Assert.All(paths, path => Assert.True(Path.Exists(Path.Combine(BuiltFiles.RepositoryFolder, path)), path));
    }

    [Fact]
    public void It_may_read_alone_has_no_secret_and_each_job_ends_by_itself()
    {
        Assert.Contains("\npermissions:\n  contents: read\n", Workflow, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(Workflow, "permissions:"));
        Assert.DoesNotContain("secrets", Workflow, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("\nconcurrency:\n", Workflow, StringComparison.Ordinal);
        Assert.Equal(4, Jobs.Length);
        Assert.All(Jobs, job => Assert.Matches(@"\n    timeout-minutes: \d+\n", job));
    }

    [Fact]
    public void Its_actions_have_a_version() => Assert.All(
        Regex.Matches(Workflow, @"uses: (\S+)").Select(match => match.Groups[1].Value), action => Assert.Matches(@"^actions/[a-z-]+@v\d+$", action));

    [Fact]
    public void It_tries_every_PowerShell_that_the_module_is_for()
    {
        Assert.Contains("powershell: ['7.4', '7.5', '7.6']", Workflow, StringComparison.Ordinal);
        Assert.Contains("system: [windows-latest, ubuntu-latest, macos-latest]", Workflow, StringComparison.Ordinal);
        Assert.Contains("shell: powershell\n", Workflow, StringComparison.Ordinal);
        Assert.Equal(2, Jobs.Count(job => job.Contains("tests/package/Test-Package.ps1", StringComparison.Ordinal)));
    }

    // Windows PowerShell 5.1 takes a file without a mark for the machine's code page, and knows no operator that came later.
    [Theory]
    [InlineData("tests/package/Test-Package.ps1")]
    [InlineData("docs/examples/nightly.ps1")]
    public void Windows_PowerShell_can_read_the_script(string file)
    {
        var path = Path.Combine(BuiltFiles.RepositoryFolder, file);
        var script = Parser.ParseFile(path, out var tokens, out var errors);

        Assert.Empty(errors);
        Assert.All(File.ReadAllText(path), sign => Assert.True(sign < 128));
        Assert.Empty(script.FindAll(node => node is TernaryExpressionAst or PipelineChainAst, searchNestedScriptBlocks: true));
        Assert.DoesNotContain(tokens, token => token.Kind is TokenKind.QuestionQuestion or TokenKind.QuestionQuestionEquals or TokenKind.QuestionDot or TokenKind.QuestionLBracket);
        Assert.Empty(script.FindAll(node => node is PipelineAst { Background: true }, searchNestedScriptBlocks: true));
    }

    [GeneratedRegex(@"(?<=\s)(?:\.ci|src|tests)/[\w./-]+")]
    private static partial Regex RepositoryPath();

    [GeneratedRegex(@"\n  (?=[a-z-]+:\n    )")]
    private static partial Regex JobHeading();
}
