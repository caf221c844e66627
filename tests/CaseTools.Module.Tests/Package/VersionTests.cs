using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CaseTools.ModuleTests.Package;

/// <summary>The version stands in Directory.Build.props, and whatever else says one says the same.</summary>
public sealed class VersionTests
{
    [Fact]
    public void It_is_one_that_PowerShell_and_NuGet_read_alike() => Assert.Matches(@"^\d+\.\d+\.\d+(-[a-zA-Z0-9]+)?$", BuiltFiles.Version);

    [Fact]
    public void The_manifest_has_it() => Assert.Equal(BuiltFiles.Version, Manifest.Version);

    [Theory]
    [InlineData("CaseTools.dll")]
    [InlineData("lib/net8.0/CaseTools.IO.dll")]
    [InlineData("lib/netstandard2.0/CaseTools.IO.dll")]
    public void The_assemblies_have_it(string name) =>
        Assert.Equal(BuiltFiles.Version, FileVersionInfo.GetVersionInfo(Path.Combine(BuiltFiles.ModuleFolder, name)).ProductVersion);

    // Until it is released, what it brings is not released.
    [Fact]
    public void The_changelog_tells_of_it() =>
        Assert.True(Changelog.Releases.Select(release => release.Version).FirstOrDefault() == BuiltFiles.Version || Changelog.Unreleased.Length > 0);
}

/// <summary>CHANGELOG.md, in the form of Keep a Changelog 1.1.0.</summary>
internal static partial class Changelog
{
    public static string[] Lines { get; } = File.ReadAllLines(Path.Combine(BuiltFiles.RepositoryFolder, "CHANGELOG.md"));

    /// <summary>The releases, the newest first.</summary>
    public static (string Version, string Date)[] Releases { get; } =
        [.. Lines.Select(line => Release().Match(line)).Where(match => match.Success).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

    /// <summary>What is not released yet.</summary>
    public static string[] Unreleased { get; } =
        [.. Lines.SkipWhile(line => line != "## [Unreleased]").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).Where(line => line.Length > 0)];

    [GeneratedRegex(@"^## \[(\d+\.\d+\.\d+(?:-[a-zA-Z0-9]+)?)\] - (\d{4}-\d\d-\d\d)$")]
    private static partial Regex Release();
}
