using System.Text;

namespace CaseTools.Help;

/// <summary>The files that hold the help: what Get-Help reads, and the pages of the documentation.</summary>
internal static class HelpFiles
{
    public const string Maml = "module/en-US/CaseTools.dll-Help.xml";
    public const string Pages = "docs/cmdlets";

    /// <summary>The content of each file by its path in the repository.</summary>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<CmdletPage> pages)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            [Maml] = MamlWriter.Write(pages),
            [$"{Pages}/README.md"] = MarkdownModulePage.Write(pages),
        };
        foreach (var page in pages)
        {
            files[$"{Pages}/{page.Name}.md"] = MarkdownPage.Write(page);
        }

        return files;
    }

    /// <summary>Writes the files, and takes away the pages of cmdlets that are no more.</summary>
    public static void Write(IReadOnlyDictionary<string, string> files, string repository)
    {
        foreach (var path in Written(repository).Except(files.Keys))
        {
            File.Delete(Path.Combine(repository, path));
        }

        foreach (var (path, content) in files)
        {
            var target = Path.Combine(repository, path);
            _ = Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }

    /// <summary>The paths of the help files that stand in the repository.</summary>
    public static IReadOnlyList<string> Written(string repository)
    {
        var folder = Path.Combine(repository, Pages);
        var pages = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.md").Select(path => $"{Pages}/{Path.GetFileName(path)}") : [];
        return [.. pages.Concat(File.Exists(Path.Combine(repository, Maml)) ? [Maml] : []).Order(StringComparer.Ordinal)];
    }
}
