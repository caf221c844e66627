using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CaseTools.Tests.Editions;

/// <summary>What .NET Framework will look for. Mono finds more by itself, so that a run under it would not miss what is missing.</summary>
public sealed class DesktopFolderTests
{
    // The framework's own since 4.7.1, PowerShell's, and the root module.
    private static readonly string[] ThereAlready = ["netstandard", "System.Management.Automation", "CaseTools"];

    // What packages bring along for assemblies of theirs that are not the ones we ship: 0.3 MB.
    private static readonly string[] BroughtAlong = ["Microsoft.CSharp", "Microsoft.Win32.SystemEvents"];

    private static readonly string Folder = Path.Combine(Desktop.ModuleFolder, "lib", "netstandard2.0");

    [Fact]
    public void Whatever_an_assembly_asks_for_stands_beside_it()
    {
        var names = Directory.GetFiles(Folder, "*.dll").Select(path => Path.GetFileNameWithoutExtension(path)).ToArray();

        Assert.True(names.Length > 20);
        Assert.Empty(names.SelectMany(name => ReferencesOf(name).Except([.. names, .. ThereAlready]).Select(missing => $"{name} asks for {missing}")));
    }

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    public void Nothing_further_stands_there_that_nobody_asks_for(string framework)
    {
        var folder = Path.Combine(Desktop.ModuleFolder, "lib", framework);
        var paths = Directory.GetFiles(folder, "*.dll");

        Assert.Empty(paths.Select(path => Path.GetFileNameWithoutExtension(path)).Except([.. paths.SelectMany(References), "CaseTools.IO", .. BroughtAlong]));
    }

    [Fact]
    public void The_root_module_asks_for_the_framework_and_PowerShell_alone() =>
        Assert.Equal(["System.Management.Automation", "netstandard"], References(Path.Combine(Desktop.ModuleFolder, "CaseTools.dll")).Order(StringComparer.Ordinal));

    private static string[] ReferencesOf(string name) => References(Path.Combine(Folder, name + ".dll"));

    private static string[] References(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}
