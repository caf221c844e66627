using System.Globalization;
using System.Text.Json;

namespace CaseTools.ModuleTests.Schedules;

/// <summary>A folder as docs/examples/nightly.ps1 works in it, with border data and two cases in the inbox.</summary>
internal sealed class NightlyFolder : IDisposable
{
    public static string ScriptPath { get; } = Path.Combine(BuiltFiles.RepositoryFolder, "docs", "examples", "nightly.ps1");

    private readonly ModuleSession session = new(CultureInfo.InvariantCulture, allCommands: true);

    public NightlyFolder()
    {
        _ = Directory.CreateDirectory(Folder["inbox"]);
        _ = Folder.Write("borders.csv", Workbench.Borders);
        _ = Folder.Write("inbox/Иванов Пётр.csv", Workbench.Intake);
    }

    /// <summary>One of a given name and with one case, beside another one where that is given.</summary>
    public NightlyFolder(string name, string caseId, NightlyFolder? neighbour = null)
    {
        Folder = new TemporaryFolder(Path.Combine(neighbour is null ? Directory.CreateTempSubdirectory("casetools ").FullName : Path.GetDirectoryName(neighbour.Folder.Path)!, name));
        _ = Directory.CreateDirectory(Folder["inbox"]);
        _ = Folder.Write("borders.csv", Workbench.Borders);
        _ = Folder.Write("inbox/list.csv", $"case_id,given_name,sex,age\n{caseId},Anna,f,30\n");
    }

    public TemporaryFolder Folder { get; } = new();

    public string Log => File.Exists(Folder["nightly.log"]) ? File.ReadAllText(Folder["nightly.log"]) : "";

    public string[] InLog => [.. Log.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[(line.IndexOf(']', StringComparison.Ordinal) + 2)..])];

    /// <summary>The files of a folder, by name.</summary>
    public string[] Names(string folder) => [.. Directory.GetFiles(Folder[folder]).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>One run in this process.</summary>
    /// <returns>The exit code.</returns>
    public int Run(int day = 27, string options = "-SettledSeconds 0")
    {
        var result = session.Invoke(
            $"param($script, $folder, $module) $global:LASTEXITCODE = -1; & $script -Folder $folder -Module $module -AsOf 2022-09-{day}T12:00:00+03:00 {options}; $LASTEXITCODE",
            ("script", ScriptPath), ("folder", Folder.Path), ("module", BuiltFiles.Manifest));
        Assert.Null(result.TerminatingError);
        Assert.Empty(result.Warnings);
        return Assert.IsType<int>(Assert.Single(result.Output).BaseObject);
    }

    /// <summary>A caseworker's decision, written where the script looks for it.</summary>
    public void Decide(string caseId, string band)
    {
        var result = session.Invoke(
            """
            param($folder, $caseId, $band)
            $borders = Import-BorderStatus "$folder/borders.csv"
            $model = if ([IO.File]::Exists("$folder/model.json")) { Get-UrgencyModel "$folder/model.json" } else { Get-UrgencyModel }
            $cases = Import-CaseIntake "$folder/inbox/*.csv" | Measure-CaseUrgency -Model $model -BorderStatus $borders -AsOf 2022-09-27T11:00:00+03:00
            $cases | Where-Object { $_.CaseId -eq $caseId } | Set-CaseUrgency -AsOf 2022-09-27T11:00:00+03:00 -Band $band -Reason 'was called up' -By K. -ReviewOn 2022-10-04 -Path "$folder/decisions.csv"
            """,
            ("folder", Folder.Path), ("caseId", caseId), ("band", band));
        Assert.Null(result.TerminatingError);
        Assert.Empty(result.Errors);
    }

    /// <summary>The case ids in a day's report, most urgent first.</summary>
    public string[] Reported(int day)
    {
        using var snapshot = JsonDocument.Parse(File.ReadAllText(Folder[$"reports/snapshot-2022-09-{day}.json"]));
        var cases = snapshot.RootElement.EnumerateArray().Select(item => item.GetProperty("CaseId").GetString()!).ToArray();
        var strings = PackageParts.Of(Folder[$"reports/report-2022-09-{day}.xlsx"]).Values;
        Assert.All(cases, id => Assert.Contains(strings, part => part.Contains(id, StringComparison.Ordinal)));
        return cases;
    }

    public void Dispose()
    {
        session.Dispose();
        Folder.Dispose();
    }
}
