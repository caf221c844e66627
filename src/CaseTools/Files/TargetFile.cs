using System.Runtime.InteropServices;

namespace CaseTools.Files;

/// <summary>What stands in the way of replacing a file.</summary>
internal static class TargetFile
{
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int LockViolation = unchecked((int)0x80070021);
    private const int UnableToRemoveReplaced = unchecked((int)0x80070497);

    /// <summary>Compares paths as the system's file names are compared: on Linux a.csv and A.csv are two files.</summary>
    public static StringComparer PathComparer { get; } =
        RuntimeInformation.IsOSPlatform(OSPlatform.Linux) ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>Whether the file is marked read-only.</summary>
    public static bool IsReadOnly(string path) => (File.GetAttributes(path) & FileAttributes.ReadOnly) != 0;

    /// <summary>Why the file cannot be had alone; null where it can, or where only its marking as read-only stands in the way.</summary>
    public static IOException? InUse(string path)
    {
        try
        {
            using var alone = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None);
            return null;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (IOException exception)
        {
            return exception;
        }
        catch (UnauthorizedAccessException)
        {
            // Another matter than being in use: replacing it will say.
            return null;
        }
    }

    /// <summary>Whether an error means that another program has the file open.</summary>
    public static bool IsInUse(Exception exception) =>
        exception is IOException { HResult: SharingViolation or LockViolation or UnableToRemoveReplaced };
}
