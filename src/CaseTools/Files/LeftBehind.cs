using System.Text.RegularExpressions;

namespace CaseTools.Files;

/// <summary>
/// Files that nobody finished: a process that is killed, or a machine that loses power, cannot take away what it was writing. Whoever
/// writes into the folder next does.
/// </summary>
internal static class LeftBehind
{
    private const string Prefix = ".casetools-";
    private const string Suffix = ".part";

    private static readonly Regex Name = new(
        $@"\A{Regex.Escape(Prefix)}[0-9a-f]{{32}}{Regex.Escape(Suffix)}\z",
        RegexOptions.CultureInvariant);

    // Windows puts only a closed file in its place: for a moment nobody holds it, and it is not left behind.
    private static readonly TimeSpan OnItsWay = FileSystemFacts.RenamesOpenFiles ? TimeSpan.Zero : TimeSpan.FromMinutes(1);

    /// <summary>A name for a file that is being written, as no other program has one.</summary>
    public static string NewName() => $"{Prefix}{Guid.NewGuid():N}{Suffix}";

    /// <summary>Takes away what is left in a folder. What cannot be taken away stays: that is no reason to write nothing.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="held">A file in it that the caller holds alone.</param>
    public static void TakeAway(string folder, string held)
    {
        try
        {
            foreach (var path in Directory.EnumerateFiles(folder, Prefix + "*" + Suffix).Where(path => IsLeft(path, held)).ToArray())
            {
                TakeAway(path);
            }
        }
        catch (Exception exception) when (IsOfTheDisk(exception))
        {
            // The folder can be written to and not listed.
        }
    }

    private static bool IsLeft(string path, string held) =>
        Name.IsMatch(Path.GetFileName(path)) && path != held && !LocksNothing(held);

    // Who can have a file alone knows that no other process is writing it.
    private static void TakeAway(string path)
    {
        try
        {
            if ((File.GetAttributes(path) & FileAttributes.ReparsePoint) == 0 && DateTime.UtcNow - File.GetLastWriteTimeUtc(path) >= OnItsWay)
            {
                new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose).Dispose();
            }
        }
        catch (Exception exception) when (IsOfTheDisk(exception))
        {
            // Somebody is writing it, or it is another user's.
        }
    }

    // Some network drives lock nothing: there nobody can tell what is left from what is being written.
    private static bool LocksNothing(string held)
    {
        try
        {
            new FileStream(held, FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
            return true;
        }
        catch (Exception exception) when (IsOfTheDisk(exception))
        {
            return false;
        }
    }

    private static bool IsOfTheDisk(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
