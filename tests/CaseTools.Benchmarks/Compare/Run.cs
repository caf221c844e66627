using System.Diagnostics;
using System.Globalization;

namespace CaseTools.Benchmarks.Compare;

/// <summary>What one process took.</summary>
/// <param name="Seconds">Wall-clock seconds of the work; of a whole process where nothing was made ready before.</param>
/// <param name="Cells">Cells that went through; 0 where nobody counts them.</param>
/// <param name="ReadyMiB">Memory in use when the work began, in MiB.</param>
/// <param name="PeakMiB">The most memory that the process ever used, in MiB.</param>
internal sealed record Run(double Seconds, long Cells, long ReadyMiB, long PeakMiB)
{
    /// <summary>Starts this program again for one piece of work.</summary>
    public static Run OfWork(string name, string path, string small)
    {
        using var process = Start("dotnet", [Environment.GetCommandLineArgs()[0], "work", name, path, small]);
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 && printed.Split(' ', StringSplitOptions.TrimEntries) is [var seconds, var cells, var ready, var peak]
            ? new Run(double.Parse(seconds, CultureInfo.InvariantCulture), Number(cells), Number(ready), Number(peak))
            : throw new InvalidOperationException($"The work '{name}' ended with {process.ExitCode}.");
    }

    /// <summary>Times a whole process from its start to its end.</summary>
    public static Run OfProcess(string command, params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Start(command, arguments);
        _ = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(10))
        {
            peak = Math.Max(peak, PeakOf(process));
        }

        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return process.ExitCode == 0
            ? new Run(seconds, 0, 0, peak >> 20)
            : throw new InvalidOperationException($"'{command} {string.Join(' ', arguments)}' ended with {process.ExitCode}.");
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static Process Start(string command, IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true })!;

    // A process that has just ended has no memory to ask for.
    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
