namespace CaseTools.ModuleTests;

/// <summary>Ctrl-C at random moments: a cancel is orderly, so nothing hidden is left, not even until the next run.</summary>
public sealed class InterruptTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const int Interrupts = 20;

    [LinuxFact]
    public async Task Ctrl_C_leaves_whole_files_and_nothing_hidden()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"The moments are those of seed {seed}.");

        await Task.WhenAll(Enumerable.Range(0, 2).Select(worker => Task.Run(() =>
        {
            using var run = new HostLoop();
            var random = new Random(seed + worker);
            for (var number = 0; number < Interrupts / 2; number++)
            {
                var result = run.Interrupt(TimeSpan.FromMilliseconds(random.Next(1_100)));

                Assert.Equal(130, result.ExitCode);
                Assert.Empty(FaultyFiles.Hidden(run.Folder.Path));
                run.AssertWhole("today.json", "cases.ics", "report.xlsx");
                run.AssertRejectsSoFar();
            }

            run.AssertNextRunIsClean();
        })));
    }

    [Fact]
    public void A_pipeline_that_is_stopped_leaves_whole_files_and_nothing_hidden()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"The moments are those of seed {seed}.");
        using var run = new HostLoop();
        var random = new Random(seed);
        for (var number = 0; number < 20; number++)
        {
            Assert.True(run.WriteAndStop(TimeSpan.FromMilliseconds(random.Next(150))) < TimeSpan.FromSeconds(20));

            Assert.Empty(FaultyFiles.Hidden(run.Folder.Path));
            run.AssertWhole("today.json", "cases.ics", "report.xlsx");
            run.AssertRejectsSoFar();
        }

        run.AssertNextRunIsClean();
    }
}
