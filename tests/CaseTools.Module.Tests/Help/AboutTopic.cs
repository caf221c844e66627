using System.Text.RegularExpressions;

namespace CaseTools.ModuleTests.Help;

/// <summary>A topic that Get-Help shows as it is written. What stands eight columns in is typed.</summary>
internal sealed partial class AboutTopic(string name)
{
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.GetFiles(Path.Combine(BuiltFiles.ModuleFolder, "en-US"), "about_*.help.txt")
            .Select(path => Path.GetFileName(path).Replace(".help.txt", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public IReadOnlyList<string> Lines { get; } = File.ReadAllLines(Path.Combine(BuiltFiles.ModuleFolder, "en-US", name + ".help.txt"));

    /// <summary>The commands, one after the other.</summary>
    public string Code => string.Join('\n', Lines.Where(line => CodeLine().IsMatch(line)));

    /// <summary>The words, with one space between them.</summary>
    public string Words => Spaces().Replace(string.Join(' ', Lines), " ");

    /// <summary>The headings.</summary>
    public IReadOnlyList<string> Headings => [.. Lines.Where(line => line.Length > 0 && line[0] != ' ')];

    // A list's second line stands further in than eight columns too, but never begins with what begins a command.
    [GeneratedRegex(@"^ {8}(\$|'|\(|@|\}|[A-Z][a-z]+-[A-Z]| {4}\S)")]
    private static partial Regex CodeLine();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
