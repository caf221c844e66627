using System.Diagnostics;
using System.Globalization;

namespace CaseTools.ModuleTests;

/// <summary>A disk of 512 KB, in memory. Linux, by root.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const int Size = 512 * 1024;

    private readonly TemporaryFolder mountPoint = new();

    public SmallDisk()
    {
        Mount("-t", "tmpfs", "-o", $"size={Size}", "tmpfs", mountPoint.Path);
    }

    /// <summary>Why there is none on this machine; null where there is.</summary>
    public static string? WhatIsMissing { get; } = !OperatingSystem.IsLinux() ? "Needs a small disk: mount of Linux."
        : !Environment.IsPrivilegedProcess ? "Needs a small disk, which root alone can mount."
        : CanMount() ? null
        : "Needs a small disk, and this machine lets nobody mount one (a container without CAP_SYS_ADMIN?).";

    public string Path => mountPoint.Path;

    public string this[string name] => mountPoint[name];

    /// <summary>Fills the disk until so many bytes are left.</summary>
    public void LeaveRoom(int bytes)
    {
        File.Delete(this["filler"]);
        File.WriteAllBytes(this["filler"], new byte[Math.Max(0, new DriveInfo(Path).AvailableFreeSpace - bytes)]);
    }

    public void MakeReadOnly() => Mount("-o", "remount,ro", mountPoint.Path);

    public void Dispose()
    {
        Run("umount", "--lazy", mountPoint.Path);
        mountPoint.Dispose();
    }

    private static bool CanMount()
    {
        try
        {
            new SmallDisk().Dispose();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static void Mount(params string[] arguments) => Run("mount", arguments);

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{program} ended with {process.ExitCode}: {error}"));
        }
    }
}

/// <summary>A test that fills a disk.</summary>
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute() => Skip = SmallDisk.WhatIsMissing;
}

/// <summary>The same with several cases.</summary>
internal sealed class SmallDiskTheoryAttribute : TheoryAttribute
{
    public SmallDiskTheoryAttribute() => Skip = SmallDisk.WhatIsMissing;
}
