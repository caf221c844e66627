using System.Runtime.InteropServices;

namespace CaseTools.Host;

/// <summary>A Windows console understands escape sequences only when told to; other terminals do, or say TERM=dumb.</summary>
internal static partial class TerminalColours
{
    private const int StandardOutput = -11;
    private const uint ProcessesEscapeSequences = 0x0004;

    public static bool Enable() =>
        OperatingSystem.IsWindows() ? EnableOnWindows() : Environment.GetEnvironmentVariable("TERM") is not "dumb";

    private static bool EnableOnWindows()
    {
        // The mode belongs to the console's screen, whichever of the two streams shows on it.
        var console = GetStdHandle(StandardOutput);
        return GetConsoleMode(console, out var mode) && SetConsoleMode(console, mode | ProcessesEscapeSequences);
    }

    [LibraryImport("kernel32.dll", SetLastError = true)]
    private static partial IntPtr GetStdHandle(int handle);

    [LibraryImport("kernel32.dll", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetConsoleMode(IntPtr console, out uint mode);

    [LibraryImport("kernel32.dll", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetConsoleMode(IntPtr console, uint mode);
}
