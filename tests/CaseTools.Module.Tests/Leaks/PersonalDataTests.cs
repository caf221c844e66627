namespace CaseTools.ModuleTests;

/// <summary>No personal value in a default view or in the words of an object, beyond case id and the lead's first name.</summary>
public sealed class PersonalDataTests : IDisposable
{
    // A line each, and what follows the mark is what it shows.
    private const string Views =
        """
        $VerbosePreference = 'Continue'; $InformationPreference = 'Continue'
        $at = '2022-09-27T12:00:00+03:00'
        '# records'; Import-CaseIntake seeded.csv, valid.csv
        '# one record'; (Import-CaseIntake valid.csv)[0]
        '# reports'; (Import-CaseIntake seeded.csv).IntakeReport; $null = Import-CaseIntake seeded.csv -ReportVariable reports; $reports
        '# problems'; (Import-CaseIntake seeded.csv).Problems
        '# one problem'; (Import-CaseIntake seeded.csv).Problems[0]
        '# letters'; Test-CaseIntake seeded.csv, valid.csv, seeded.xlsx, headless.csv, broken.csv, cut.xlsx
        '# quiet'; Test-CaseIntake seeded.csv -Quiet
        '# cases'; $cases = Import-CaseIntake seeded.csv, valid.csv, members.csv, seeded.xlsx | Measure-CaseUrgency -AsOf $at; $cases
        '# one case'; $cases[0]
        '# one change'; ($cases | Compare-CaseUrgency $cases -IncludeEqual)[0]
        '# changes'; $cases | Compare-CaseUrgency @(); $cases | Compare-CaseUrgency $cases -IncludeEqual
        '# decided'; $cases.Where({ $_.CaseId -eq 'V-1' }) | Set-CaseUrgency -Path decisions.csv -Band Urgent -By MARKERdecider -Reason MARKERwhy -ReviewOn 2022-10-04 -AsOf 2022-09-27T11:00:00+03:00
        '# borders'; Import-BorderStatus seeded-borders.csv; Import-BorderStatus borders.csv | Get-BorderStatus -AsOf $at
        '# models'; Test-UrgencyModel map-wrong.json, seeded.csv; Get-UrgencyModel seeded.csv
        '# sensitivity'; $cases | Test-UrgencyModel
        '# words'; "$(Import-CaseIntake seeded.csv, valid.csv)"; "$cases"; "$($cases | Compare-CaseUrgency $cases -IncludeEqual)"
        """;

    private readonly Workbench bench = new();

    public PersonalDataTests() => SeededFiles.Write(bench.Folder);

    public void Dispose() => bench.Dispose();

    [Fact]
    public void Every_typed_field_was_a_problem_so_that_the_markers_were_met()
    {
        var problems = bench.Run("(Import-CaseIntake seeded.csv -ErrorAction Ignore -WarningAction Ignore).Problems").Output;

        Assert.True(problems.Count >= 31, $"{problems.Count} problems");
        Assert.All(problems, problem => Assert.StartsWith("MARKER", (string)problem.Properties["Raw"].Value));
        Assert.All(problems, problem => Assert.DoesNotContain("MARKER", problem.ToString()));
    }

    [Fact]
    public void Every_value_of_the_other_file_is_read() =>
        Assert.Empty(bench.RunWhole("(Import-CaseIntake valid.csv -WarningAction Ignore).Problems").Output);

    [Fact]
    public void The_default_view_holds_the_case_id_and_at_most_the_first_name()
    {
        var result = new HostProcess { WorkingDirectory = bench.Folder.Path, Environment = { ["COLUMNS"] = "500" } }.Run(bench.Folder.Write("views.ps1", Views));

        var shown = result.Output.Split("# ")[1..];
        Assert.Equal(16, shown.Length);
        Assert.All(shown, view => Assert.Contains(view[view.IndexOf('\n', StringComparison.Ordinal)..], char.IsLetterOrDigit));
        Assert.All(SeededFiles.Traces, trace => Assert.DoesNotContain(trace, result.Output, StringComparison.OrdinalIgnoreCase));
        Assert.All(SeededFiles.Traces, trace => Assert.DoesNotContain(trace, result.Error, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_words_of_objects_hold_no_value()
    {
        var result = bench.Run("$r = Import-CaseIntake seeded.csv, valid.csv -ErrorAction Ignore -WarningAction Ignore; \"$r\"; \"$($r.IntakeReport)\"; \"$($r.Problems)\"; \"$($r | Measure-CaseUrgency -AsOf 2022-09-27T00:00:00Z -WarningAction Ignore)\"");

        Assert.Equal(4, result.Values.Count);
        Assert.All(result.Values, AssertSilent);
    }

    [Fact]
    public void The_properties_of_a_report_hold_no_value()
    {
        var result = bench.Run("(Test-CaseIntake seeded.csv, valid.csv, headless.csv, broken.csv, members.csv, seeded.xlsx, cut.xlsx).ForEach({ $_.Letter; \"$_\"; $_.Failure; $_.AllGuesses; $_.Skipped.Text; $_.Rejected.Text; $_.Columns.ForEach({ \"$_\" }) })");

        Assert.True(result.Values.Count > 100, $"{result.Values.Count} texts");
        Assert.All(result.Values, AssertSilent);
    }

    private static void AssertSilent(object? value) =>
        Assert.All(SeededFiles.Traces, trace => Assert.DoesNotContain(trace, $"{value}", StringComparison.OrdinalIgnoreCase));
}
