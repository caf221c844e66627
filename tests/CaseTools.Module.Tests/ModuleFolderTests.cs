using System.Security.Cryptography;

namespace CaseTools.ModuleTests;

/// <summary>The folder that is copied to people's machines: everything is meant to be there.</summary>
public sealed class ModuleFolderTests
{
    private static readonly string[] OnBothEditions =
    [
        "CaseTools.IO", "ClosedXML", "CsvHelper", "DocumentFormat.OpenXml", "ExcelDataReader", "ExcelNumberFormat", "PhoneNumbers",
        "System.Drawing.Common", "System.IO.Hashing", "System.IO.Packaging", "UtfUnknown",
    ];

    /// <summary>What .NET 8 has and .NET Framework has not.</summary>
    private static readonly string[] OnDesktopAlone =
    [
        "Microsoft.Bcl.AsyncInterfaces", "Microsoft.CSharp", "System.Buffers", "System.Collections.Immutable", "System.IO.Pipelines", "System.Memory", "System.Numerics.Vectors",
        "System.Runtime.CompilerServices.Unsafe", "System.Text.Encoding.CodePages", "System.Text.Encodings.Web", "System.Text.Json", "System.Threading.Tasks.Extensions",
    ];

    /// <summary>What the packages bring for .NET 8.</summary>
    private static readonly string[] OnCoreAlone = ["Microsoft.Win32.SystemEvents"];

    [Fact]
    public void The_folder_of_PowerShell_7_holds_the_listed_assemblies() =>
        AssertHolds("lib/net8.0", [.. OnBothEditions, .. OnCoreAlone]);

    [Fact]
    public void The_folder_of_Windows_PowerShell_holds_the_listed_assemblies() =>
        AssertHolds("lib/netstandard2.0", [.. OnBothEditions, .. OnDesktopAlone]);

    [Fact]
    public void There_is_one_CaseTools_assembly_and_it_is_the_root_module()
    {
        var copies = Directory.GetFiles(BuiltFiles.ModuleFolder, "CaseTools.dll", SearchOption.AllDirectories);

        Assert.Equal([Path.Combine(BuiltFiles.ModuleFolder, "CaseTools.dll")], copies);
    }

    [Fact]
    public void No_CaseTools_assembly_stands_beside_these_tests() => Assert.False(File.Exists(Path.Combine(AppContext.BaseDirectory, "CaseTools.dll")));

    [Theory]
    [InlineData(".pdb")]
    [InlineData(".deps.json")]
    [InlineData(".runtimeconfig.json")]
    [InlineData("CaseTools.xml")]
    [InlineData("CaseTools.IO.xml")]
    public void Nothing_of_the_build_is_left_in_it(string ending)
    {
        var files = Directory.GetFiles(BuiltFiles.ModuleFolder, "*", SearchOption.AllDirectories);

        Assert.DoesNotContain(files, file => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_host_carries_the_same_files()
    {
        var copy = Path.Combine(BuiltFiles.HostFolder, "Modules", "CaseTools");

        Assert.Equal(Contents(BuiltFiles.ModuleFolder), Contents(copy));
    }

    private static void AssertHolds(string folder, string[] assemblies)
    {
        var files = Directory.GetFileSystemEntries(Path.Combine(BuiltFiles.ModuleFolder, folder)).Select(Path.GetFileName);

        Assert.Equal(assemblies.Select(name => name + ".dll").Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<(string Path, string Bytes)> Contents(string folder) =>
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(folder, file), Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))))
            .Order();
}
