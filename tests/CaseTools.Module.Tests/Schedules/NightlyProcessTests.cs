using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CaseTools.ModuleTests.Schedules;

/// <summary>docs/examples/nightly.ps1 as a process of its own, as its schedulers start it.</summary>
public sealed class NightlyProcessTests : IDisposable
{
    private readonly NightlyFolder nightly = new();

    public void Dispose() => nightly.Dispose();

    public static TheoryData<string, string> Schedulers => new()
    {
        { "nightly.cron", @"bin/pwsh (-.+)" },
        { "nightly.service", @"(?m)^ExecStart=/usr/bin/pwsh (.+)$" },
        { "nightly.task.xml", "<Arguments>(.+)</Arguments>" },
    };

    [Theory]
    [MemberData(nameof(Schedulers))]
    public void Each_scheduler_starts_it_with_what_it_takes(string file, string command)
    {
        var text = File.ReadAllText(Path.Combine(BuiltFiles.RepositoryFolder, "docs", "examples", file));
        var words = Assert.Single(Regex.Matches(text, command)).Groups[1].Value.Split(' ');

        var arguments = words.Select(word => word switch
        {
            "/opt/casetools/nightly.ps1" or @"C:\casetools\nightly.ps1" => NightlyFolder.ScriptPath,
            "/srv/casework" or @"C:\casework" => nightly.Folder.Path,
            _ => word,
        });
        var result = PowerShell().Run([.. arguments, "-Module", BuiltFiles.Manifest]);

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        Assert.Equal(["1 file(s) still on their way, or not to be opened: left for the next run", "no intake file yet: nothing to report"], nightly.InLog);
    }

    [Fact]
    public void The_task_is_a_task_and_names_no_account()
    {
        var task = XDocument.Load(Path.Combine(BuiltFiles.RepositoryFolder, "docs", "examples", "nightly.task.xml"));

        Assert.Equal(["Triggers", "Principals", "Settings", "Actions"], task.Root!.Elements().Select(element => element.Name.LocalName).Skip(1));
        Assert.DoesNotContain(task.Descendants(), element => element.Name.LocalName == "UserId");
    }

    [Fact]
    public void An_error_is_said_where_a_person_looks_and_gives_1()
    {
        File.Delete(nightly.Folder["borders.csv"]);

        var result = Run();

        Assert.Equal((1, "nightly.ps1: There is no borders.csv: a queue without borders is in a wrong order."), (result.ExitCode, result.Error.Trim()));
    }

    [UnixFact]
    public void Killed_at_any_moment_it_loses_nothing_and_the_next_run_says_what_an_undisturbed_one_says()
    {
        using var undisturbed = new NightlyFolder();
        Assert.Equal(0, undisturbed.Run());
        var random = new Random(2022);
        for (var kill = 0; kill < 4; kill++)
        {
            var end = DateTime.UtcNow.AddMilliseconds(600 + random.Next(1_000));
            _ = PowerShell().RunAndKill(_ => DateTime.UtcNow > end, Arguments);
            Assert.Single(nightly.Names("inbox").Concat(Directory.Exists(nightly.Folder["taken"]) ? nightly.Names("taken") : []));
        }

        Assert.Equal(0, nightly.Run());
        Assert.Equal(undisturbed.Reported(27), nightly.Reported(27));
        Assert.Equal(undisturbed.Names("reports"), nightly.Names("reports"));
    }

    private string[] Arguments =>
        ["-NoProfile", "-NonInteractive", "-File", NightlyFolder.ScriptPath, "-Folder", nightly.Folder.Path, "-Module", BuiltFiles.Manifest, "-AsOf", "2022-09-27T12:00:00+03:00", "-SettledSeconds", "0"];

    private HostResult Run() => PowerShell().Run(Arguments);

    private static HostProcess PowerShell() => new() { Program = BuiltFiles.PowerShell };
}
