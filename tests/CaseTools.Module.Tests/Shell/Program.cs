using Microsoft.PowerShell;

namespace CaseTools.ModuleTests.Shell;

/// <summary>These tests as a program of its own: PowerShell with its console, as <c>pwsh</c> is.</summary>
internal static class Program
{
    private static int Main(string[] arguments) => UnmanagedPSEntry.Start(arguments, arguments.Length);
}
