using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace CaseTools.ModuleTests;

/// <summary>The manifest says what the module is.</summary>
public sealed class ManifestTests
{
    private static readonly Hashtable Manifest = Read(BuiltFiles.Manifest);

    [Fact]
    public void The_version_is_that_of_the_assembly()
    {
        using var session = new ModuleSession();

        var assembly = session.Invoke("(Get-Module CaseTools).ImplementingAssembly.GetName().Version.ToString(3)");

        Assert.Equal([Manifest["ModuleVersion"]], assembly.Values);
    }

    [Fact]
    public void Both_editions_are_named_with_their_lowest_versions()
    {
        Assert.Equal(["Desktop", "Core"], Texts("CompatiblePSEditions"));
        Assert.Equal("5.1", Manifest["PowerShellVersion"]);
        Assert.Equal("4.7.2", Manifest["DotNetFrameworkVersion"]);
    }

    [Fact]
    public void The_exported_cmdlets_are_those_of_the_assembly()
    {
        using var session = new ModuleSession();
        var cmdlets = session.Invoke("(Get-Module CaseTools).ImplementingAssembly.GetTypes()").Values
            .Cast<Type>()
            .SelectMany(type => type.GetCustomAttributes(typeof(CmdletAttribute), inherit: false).Cast<CmdletAttribute>())
            .Select(cmdlet => $"{cmdlet.VerbName}-{cmdlet.NounName}");

        Assert.Equal(cmdlets.Order(StringComparer.Ordinal), Texts("CmdletsToExport").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("FunctionsToExport")]
    [InlineData("VariablesToExport")]
    [InlineData("AliasesToExport")]
    public void Nothing_but_cmdlets_is_exported(string key)
    {
        Assert.True(Manifest.ContainsKey(key), "An absent key exports everything, and makes PowerShell search for it.");
        Assert.Empty(Texts(key));
    }

    [Fact]
    public void No_export_has_a_wildcard() => Assert.DoesNotContain(Texts("CmdletsToExport"), name => name.Contains('*'));

    [Theory]
    [InlineData("RootModule")]
    [InlineData("FormatsToProcess")]
    [InlineData("TypesToProcess")]
    public void The_files_it_names_are_there(string key)
    {
        Assert.NotEmpty(Texts(key));
        Assert.All(Texts(key), name => Assert.True(File.Exists(Path.Combine(BuiltFiles.ModuleFolder, name)), name));
    }

    [Fact]
    public void PowerShell_finds_it_in_order()
    {
        using var session = new ModuleSession();

        var result = session.Invoke("param($path) Test-ModuleManifest $path", ("path", BuiltFiles.Manifest));

        Assert.Empty(result.Errors);
        Assert.Empty(result.Warnings);
        _ = Assert.Single(result.Output);
    }

    private static string[] Texts(string key) => Manifest[key] switch
    {
        null => [],
        IEnumerable<object> many => [.. many.Cast<string>()],
        var one => [(string)one],
    };

    private static Hashtable Read(string path)
    {
        var data = Parser.ParseFile(path, out _, out _).Find(node => node is HashtableAst, searchNestedScriptBlocks: false)!;
        return (Hashtable)((HashtableAst)data).SafeGetValue();
    }
}
