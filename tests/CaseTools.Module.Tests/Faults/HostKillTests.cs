namespace CaseTools.ModuleTests;

/// <summary>
/// The host is killed while its cmdlets write. That is done far more often with a program that starts quicker, where the domain is tested:
/// here it is the cmdlets' turn.
/// </summary>
public sealed class HostKillTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const int Kills = 8;

    [UnixFact]
    public async Task Whatever_the_cmdlets_write_is_whole_when_the_host_is_killed()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"The moments are those of seed {seed}.");

        var left = await Task.WhenAll(Enumerable.Range(0, 2).Select(worker => Task.Run(() =>
        {
            using var run = new HostLoop();
            var random = new Random(seed + worker);
            return Enumerable.Range(0, Kills / 2).Sum(_ =>
            {
                run.Kill(TimeSpan.FromMilliseconds(random.Next(1_600)));
                var hidden = FaultyFiles.Hidden(run.Folder.Path).Length;
                run.AssertWhole();
                run.AssertNextRunIsClean();
                return Math.Sign(hidden);
            });
        })));

        output.WriteLine($"{left.Sum()} of {Kills} hosts were killed while they wrote.");
        Assert.InRange(left.Sum(), 1, Kills);
    }
}
