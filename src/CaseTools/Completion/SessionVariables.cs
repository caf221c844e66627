using System.Management.Automation;

namespace CaseTools.Completion;

/// <summary>The variables of the session in which the Tab key was pressed.</summary>
internal static class SessionVariables
{
    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<PSVariable> All() => Get("*");

    /// <summary>The value of one; null where there is none of that name.</summary>
    public static object? ValueOf(string name) => Get(WildcardPattern.Escape(name)).FirstOrDefault()?.Value;

    private static PSVariable[] Get(string pattern)
    {
        using var shell = PowerShell.Create(RunspaceMode.CurrentRunspace);
        _ = shell.AddCommand(@"Microsoft.PowerShell.Utility\Get-Variable").AddParameter("Name", pattern).AddParameter("ErrorAction", ActionPreference.Ignore);
        return [.. shell.Invoke().Select(found => found.BaseObject).OfType<PSVariable>().OrderBy(variable => variable.Name, StringComparer.OrdinalIgnoreCase)];
    }
}
