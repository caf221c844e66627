using System.Management.Automation;
using System.Text.RegularExpressions;

namespace CaseTools.ModuleTests;

/// <summary>What every cmdlet of PowerShell does with its common parameters, ours do too.</summary>
public sealed class CommonParameterTests(CommonParameterTests.Session session) : IClassFixture<CommonParameterTests.Session>
{
    /// <summary>A session with all commands of PowerShell, and cases in it.</summary>
    public sealed class Session : IDisposable
    {
        public Session()
        {
            _ = Bench.Folder.Write("faulty.csv", "case_id,given_name,age\nA-1,Anna,30\n,,31\nA-3,Vera,32\n");
            _ = Bench.RunWhole(Workbench.Assess + "$letters = Test-CaseIntake intake.csv; $records = Import-CaseIntake intake.csv\n");
        }

        internal Workbench Bench { get; } = new(allCommands: true);

        public void Dispose() => Bench.Dispose();
    }

    // A cmdlet a line: that it said nothing would leave whoever watches a long script in the dark.
    public static TheoryData<string> Story =>
    [
        "Import-CaseIntake intake.csv",
        "Import-BorderStatus borders.csv",
        "$borders | Get-BorderStatus -AsOf 2022-09-27T12:00:00+03:00",
        "Get-UrgencyModel",
        "Test-UrgencyModel",
        "$records | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00",
        "$cases | Compare-CaseUrgency $cases",
        "$cases | Export-CaseReport verbose.xlsx",
        "$cases | Export-CaseCalendar verbose.ics",
        "$letters | New-CaseIntakeMap verbose.json",
        "New-CaseIntakeTemplate verbose.csv",
        "$records | Find-CaseDuplicate",
        "Test-CaseIntake intake.csv",
        "$records | Protect-CaseRecord",
        "$cases[0] | Set-CaseUrgency -Path verbose-decisions.csv -Band Emergency -By desk -Reason again -ReviewOn 2022-10-04 -AsOf 2022-09-27T12:00:00+03:00",
    ];

    [Fact]
    public void Every_cmdlet_has_a_story() => Assert.Equal(
        session.Bench.RunWhole("(Get-Command -Module CaseTools).Name").Values.Cast<string>().Order(StringComparer.Ordinal),
        Story.Cast<object[]>().Select(row => Regex.Match((string)row[0], "[A-Z][a-z]+-[A-Z][A-Za-z]+").Value).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Story))]
    public void Verbose_tells_what_was_done_without_a_name(string statement)
    {
        var said = session.Bench.RunWhole($"$null = {statement} -Verbose").Verbose.Where(line => !line.StartsWith("Performing the operation", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(said);
        Assert.All(said, line => Assert.Matches("[0-9.]", line));
        Assert.All(said, line => Assert.DoesNotContain("Anna", line, StringComparison.Ordinal));
    }

    // What Get-Content of an absent file gives under each of these, and what ours gives.
    [Theory]
    [InlineData("-ErrorAction SilentlyContinue", 0, 1)]
    [InlineData("-ErrorAction Ignore", 0, 0)]
    [InlineData("", 1, 1)]
    public void An_error_of_a_path_goes_where_that_of_Get_Content_goes(string parameter, int shown, int kept)
    {
        foreach (var cmdlet in new[] { "Get-Content", "Import-CaseIntake", "Test-CaseIntake", "Import-BorderStatus", "Get-UrgencyModel", "Test-UrgencyModel" })
        {
            var result = session.Bench.Run($"$error.Clear(); {cmdlet} absent.csv {parameter} -ErrorVariable met; $?; $error.Count; @($met).Count");

            Assert.Equal(shown, result.Errors.Count);
            Assert.Equal([false, kept], result.Values.Take(2));
        }
    }

    [Theory]
    [InlineData("Import-CaseIntake absent.csv", "FileNotFound")]
    [InlineData("Import-BorderStatus absent.csv", "FileNotFound")]
    [InlineData("Test-CaseIntake absent.csv", "FileNotFound")]
    [InlineData("Get-UrgencyModel absent.json", "FileNotFound")]
    [InlineData("$cases | Compare-CaseUrgency -ReferencePath absent.json", "FileNotFound")]
    public void Under_Stop_an_error_is_caught_by_its_type_with_id_category_and_target(string statement, string id)
    {
        var caught = session.Bench.RunWhole($"try {{ $null = {statement} -ErrorAction Stop }} catch [System.IO.FileNotFoundException] {{ $_.FullyQualifiedErrorId.Split(',')[0]; $_.CategoryInfo.Category; $_.TargetObject }}").Values;

        Assert.Equal([id, ErrorCategory.ObjectNotFound], caught.Take(2));
        Assert.StartsWith("absent", (string)caught[2]!);
    }

    [Theory]
    [InlineData("$cases | Export-CaseReport whatif.xlsx")]
    [InlineData("$cases | Export-CaseCalendar whatif.ics")]
    [InlineData("$letters | New-CaseIntakeMap whatif.json")]
    [InlineData("New-CaseIntakeTemplate whatif.csv")]
    [InlineData("Import-CaseIntake faulty.csv -RejectPath whatif.csv -ErrorAction Ignore")]
    [InlineData("$records | Measure-CaseUrgency -SnapshotPath whatif.json -WarningAction Ignore")]
    [InlineData("$cases[0] | Set-CaseUrgency -Path whatif.csv -Band Emergency -By desk -Reason again -ReviewOn 2022-10-04 -AsOf 2022-09-27T12:00:00+03:00")]
    public void WhatIf_writes_nothing_at_all(string statement)
    {
        var before = session.Bench.Names;

        _ = session.Bench.RunWhole($"$null = {statement} -WhatIf");

        Assert.Equal(before, session.Bench.Names);
    }

    [Fact]
    public void Warnings_go_into_their_variable_and_under_Ignore_nowhere()
    {
        var result = session.Bench.RunWhole("$null = Measure-CaseUrgency $records -AsOf 2022-09-27T12:00:00+03:00 -WarningAction SilentlyContinue -WarningVariable told; @($told).Count; $told[0].Message");

        Assert.Equal(1, result.Values[0]);
        Assert.Contains("border observations", (string)result.Values[1]!);
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void What_goes_on_goes_into_the_variables_too() => Assert.Equal(
        ["A-1", "A-2", "2", "A-1/A-1", "A-2/A-2"],
        session.Bench.RunWhole("(Import-CaseIntake intake.csv -OutVariable kept).CaseId; $kept.Count; Import-CaseIntake intake.csv -PipelineVariable one | ForEach-Object CaseId | ForEach-Object { \"$($one.CaseId)/$_\" }").Output.Select(item => item.ToString()));

    [Fact]
    public void The_first_record_alone_frees_the_file_and_keeps_the_rejects_that_were_told()
    {
        var result = session.Bench.Run("$first = Import-CaseIntake faulty.csv -RejectPath rejects.csv | Select-Object -First 1; $first.CaseId; [IO.File]::Open(\"$PWD/faulty.csv\", 'Open', 'ReadWrite', 'None').Dispose()");

        Assert.Equal(["A-1"], result.Values);
        Assert.Empty(result.Errors);
        Assert.DoesNotContain(session.Bench.Names, name => name.Contains(".part", StringComparison.Ordinal) || name.StartsWith('.'));
    }
}
