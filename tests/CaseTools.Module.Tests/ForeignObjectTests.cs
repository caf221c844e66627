using System.Collections;
using System.Management.Automation;

namespace CaseTools.ModuleTests;

/// <summary>A cmdlet takes what another one made, as it made it; of anything else it repeats nothing.</summary>
public sealed class ForeignObjectTests : IDisposable
{
    private const string Personal = "Secretova";

    private const string Prepare =
        Workbench.Assess +
        """
        $records = Import-CaseIntake personal.csv
        $named = [pscustomobject]@{ CaseId = 'Secretova-1'; GivenName = 'Secretova'; Members = @('Secretova') }
        $copy = [Management.Automation.PSSerializer]::Deserialize([Management.Automation.PSSerializer]::Serialize($records[0]))
        $text = 'Secretova.json'
        $table = @{ GivenName = 'Secretova' }
        if ("$($copy.GivenName)" -ne 'Secretova') { throw 'The copy holds the name.' }

        """;

    private readonly Workbench bench = new();

    public ForeignObjectTests() => bench.Folder.Write("personal.csv", "case_id,given_name\nP-1,Secretova\n");

    public static TheoryData<string, string> Arguments
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var thing in new[] { "$named", "$copy", "$text", "$table", "@($named, $copy)", "@($null, $named)", "([Collections.Generic.List[object]]@($copy))" })
            {
                data.Add($"Measure-CaseUrgency {thing}", "Import-CaseIntake");
                data.Add($"Measure-CaseUrgency -InputObject {thing}", "Import-CaseIntake");
                data.Add($"$records | Measure-CaseUrgency -BorderStatus {thing}", "Import-BorderStatus");
                data.Add($"$records | Measure-CaseUrgency -Model {thing}", "Get-UrgencyModel");
                data.Add($"Find-CaseDuplicate {thing}", "Import-CaseIntake");
                data.Add($"Get-BorderStatus {thing}", "Import-BorderStatus");
                data.Add($"$borders | Get-BorderStatus -Model {thing}", "Get-UrgencyModel");
                data.Add($"Compare-CaseUrgency {thing} $cases", "Measure-CaseUrgency");
                data.Add($"Compare-CaseUrgency $cases {thing}", "Measure-CaseUrgency");
                data.Add($"Test-UrgencyModel -InputObject {thing}", "Measure-CaseUrgency");
                data.Add($"Export-CaseReport report.xlsx {thing}", "Measure-CaseUrgency");
                data.Add($"Export-CaseReport report.xlsx -InputObject {thing}", "Measure-CaseUrgency");
                data.Add($"$cases | Export-CaseReport report.xlsx -IntakeReport {thing}", "Import-CaseIntake -ReportVariable");
            }

            // Made by CaseTools, of another kind.
            data.Add("Measure-CaseUrgency $cases", "Import-CaseIntake");
            data.Add("Export-CaseReport report.xlsx $records", "Measure-CaseUrgency");
            data.Add("Get-BorderStatus $records", "Import-BorderStatus");
            data.Add("$records | Measure-CaseUrgency -BorderStatus ($borders | Get-BorderStatus)", "Import-BorderStatus");
            return data;
        }
    }

    public void Dispose() => bench.Dispose();

    [Theory]
    [MemberData(nameof(Arguments))]
    public void An_argument_of_another_kind_is_refused_and_nothing_of_it_is_repeated(string statement, string source)
    {
        var before = bench.Names;

        var result = bench.Run(Prepare + statement);

        // One error that ends the statement.
        var error = result.TerminatingError ?? Assert.Single(result.Errors);
        AssertRefused(error, source);
        Assert.DoesNotContain(Personal, error.CategoryInfo.ToString());
        Assert.Null(error.TargetObject);
        Assert.Empty(result.Output);
        Assert.Equal(before, bench.Names);
    }

    [Theory]
    [InlineData("$named | Measure-CaseUrgency", "Import-CaseIntake")]
    [InlineData("$copy | Measure-CaseUrgency", "Import-CaseIntake")]
    [InlineData("$text | Measure-CaseUrgency", "Import-CaseIntake")]
    [InlineData("$cases[0] | Measure-CaseUrgency", "Import-CaseIntake")]
    [InlineData("$named | Find-CaseDuplicate", "Import-CaseIntake")]
    [InlineData("$cases[0] | Find-CaseDuplicate", "Import-CaseIntake")]
    [InlineData("$named | Get-BorderStatus", "Import-BorderStatus")]
    [InlineData("$copy | Get-BorderStatus", "Import-BorderStatus")]
    [InlineData("$named | Export-CaseReport report.xlsx", "Measure-CaseUrgency")]
    [InlineData("$copy | Export-CaseReport report.xlsx", "Measure-CaseUrgency")]
    [InlineData("$records | Export-CaseReport report.xlsx", "Measure-CaseUrgency")]
    [InlineData("$named | Test-UrgencyModel", "Measure-CaseUrgency")]
    [InlineData("$copy | Test-UrgencyModel", "Measure-CaseUrgency")]
    [InlineData("$records | Test-UrgencyModel", "Measure-CaseUrgency")]
    public void What_is_piped_of_another_kind_is_refused_in_words_that_repeat_nothing_of_it(string statement, string source)
    {
        var before = bench.Names;

        var result = bench.Run(Prepare + statement);

        Assert.Null(result.TerminatingError);
        AssertRefused(result.Errors[0], source);

        // PowerShell itself keeps what was piped as the target of its error: it is the caller's own object, and no view shows it.
        Assert.All(result.Errors.Skip(1), error => Assert.Equal("ReportWithoutCases,CaseTools.ExportCaseReportCommand", error.FullyQualifiedErrorId));
        Assert.Empty(result.Output);
        Assert.Equal(before, bench.Names);
    }

    [Theory]
    [InlineData("$named | Measure-CaseUrgency")]
    [InlineData("Measure-CaseUrgency $named")]
    [InlineData("Export-CaseReport report.xlsx $named")]
    [InlineData("$named | Export-CaseReport report.xlsx")]
    public void Nothing_of_it_is_shown(string statement)
    {
        var script = bench.Folder.Write("show.ps1", $"$named = [pscustomobject]@{{ CaseId = 'Secret' + 'ova-1'; GivenName = 'Secret' + 'ova' }}\n{statement}\n");

        var result = new HostProcess { WorkingDirectory = bench.Folder.Path }.Run(script);

        Assert.Contains("Expected", result.Error);
        Assert.DoesNotContain(Personal, result.Error);
        Assert.DoesNotContain(Personal, result.Output);
    }

    [Fact]
    public void One_foreign_object_among_the_records_keeps_none_of_the_others_away()
    {
        var result = bench.Run(Prepare + "$records[0], $named | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00");

        AssertRefused(Assert.Single(result.Errors), "Import-CaseIntake");
        Assert.Equal(["P-1"], Workbench.CaseIds(result));
    }

    private static void AssertRefused(ErrorRecord error, string source)
    {
        Assert.StartsWith("ParameterArgumentTransformationError,CaseTools.", error.FullyQualifiedErrorId);
        Assert.EndsWith($"Expected what {source} gives, as it gives it.", error.Exception.Message);
        Assert.DoesNotContain(Personal, error.ToString());
        Assert.DoesNotContain(Personal, error.ErrorDetails?.Message ?? "");
        Assert.DoesNotContain(Personal, error.CategoryInfo.Activity + error.CategoryInfo.Reason + error.CategoryInfo.TargetType);
        for (Exception? exception = error.Exception; exception is not null; exception = exception.InnerException)
        {
            Assert.DoesNotContain(Personal, exception.ToString());
            Assert.DoesNotContain(exception.Data.Values.Cast<object?>(), value => $"{value}".Contains(Personal));
            Assert.False(exception is ParameterBindingException { ErrorRecord.TargetObject: IEnumerable and not string });
        }
    }
}
