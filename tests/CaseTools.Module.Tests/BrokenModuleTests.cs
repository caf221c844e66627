namespace CaseTools.ModuleTests;

/// <summary>A module whose folder was damaged on the way says so, once, and does not blame the user's files.</summary>
public sealed class BrokenModuleTests : IDisposable
{
    private const string TellErrors =
        """

        foreach ($record in @($error)) { "$($record.FullyQualifiedErrorId): $($record.Exception.Message)" }
        """;

    private readonly TemporaryFolder folder = new();
    private readonly string host;

    public BrokenModuleTests()
    {
        host = folder.CopyHere(BuiltFiles.HostFolder, "host");
        _ = folder.Write("a.csv", Workbench.Intake);
        _ = folder.Write("b.csv", "case_id,given_name\nB-1,Anna\n");
        _ = folder.Write("borders.csv", Workbench.Borders);
        _ = folder.Write("more.csv", Workbench.Borders);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("{\"id\": \"x\",")]
    [InlineData("{}")]
    [InlineData("{\"cap\": 1}")]
    public void A_damaged_default_model_ends_the_commands_that_need_it_in_words(string text)
    {
        File.WriteAllText(ModuleFile("data", "urgency-model.json"), text);

        var lines = Run(
            """
            $borders = Import-BorderStatus borders.csv; $records = Import-CaseIntake a.csv
            Get-UrgencyModel
            $records | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T00:00:00Z
            $borders | Get-BorderStatus -AsOf 2022-09-27T00:00:00Z
            """);

        // The latest error comes first.
        Assert.Equal(
            ["GetBorderStatusCommand", "MeasureCaseUrgencyCommand", "GetUrgencyModelCommand"],
            lines.Select(line => line.Split("UrgencyModelRefused,CaseTools.")[1].Split(": urgency-model.json: the model is refused: ")[0]));
        Assert.All(lines, line => Assert.DoesNotContain("Exception", line));
    }

    [Theory]
    [InlineData("CaseTools.IO.dll")]
    [InlineData("CsvHelper.dll")]
    [InlineData("ClosedXML.dll")]
    [InlineData("DocumentFormat.OpenXml.dll")]
    [InlineData("ExcelNumberFormat.dll")]
    public void A_damaged_or_missing_assembly_is_said_once_and_not_of_every_file(string assembly)
    {
        var path = ModuleFile("lib", "net8.0", assembly);
        foreach (var damage in new Action[] { () => File.WriteAllBytes(path, File.ReadAllBytes(path)[..3000]), () => File.WriteAllText(path, ""), () => File.Delete(path) })
        {
            damage();

            AssertIncomplete("Import-CaseIntake a.csv, b.csv", "ImportCaseIntakeCommand");
        }

        AssertIncomplete("'a.csv', 'b.csv' | Import-CaseIntake", "ImportCaseIntakeCommand");
        AssertIncomplete("Import-BorderStatus borders.csv, more.csv", "ImportBorderStatusCommand");
        AssertIncomplete("Get-UrgencyModel", "GetUrgencyModelCommand");
    }

    [Fact]
    public void A_missing_folder_of_assemblies_is_said_in_words()
    {
        Directory.Delete(ModuleFile("lib", "net8.0"), recursive: true);

        AssertIncomplete("Import-CaseIntake a.csv, b.csv -RejectPath rejects.csv", "ImportCaseIntakeCommand");
        Assert.False(File.Exists(folder["rejects.csv"]));
    }

    private string ModuleFile(params string[] names) => Path.Combine([host, "Modules", "CaseTools", .. names]);

    private void AssertIncomplete(string statement, string cmdlet)
    {
        var line = Assert.Single(Run(statement));
        Assert.StartsWith($"ModuleIncomplete,CaseTools.{cmdlet}: The module is not whole: its folder '{Path.Combine("lib", "net8.0")}' cannot be loaded (", line);
        Assert.EndsWith("). Install CaseTools again and start a new session.", line);
        Assert.DoesNotContain("Exception", line);
    }

    private string[] Run(string script)
    {
        var process = new HostProcess { WorkingDirectory = folder.Path, Program = Path.Combine(host, Path.GetFileName(BuiltFiles.Host)) };
        return process.Run(folder.Write("script.ps1", script + TellErrors)).OutputLines;
    }
}
