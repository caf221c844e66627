using System.Reflection;
using System.Text.RegularExpressions;

namespace CaseTools.ModuleTests;

/// <summary>Where the build left what these tests are about.</summary>
internal static class BuiltFiles
{
    public static string ModuleFolder { get; } = Metadata("ModuleFolder");

    public static string Manifest { get; } = Path.Combine(ModuleFolder, "CaseTools.psd1");

    public static string RepositoryFolder { get; } = Metadata("RepositoryFolder");

    public static string HostFolder { get; } = Metadata("HostFolder");

    public static string Host { get; } = Path.Combine(HostFolder, OperatingSystem.IsWindows() ? "casetools.exe" : "casetools");

    /// <summary>PowerShell 7 with all its commands and its console, from its package.</summary>
    public static string PowerShell { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "pwsh.exe" : "pwsh");

    /// <summary>The module as it is published.</summary>
    public static string Package { get; } = Metadata("PackageFile");

    /// <summary>The version that everything of ours has: that of Directory.Build.props.</summary>
    public static string Version { get; } = Metadata("Version");

    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>Where the packages of others were restored to.</summary>
    public static string PackageFolder { get; } = Metadata("PackageFolder");

    /// <summary>Where <c>dotnet tool restore</c> puts the PowerShell of this folder.</summary>
    public static string PowerShellTool { get; } = Path.Combine(Metadata("PackagesFolder"), "powershell");

    /// <summary>A version of CsvHelper that the module does not ship.</summary>
    public static string ForeignCsvHelper { get; } = Path.Combine(AppContext.BaseDirectory, "foreign", "CsvHelper.dll");

    /// <summary>The XML comments of CaseTools.dll, from which its help is made.</summary>
    public static string Comments { get; } = Metadata("Comments");

    /// <summary>The names of the cmdlets that the manifest exports.</summary>
    public static IReadOnlyList<string> ExportedCmdlets { get; } =
        [.. Regex.Matches(File.ReadAllText(Manifest), @"^\s+'(\w+-\w+)'\r?$", RegexOptions.Multiline).Select(match => match.Groups[1].Value)];

    private static string Metadata(string key) =>
        typeof(BuiltFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
