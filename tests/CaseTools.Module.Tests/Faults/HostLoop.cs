using System.Diagnostics;

namespace CaseTools.ModuleTests;

/// <summary>A host that writes all files of two inputs in turn until it is ended, in a folder of its own, where those of the first input stand already.</summary>
internal sealed class HostLoop : IDisposable
{
    private const string InTurn = FaultyFiles.WriteAll + "[IO.File]::WriteAllText(\"$($PWD.Path)/begun\", ''); while ($true) { Write-All second.csv; Write-All first.csv }";

    private readonly Workbench bench = new();
    private readonly Dictionary<string, byte[]>[] wholes;

    public HostLoop()
    {
        FaultyFiles.WriteInputs(bench.Folder);
        wholes = [Write("second.csv"), Write("first.csv")];
        _ = bench.Folder.Write("loop.ps1", InTurn);
    }

    public TemporaryFolder Folder => bench.Folder;

    /// <summary>Kills the host when it has worked for so long.</summary>
    public void Kill(TimeSpan after) => Assert.Equal(137, Host.RunAndKill(HasWorkedFor(after), "loop.ps1").ExitCode);

    /// <summary>Presses Ctrl-C when it has worked for so long.</summary>
    public HostResult Interrupt(TimeSpan after) => Host.RunAndInterrupt(HasWorkedFor(after), "loop.ps1");

    /// <summary>Does the same in this process, and stops it so long after it began.</summary>
    /// <returns>How long it took to end.</returns>
    public TimeSpan WriteAndStop(TimeSpan after) => bench.RunAndStop(InTurn, after);

    /// <summary>Every file is that of the one input or of the other, whole.</summary>
    public void AssertWhole(params string[] names)
    {
        foreach (var name in names is [] ? FaultyFiles.Names : names)
        {
            Assert.Contains(File.ReadAllBytes(Folder[name]), wholes.Select(whole => whole[name]));
        }
    }

    /// <summary>The rejects of an import that was ended early are those that it told of, each row whole; the earlier ones are kept beside.</summary>
    public void AssertRejectsSoFar()
    {
        foreach (var path in Directory.GetFiles(Folder.Path, "rejects*.csv"))
        {
            var soFar = File.ReadAllBytes(path);
            Assert.Contains(wholes, whole => whole["rejects.csv"].AsSpan().StartsWith(soFar));
            Assert.True(soFar.AsSpan().EndsWith("\r\n"u8));
        }
    }

    /// <summary>A run after it gives what it gives at any time, and takes away what was left.</summary>
    public void AssertNextRunIsClean()
    {
        var next = Write("first.csv");
        Assert.All(FaultyFiles.Names, name => Assert.Equal(wholes[1][name], next[name]));
        Assert.Empty(FaultyFiles.Hidden(Folder.Path));
    }

    public void Dispose() => bench.Dispose();

    private HostProcess Host => new() { WorkingDirectory = Folder.Path };

    // Counted in what it has worked, so that a busy machine ends it at the same moments.
    private Func<Process, bool> HasWorkedFor(TimeSpan time)
    {
        File.Delete(Folder["begun"]);
        TimeSpan? before = null;
        return process =>
        {
            Thread.Sleep(2);
            if (process.HasExited || !File.Exists(Folder["begun"]))
            {
                return process.HasExited;
            }

            process.Refresh();
            before ??= process.TotalProcessorTime;
            return process.TotalProcessorTime - before >= time;
        };
    }

    private Dictionary<string, byte[]> Write(string input)
    {
        _ = bench.RunWhole(FaultyFiles.WriteAll + $"Write-All {input}");
        return FaultyFiles.Names.ToDictionary(name => name, name => File.ReadAllBytes(Folder[name]));
    }
}
