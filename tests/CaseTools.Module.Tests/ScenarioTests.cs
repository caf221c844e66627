using System.Management.Automation;

namespace CaseTools.ModuleTests;

/// <summary>-Scenario, as a user meets it: rows that count before the facts, and marks that nobody overlooks.</summary>
public sealed class ScenarioTests : IDisposable
{
    private const string Header = "route_id,from_country,to_country,status,level,stay_days,stay_rule,as_of\n";
    private const string At = "-AsOf 2022-09-27T12:00:00+03:00";

    private const string Import =
        "$records = Import-CaseIntake people.csv; $borders = Import-BorderStatus facts.csv; $scenario = Import-BorderStatus scenario.csv\n";

    private readonly Workbench bench = new(allCommands: true);

    public ScenarioTests()
    {
        _ = bench.Folder.Write("people.csv", "case_id,given_name,sex,age,nationality,current_country,destinations\nK-1,Anna,f,30,RU,RU,GE\n");
        _ = bench.Folder.Write("facts.csv", Header + "RU-GE,RU,GE,open,1,365,register; 90 of 180 from 2023-01-27,2022-09-26T00:00:00Z\n");
        _ = bench.Folder.Write("scenario.csv", Header + "RU-GE,RU,GE,closed,5,,,2022-09-01T00:00:00Z\n");
    }

    public void Dispose() => bench.Dispose();

