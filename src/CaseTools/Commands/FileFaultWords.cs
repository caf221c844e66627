using CaseTools.Files;

namespace CaseTools.Commands;

/// <summary>Why a file could not be read or written, and what to do.</summary>
internal static class FileFaultWords
{
    /// <summary>Of a write that failed.</summary>
    public static string OfWriting(Exception cause) => cause switch
    {
        _ when DiskFault.IsFull(cause) =>
            "the disk is full, or what you may use of it. What stood there is as it was. Make room or name a path on another disk, and run the command again.",
        _ when DiskFault.IsWriteProtected(cause) => "the disk is write-protected. Name a path on another one.",
        DirectoryNotFoundException => "its folder is not there. Make the folder first.",
        FileNotFoundException => "another program took it away while it was being written. Run the command again.",
        UnauthorizedAccessException => "you may not write there. What stood there is as it was. Ask whoever keeps the folder, or name a path in a folder of your own.",
        _ => InOneLine(cause),
    };

    /// <summary>Of a file that could not be read.</summary>
    public static string OfReading(Exception cause) => cause switch
    {
        FileNotFoundException or DirectoryNotFoundException => "it is not there any more. Look where it was moved to, and run the command again.",
        UnauthorizedAccessException => "you may not read it. Ask whoever keeps it, or for a copy of your own.",
        _ => InOneLine(cause),
    };

    // The framework's own words: a path and what went wrong.
    private static string InOneLine(Exception cause) => cause.Message.Split('\n')[0].Trim();
}
