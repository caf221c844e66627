using System.Globalization;

namespace CaseTools.ModuleTests.Guides;

/// <summary>The commands of the guides, run as they stand there, one page after the other in a session of its own.</summary>
public sealed class GuidePageTests : IDisposable
{
    private readonly Workbench bench = new(CultureInfo.InvariantCulture, allCommands: true);

    public void Dispose() => bench.Dispose();

    [Fact]
    public void Border_data_is_kept_true()
    {
        CopyExamples("borders-2022-09.csv", "three-cases.csv");

        var result = bench.RunWhole("$records = Import-CaseIntake three-cases.csv\n" + Typed("borders.md") + "\n'RU-GE-LARS:'; ($borders | Get-BorderStatus -AsOf $asOf).Where({ $_.RouteId -eq 'RU-GE-LARS' }).ForEach({ \"$($_.Level) $($_.Age)\" })");

        Assert.Equal(["RU-GE-LARS:", "2 Fresh"], result.Output.TakeLast(2).Select(item => item.ToString()));
        Assert.Contains(result.Output, item => item.TypeNames[0] == "CaseTools.CaseChange");
    }

    [Fact]
    public void A_model_of_ones_own_is_written_tested_and_used()
    {
        var result = bench.RunWhole(Typed("own-model.md"));

        Assert.Equal(["borders.csv", "intake.csv", "my-model.json", "urgency-model.schema.json"], bench.Names);
        Assert.Contains(result.Output, item => item.TypeNames[0] == "CaseTools.WeightSensitivity");
    }

    [Fact]
    public void The_guide_in_depth_can_be_typed_from_its_first_line_to_its_last()
    {
        CopyExamples("partner-list.csv");
        foreach (var example in new[] { "three-cases.csv", "borders-2022-09.csv" })
        {
            File.Copy(Example(example), bench.Folder[example == "three-cases.csv" ? "intake.csv" : "borders.csv"], overwrite: true);
        }

        _ = Directory.CreateDirectory(bench.Folder["docs/examples"]);
        File.Copy(Example("scenario-lars-closed.csv"), bench.Folder["docs/examples/scenario-lars-closed.csv"]);
        _ = bench.Folder.Write("list.csv", "case_id,given_name,Кому звонить,Столбец 9\nL-1,Vera,+7 916 555 01 01,x\n");
        _ = bench.Folder.Write("rejects.csv", "reject_file,reject_line,reject_reasons,case_id,given_name\nintake.csv,9,no id,CT-099,Vera\n");
        const string Before =
            """
            function Read-Host { param([switch] $AsSecureString, $Prompt) $made = [securestring]::new(); 'a sentence of several words'.ToCharArray().ForEach({ $made.AppendChar($_) }); $made }
            $asOfMonday = Import-CaseIntake intake.csv | Measure-CaseUrgency -BorderStatus (Import-BorderStatus borders.csv) -AsOf 2022-09-26T12:00:00+03:00 -SnapshotPath yesterday.json
            $asOfMonday | Export-CaseReport yesterday.xlsx

            """;

        // The partner's list, which the page begins with, has a row that is rejected and no case of the page: from there on it is the intake file.
        var result = bench.Run(Before + Typed("guide.md").Replace("= Import-CaseIntake partner-list.csv", "= Import-CaseIntake intake.csv", StringComparison.Ordinal));

        Assert.Null(result.TerminatingError);
        Assert.Empty(result.Errors.Select(error => error.ToString()));
        Assert.All(
            ["calls.xlsx", "cases.ics", "decisions.csv", "partner.map.json", "report.xlsx", "still-rejected.csv", "today.json", "today.xlsx", "what-if.xlsx"],
            name => Assert.Contains(name, bench.Names));
    }

    [Fact]
    public void The_nightly_script_is_tried_by_hand()
    {
        CopyExamples("partner-list.csv", "borders-2022-09.csv", "nightly.ps1");
        _ = bench.Folder.CopyHere(BuiltFiles.ModuleFolder, "Modules/CaseTools");
        File.Move(bench.Folder["borders-2022-09.csv"], bench.Folder["borders.csv"], overwrite: true);

        var result = new HostProcess
        {
            Program = BuiltFiles.PowerShell,
            WorkingDirectory = bench.Folder.Path,
            Environment = { ["PSModulePath"] = bench.Folder["Modules"], ["NO_COLOR"] = "1" },
        }.Run("-NoProfile", "-NonInteractive", "-Command", Typed("scheduling.md"));

        Assert.Contains("LOOK: 1 row(s) rejected", result.Output, StringComparison.Ordinal);
        Assert.All(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("nightly.ps1: ", line));
        Assert.Single(Directory.GetFiles(bench.Folder["casework/reports"], "report-*.xlsx"));
    }

    private static string Example(string name) => Path.Combine(BuiltFiles.RepositoryFolder, "docs", "examples", name);

    private static string Typed(string page) => string.Join('\n', new GuidePage("docs", page).Commands);

    private void CopyExamples(params string[] names) =>
        Array.ForEach(names, name => File.Copy(Example(name), bench.Folder[name]));
}
