using System.Management.Automation;

namespace CaseTools.ModuleTests;

/// <summary>One run of <see cref="EveryCommand"/>, for all tests that look at what it left.</summary>
public sealed class EveryCommandRun : IDisposable
{
    // One more than a report has pages for.
    private const int ManyCases = 5_001;

    private readonly Workbench bench = new();

    public EveryCommandRun()
    {
        SeededFiles.Write(bench.Folder);
        _ = bench.Folder.Write("many.csv", "case_id,notes\n" + string.Concat(Enumerable.Range(1, ManyCases).Select(number => $"A-{number},MARKERn\n")));
        _ = bench.RunWhole(EveryCommand.ManyCases);
        Result = bench.Run("$error.Clear()\n" + EveryCommand.Prepare + EveryCommand.Work + EveryCommand.Failures);
    }

    internal ModuleResult Result { get; }

    internal TemporaryFolder Folder => bench.Folder;

    /// <summary>The statements once more, each under <c>Stop</c>: the errors that ended them.</summary>
    internal IEnumerable<ErrorRecord> Ends()
    {
        foreach (var statement in (EveryCommand.Work + EveryCommand.Failures).Split('\n'))
        {
            if (bench.Run("$ErrorActionPreference = 'Stop'\n" + statement).TerminatingError is { } error)
            {
                yield return error;
            }
        }
    }

    public void Dispose() => bench.Dispose();
}

/// <summary>The tests that look at the one run.</summary>
[CollectionDefinition(Name)]
public sealed class EveryCommandRuns : ICollectionFixture<EveryCommandRun>
{
    public const string Name = "Every command";
}
