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
    public Task An_import_that_is_killed_leaves_whole_rejects() => Kill(nameof(EndlessWork.ImportInTurn), ImportKills, from: 0.17, to: 0.28, new Outcome("rejects.csv", EndlessWork.ImportAccounted));

    [Fact]
    public Task An_export_that_is_killed_leaves_a_whole_report() => Kill(nameof(EndlessWork.ExportInTurn), ExportKills, from: 0.4, to: 1, new Outcome("report.xlsx", EndlessWork.Export));

    // Two at a time, each in its folder. Ages are in seconds of work.
    private async Task Kill(string work, int kills, double from, double to, Outcome outcome)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var seed = Environment.TickCount;
        output.WriteLine($"The moments are those of seed {seed}.");
        var left = await Task.WhenAll(Enumerable.Range(0, 2).Select(worker => Task.Run(() =>
        {
            var random = new Random(seed + worker);
            var folder = outcome.NewFolder();
            var whileWriting = 0;
            for (var kill = 0; kill < kills / 2; kill++)
            {
                KilledProcess.Run(work, folder, TimeSpan.FromSeconds(from + (random.NextDouble() * (to - from))));
                whileWriting += outcome.Judge(folder) ? 1 : 0;
            }

            Directory.Delete(folder, recursive: true);
            return whileWriting;
        })));

        output.WriteLine($"{left.Sum()} of {kills} processes were killed while they wrote.");
        Assert.InRange(left.Sum(), kills / 5, kills);
    }
}
