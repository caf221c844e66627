using System.Management.Automation;
using System.Text.RegularExpressions;

namespace CaseTools.ModuleTests;

/// <summary>A model is tested, and what hangs on its weights is told.</summary>
public sealed class TestUrgencyModelTests : IDisposable
{
    private readonly Workbench bench = new();
    private readonly string model = File.ReadAllText(Path.Combine(BuiltFiles.ModuleFolder, "data", "urgency-model.json"));

    public TestUrgencyModelTests()
    {
        _ = bench.Folder.Write("good.json", model);
        _ = bench.Folder.Write("bad.json", model.Replace("\"exitBan\": 6", "\"exitBan\": -6", StringComparison.Ordinal));
        _ = bench.Folder.Write("worse.json", model.Replace("\"noTravelPassport\": 6", "\"noTravelPassport\": 1", StringComparison.Ordinal).Replace("\"from\": 50", "\"from\": 80", StringComparison.Ordinal));
        _ = bench.Folder.Write("torn.json", "{\n \"id\": \"x\n}");
    }

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData("Test-UrgencyModel -Verbose", "urgency-model.json")]
    [InlineData("Test-UrgencyModel good.json -Verbose", "good.json")]
    [InlineData("Test-UrgencyModel -LiteralPath good.json -Verbose", "good.json")]
    [InlineData("'good.json' | Test-UrgencyModel -Verbose", "good.json")]
    [InlineData("[IO.FileInfo] (Join-Here good.json) | Test-UrgencyModel -Verbose", "good.json")]
    public void A_model_without_a_finding_gives_nothing_and_the_details_say_so(string statement, string name)
    {
        var result = bench.RunWhole("function Join-Here($name) { [IO.Path]::Combine($PWD.ProviderPath, $name) }\n" + statement);

        Assert.Empty(result.Output);
        Assert.Empty(result.Warnings);
        Assert.Equal([$"{name}: no finding. The model border-urgency 1.0.0 can be used."], result.Verbose);
    }

    [Fact]
    public void Findings_have_file_line_place_and_reason()
    {
        var result = bench.RunWhole("foreach ($finding in Test-UrgencyModel bad.json, worse.json, torn.json) { \"$($finding.File)|$($finding.Line)|$finding\" }");

        Assert.Equal(
            [
                $"bad.json|{LineOf("\"exitBan\"")}|documents.exitBan: expected a whole number of zero or more",
                $"worse.json|{LineOf("\"noTravelPassport\"")}|documents.noTravelPassport: expected no fewer points than documents.travelPassportUnknown: no passport is no less risk than perhaps none",
                $"worse.json|{LineOf("\"Urgent\"")}|bands[1].from: overlaps the band before: expected a lower number",
            ],
            result.Values.Take(3));
        Assert.StartsWith("torn.json|2|line 2, position ", (string)result.Values[3]!);
        Assert.Equal(4, result.Values.Count);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("good.json", true)]
    [InlineData("bad.json", false)]
    [InlineData("torn.json", false)]
    [InlineData("good.json, bad.json", false)]
    [InlineData("go*.json", true)]
    [InlineData("no*.json -WarningAction Ignore", false)]
    public void Quiet_gives_one_answer_for_all_files(string files, bool answer) =>
        Assert.Equal([answer], bench.RunWhole($"Test-UrgencyModel {files} -Quiet").Values);

    [Fact]
    public void A_file_that_is_not_there_is_an_error_and_no_pass()
    {
        var result = bench.Run("Test-UrgencyModel none.json, good.json -Quiet");

        Workbench.AssertError(Assert.Single(result.Errors), "FileNotFound,CaseTools.TestUrgencyModelCommand", ErrorCategory.ObjectNotFound);
        Assert.Equal([false], result.Values);
    }

    [Fact]
    public void A_test_of_nothing_is_no_pass() => Assert.Equal([false], bench.RunWhole("@() | Test-UrgencyModel -Quiet").Values);

    [Fact]
    public void The_example_cases_tell_what_hangs_on_each_weight()
    {
        var result = bench.RunWhole(ExampleCases("foreach ($weight in $cases | Test-UrgencyModel) { $weight }"));

        Assert.Equal("CaseTools.WeightSensitivity", result.Output[0].TypeNames[0]);
        Assert.Equal(91, result.Output.Count);
        Assert.All(result.Output, weight => Assert.Equal((3, "urgency-model.json"), ((int)weight.Properties["Cases"].Value, (string)weight.Properties["File"].Value)));

        // Konstantin has 76 of the 70 of Emergency and Vladimir 46 of the 50 of Urgent, 28 of them at L3 X4. A floor holds Kirill.
        Assert.Equal(
            ["bands[0].from", "bands[1].from", "border.matrix[3][4]"],
            result.Output.Take(3).Select(weight => weight.Properties["Weight"].Value));
        Assert.Equal((0, 1), Changed(result, "border.matrix[3][4]"));
        Assert.Equal((1, 0), Changed(result, "bands[1].from"));
        Assert.Equal((0, 1), Changed(result, "bands[0].from"));
        Assert.Equal((0, 0), Changed(result, "dependants.soleCarer"));
    }

    [Fact]
    public void Change_moves_weights_further()
    {
        var result = bench.RunWhole(ExampleCases("Test-UrgencyModel good.json -InputObject $cases -Change 0.5"));

        Assert.Equal((14m, 42m), (Value(result, "border.matrix[3][4]", "Lower"), Value(result, "border.matrix[3][4]", "Higher")));
        Assert.Equal("good.json", result.Output[0].Properties["File"].Value);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0.001")]
    [InlineData("1.01")]
    public void Another_share_than_a_hundredth_to_the_whole_is_refused(string change)
    {
        var result = bench.Run(ExampleCases($"Test-UrgencyModel -InputObject $cases -Change {change}"));

        var error = result.TerminatingError ?? Assert.Single(result.Errors);
        Assert.Equal("ParameterArgumentValidationError,CaseTools.TestUrgencyModelCommand", error.FullyQualifiedErrorId);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void With_a_model_that_is_refused_nothing_is_measured()
    {
        var result = bench.RunWhole(ExampleCases("$cases | Test-UrgencyModel bad.json"));

        Assert.Equal("CaseTools.UrgencyModelFinding", Assert.Single(result.Output).TypeNames[0]);
    }

    [Fact]
    public void Rates_of_another_currency_are_warned_of()
    {
        _ = bench.Folder.Write("dollars.json", model.Replace("\"RUB\"", "\"USD\"", StringComparison.Ordinal));

        var result = bench.RunWhole(ExampleCases("$cases | Test-UrgencyModel dollars.json", "-ExchangeRate @{ EUR = 60 }"));

        Assert.StartsWith("dollars.json counts in another currency", Assert.Single(result.Warnings));
        Assert.Equal(91, result.Output.Count);
    }

    [Theory]
    [InlineData("Test-UrgencyModel bad.json")]
    [InlineData("$cases | Test-UrgencyModel")]
    public void Each_is_shown_as_a_table(string statement)
    {
        var script = bench.Folder.Write("show.ps1", ExampleCases(statement));

        var result = new HostProcess { WorkingDirectory = bench.Folder.Path }.Run(script);

        Assert.Empty(result.Error);
        Assert.Matches(
            statement[0] == 'T' ? @"File\s+Line\s+Place\s+Reason" : @"Weight\s+Value\s+Lower\s+Bands\s+Higher\s+Bands\s+Cases",
            result.Output);
        Assert.DoesNotMatch("Konstantin|Vladimir|Kirill", result.Output);
    }

    [Fact]
    public void The_commands_of_the_page_run_as_they_stand()
    {
        var page = File.ReadAllText(Path.Combine(Examples, "..", "own-model.md"));
        var commands = Regex.Matches(page, "```powershell\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value).ToArray();
        const string withoutManagement =
            """
            function Join-Path($Path, $ChildPath) { [IO.Path]::Combine($Path, $ChildPath) }
            function Copy-Item($Path, $Destination) {
                $target = [IO.Path]::Combine($PWD.ProviderPath, $Destination)
                if ([IO.Directory]::Exists($target)) { $target = [IO.Path]::Combine($target, [IO.Path]::GetFileName($Path)) }
                [IO.File]::Copy($Path, $target)
            }

            """;

        var result = bench.RunWhole(withoutManagement + string.Join('\n', commands));

        Assert.Equal(4, commands.Length);
        Assert.Equal(2 * 91, result.Output.Count(item => item.TypeNames[0] == "CaseTools.WeightSensitivity"));
        Assert.Equal(2, result.Output.Count(item => item.TypeNames[0] == "CaseTools.CaseAssessment"));
        Assert.Contains("urgency-model.schema.json", bench.Names);
    }

    private static string Examples { get; } = Path.GetFullPath(Path.Combine(BuiltFiles.ModuleFolder, "..", "..", "docs", "examples"));

    private static string ExampleCases(string statement, string options = "") =>
        $"$borders = Import-BorderStatus '{Examples}/borders-2022-09.csv'\n" +
        $"$cases = Import-CaseIntake '{Examples}/three-cases.csv' | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00 {options}\n" +
        statement;

    private static (int Lower, int Higher) Changed(ModuleResult result, string weight) =>
        ((int)Value(result, weight, "BandsChangedLower"), (int)Value(result, weight, "BandsChangedHigher"));

    private static object Value(ModuleResult result, string weight, string property) =>
        result.Output.Single(item => (string)item.Properties["Weight"].Value == weight).Properties[property].Value;

    private int LineOf(string text) => model[..model.IndexOf(text, StringComparison.Ordinal)].Count(sign => sign == '\n') + 1;
}
