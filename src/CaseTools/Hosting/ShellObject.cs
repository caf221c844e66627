using System.Management.Automation;

namespace CaseTools.Hosting;

/// <summary>Objects as PowerShell hands them around.</summary>
internal static class ShellObject
{
    /// <summary>A value without PowerShell's shell around it.</summary>
    public static object? Unwrapped(object? value) => value is PSObject wrapped ? wrapped.BaseObject : value;
}
