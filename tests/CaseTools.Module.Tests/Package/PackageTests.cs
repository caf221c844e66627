using System.Diagnostics;

namespace CaseTools.ModuleTests.Package;

/// <summary>What is published: the module that was tested, whole, and nothing else.</summary>
public sealed class PackageTests
{
    private static readonly ModulePackage Built = ModulePackage.Open(BuiltFiles.Package);

    private static string[] Cmdlets { get; } = Manifest.Texts("CmdletsToExport");

    [Fact]
    public void It_holds_the_listed_files_and_no_other()
    {
        var listed = File.ReadAllLines(Path.Combine(BuiltFiles.RepositoryFolder, "tests", "CaseTools.Module.Tests", "Package", "contents.txt"));

        Assert.Equal(listed.Order(StringComparer.Ordinal), Built.ModuleFiles);
    }

    [Fact]
    public void Each_file_is_the_one_that_was_built_and_is_tested()
    {
        var built = Directory.GetFiles(BuiltFiles.ModuleFolder, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(BuiltFiles.ModuleFolder, path).Replace('\\', '/'), File.ReadAllBytes);

        Assert.Equal(built.Keys.Order(StringComparer.Ordinal), Built.ModuleFiles);
        Assert.All(built, file => Assert.True(file.Value.AsSpan().SequenceEqual(Built.Entries[file.Key]), file.Key));
    }

    [Fact]
    public void It_says_what_the_gallery_asks()
    {
        Assert.Equal(("CaseTools", BuiltFiles.Version, "MIT"), (Built.Metadata["id"], Built.Metadata["version"], Built.Metadata["license"]));
        Assert.Equal((Manifest.Text("Author"), Manifest.Text("Description")), (Built.Metadata["authors"], Built.Metadata["description"]));
        Assert.DoesNotContain("dependencies", Built.Metadata.Keys);
    }

    [Fact]
    public void Its_tags_are_those_of_the_manifest_and_one_for_each_cmdlet()
    {
        string[] tags =
        [
            "PSModule", .. Manifest.Data("Tags"), "PSIncludes_Cmdlet",
            .. Cmdlets.Select(name => $"PSCmdlet_{name}"), .. Cmdlets.Select(name => $"PSCommand_{name}"),
        ];

        Assert.Contains("PSEdition_Desktop", tags);
        Assert.Contains("PSEdition_Core", tags);
        Assert.Equal(tags, Built.Tags);
    }

    // Under AllSigned each script file would need a signature of its own before anything runs.
    [Fact]
    public void No_script_is_in_it_and_only_our_own_assembly_stands_outside_lib()
    {
        Assert.DoesNotContain(Built.ModuleFiles, name => name.EndsWith(".ps1", StringComparison.Ordinal) || name.EndsWith(".psm1", StringComparison.Ordinal));
        Assert.Equal(["CaseTools.dll"], Built.ModuleFiles.Where(name => name.EndsWith(".dll", StringComparison.Ordinal) && !name.StartsWith("lib/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Packing_again_gives_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        var start = new ProcessStartInfo("dotnet", ["pack", Path.Combine(BuiltFiles.RepositoryFolder, "src", "CaseTools.Package"), "--no-build", "-c", BuiltFiles.Configuration, "-o", folder.Path])
        {
            RedirectStandardOutput = true,
            Environment = { ["TZ"] = "Asia/Tokyo" },
        };
        using var pack = Process.Start(start)!;
        var words = pack.StandardOutput.ReadToEnd();
        pack.WaitForExit();

        Assert.True(pack.ExitCode == 0, words);
        Assert.True(File.ReadAllBytes(BuiltFiles.Package).AsSpan().SequenceEqual(File.ReadAllBytes(Assert.Single(Directory.GetFiles(folder.Path)))));
    }
}
