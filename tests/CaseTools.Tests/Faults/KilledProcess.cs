using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CaseTools.Tests.Faults;

/// <summary>Starts these tests as a program that writes, and kills it.</summary>
internal static class KilledProcess
{
    /// <summary>What the program says before it begins.</summary>
    public const string Ready = "ready";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Lets the program work, and kills it: nothing in it is asked. Its age is counted in what it has worked, so that a busy machine kills it
    /// at the same moments.
    /// </summary>
    public static void Run(string work, string folder, TimeSpan age)
    {
        using var process = Start(work, folder);
        var isReady = process.StandardOutput.ReadLine() == Ready;
        var waited = Stopwatch.StartNew();
        while (isReady && !process.HasExited && process.TotalProcessorTime < age && waited.Elapsed < Patience)
        {
            Thread.Sleep(1);
            process.Refresh();
        }

        var endedByItself = process.HasExited;
        process.Kill();
        process.WaitForExit();
        if (endedByItself)
        {
            throw new InvalidOperationException($"The program ended by itself: {process.StandardError.ReadToEnd()}");
        }
    }

    /// <summary>How old the program is when it has written a file for the first time: the same on a quick machine and on a slow one.</summary>
    public static TimeSpan AgeAtFirst(string work, string name)
    {
        var folder = Directory.CreateTempSubdirectory("casetools дело ").FullName;
        using var process = Start(work, folder);
        _ = SpinWait.SpinUntil(() => File.Exists(Path.Combine(folder, name)) || process.HasExited, Patience);
        process.Refresh();
        var age = process.TotalProcessorTime;
        process.Kill();
        process.WaitForExit();
        Directory.Delete(folder, recursive: true);
        return age;
    }

    private static Process Start(string work, string folder)
    {
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
        return Process.Start(new ProcessStartInfo(dotnet, ["exec", typeof(KilledProcess).Assembly.Location, work, folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // It lives too short for its code to be made better.
            Environment = { ["DOTNET_TieredPGO"] = "0" },
        })!;
    }
}
