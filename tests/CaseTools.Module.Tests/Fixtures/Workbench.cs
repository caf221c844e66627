using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;

namespace CaseTools.ModuleTests;

/// <summary>A session whose current folder is a folder of the test's own, with a small intake and a small border file at hand.</summary>
internal sealed class Workbench : IDisposable
{
    public const string Intake = "case_id,given_name,sex,age\nA-1,Anna,f,30\nA-2,Boris,m,31\n";

    public const string Borders =
        "route_id,from_country,to_country,status,level,source,as_of\nRU-KZ,RU,KZ,open,1,press,2022-09-26T00:00:00Z\nRU-GE,RU,GE,restricted,3,press,2022-09-26T00:00:00Z\n";

    /// <summary>The pipeline up to the assessments of <see cref="Intake"/>.</summary>
    public const string Assess =
        "$borders = Import-BorderStatus borders.csv; $cases = Import-CaseIntake intake.csv | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00\n";

    private readonly ModuleSession session;

    public Workbench(CultureInfo? culture = null, bool allCommands = false, PSHost? host = null)
    {
        session = new ModuleSession(culture, allCommands, host);
        _ = Folder.Write("intake.csv", Intake);
        _ = Folder.Write("borders.csv", Borders);
        _ = session.Invoke("param($path) $null = $ExecutionContext.SessionState.Path.SetLocation($path)", ("path", Folder.Path));
    }

    public TemporaryFolder Folder { get; } = new();

    public ModuleResult Run(string script, params (string Name, object? Value)[] parameters) => session.Invoke(script, parameters);

    /// <summary>Runs what does not end by itself, and stops it after a while.</summary>
    /// <returns>How long it took to end.</returns>
    public TimeSpan RunAndStop(string script, TimeSpan after) => session.InvokeAndStop(script, after);

    /// <summary>Runs what has to go without an error.</summary>
    public ModuleResult RunWhole(string script)
    {
        var result = Run(script);
        Assert.Null(result.TerminatingError);
        Assert.Empty(result.Errors);
        return result;
    }

    /// <summary>Runs what has to give one error: of this id and category, in words, without the machine's.</summary>
    public ErrorRecord RunRefused(string script, string errorId, ErrorCategory category)
    {
        var result = Run(script);
        var error = result.TerminatingError ?? Assert.Single(result.Errors);
        AssertError(error, errorId, category);
        return error;
    }

    public static void AssertError(ErrorRecord error, string errorId, ErrorCategory category)
    {
        Assert.Equal((errorId, category), (error.FullyQualifiedErrorId, error.CategoryInfo.Category));
        Assert.DoesNotContain("   at ", error.Exception.Message);
        Assert.DoesNotContain("Parameter '", error.Exception.Message);
        Assert.DoesNotContain("Exception", error.Exception.Message);
        Assert.False(string.IsNullOrWhiteSpace(error.Exception.Message));
    }

    /// <summary>The case ids of the records or assessments that a script gave.</summary>
    public static string[] CaseIds(ModuleResult result) => [.. result.Output.Select(item => (string)item.Properties["CaseId"].Value)];

    /// <summary>The names of what is in the folder, hidden files too.</summary>
    public string[] Names => [.. new DirectoryInfo(Folder.Path).GetFileSystemInfos().Select(entry => entry.Name).Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        session.Dispose();
        Folder.Dispose();
    }
}
