using CaseTools.Decisions;
using CaseTools.Tests.Decisions;
using CaseTools.Tests.Urgency;
using Xunit.Abstractions;

namespace CaseTools.Tests.Faults;

/// <summary>A process that adds decisions is killed at random moments: what stood in the file stays, and only the last row can be cut.</summary>
public sealed class DecisionKillTests(ITestOutputHelper output) : IDisposable
{
    private const int Kills = 14;

    private readonly string folder = Directory.CreateTempSubdirectory("casetools дело ").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Decisions_are_whole_but_for_the_last_row_at_most()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var seed = Environment.TickCount;
        output.WriteLine($"The moments are those of seed {seed}.");
        var random = new Random(seed);
        var first = KilledProcess.AgeAtFirst(nameof(EndlessDecisions.AppendForEver), Path.GetFileName(EndlessDecisions.PathIn(folder)));
        var whole = Whole(writes: 5);
        for (var kill = 0; kill < Kills; kill++)
        {
            KilledProcess.Run(nameof(EndlessDecisions.AppendForEver), folder, first * (0.9 + random.NextDouble()));

            var left = File.Exists(EndlessDecisions.PathIn(folder)) ? File.ReadAllBytes(EndlessDecisions.PathIn(folder)) : [];
            Assert.True(whole.AsSpan().StartsWith(left));
            EndlessDecisions.Append(folder);
            AssertReadable(left);
            File.Delete(EndlessDecisions.PathIn(folder));
        }
    }

    private void AssertReadable(byte[] left)
    {
        Assert.Equal([EndlessDecisions.PathIn(folder)], Directory.GetFiles(folder));
        var content = File.ReadAllBytes(EndlessDecisions.PathIn(folder));
        var rows = DecisionFile.Read(content, Decided.Adapters.Tables, Scoring.Model);

        Assert.Equal(left, content[..left.Length]);
        Assert.InRange(rows.Count(row => row.Decision is null), 0, left is [] or [.., (byte)'\n'] ? 0 : 1);
        Assert.All(rows.TakeLast(EndlessDecisions.AtOnce), row => Assert.NotNull(row.Decision));
    }

    private byte[] Whole(int writes)
    {
        for (var write = 0; write < writes; write++)
        {
            EndlessDecisions.Append(folder);
        }

        var content = File.ReadAllBytes(EndlessDecisions.PathIn(folder));
        File.Delete(EndlessDecisions.PathIn(folder));
        return content;
    }
}
