using System.IO.Compression;
using System.Xml.Linq;

namespace CaseTools.ModuleTests.Package;

/// <summary>A package, taken apart.</summary>
internal sealed class ModulePackage
{
    // What makes a package of a zip file; Install-PSResource and Install-Module take it away when they unpack it.
    private static readonly string[] OfPackagesThemselves = ["CaseTools.nuspec", "[Content_Types].xml", "_rels/", "package/"];

    private ModulePackage(IReadOnlyDictionary<string, byte[]> entries) => Entries = entries;

    public IReadOnlyDictionary<string, byte[]> Entries { get; }

    /// <summary>The files that become the module's folder.</summary>
    public IEnumerable<string> ModuleFiles => Entries.Keys
        .Where(name => !OfPackagesThemselves.Any(own => name.StartsWith(own, StringComparison.Ordinal)))
        .Order(StringComparer.Ordinal);

    /// <summary>What the package says of itself, by the names of its elements.</summary>
    public IReadOnlyDictionary<string, string> Metadata => XDocument.Load(new MemoryStream(Entries["CaseTools.nuspec"])).Root!.Elements().Single().Elements()
        .ToDictionary(element => element.Name.LocalName, element => element.Value);

    public string[] Tags => Metadata["tags"].Split(' ');

    public static ModulePackage Open(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return new ModulePackage(zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var bytes = new MemoryStream();
            using var content = entry.Open();
            content.CopyTo(bytes);
            return bytes.ToArray();
        }));
    }
}
