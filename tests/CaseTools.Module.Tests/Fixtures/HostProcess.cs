using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace CaseTools.ModuleTests;

/// <summary>Runs the built host as a process of its own.</summary>
/// <remarks>
/// <code>
/// var result = new HostProcess { WorkingDirectory = folder.Path, Environment = { ["TZ"] = "Asia/Tokyo" } }.Run("script.ps1", "-Name", "Anna");
/// var result = HostProcess.Command("Get-Command -Module CaseTools");
/// </code>
/// </remarks>
internal sealed class HostProcess
{
    public string WorkingDirectory { get; init; } = Path.GetTempPath();

    /// <summary>Variables beside those of the test's process; null takes one away.</summary>
    public Dictionary<string, string?> Environment { get; } = [];

    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How wide a terminal is; what it takes by itself where it is 0.</summary>
    public int Columns { get; init; }

    /// <summary>The host that is run; another one for a test with a copy.</summary>
    public string Program { get; init; } = BuiltFiles.Host;

    public static HostResult Command(string statements) => new HostProcess().Run("-Command", statements);

    public HostResult Run(params string[] arguments) => Finish(Start(Program, arguments));

    /// <summary>On a terminal instead of pipes; what is shown there, of both streams, is the result's output. Linux.</summary>
    public HostResult RunOnTerminal(params string[] arguments)
    {
        var line = string.Join(' ', arguments.Prepend(Program).Select(QuotedForShell));
        var size = Columns > 0 ? $"stty rows 50 cols {Columns.ToString(CultureInfo.InvariantCulture)}; " : "";
        return Finish(Start("script", ["--quiet", "--return", "--command", size + line, "/dev/null"]));
    }

    /// <summary>With Ctrl-C pressed as soon as <paramref name="isTime"/>. Linux.</summary>
    public HostResult RunAndInterrupt(Func<bool> isTime, params string[] arguments) => RunAndInterrupt(_ => isTime(), arguments);

    /// <summary>The same, by what the process has done so far.</summary>
    public HostResult RunAndInterrupt(Func<Process, bool> isTime, params string[] arguments)
    {
        // A process that was started in the background may have inherited that it ignores Ctrl-C.
        using var process = Start("env", [.. arguments.Prepend(Program).Prepend("--default-signal=INT")]);
        if (!SpinWait.SpinUntil(() => isTime(process), Timeout))
        {
            process.Kill();
        }

        using var interrupt = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        return Finish(process);
    }

    /// <summary>Killed as soon as <paramref name="isTime"/>: nothing in it is asked, and it cleans nothing up.</summary>
    public HostResult RunAndKill(Func<Process, bool> isTime, params string[] arguments)
    {
        using var process = Start(Program, arguments);
        _ = SpinWait.SpinUntil(() => isTime(process), Timeout);
        process.Kill();
        return Finish(process);
    }

    private static string QuotedForShell(string word) => $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private Process Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = WorkingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Where this test found its runtime, the launcher finds one too.
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private HostResult Finish(Process process)
    {
        using (process)
        {
            process.StandardInput.Close();
            var output = ReadToEnd(process.StandardOutput.BaseStream);
            var error = ReadToEnd(process.StandardError.BaseStream);
            if (!process.WaitForExit(Timeout))
            {
                process.Kill(entireProcessTree: true);
                throw new TimeoutException($"The host did not end within {Timeout}.");
            }

            return new HostResult(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
        }
    }

    // Both at once: a process that fills one pipe waits for its reader.
    private static Task<byte[]> ReadToEnd(Stream stream) => Task.Run(() =>
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    });
}
