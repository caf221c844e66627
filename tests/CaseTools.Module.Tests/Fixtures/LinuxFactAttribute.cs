namespace CaseTools.ModuleTests;

/// <summary>A test that needs a pseudo-terminal or a signal from programs that every Linux has.</summary>
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
        {
            Skip = "Needs Linux's script, env and kill.";
        }
    }
}
