using System.Management.Automation;

namespace CaseTools.ModuleTests;

/// <summary>No personal value in an error, a warning, a detail or a default view, beyond case id and the lead's first name.</summary>
public sealed class PersonalDataTests : IDisposable
{
    private const string Fields =
        "submitted_at,office,caseworker,group_id,role,full_name,family_name,given_name,patronymic,is_alias,sex,birth_date,age,nationality,national_id,phone,email," +
        "messenger,safe_to_contact,languages,interpreter_needed,occupation,current_country,current_place,origin_place,entry_date,stays,stay_basis,stay_until," +
        "accommodation_until,draft_status,summons_report_date,military_specialty,travel_passport,passport_until,visas,exit_ban,destinations,departure_mode," +
        "funds_amount,funds_currency,funds_scope,funds_enough,funds_note,children_under_18,other_dependants,separated_child,sole_carer,guardian_consent," +
        "specific_needs,safeguarding,deadlines,consent_to_share,notes,notes_restricted,shoe";

    private const string Pipeline =
        """
        $records = Import-CaseIntake seeded.csv -RejectPath rejects.csv -ReportVariable reports -Verbose
        $borders = Import-BorderStatus borders.csv, seeded.csv -Verbose
        $cases = $records | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00 -Verbose
        $cases | Export-CaseReport report.xlsx -IntakeReport $reports -Verbose
        $cases | Export-CaseReport pages.xlsx -CasePages -Verbose
        $records | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-28T12:00:00+03:00 -SnapshotPath snapshot.json -Verbose | Compare-CaseUrgency $cases -IncludeEqual -Verbose
        $cases | Compare-CaseUrgency -ReferencePath report.xlsx -IncludeEqual -Verbose
        $cases | Compare-CaseUrgency -ReferencePath snapshot.json -IncludeEqual -Verbose
        $cases | Compare-CaseUrgency -ReferencePath seeded.csv
        $cases | Compare-CaseUrgency -ReferencePath seeded.xlsx
        $cases | Compare-CaseUrgency -ReferencePath cut.xlsx
        $cases | Compare-CaseUrgency -ReferencePath map-cut.json
        $cases | Compare-CaseUrgency -ReferencePath map-wrong.json
        Compare-CaseUrgency ($cases + $cases) $cases
        $cases | Export-CaseReport nowhere/report.xlsx
        $cases | Export-CaseReport report.csv
        @() | Export-CaseReport report.xlsx
        Get-UrgencyModel seeded.csv
        $null = Test-UrgencyModel seeded.csv, map-wrong.json -Verbose
        $null = $cases | Test-UrgencyModel -Verbose
        Import-CaseIntake seeded.csv -Delimiter '|'
        Import-CaseIntake headless.csv
        Import-CaseIntake broken.csv
        $letters = Test-CaseIntake seeded.csv, headless.csv, broken.csv, members.csv, seeded.xlsx, cut.xlsx -Verbose
        $null = Test-CaseIntake seeded.csv -Quiet -Verbose
        $letters | New-CaseIntakeMap map.json -Verbose
        Import-CaseIntake seeded.csv -Map map.json -Verbose
        Import-CaseIntake seeded.csv -Map seeded.csv
        Import-CaseIntake seeded.csv -Map map-cut.json
        Import-CaseIntake seeded.csv -Map map-wrong.json
        Import-CaseIntake seeded.csv -Encoding utf-16
        Import-CaseIntake seeded.csv, members.csv, seeded.xlsx -Verbose | Measure-CaseUrgency -AsOf 2022-09-27T12:00:00+03:00 -Verbose
        Import-CaseIntake cut.xlsx
        """;

    private readonly Workbench bench = new();

    public PersonalDataTests()
    {
        var fields = Fields.Split(',');
        // The number of the household is an id like that of the case.
        string Row(string id, string given) =>
            id + "," + string.Join(',', fields.Select((field, index) => field == "given_name" ? given : field == "group_id" ? "G-1" : $"MARKER{index}"));
        var header = "case_id," + Fields + "\n";
        // Kept; ragged; without id and name; with a broken quote.
        var rows = Row("C-1", "Anna") + "\n" + Row("C-2", "MARKERgiven") + ",MARKERmore\n,MARKERa\n\"MARKER\"b," + Row("C-3", "MARKERgiven") + "\n,\"MARKERc\n";
        _ = bench.Folder.Write("seeded.csv", header + rows);
        _ = bench.Folder.Write("headless.csv", rows);
        _ = bench.Folder.Write("members.csv", "KEY,PARENT_KEY,full_name,birth_date\nK-1,MARKERp,MARKERn,MARKERd\n");
        _ = bench.Folder.Write("map-cut.json", "{ \"columns\": { \"case_id\": \"MARKERj");
        _ = bench.Folder.Write("map-wrong.json", "[ \"MARKERw\" ]");
        var workbook = SmallWorkbook.Of([header.TrimEnd().Split(','), Row("C-4", "Anna").Split(','), Row("", "").Split(',')]);
        File.WriteAllBytes(bench.Folder["seeded.xlsx"], workbook);
        File.WriteAllBytes(bench.Folder["cut.xlsx"], workbook[..(workbook.Length / 2)]);
        _ = bench.Folder.Write("broken.csv", "case_id,\"name\nMARKERd,MARKERe\n");
    }

    public void Dispose() => bench.Dispose();

    [Fact]
    public void No_stream_holds_a_value_of_the_file()
    {
        var result = bench.Run("$error.Clear()\n" + Pipeline);

        Assert.True(result.Errors.Count >= 25, $"{result.Errors.Count} errors");
        Assert.NotEmpty(result.Warnings);
        Assert.NotEmpty(result.Verbose);
        Assert.All(result.Errors, AssertSilent);
        Assert.All(result.Warnings.Concat(result.Verbose), text => Assert.DoesNotContain("MARKER", text));
    }

