using System.Diagnostics;
using System.Reflection;

namespace CaseTools.Tests.Editions;

/// <summary>Runs the program that loads the module as Windows PowerShell does.</summary>
internal static class Desktop
{
    // Beside Mono itself, what ClosedXML and our own writers ask for; Mono loads none of it before it is used.
    private static readonly string[] MonoAssemblies = ["System.Data", "System.Drawing", "System.IO.Compression", "System.Xml.Linq"];

    private static readonly string Program = Metadata("DesktopProgram");

    /// <summary>The built module.</summary>
    public static string ModuleFolder { get; } = Metadata("ModuleFolder");

    /// <summary>Why it cannot be run; null where it can.</summary>
    public static string? WhatIsMissing =>
        OperatingSystem.IsWindows() ? null
        : Mono is null ? "Needs Mono (on Debian: mono-runtime)."
        : MonoAssemblies.Where(name => !File.Exists(Path.Combine(LibraryOf(Mono), name + ".dll"))).ToArray() is { Length: > 0 } missing
            ? $"Needs {string.Join(", ", missing)} of Mono (on Debian: {string.Join(", ", missing.Select(PackageOf))})."
            : null;

    /// <summary>Runs it in a culture, with an empty folder to write to.</summary>
    /// <returns>What it printed.</returns>
    public static string Run(string repository, string target, string culture)
    {
        string[] arguments = [ModuleFolder, repository, target, culture];
        var start = Mono is { } mono ? new ProcessStartInfo(mono, arguments.Prepend(Program)) : new ProcessStartInfo(Program, arguments);
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal((0, ""), (process.ExitCode, error.GetAwaiter().GetResult()));
        return output.Trim();
    }

    private static string? Mono { get; } = OperatingSystem.IsWindows() ? null : (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "mono"))
        .FirstOrDefault(File.Exists);

    // /usr/bin/mono has its assemblies in /usr/lib/mono.
    private static string LibraryOf(string mono) => Path.Combine(Path.GetDirectoryName(mono)!, "..", "lib", "mono", "4.5");

    private static string PackageOf(string assembly) => $"libmono-{assembly.ToLowerInvariant().Replace('.', '-')}4.0-cil";

    private static string Metadata(string key) =>
        typeof(Desktop).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
