using System.Text.RegularExpressions;

namespace CaseTools.ModuleTests;

/// <summary>Every cmdlet, as it goes well and as it fails: no value of a file in any stream.</summary>
[Collection(EveryCommandRuns.Name)]
public sealed class EveryStreamTests(EveryCommandRun run)
{
    // Errors that no statement over the files brings about, and where else they are looked at.
    private static readonly Dictionary<string, string> NotMet = new()
    {
        ["ModuleIncomplete"] = "needs a module of which files are missing: BrokenModuleTests",
    };

    private ModuleResult Result => run.Result;

    [Fact]
    public void No_error_holds_a_value()
    {
        Assert.True(Result.Errors.Count >= 80, $"{Result.Errors.Count} errors");
        Assert.All(Result.Errors, error => Assert.All(ErrorWords.Of(error), AssertSilent));
    }

    [Fact]
    public void No_error_that_ends_a_script_holds_a_value()
    {
        var errors = run.Ends().ToArray();

        Assert.True(errors.Length >= 70, $"{errors.Length} errors");
        Assert.All(errors, error => Assert.All(ErrorWords.Of(error), AssertSilent));
    }

    [Fact]
    public void No_other_stream_holds_a_value()
    {
        Assert.NotEmpty(Result.Warnings);
        Assert.NotEmpty(Result.Verbose);
        Assert.All(Result.Warnings.Concat(Result.Verbose).Concat(Result.Debug).Concat(Result.Information), AssertSilent);
        Assert.All(Result.Progress, record => AssertSilent($"{record.Activity} {record.StatusDescription} {record.CurrentOperation}"));
    }

    [Fact]
    public void Every_cmdlet_is_run_as_it_goes_well_and_as_it_fails()
    {
        using var session = new ModuleSession();
        var cmdlets = session.Invoke("(Get-Command -Module CaseTools).Name").Values.Cast<string>().ToArray();

        Assert.NotEmpty(cmdlets);
        Assert.All(cmdlets, cmdlet => Assert.Matches($@"\b{cmdlet}\b", EveryCommand.Work));
        Assert.All(cmdlets, cmdlet => Assert.Matches($@"\b{cmdlet}\b", EveryCommand.Failures));
    }

    [Fact]
    public void Every_error_of_the_source_is_met()
    {
        var met = Result.Errors.Select(error => error.FullyQualifiedErrorId.Split(',')[0]).ToHashSet();
        var ids = IdsInSource();

        Assert.True(ids.Length >= 50, $"{ids.Length} error ids");
        Assert.Empty(ids.Except(met).Except(NotMet.Keys).Order());
        Assert.Empty(NotMet.Keys.Intersect(met));
        Assert.Empty(NotMet.Keys.Except(ids));
    }

    // An id is a text of one capitalised word; the rooms of the errors hold no other such text.
    private static string[] IdsInSource() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(BuiltFiles.RepositoryFolder, "src", "CaseTools", "Commands"), "*Errors.cs")
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "(?<![$@])\"([A-Z][a-z]+(?:[A-Z][A-Za-z]+)+)\""))
            .Select(match => match.Groups[1].Value)
            .Distinct(),
    ];

    private static void AssertSilent(string text) => Assert.All(SeededFiles.Traces, trace => Assert.DoesNotContain(trace, text, StringComparison.OrdinalIgnoreCase));
}