    [Fact]
    public void Every_typed_field_was_a_problem_so_that_the_markers_were_met()
    {
        var problems = bench.Run("(Import-CaseIntake seeded.csv -ErrorAction Ignore -WarningAction Ignore).Problems").Output;

        Assert.True(problems.Count >= 31, $"{problems.Count} problems");
        Assert.All(problems, problem => Assert.StartsWith("MARKER", (string)problem.Properties["Raw"].Value));
        Assert.All(problems, problem => Assert.DoesNotContain("MARKER", problem.ToString()));
    }

    [Fact]
    public void An_error_that_ends_the_script_holds_no_value()
    {
        foreach (var statement in Pipeline.Split('\n'))
        {
            if (bench.Run($"$ErrorActionPreference = 'Stop'\n{statement}").TerminatingError is { } error)
            {
                AssertSilent(error);
            }
        }
    }

    [Theory]
    [InlineData("Import-CaseIntake seeded.csv")]
    [InlineData("(Import-CaseIntake seeded.csv).IntakeReport")]
    [InlineData("Import-CaseIntake seeded.csv | Measure-CaseUrgency -AsOf 2022-09-27T12:00:00+03:00")]
    [InlineData("Test-CaseIntake seeded.csv, seeded.xlsx, headless.csv, broken.csv, cut.xlsx")]
    [InlineData("Test-CaseIntake seeded.csv -Quiet")]
    [InlineData("Import-CaseIntake seeded.csv, members.csv, seeded.xlsx | Measure-CaseUrgency -AsOf 2022-09-27T12:00:00+03:00")]
    [InlineData("Import-CaseIntake seeded.csv | Measure-CaseUrgency -AsOf 2022-09-27T12:00:00+03:00 | Compare-CaseUrgency @()")]
    [InlineData("$c = Import-CaseIntake seeded.csv | Measure-CaseUrgency -AsOf 2022-09-27T12:00:00+03:00; $c | Compare-CaseUrgency $c -IncludeEqual")]
    [InlineData("\"$(Import-CaseIntake seeded.csv)\"")]
    [InlineData("\"$(Import-CaseIntake seeded.csv | Measure-CaseUrgency -AsOf 2022-09-27T12:00:00+03:00)\"")]
    [InlineData("$null = Import-CaseIntake seeded.csv -ReportVariable reports; $reports")]
    public void The_default_view_holds_the_case_id_and_at_most_the_first_name(string command)
    {
        var result = new HostProcess { WorkingDirectory = bench.Folder.Path }.Run("-Command", command);

        Assert.NotEmpty(result.Output);
        Assert.DoesNotContain("MARKER", result.Output);
        Assert.DoesNotContain("MARKER", result.Error);
    }

    [Fact]
    public void The_words_of_objects_hold_no_value()
    {
        var result = bench.Run("$r = Import-CaseIntake seeded.csv -ErrorAction Ignore -WarningAction Ignore; \"$r\"; \"$($r.IntakeReport)\"; \"$($r.Problems)\"; \"$($r | Measure-CaseUrgency -AsOf 2022-09-27T00:00:00Z -WarningAction Ignore)\"");

        Assert.Equal(4, result.Values.Count);
        Assert.All(result.Values, text => Assert.DoesNotContain("MARKER", (string)text!));
    }

    [Fact]
    public void What_is_written_for_others_holds_no_value()
    {
        _ = bench.Run("Test-CaseIntake seeded.csv, seeded.xlsx | New-CaseIntakeMap map.json -Force; New-CaseIntakeTemplate template.csv");

        _ = bench.Run("Import-CaseIntake seeded.csv | Measure-CaseUrgency -AsOf 2022-09-27T00:00:00Z -SnapshotPath snapshot.json");

        Assert.Contains("C-1", File.ReadAllText(bench.Folder["snapshot.json"]));
        Assert.DoesNotMatch("MARKER|Anna", File.ReadAllText(bench.Folder["snapshot.json"]));
        Assert.DoesNotContain("MARKER", File.ReadAllText(bench.Folder["map.json"]));
        Assert.DoesNotContain("MARKER", File.ReadAllText(bench.Folder["template.csv"]));
    }

    [Fact]
    public void The_properties_of_a_report_hold_no_value()
    {
        var result = bench.Run("(Test-CaseIntake seeded.csv, headless.csv, broken.csv, members.csv, seeded.xlsx, cut.xlsx).ForEach({ $_.Letter; \"$_\"; $_.Failure; $_.AllGuesses; $_.Skipped.Text; $_.Rejected.Text; $_.Columns.ForEach({ \"$_\" }) })");

        Assert.True(result.Values.Count > 60, $"{result.Values.Count} texts");
        Assert.All(result.Values, text => Assert.DoesNotContain("MARKER", text?.ToString() ?? ""));
    }

    private static void AssertSilent(ErrorRecord error)
    {
        Assert.DoesNotContain("MARKER", error.ToString());
        Assert.DoesNotContain("MARKER", error.CategoryInfo.ToString());
        Assert.DoesNotContain("MARKER", error.ErrorDetails?.Message ?? "");
        Assert.DoesNotContain("MARKER", error.TargetObject?.ToString() ?? "");
        Assert.False(error.TargetObject is PSObject or IEnumerable<object>, "The target is a text.");
        for (Exception? exception = error.Exception; exception is not null; exception = exception.InnerException)
        {
            Assert.DoesNotContain("MARKER", exception.ToString());
            Assert.DoesNotContain(exception.Data.Values.OfType<string>(), text => text.Contains("MARKER"));
        }
    }
}
