using System.Text.RegularExpressions;
using CaseTools.Tests.Reports;

namespace CaseTools.Tests.Docs;

/// <summary>Nobody who reads on comes to a page that is not there.</summary>
public sealed class LinkTests
{
    private static readonly string Root = ExampleRun.Folder;

    public static TheoryData<string> Pages =>
        [.. Directory.GetFiles(Root, "*.md").Concat(Directory.GetFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)).Select(path => Path.GetRelativePath(Root, path))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_to_a_file_and_a_heading_that_are_there(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Root, page))!;
        var text = File.ReadAllText(Path.Combine(Root, page));
        foreach (var target in Regex.Matches(text, @"\]\(([^)\s]+)\)").Select(match => match.Groups[1].Value).Where(link => !link.Contains("://", StringComparison.Ordinal)))
        {
            var parts = target.Split('#');
            var path = parts[0].Length == 0 ? Path.Combine(Root, page) : Path.Combine(folder, parts[0]);
            Assert.True(Path.Exists(path), $"{page}: {target}");
            Assert.True(parts.Length == 1 || Anchors(path).Contains(parts[1]), $"{page}: no heading {target}");
        }
    }

    // As GitHub makes them.
    private static IEnumerable<string> Anchors(string path) => Regex.Matches(File.ReadAllText(path), "(?m)^#+ (.+)$")
        .Select(match => Regex.Replace(match.Groups[1].Value.Trim().ToLowerInvariant(), @"[^\w\- ]", "").Replace(' ', '-'));
}
