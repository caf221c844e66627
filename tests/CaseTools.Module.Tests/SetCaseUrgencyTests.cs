using System.Management.Automation;

namespace CaseTools.ModuleTests;

/// <summary>A caseworker decides, and later runs keep to it: on the published interviews, as a user meets it.</summary>
public sealed class SetCaseUrgencyTests : IDisposable
{
    private const string By = ",CaseTools.SetCaseUrgencyCommand";
    private const string Measured = ",CaseTools.MeasureCaseUrgencyCommand";

    private const string Load =
        """
        $borders = Import-BorderStatus three-borders.csv
        $records = Import-CaseIntake three.csv
        function Measure-Again { $records | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00 @args }
        function Get-One($id) { $cases.Where({ $_.CaseId -eq $id }) }
        $cases = Measure-Again
        $set = @{ Path = 'decisions.csv'; By = 'K.'; Reason = 'the recruitment office came twice'; ReviewOn = '2022-10-04'; AsOf = '2022-09-27T11:00:00+03:00' }

        """;

    private readonly Workbench bench = new();

    public SetCaseUrgencyTests()
    {
        foreach (var (from, to) in new[] { ("three-cases.csv", "three.csv"), ("borders-2022-09.csv", "three-borders.csv") })
        {
            File.Copy(Path.Combine(Examples, from), bench.Folder[to]);
        }

        bench.RunWhole(Load);
    }

