namespace CaseTools.ModuleTests;

/// <summary>A test of file modes and links as Linux and macOS have them.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Needs the file modes and links of Linux or macOS.";
        }
    }
}
