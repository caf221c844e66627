using CaseTools.Files;

namespace CaseTools.Tests.Files;

/// <summary>A new file is for its owner alone from its first moment on: nothing is taken from others that they had for an instant.</summary>
public sealed class OwnerOnlyTests : IDisposable
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string folder = Directory.CreateTempSubdirectory("casetools ").FullName;

    private string Target => Path.Combine(folder, "new");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(FileMode.CreateNew)]
    [InlineData(FileMode.OpenOrCreate)]
    public void It_is_made_with_that_mode(FileMode mode)
    {
        using var stream = FileSystemFacts.OpenForOwner(Target, mode);

        stream.WriteByte(1);
        Assert.True(stream is { CanRead: true, CanSeek: true });
        Assert.Throws<IOException>(() => File.OpenRead(Target));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(Owner, File.GetUnixFileMode(Target));
        }
    }

    [Fact]
    public void One_that_is_there_keeps_its_mode_and_its_content()
    {
        File.WriteAllText(Target, "old");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Target, Owner | UnixFileMode.GroupRead);
        }

        FileSystemFacts.OpenForOwner(Target, FileMode.OpenOrCreate).Dispose();

        Assert.Equal("old", File.ReadAllText(Target));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(Owner | UnixFileMode.GroupRead, File.GetUnixFileMode(Target));
        }
    }

    [Fact]
    public void What_cannot_be_opened_says_why_as_any_file_does()
    {
        File.WriteAllText(Target, "old");

        Assert.Equal(typeof(IOException), Assert.ThrowsAny<IOException>(() => FileSystemFacts.OpenForOwner(Target, FileMode.CreateNew)).GetType());
        Assert.Throws<DirectoryNotFoundException>(() => FileSystemFacts.OpenForOwner(Path.Combine(Target + "folder", "x"), FileMode.CreateNew));
    }
}
