using CaseTools.Files;

namespace CaseTools.Tests.Files;

/// <summary>A file is put in its place when whole, or not at all.</summary>
public sealed class PendingFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("casetools дело ").FullName;

    private string Target => Path.Combine(folder, "report.xlsx");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Commit_puts_a_new_file_in_its_place_and_leaves_nothing_beside_it()
    {
        using (var pending = PendingFile.Create(Target))
        {
            pending.Stream.Write("new"u8);
            Assert.False(File.Exists(Target));
            pending.Commit();
        }

        AssertAlone("new");
    }

    [Fact]
    public void Commit_replaces_the_old_file()
    {
        File.WriteAllText(Target, "a longer old file");

        using (var pending = PendingFile.Create(Target))
        {
            pending.Stream.Write("new"u8);
            Assert.Equal("a longer old file", File.ReadAllText(Target));
            pending.Commit();
        }

        AssertAlone("new");
        Assert.False(File.GetAttributes(Target).HasFlag(FileAttributes.Hidden));
    }

    [Fact]
    public void Dispose_leaves_nothing_behind_and_the_old_file_as_it_was()
    {
        File.WriteAllText(Target, "old");

        using (var pending = PendingFile.Create(Target))
        {
            pending.Stream.Write("new"u8);
        }

        AssertAlone("old");
    }

    [Fact]
    public void Dispose_without_an_old_file_leaves_nothing_at_all()
    {
        PendingFile.Create(Target).Dispose();

        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void A_commit_that_fails_leaves_nothing_behind()
    {
        _ = Directory.CreateDirectory(Target);

        using (var pending = PendingFile.Create(Target))
        {
            Assert.ThrowsAny<IOException>(pending.Commit);
        }

        Assert.Equal([Target], Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void What_is_being_written_can_be_read_and_sought()
    {
        using var pending = PendingFile.Create(Target);

        pending.Stream.Write("abc"u8);
        pending.Stream.Position = 1;

        Assert.Equal('b', pending.Stream.ReadByte());
    }

    [Fact]
    public void Two_files_for_one_target_do_not_meet()
    {
        using var first = PendingFile.Create(Target);
        using var second = PendingFile.Create(Target);
        first.Stream.Write("first"u8);
        second.Stream.Write("second"u8);

        first.Commit();
        second.Commit();

        AssertAlone("second");
    }

    [Fact]
    public void A_missing_folder_is_an_error() =>
        Assert.ThrowsAny<IOException>(() => PendingFile.Create(Path.Combine(folder, "no", "report.xlsx")));

    [Fact]
    public void A_file_can_be_put_in_its_place_once()
    {
        using var pending = PendingFile.Create(Target);
        pending.Commit();

        Assert.Throws<ObjectDisposedException>(pending.Commit);
        Assert.Throws<ObjectDisposedException>(() => pending.Stream);
    }

    [Fact]
    public void A_file_held_elsewhere_is_in_use()
    {
        File.WriteAllText(Target, "old");
        Assert.Null(TargetFile.InUse(Target));
        Assert.Null(TargetFile.InUse(Path.Combine(folder, "missing.xlsx")));

        using var held = new FileStream(Target, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.NotNull(TargetFile.InUse(Target));
    }

    [Fact]
    public void While_it_is_written_and_when_it_is_new_its_owner_alone_can_read_it()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        const UnixFileMode Shared = Owner | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        File.WriteAllText(Target, "old");
        File.SetUnixFileMode(Target, Shared);

        using var pending = PendingFile.Create(Target);
        Assert.Equal(Owner, File.GetUnixFileMode(Directory.GetFiles(folder).Single(path => path != Target)));
        pending.Commit();

        Assert.Equal(Shared, File.GetUnixFileMode(Target));
    }

    // As on a memory stick that knows no owners.
    [Fact]
    public void A_disk_that_cannot_keep_a_file_to_its_owner_takes_it_all_the_same()
    {
        if (OperatingSystem.IsLinux())
        {
            FileSystemFacts.KeepToOwner("/proc/self/status");
        }
    }

    [Fact]
    public void A_folder_that_is_taken_away_meanwhile_is_an_error_of_the_commit_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var inner = Directory.CreateDirectory(Path.Combine(folder, "inner")).FullName;
        using var pending = PendingFile.Create(Path.Combine(inner, "report.xlsx"));
        Directory.Delete(inner, recursive: true);

        Assert.ThrowsAny<IOException>(pending.Commit);

        pending.Dispose();
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void The_earlier_file_is_kept_where_that_is_asked_for()
    {
        File.WriteAllText(Target, "old");
        var kept = Path.Combine(folder, "kept.xlsx");
        using (var pending = PendingFile.Create(Target))
        {
            pending.Stream.Write("new"u8);
            pending.Commit(kept);
        }

        Assert.Equal(("old", "new"), (File.ReadAllText(kept), File.ReadAllText(Target)));
        Assert.Equal(2, Directory.GetFileSystemEntries(folder).Length);
    }

    private void AssertAlone(string text)
    {
        Assert.Equal([Target], Directory.GetFileSystemEntries(folder));
        Assert.Equal(text, File.ReadAllText(Target));
    }
}