    private static string Examples { get; } = FindExamples();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void A_raise_is_written_shown_and_kept_to_by_the_next_run()
    {
        var set = bench.RunWhole("(Get-One CT-002 | Set-CaseUrgency @set -Band emergency).ForEach({ \"$($_.CaseId) $($_.Band)/$($_.ComputedBand) $($_.Decision), contact $($_.ContactReason)\" })");
        var again = bench.RunWhole("(Measure-Again -DecisionPath decisions.csv).ForEach({ \"$($_.Rank) $($_.CaseId) $($_.Band)/$($_.ComputedBand)\" })");

        Assert.Equal(["CT-002 Emergency/Priority Emergency by K., review 2022-10-04, contact within 24 h"], set.Values);
        Assert.Equal(["1 CT-005 Emergency/Emergency", "2 CT-002 Emergency/Priority", "3 CT-001 Priority/Priority"], again.Values);
        Assert.StartsWith(
            "CT-002,2022-09-27T11:00:00+03:00,Emergency,Priority,the recruitment office came twice,K.,2022-10-04,no,",
            File.ReadAllLines(bench.Folder["decisions.csv"])[1],
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_queue_follows_the_decided_bands()
    {
        var again = bench.RunWhole(
            """
            $null = Get-One CT-001 | Set-CaseUrgency @set -Band Urgent
            (Measure-Again -DecisionPath decisions.csv).ForEach({ "$($_.Rank) $($_.CaseId) $($_.Band)" })
            """);

        Assert.Equal(["1 CT-005 Emergency", "2 CT-001 Urgent", "3 CT-002 Priority"], again.Values);
    }

    [Fact]
    public void A_decision_counts_from_its_own_instant_on()
    {
        var before = bench.RunWhole(
            """
            $null = Get-One CT-001 | Set-CaseUrgency @set -Band Urgent
            (Measure-CaseUrgency $records -BorderStatus $borders -AsOf 2022-09-27T10:59:59+03:00 -DecisionPath decisions.csv).Decision
            """);

        Assert.All(before.Values, Assert.Null);
    }

    [Fact]
    public void Below_a_safeguarding_floor_force_is_asked_for_and_said()
    {
        var error = bench.RunRefused("Get-One CT-005 | Set-CaseUrgency @set -Band Priority", "DecisionBelowFloor" + By, ErrorCategory.InvalidOperation);
        Assert.False(File.Exists(bench.Folder["decisions.csv"]));
        Assert.Equal(
            "Case CT-005 was not decided: Priority is below the safeguarding floor F1b (at least Urgent). Give -Force if it is to stand there all the same: the report says so.",
            error.Exception.Message);

        var forced = bench.RunWhole("(Get-One CT-005 | Set-CaseUrgency @set -Band Priority -Force).ForEach({ $_.Band; $_.Decision.IsForced; $_.Decision.Notes })");
        Assert.Equal(["Priority", true, "The case stands below the safeguarding floor F1b (at least Urgent): the decision was forced."], forced.Values);

        // Not below the floor: what is not needed is not written down as forced.
        Assert.Equal([false], bench.RunWhole("(Get-One CT-005 | Set-CaseUrgency @set -Band Urgent -Force).Decision.IsForced").Values);
    }

    [Fact]
    public void One_case_that_is_refused_does_not_keep_the_others_away()
    {
        var result = bench.Run("($cases | Set-CaseUrgency @set -Band Priority).CaseId");

        Workbench.AssertError(Assert.Single(result.Errors), "DecisionBelowFloor" + By, ErrorCategory.InvalidOperation);
        Assert.Equal(["CT-002", "CT-001"], result.Values);
        Assert.Equal(3, File.ReadAllLines(bench.Folder["decisions.csv"]).Length);
    }

    [Theory]
    [InlineData("$set.Reason = ' \u200B '", "DecisionTextInvalid")]
    [InlineData("$set.Reason = 'x' * 1001", "DecisionTextInvalid")]
    [InlineData("$set.By = \"`t\"", "DecisionTextInvalid")]
    [InlineData("$set.ReviewOn = '2022-09-26'", "DecisionReviewInvalid")]
    [InlineData("$set.ReviewOn = '2023-09-29'", "DecisionReviewInvalid")]
    [InlineData("$set.Band = 'High'", "DecisionBandUnknown")]
    public void What_says_too_little_is_refused(string change, string id)
    {
        var error = bench.RunRefused($"$set.Band = 'Urgent'; {change}; Get-One CT-002 | Set-CaseUrgency @set", id + By, ErrorCategory.InvalidArgument);

        Assert.DoesNotContain("\u200B", error.Exception.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(bench.Folder["decisions.csv"]));
        if (id == "DecisionBandUnknown")
        {
            Assert.EndsWith("Emergency, Urgent, Priority, Standard.", error.Exception.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("2022-09-27")]
    [InlineData("2023-09-28")]
    public void The_review_is_from_the_day_of_the_decision_to_366_days_after_it(string day) =>
        Assert.Single(bench.RunWhole($"$set.ReviewOn = '{day}'; Get-One CT-002 | Set-CaseUrgency @set -Band Urgent").Output);

    [Theory]
    [InlineData("'04/10/2022'")]
    [InlineData("'tomorrow'")]
    [InlineData("20221004")]
    public void A_review_day_that_could_be_two_is_refused(string day) => bench.RunRefused(
        $"$set.ReviewOn = {day}; Get-One CT-002 | Set-CaseUrgency @set -Band Urgent", "ParameterArgumentTransformationError" + By, ErrorCategory.InvalidData);

    [Fact]
    public void A_reason_with_a_name_or_number_of_the_case_is_refused_and_not_repeated()
    {
        _ = bench.Folder.Write("named.csv", "case_id,group_id,full_name,given_name,phone,email,national_id\nN-1,G,Markerova Anna,Anna,+7 916 000 11 22,marker@example.org,MARKER4509\nN-2,G,Olga Markersister,,,,\n");
        bench.RunWhole("$named = Import-CaseIntake named.csv | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00");
        foreach (var reason in new[] { "MARKEROVA waits", "for anna", "the sister Markersister", "call 8 916 000-11-22", "write marker@example.org", "passport marker 4509" })
        {
            var error = bench.RunRefused($"$set.Reason = '{reason}'; $named | Set-CaseUrgency @set -Band Urgent", "DecisionNamesPerson" + By, ErrorCategory.InvalidOperation);
            Assert.Equal(
                "Case N-1 was not decided: -Reason holds a name, telephone, e-mail address or document number of the case. Say it without: 'the lead', 'the sister'.",
                error.Exception.Message);
        }

        Assert.False(File.Exists(bench.Folder["decisions.csv"]));
        var shown = bench.RunWhole("$set.Reason = 'the lead waits'; $named | Set-CaseUrgency @set -Band Urgent -Verbose");
        Assert.DoesNotContain("arker", File.ReadAllText(bench.Folder["decisions.csv"]) + string.Concat(shown.Verbose), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_case_without_an_id_or_with_another_s_is_not_decided()
    {
        _ = bench.Folder.Write("ids.csv", "case_id,group_id,full_name,age\n,G-0,Anna,30\nS-1,G-1,Olga,31\nS-1,G-2,Ivan,32\n");
        bench.RunWhole("$ids = Import-CaseIntake ids.csv | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00");

        var result = bench.Run("$ids | Set-CaseUrgency @set -Band Urgent");

        Assert.Equal(["DecisionAmbiguous" + By, "DecisionAmbiguous" + By, "DecisionWithoutId" + By], result.Errors.Select(error => error.FullyQualifiedErrorId).Order());
        Assert.Empty(result.Output);
        Assert.False(File.Exists(bench.Folder["decisions.csv"]));
    }

    [Fact]
    public void A_decision_on_an_id_of_two_cases_moves_neither_and_a_warning_names_it()
    {
        _ = bench.Folder.Write("ids.csv", "case_id,group_id,full_name,age\nCT-002,G-1,Olga,31\nCT-002,G-2,Ivan,32\n");

        var result = bench.RunWhole(
            """
            $null = Get-One CT-002 | Set-CaseUrgency @set -Band Emergency
            Import-CaseIntake ids.csv | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00 -DecisionPath decisions.csv
            """);

        Assert.Equal(2, result.Output.Count);
        Assert.Contains("several cases of this run: CT-002.", Assert.Single(result.Warnings), StringComparison.Ordinal);
        Assert.All(result.Output, item => Assert.Equal(item.Properties["ComputedBand"].Value, item.Properties["Band"].Value));
    }

    [Fact]
    public void A_case_that_was_scored_with_hypothetical_rows_is_not_decided()
    {
        bench.RunRefused(
            """
            $type = $borders[0].GetType()
            $whatIf = $type.GetMethod('<Clone>$').Invoke($borders[0], $null)
            $type.GetProperty('IsHypothetical').SetValue($whatIf, $true)
            $type.GetProperty('RouteId').SetValue($whatIf, 'WHAT-IF')
            $records | Measure-CaseUrgency -BorderStatus ($borders + $whatIf) -AsOf 2022-09-27T12:00:00+03:00 | Set-CaseUrgency @set -Band Emergency -ErrorVariable all -ErrorAction SilentlyContinue
            if ($all.Count -eq 3) { throw $all[0] }
            """,
            "DecisionOfScenario" + By,
            ErrorCategory.InvalidOperation);

        Assert.False(File.Exists(bench.Folder["decisions.csv"]));
    }

    [Fact]
    public void With_WhatIf_nothing_is_written_and_nothing_given()
    {
        Assert.Empty(bench.RunWhole("$cases | Set-CaseUrgency @set -Band Emergency -WhatIf").Output);

        Assert.False(File.Exists(bench.Folder["decisions.csv"]));
    }

    [Fact]
    public void A_file_that_is_read_only_or_of_other_columns_is_left_as_it_is()
    {
        var file = bench.Folder.Write("decisions.csv", "case_id,full_name\n1,Marker\n");
        var error = bench.RunRefused("Get-One CT-002 | Set-CaseUrgency @set -Band Urgent", "DecisionFileRefused" + By, ErrorCategory.InvalidData);
        Assert.StartsWith("'decisions.csv' was left as it is: this is no decisions file: expected a header row with the columns case_id, decided_at,", error.Exception.Message, StringComparison.Ordinal);

        File.SetAttributes(file, FileAttributes.ReadOnly);
        _ = bench.RunRefused("Get-One CT-002 | Set-CaseUrgency @set -Band Urgent", "DecisionFileReadOnly" + By, ErrorCategory.PermissionDenied);
        File.SetAttributes(file, FileAttributes.Normal);

        Assert.Equal("case_id,full_name\n1,Marker\n", File.ReadAllText(file));
    }

    [Theory]
    [InlineData("nowhere.csv", "FileNotFound", ErrorCategory.ObjectNotFound)]
    [InlineData("three.csv", "DecisionFileRefused", ErrorCategory.InvalidData)]
    [InlineData(".", "PathIsFolder", ErrorCategory.InvalidArgument)]
    [InlineData("Variable:cases", "NotAFilePath", ErrorCategory.InvalidArgument)]
    public void A_run_without_its_decisions_file_is_no_run(string path, string id, ErrorCategory category)
    {
        var result = bench.Run($"Measure-CaseUrgency $records -BorderStatus $borders -DecisionPath {path}");

        Workbench.AssertError(result.TerminatingError ?? Assert.Single(result.Errors), id + Measured, category);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void A_row_that_cannot_be_read_is_an_error_with_its_place_and_the_others_count()
    {
        bench.RunWhole("$null = Get-One CT-002 | Set-CaseUrgency @set -Band Urgent");
        File.AppendAllText(bench.Folder["decisions.csv"], "CT-001,2022-09-27T11:00:00+03:00,High,Marker,Marker,Marker,Marker,Marker,,\r\n");

        var result = bench.Run("Measure-Again -DecisionPath decisions.csv -Verbose");

        var error = Assert.Single(result.Errors);
        Workbench.AssertError(error, "DecisionRowRefused" + Measured, ErrorCategory.InvalidData);
        Assert.StartsWith("decisions.csv, line 3: decision refused: column 'band': expected a band of the model", error.Exception.Message, StringComparison.Ordinal);
        Assert.Equal("decisions.csv: 1 of 2 decisions refused. Cases are ranked as if they did not exist: correct the rows and score again.", Assert.Single(result.Warnings));
        Assert.Equal(["Emergency", "Urgent", "Priority"], result.Output.Select(item => item.Properties["Band"].Value));
        Assert.DoesNotContain("Marker", error + string.Concat(result.Verbose), StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_under_review_whose_case_is_missing_is_said()
    {
        const string score = "$records.Where({ $_.CaseId -eq 'CT-005' }) | Measure-CaseUrgency -BorderStatus $borders -DecisionPath decisions.csv -AsOf ";
        bench.RunWhole("$null = Get-One CT-002 | Set-CaseUrgency @set -Band Urgent");

        var before = bench.RunWhole(score + "2022-10-04T12:00:00+03:00");
        var after = bench.RunWhole(score + "2022-10-05T12:00:00+03:00");

        Assert.Contains("review is still to come: CT-002.", Assert.Single(before.Warnings), StringComparison.Ordinal);
        Assert.Empty(after.Warnings);
    }

    [Fact]
    public void Two_sessions_that_decide_at_once_lose_nothing()
    {
        const string script =
            """
            param($Who)
            $ErrorActionPreference = 'Stop'
            $case = Import-CaseIntake three.csv | Measure-CaseUrgency -BorderStatus (Import-BorderStatus three-borders.csv) -AsOf 2022-09-27T12:00:00+03:00
            foreach ($number in 1..15) { $null = $case[1] | Set-CaseUrgency -Band Urgent -Reason "number $number" -By $Who -ReviewOn 2022-10-04 -AsOf 2022-09-27T11:00:00+03:00 -Path decisions.csv }
            """;
        var path = bench.Folder.Write("decide.ps1", script);

        Parallel.ForEach(["K.", "L."], who => Assert.Empty(new HostProcess { WorkingDirectory = bench.Folder.Path }.Run(path, who).Error));

        var lines = File.ReadAllLines(bench.Folder["decisions.csv"]);
        Assert.Equal(31, lines.Length);
        Assert.All(["K.", "L."], who => Assert.Equal(
            Enumerable.Range(1, 15).Select(number => $"number {number}"),
            lines.Select(line => line.Split(',')).Where(cells => cells[5] == who).Select(cells => cells[4])));
    }

    [Fact]
    public void The_queue_marks_a_decided_band_and_the_decision_is_shown_without_its_reason()
    {
        var path = bench.Folder.Write("show.ps1", Load + "$null = Get-One CT-002 | Set-CaseUrgency @set -Band Emergency; $cases = Measure-Again -DecisionPath decisions.csv; $cases; $cases.Decision");

        var result = new HostProcess { WorkingDirectory = bench.Folder.Path }.Run(path);

        Assert.Empty(result.Error);
        Assert.Contains(result.OutputLines, line => line.StartsWith("   2 CT-002 Vladimir   Emergency*    46     28    2 2022-09-28 12:00 decided (computed Priority)", StringComparison.Ordinal));
        Assert.Contains(result.OutputLines, line => line.StartsWith("   3 CT-001 Kirill     Priority      23", StringComparison.Ordinal));
        Assert.DoesNotContain("recruitment", result.Output, StringComparison.Ordinal);
        Assert.Contains("IsApplied", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Under_a_scenario_a_decided_band_has_both_marks()
    {
        var path = bench.Folder.Write("show.ps1", Load + "$null = Get-One CT-002 | Set-CaseUrgency @set -Band Emergency; Measure-Again -DecisionPath decisions.csv -Scenario $borders[0]");

        var result = new HostProcess { WorkingDirectory = bench.Folder.Path }.Run(path);

        Assert.Empty(result.Error);
        Assert.Contains(result.OutputLines, line => line.StartsWith("   2 CT-002 Vladimir   Emergency* IF 46", StringComparison.Ordinal));
        Assert.Contains(result.OutputLines, line => line.Contains("WHAT IF: decided (computed", StringComparison.Ordinal));
    }

    private static string FindExamples()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CaseTools.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("CaseTools.sln");
        }

        return Path.Combine(folder.FullName, "docs", "examples");
    }
}
