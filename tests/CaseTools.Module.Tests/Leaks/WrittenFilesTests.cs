using System.Runtime.Versioning;
using System.Text.RegularExpressions;

namespace CaseTools.ModuleTests;

/// <summary>What the cmdlets leave on the disk, for how long, and who may read it.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class WrittenFilesTests : IDisposable
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private const string Script =
        """
        $records = Import-CaseIntake many.csv -RejectPath rejects.csv -ErrorAction Ignore -WarningAction Ignore
        $records = $records[0..59]
        $cases = $records | Measure-CaseUrgency -AsOf 2022-09-27T12:00:00+03:00 -SnapshotPath snapshot.json -WarningAction Ignore
        $cases | Export-CaseReport report.xlsx
        $cases | Export-CaseReport pages.xlsx -CasePages -Previous report.xlsx -WarningAction Ignore
        $cases | Export-CaseCalendar cases.ics
        $null = $cases | Compare-CaseUrgency -ReferencePath report.xlsx
        $null = $cases[0] | Set-CaseUrgency -Path decisions.csv -Band Urgent -By K -Reason waits -ReviewOn 2022-10-04 -AsOf 2022-09-27T11:00:00+03:00
        Test-CaseIntake many.csv -WarningAction Ignore | New-CaseIntakeMap map.json
        New-CaseIntakeTemplate template.xlsx
        """;

    private static readonly string[] Written = ["cases.ics", "decisions.csv", "map.json", "pages.xlsx", "rejects.csv", "report.xlsx", "snapshot.json", "template.xlsx"];

    private readonly TemporaryFolder folder = new();

    public WrittenFilesTests()
    {
        _ = folder.Write("script.ps1", Script);
        var rows = Enumerable.Range(1, 300).Select(number => $"A-{number},Anna,MARKERname,30,2,MARKERnote\n,MARKERrejected\n");
        _ = folder.Write("many.csv", "case_id,given_name,family_name,age,children_under_18,notes\n" + string.Concat(rows));
        _ = Directory.CreateDirectory(folder["temporary"]);
    }

    public void Dispose() => folder.Dispose();

    // Who opens a file while it is everybody's goes on reading it: so every look at it counts, and not the last one alone.
    [UnixTheory]
    [InlineData("000")]
    [InlineData("022")]
    public void Every_file_is_its_owners_alone_as_long_as_it_is_there_and_none_stands_anywhere_else(string mask)
    {
        var seen = Watch(mask);

        Assert.Contains(seen, file => file.Name.EndsWith(".part", StringComparison.Ordinal));
        Assert.All(seen, file => Assert.Matches(@"^\.casetools-[0-9a-f]{32}\.part$|^" + string.Join("$|^", Written.Select(Regex.Escape)) + "$", file.Name));
        Assert.All(seen, file => Assert.Equal((file.Name, Owner), (file.Name, file.Mode)));
        Assert.Equal(Written, Names().Order(StringComparer.Ordinal));
        Assert.All(Written, name => Assert.Equal((name, Owner), (name, File.GetUnixFileMode(folder[name]))));
        Assert.Contains("MARKERrejected", File.ReadAllText(folder["rejects.csv"]));
    }

    private List<(string Name, UnixFileMode Mode)> Watch(string mask)
    {
        var host = new HostProcess
        {
            Program = "/bin/sh",
            WorkingDirectory = folder.Path,
            Environment = { ["TMPDIR"] = folder["temporary"], ["DOTNET_EnableDiagnostics"] = "0" },
        };
        var work = Task.Run(() => host.Run("-c", $"umask {mask}; exec \"$0\" \"$@\"", BuiltFiles.Host, "script.ps1"));
        var seen = new HashSet<(string, UnixFileMode)>();
        while (!work.IsCompleted)
        {
            foreach (var name in Names())
            {
                if (ModeOf(name) is { } mode)
                {
                    _ = seen.Add((name, mode));
                }
            }

            Thread.Sleep(1);
        }

        Assert.Equal((0, ""), (work.Result.ExitCode, work.Result.Error));
        return [.. seen];
    }

    // Those of the inputs left out; a temporary one with its folder, which no name of ours has.
    private IEnumerable<string> Names() => Directory
        .EnumerateFiles(folder.Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        .Select(path => Path.GetRelativePath(folder.Path, path))
        .Where(name => name is not ("script.ps1" or "many.csv"));

    private UnixFileMode? ModeOf(string name)
    {
        try
        {
            return File.GetUnixFileMode(folder[name]);
        }
        catch (IOException)
        {
            // It was put in its place meanwhile.
            return null;
        }
    }
}
