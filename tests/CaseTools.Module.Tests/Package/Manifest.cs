using System.Collections;
using System.Management.Automation.Language;

namespace CaseTools.ModuleTests.Package;

/// <summary>What the built manifest says.</summary>
internal static class Manifest
{
    private static readonly Hashtable Content = Read();

    private static Hashtable PrivateData => (Hashtable)((Hashtable)Content["PrivateData"]!)["PSData"]!;

    public static string Text(string key) => (string)Content[key]!;

    public static string[] Texts(string key) => [.. ((IEnumerable<object>)Content[key]!).Cast<string>()];

    public static string[] Data(string key) => [.. ((IEnumerable<object>)PrivateData[key]!).Cast<string>()];

    /// <summary>The whole version: of a release to come, with the name that it has until then.</summary>
    public static string Version => PrivateData["Prerelease"] is string { Length: > 0 } label ? $"{Text("ModuleVersion")}-{label}" : Text("ModuleVersion");

    private static Hashtable Read()
    {
        var data = Parser.ParseFile(BuiltFiles.Manifest, out _, out _).Find(node => node is HashtableAst, searchNestedScriptBlocks: false)!;
        return (Hashtable)((HashtableAst)data).SafeGetValue();
    }
}
