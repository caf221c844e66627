using Xunit.Abstractions;

namespace CaseTools.Tests.Faults;

/// <summary>
/// A process that imports or exports is killed at random moments, 200 times: each time the old file is there, whole, or the new one, and what
/// it left is gone after the next run. The same is tried with the host and its cmdlets, at fewer moments.
/// </summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int ImportKills = 176;
    private const int ExportKills = 24;

    [Fact]
    public Task An_import_that_is_killed_leaves_whole_rejects() => Kill(nameof(EndlessWork.ImportInTurn), ImportKills, from: 0.65, to: 1.2, "rejects.csv", EndlessWork.ImportAccounted);

    [Fact]
    public Task An_export_that_is_killed_leaves_a_whole_report() => Kill(nameof(EndlessWork.ExportInTurn), ExportKills, from: 0.5, to: 1.15, "report.xlsx", EndlessWork.Export);

    // Two at a time, each in its folder, at an age between two shares of that at which the first file is written.
    private async Task Kill(string work, int kills, double from, double to, string name, Action<string, int> make)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var outcome = new Outcome(name, make);
        var first = KilledProcess.AgeAtFirst(work, name);
        var seed = Environment.TickCount;
        output.WriteLine($"The moments are those of seed {seed}.");
        var left = await Task.WhenAll(Enumerable.Range(0, 2).Select(worker => Task.Run(() =>
        {
            var random = new Random(seed + worker);
            var folder = outcome.NewFolder();
            var whileWriting = 0;
            for (var kill = 0; kill < kills / 2; kill++)
            {
                KilledProcess.Run(work, folder, first * (from + (random.NextDouble() * (to - from))));
                whileWriting += outcome.Judge(folder) ? 1 : 0;
            }

            Directory.Delete(folder, recursive: true);
            return whileWriting;
        })));

        output.WriteLine($"{left.Sum()} of {kills} processes were killed while they wrote.");
        Assert.InRange(left.Sum(), kills / 5, kills);
    }
}
