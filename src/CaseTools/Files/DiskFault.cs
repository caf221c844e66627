using System.Runtime.InteropServices;

namespace CaseTools.Files;

/// <summary>What an error of the disk means, by its number on each system.</summary>
internal static class DiskFault
{
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);
    private const int WindowsQuotaExceeded = unchecked((int)0x8007050F);
    private const int WindowsWriteProtected = unchecked((int)0x80070013);

    // ENOSPC, EROFS and EDQUOT: .NET gives the numbers of Linux and macOS as they are.
    private const int UnixDiskFull = 28;
    private const int UnixWriteProtected = 30;
    private const int LinuxQuotaExceeded = 122;
    private const int MacQuotaExceeded = 69;

    /// <summary>Whether the disk is full, or what this user may have of it.</summary>
    public static bool IsFull(Exception exception) => exception is IOException { HResult: var number } &&
        (IsWindows
            ? number is WindowsDiskFull or WindowsHandleDiskFull or WindowsQuotaExceeded
            : number is UnixDiskFull or LinuxQuotaExceeded or MacQuotaExceeded);

    /// <summary>Whether nothing at all can be written to the disk.</summary>
    public static bool IsWriteProtected(Exception exception) =>
        exception is IOException { HResult: var number } && number == (IsWindows ? WindowsWriteProtected : UnixWriteProtected);

    private static bool IsWindows => RuntimeInformation.IsOSPlatform(OSPlatform.Windows);
}
