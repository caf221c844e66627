namespace CaseTools.ModuleTests.Package;

/// <summary>A test in the PowerShell that is a tool of this folder, with everything that an installed one has.</summary>
internal sealed class PowerShellToolTheoryAttribute : TheoryAttribute
{
    public PowerShellToolTheoryAttribute()
    {
        if (!Directory.Exists(BuiltFiles.PowerShellTool))
        {
            Skip = "Needs PowerShell as a tool of this folder: run dotnet tool restore.";
        }
    }
}
