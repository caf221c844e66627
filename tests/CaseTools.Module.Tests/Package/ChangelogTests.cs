using System.Globalization;

namespace CaseTools.ModuleTests.Package;

/// <summary>The changelog keeps to Keep a Changelog 1.1.0, so that people and programs find their way in it.</summary>
public sealed class ChangelogTests
{
    private static readonly string[] Kinds = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];

    [Fact]
    public void It_says_its_form_and_begins_with_what_is_not_released()
    {
        Assert.Equal("# Changelog", Changelog.Lines[0]);
        Assert.Contains(Changelog.Lines, line => line.Contains("https://keepachangelog.com/en/1.1.0/", StringComparison.Ordinal));
        Assert.Equal("## [Unreleased]", Changelog.Lines.First(line => line.StartsWith("## ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_release_has_a_version_and_a_day_the_newest_first()
    {
        var headings = Changelog.Lines.Count(line => line.StartsWith("## ", StringComparison.Ordinal));
        var days = Changelog.Releases.Select(release => DateOnly.ParseExact(release.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToArray();

        Assert.Equal(headings - 1, Changelog.Releases.Length);
        Assert.Equal(days.OrderDescending(), days);
    }

    [Fact]
    public void Each_release_tells_its_changes_by_their_kinds_each_kind_once_and_in_their_order()
    {
        foreach (var section in string.Join('\n', Changelog.Lines).Split("\n## ").Skip(1))
        {
            var kinds = section.Split('\n').Where(line => line.StartsWith("### ", StringComparison.Ordinal)).Select(line => line[4..]).ToArray();
            Assert.Equal(Kinds.Intersect(kinds), kinds);
            Assert.All(section.Split("\n### ").Skip(1), kind => Assert.StartsWith("- ", kind[(kind.IndexOf('\n') + 1)..].TrimStart('\n'), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_module_carries_it_and_its_manifest_points_to_it()
    {
        Assert.Equal(Changelog.Lines, File.ReadAllLines(Path.Combine(BuiltFiles.ModuleFolder, "CHANGELOG.md")));
        Assert.Contains("'See CHANGELOG.md.'", File.ReadAllText(BuiltFiles.Manifest), StringComparison.Ordinal);
    }
}
