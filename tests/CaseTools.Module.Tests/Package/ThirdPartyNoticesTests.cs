using System.Text.Json;
using System.Text.RegularExpressions;

namespace CaseTools.ModuleTests.Package;

/// <summary>Whatever of others ships is named with its version and its licence.</summary>
public sealed partial class ThirdPartyNoticesTests
{
    private static readonly string Notices = File.ReadAllText(Path.Combine(BuiltFiles.ModuleFolder, "THIRD-PARTY-NOTICES.txt")).ReplaceLineEndings("\n");

    // "CsvHelper 34.0.0", and below it the files that come from there.
    private static readonly string[] Named =
        [.. Entry().Matches(Notices).SelectMany(match => match.Groups[2].Value.Split(", ").Select(file => $"{match.Groups[1].Value}: {file}")).Order(StringComparer.Ordinal)];

    [Fact]
    public void They_name_what_ships_with_its_version_and_nothing_else() => Assert.Equal(Shipped(), Named);

    [Theory]
    [InlineData("Permission is hereby granted, free of charge")]
    [InlineData("Microsoft Public License (MS-PL)")]
    [InlineData("Apache License\n                           Version 2.0, January 2004")]
    [InlineData("MOZILLA PUBLIC LICENSE")]
    [InlineData("Copyright (c) 2016 ClosedXML")]
    [InlineData("Copyright © 2009-2026 Josh Close")]
    [InlineData("Copyright (c) 2014 ExcelDataReader")]
    [InlineData("Copyright (c) 2017 andersnm")]
    [InlineData("Copyright (c) .NET Foundation and Contributors")]
    [InlineData("Portions created by the Initial Developer are Copyright (C) 2001")]
    public void They_hold_the_licences_and_who_made_what(string text) => Assert.Contains(text, Notices, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void The_licences_of_the_packages_are_the_ones_that_were_looked_at()
    {
        string[] known = ["Apache-2.0", "MIT", "MPL-1.1", "MS-PL OR Apache-2.0"];

        Assert.Equal(known, Packages().Select(package => LicenceOf(package.Id, package.Version)).Distinct().Order(StringComparer.Ordinal));
    }

    private static string[] Shipped() =>
    [
        .. Packages()
            .SelectMany(package => package.Files.Select(file => $"{package.Id} {package.Version}: {file}"))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    // As they were restored, and of their files those that stand in the module; a file of ours, or of nobody's package, would be missing there.
    private static IEnumerable<(string Id, string Version, string[] Files)> Packages()
    {
        using var assets = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(BuiltFiles.RepositoryFolder, "src", "CaseTools.IO", "obj", "project.assets.json")));
        var left = new HashSet<string>();
        foreach (var (framework, folder) in new[] { ("netstandard2.0", "netstandard2.0"), ("net8.0", "net8.0") })
        {
            var there = Directory.GetFiles(Path.Combine(BuiltFiles.ModuleFolder, "lib", folder)).Select(path => Path.GetFileName(path)).Where(name => name != "CaseTools.IO.dll").ToHashSet();
            var target = assets.RootElement.GetProperty("targets").EnumerateObject().Single(one => one.Name == framework || one.Name == ".NETStandard,Version=v2.0" && framework == "netstandard2.0");
            foreach (var library in target.Value.EnumerateObject().Where(library => library.Value.TryGetProperty("runtime", out _)))
            {
                var files = library.Value.GetProperty("runtime").EnumerateObject().Select(file => Path.GetFileName(file.Name)).Where(there.Remove).ToArray();
                if (files.Length > 0)
                {
                    yield return (library.Name.Split('/')[0], library.Name.Split('/')[1], files);
                }
            }

            left.UnionWith(there);
        }

        Assert.Empty(left);
    }

    private static string LicenceOf(string id, string version)
    {
        var folder = Path.Combine(BuiltFiles.PackageFolder, id.ToLowerInvariant(), version);
        return Regex.Match(File.ReadAllText(Path.Combine(folder, id.ToLowerInvariant() + ".nuspec")), "<license type=\"expression\">([^<]*)<").Groups[1].Value;
    }

    [GeneratedRegex(@"^([\w.-]+ [\d.]+)\n(?:\n)?Files: (.*)$", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
