using System.Diagnostics;
using CaseTools.Files;

namespace CaseTools.Tests.Files;

/// <summary>What a killed process left is taken away by the next one that writes there, and nothing else is.</summary>
public sealed class LeftBehindTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("casetools дело ").FullName;

    private string Target => Path.Combine(folder, "report.xlsx");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_next_file_that_is_written_takes_away_what_was_left()
    {
        Leave(LeftBehind.NewName());
        Leave(LeftBehind.NewName());

        PendingFile.Create(Target).Dispose();

        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void It_is_taken_away_before_anything_is_written()
    {
        Leave(LeftBehind.NewName());

        using var pending = PendingFile.Create(Target);

        Assert.Single(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void What_somebody_is_writing_stays()
    {
        using var other = PendingFile.Create(Path.Combine(folder, "other.xlsx"));
        other.Stream.Write("whole"u8);

        WriteAndCommit();
        other.Commit();

        Assert.Equal("whole", File.ReadAllText(Path.Combine(folder, "other.xlsx")));
    }

    [Fact]
    public void What_somebody_is_writing_keeps_nothing_else_there()
    {
        var others = Enumerable.Range(0, 5).Select(number => PendingFile.Create(Path.Combine(folder, $"{number}.xlsx"))).ToArray();
        foreach (var _ in others)
        {
            Leave(LeftBehind.NewName());
        }

        WriteAndCommit();

        Assert.Equal(others.Length + 1, Directory.GetFiles(folder).Length);
        Array.ForEach(others, other => other.Dispose());
    }

    [Theory]
    [InlineData(".casetools-0123456789abcdef0123456789abcdef.part.kept")]
    [InlineData(".casetools-0123456789abcdef0123456789abcde.part")]
    [InlineData(".casetools-0123456789abcdef0123456789abcdef0.part")]
    [InlineData(".casetools-0123456789abcdeg0123456789abcdef.part")]
    [InlineData("casetools-0123456789abcdef0123456789abcdef.part")]
    [InlineData(".other-0123456789abcdef0123456789abcdef.part")]
    [InlineData(".0123456789abcdef0123456789abcdef.part")]
    [InlineData(".casetools-my thesis.part")]
    [InlineData("film.part")]
    public void A_file_of_another_name_stays(string name)
    {
        Leave(name);

        WriteAndCommit();

        Assert.Equal("left", File.ReadAllText(Path.Combine(folder, name)));
    }

    [Fact]
    public void A_folder_of_such_a_name_stays_with_what_is_in_it()
    {
        var inner = Directory.CreateDirectory(Path.Combine(folder, LeftBehind.NewName())).FullName;
        File.WriteAllText(Path.Combine(inner, LeftBehind.NewName()), "left");

        WriteAndCommit();

        Assert.Single(Directory.GetFileSystemEntries(inner));
    }

    [Fact]
    public void A_link_of_such_a_name_is_not_followed()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var elsewhere = Path.Combine(folder, "elsewhere.txt");
        File.WriteAllText(elsewhere, "of somebody");
        var link = Path.Combine(folder, LeftBehind.NewName());
        _ = File.CreateSymbolicLink(link, elsewhere);

        WriteAndCommit();

        Assert.Equal("of somebody", File.ReadAllText(link));
    }

    [Fact]
    public async Task A_pipe_of_such_a_name_keeps_nobody_waiting()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var made = Process.Start("mkfifo", [Path.Combine(folder, LeftBehind.NewName())]);
        await made.WaitForExitAsync();

        await Task.Run(WriteAndCommit).WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Of_many_that_write_into_one_folder_nobody_takes_away_what_another_is_writing()
    {
        const int Writers = 4;
        const int Files = 250;

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() =>
        {
            for (var number = 0; number < Files; number++)
            {
                using var pending = PendingFile.Create(Path.Combine(folder, $"{writer}.txt"));
                pending.Stream.Write("whole"u8);
                pending.Commit();
            }
        })));

        Assert.Equal(Writers, Directory.GetFileSystemEntries(folder).Length);
    }

    // Between making a file and holding it there is a moment.
    [Fact]
    public async Task Who_takes_away_without_a_pause_meets_no_file_that_is_only_being_made()
    {
        using var ended = new CancellationTokenSource();
        var held = Path.Combine(folder, "held.txt");
        using var hold = new FileStream(held, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        var takers = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            while (!ended.IsCancellationRequested)
            {
                LeftBehind.TakeAway(folder, held);
            }
        })).ToArray();

        for (var number = 0; number < 5_000; number++)
        {
            using var pending = PendingFile.Create(Target);
            Assert.True(File.Exists(((FileStream)pending.Stream).Name));
        }

        await ended.CancelAsync();
        await Task.WhenAll(takers);
    }

    private void WriteAndCommit()
    {
        using var pending = PendingFile.Create(Target);
        pending.Commit();
    }

    private void Leave(string name) => File.WriteAllText(Path.Combine(folder, name), "left");
}