    [Fact]
    public void A_scenario_changes_the_score_and_marks_the_case()
    {
        var result = bench.RunWhole(Import + $"$case = $records | Measure-CaseUrgency -BorderStatus $borders -Scenario $scenario {At}; $case.ClosureLevel; $case.IsScenario; \"$case\"; $case.Why; $case.Reasons[0].Text; $case.Scenario.IsHypothetical; $borders.IsHypothetical");

        Assert.Empty(result.Warnings);
        Assert.Equal(5, result.Values[0]);
        Assert.Equal(true, result.Values[1]);
        Assert.StartsWith("WHAT IF: K-1: ", (string)result.Values[2]!);
        Assert.StartsWith("WHAT IF: Border ", (string)result.Values[3]!);
        Assert.Equal("WHAT IF: Best way out at closure level 5 of 5, exposure 3 of 4.", result.Values[4]);
        Assert.Equal([true, false], result.Values.Skip(5));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-BorderStatus $borders")]
    public void Without_facts_the_warning_stays(string facts)
    {
        var result = bench.RunWhole(Import + $"$null = $records | Measure-CaseUrgency {facts} -Scenario $scenario {At}");

        Assert.Equal(facts.Length == 0 ? 1 : 0, result.Warnings.Count(warning => warning.StartsWith("No border observations are given", StringComparison.Ordinal)));
    }

    [Fact]
    public void Rows_after_the_scoring_time_have_no_effect_and_a_warning_names_their_routes()
    {
        _ = bench.Folder.Write(
            "scenario.csv",
            Header + "RU-GE,RU,GE,closed,5,,,2022-09-27T09:00:01Z\nRU-KZ,RU,KZ,closed,5,,,2022-10-01T00:00:00Z\nRU-KZ,RU,KZ,closed,4,,,2022-10-01T00:00:00Z\nRU-AM,RU,AM,closed,5,,,2022-09-27T09:00:00Z\n");

        var result = bench.RunWhole(Import + $"($records | Measure-CaseUrgency -BorderStatus $borders -Scenario $scenario {At}).ClosureLevel");

        Assert.Equal("-Scenario: 3 of 4 rows without effect, because their as_of lies after 2022-09-27 12:00 +03:00: RU-GE, RU-KZ.", Assert.Single(result.Warnings));
        Assert.Equal([1], result.Values);
    }

    [Theory]
    [InlineData("$null")]
    [InlineData("@()")]
    public void A_scenario_without_a_row_is_said_to_be_none(string scenario)
    {
        foreach (var command in new[] { "($records | Measure-CaseUrgency -BorderStatus $borders", "($borders | Get-BorderStatus" })
        {
            var result = bench.RunWhole(Import + $"{command} -Scenario {scenario} {At}).IsHypothetical");

            Assert.Equal("-Scenario was given without a row: what follows rests on facts alone.", Assert.Single(result.Warnings));
        }
    }

    [Fact]
    public void What_is_no_border_row_is_refused() => _ = bench.RunRefused(
        Import + $"$records | Measure-CaseUrgency -BorderStatus $borders -Scenario 'closed' {At}",
        "ParameterArgumentTransformationError,CaseTools.MeasureCaseUrgencyCommand",
        ErrorCategory.InvalidData);

    // Of different ranks: what keeps them apart is the hash of the border data alone.
    [Fact]
    public void Cases_of_fact_and_of_a_scenario_stand_in_no_report_together()
    {
        _ = bench.Folder.Write("people.csv", "case_id,nationality,current_country,destinations\nK-1,RU,RU,GE\nK-2,RU,RU,GE\n");
        const string both = "$a = $records | Measure-CaseUrgency -BorderStatus $borders AT; $b = $records | Measure-CaseUrgency -BorderStatus $borders -Scenario $scenario AT\n";

        _ = bench.RunRefused(
            Import + both.Replace("AT", At) + "$a[0], $b[1] | Export-CaseReport report.xlsx",
            "ReportOfSeveralRuns,CaseTools.ExportCaseReportCommand",
            ErrorCategory.InvalidArgument);
        _ = bench.RunWhole("$a[0], $a[1] | Export-CaseReport report.xlsx; $b[0], $b[1] | Export-CaseReport what-if.xlsx");
    }

    [Fact]
    public void Get_BorderStatus_takes_a_scenario_and_says_what_is_supposed()
    {
        var result = bench.RunWhole(Import + $"($borders | Get-BorderStatus -Scenario $scenario {At}).ForEach({{ \"$($_.Status) $($_.IsHypothetical) $($_.Age)\" }}); ($borders | Get-BorderStatus {At}).ForEach({{ \"$($_.Status) $($_.IsHypothetical) $($_.StayRule)\" }})");

        Assert.Equal(["Closed True Fresh", "Open False 365 days for each stay; register; from 2023-01-27 90 days in any 180"], result.Values);
    }

    [Theory]
    [InlineData("$borders | Get-BorderStatus -AsOf 2023-01-27T00:00:00Z", "StayRule       : 365 days for each stay; 90 days in any 180; register", "WHAT IF")]
    [InlineData("$borders | Get-BorderStatus -Scenario $scenario -AsOf 2022-09-27T09:00:00Z", "WHAT IF Closed", "Open")]
    [InlineData("$scenario.ForEach({ $case.BorderData })", "WHAT IF Closed", "FACT")]
    [InlineData("$case", "Priority   IF ", "FACT")]
    [InlineData("$case", "WHAT IF: ", "FACT")]
    public void The_views_show_it(string show, string shown, string notShown)
    {
        var list = shown.StartsWith("StayRule", StringComparison.Ordinal) ? "Get-UrgencyModel\n" : "";
        var script = $"{Import}$case = $records | Measure-CaseUrgency -BorderStatus $borders -Scenario $scenario {At}\n& {{ {list}{show} }} | Out-String -Width 120";

        var output = (string)Assert.Single(bench.RunWhole(script).Values)!;

        Assert.Contains(shown, output, StringComparison.Ordinal);
        Assert.DoesNotContain(notShown, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("181 of 180")]
    [InlineData("0 of 180")]
    [InlineData("register; 90 of 180 from 2023-13-27")]
    [InlineData("30 days from 2023-02-30")]
    public void A_border_row_whose_rule_of_stay_cannot_hold_is_refused_with_its_column(string rule)
    {
        _ = bench.Folder.Write("bad.csv", $"{Header}RU-GE,RU,GE,open,1,365,{rule},2022-09-26T00:00:00Z\n");

        var error = bench.RunRefused("Import-BorderStatus bad.csv -WarningAction Ignore", "BorderRowRefused,CaseTools.ImportBorderStatusCommand", ErrorCategory.InvalidData);

        Assert.StartsWith("bad.csv, line 2: row refused: column 'stay_rule': expected ", error.Exception.Message);
    }

    [Fact]
    public void Earlier_stays_of_an_intake_file_shorten_the_stay()
    {
        _ = bench.Folder.Write("abroad.csv", "case_id,nationality,current_country,entry_date,stays\nK-2,RU,GE,2023-02-01,GE:2023-01-01:2023-01-10; KZ:2022-12-01:2022-12-31\n");

        var result = bench.RunWhole(Import + "(Import-CaseIntake abroad.csv | Measure-CaseUrgency -BorderStatus $borders -AsOf 2023-02-02T00:00:00Z).Deadlines.ForEach({ \"$_ $($_.Rule)\" })");

        Assert.Equal(["stay 2023-04-21 90 days in any 180 by RU-GE from 2023-01-27, 10 of them used before this stay"], result.Values);
    }

    [Fact]
    public void The_example_of_the_guide_is_taken_whole()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CaseTools.sln")))
        {
            folder = folder.Parent!;
        }

        var result = bench.Run("param($path) Import-BorderStatus -LiteralPath $path", ("path", Path.Combine(folder.FullName, "docs", "examples", "scenario-lars-closed.csv")));

        Assert.Empty(result.Errors);
        Assert.Empty(result.Warnings);
        Assert.Equal("RU-GE-LARS", Assert.Single(result.Output).Properties["RouteId"].Value);
    }
}
