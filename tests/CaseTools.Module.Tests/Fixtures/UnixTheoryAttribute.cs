namespace CaseTools.ModuleTests;

/// <summary>Tests of file modes and links as Linux and macOS have them.</summary>
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Needs the file modes and links of Linux or macOS.";
        }
    }
}
