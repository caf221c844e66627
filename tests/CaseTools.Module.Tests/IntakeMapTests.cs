using System.Management.Automation;

namespace CaseTools.ModuleTests;

/// <summary>Columns that the caller names, once or for good.</summary>
public sealed class IntakeMapTests
{
    private const string List = "Дело,Кому звонить,Укажите дату рождения,Собака\nA-1,Anna,1990-01-02,Rex\n";

    [Fact]
    public void A_table_names_columns_and_leaves_others_out()
    {
        using var bench = new Workbench();
        _ = bench.Folder.Write("list.csv", List);

        var result = bench.RunWhole("$r = Import-CaseIntake list.csv -Map @{ 'дело' = 'case_id'; 'column 2' = 'given_name'; 'Собака' = $null }; $r.CaseId; $r.GivenName; $r.Extra['Собака']; $r.IntakeReport.Columns.Match");

        Assert.Equal(["A-1", "Anna", "Rex", "Map", "Map", "Likeness", "LeftAside"], result.Values.Select(value => value?.ToString()));
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void A_saved_map_gives_the_same_records_without_a_guess()
    {
        using var bench = new Workbench();
        _ = bench.Folder.Write("list.csv", List);

        var result = bench.RunWhole(
            """
            $map = @{ 'Дело' = 'case_id'; 'Кому звонить' = 'given_name' }
            $first = Import-CaseIntake list.csv -Map $map -WarningAction Ignore
            Test-CaseIntake list.csv -Map $map | New-CaseIntakeMap list.map.json
            $second = Import-CaseIntake list.csv -Map list.map.json
            $second.IntakeReport.AllGuesses.Count
            $second.IntakeReport.Columns.Match
            $first.BirthDate -eq $second.BirthDate -and $first.GivenName -eq $second.GivenName -and $first.CaseId -eq $second.CaseId
            """);

        Assert.Equal(["0", "Map", "Map", "Map", "LeftAside", "True"], result.Values.Select(value => value?.ToString()));
        Assert.Empty(result.Warnings);
        Assert.DoesNotContain("Anna", Read(bench, "list.map.json"), StringComparison.Ordinal);
        Assert.Contains("{\n      \"header\": \"Собака\",\n      \"field\": null\n    }", Read(bench, "list.map.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@{ 'Дело' = 'case_nr' }", "no field of the intake record. Fields like it: case_id, caseworker.")]
    [InlineData("@{ 'Дело' = 'phone'; 'Собака' = 'phone' }", "two columns are mapped to 'phone'")]
    [InlineData("42", "expected a table")]
    [InlineData("'bad.json'", "expected an object with \"caseToolsMap\": 1")]
    [InlineData("'torn.json'", "no valid JSON")]
    [InlineData("'field.json'", "columns[0].field: expected the name of a field")]
    public void A_map_that_makes_no_sense_is_refused_in_words(string map, string words)
    {
        using var bench = new Workbench();
        _ = bench.Folder.Write("list.csv", List);
        _ = bench.Folder.Write("bad.json", "[]");
        _ = bench.Folder.Write("torn.json", "{");
        _ = bench.Folder.Write("field.json", "{ \"caseToolsMap\": 1, \"columns\": [ { \"header\": \"a\", \"field\": 3 } ] }");

        var error = bench.RunRefused($"Import-CaseIntake list.csv -Map {map}", "IntakeMapRefused,CaseTools.ImportCaseIntakeCommand", ErrorCategory.InvalidData);

        Assert.Contains(words, error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_of_columns_that_are_not_there_is_said()
    {
        using var bench = new Workbench();

        var result = bench.RunWhole("$null = Import-CaseIntake intake.csv -Map @{ 'Телефон' = 'phone' }");

        Assert.Equal("intake.csv: the map names 1 column(s) that the file does not have: 'Телефон'.", Assert.Single(result.Warnings));
    }

    [Fact]
    public void The_map_of_a_workbook_with_members_leaves_no_guess_about_a_column()
    {
        using var bench = new Workbench();
        File.WriteAllBytes(bench.Folder["form.xlsx"], SmallWorkbook.Of(
            [["_id", "What is your full name?", "_uuid", "_index"], ["17", "Anna", "u-1", "1"]],
            [["Name of family member", "How old?", "_index", "_parent_index", "_submission__uuid"], ["Boris", "7", "1", "1", "u-1"]]));

        var result = bench.RunWhole(
            "Test-CaseIntake form.xlsx | New-CaseIntakeMap map.json; $r = Import-CaseIntake form.xlsx -Map map.json -ReportVariable reports; $r.FullName; $reports.AllGuesses.Where({ $_ -match '^column [0-9]' }).Count");

        Assert.Equal(["Anna", "Boris", 0], result.Values);
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void A_map_file_that_is_missing_is_an_error()
    {
        using var bench = new Workbench();

        _ = bench.RunRefused("Import-CaseIntake intake.csv -Map missing.json", "FileNotFound,CaseTools.ImportCaseIntakeCommand", ErrorCategory.ObjectNotFound);
    }

    [Fact]
    public void A_map_that_is_there_can_be_kept()
    {
        using var bench = new Workbench();
        _ = bench.Folder.Write("map.json", "mine");

        _ = bench.RunRefused("Test-CaseIntake intake.csv | New-CaseIntakeMap map.json -NoClobber", "FileExists,CaseTools.NewCaseIntakeMapCommand", ErrorCategory.ResourceExists);
        Assert.Equal("mine", Read(bench, "map.json"));

        _ = bench.RunWhole("Test-CaseIntake intake.csv | New-CaseIntakeMap map.json -WhatIf");
        Assert.Equal("mine", Read(bench, "map.json"));

        Assert.Equal("map.json", ((FileInfo)bench.RunWhole("Test-CaseIntake intake.csv | New-CaseIntakeMap map.json -PassThru").Values.Single()!).Name);
    }

    [Fact]
    public void Files_that_differ_about_a_column_have_no_common_map()
    {
        using var bench = new Workbench();
        _ = bench.Folder.Write("a.csv", "case_id,x\n1,2\n");

        var error = bench.RunRefused(
            "(Test-CaseIntake a.csv), (Test-CaseIntake a.csv -Map @{ x = 'phone' }) | New-CaseIntakeMap map.json", "IntakeMapRefused,CaseTools.NewCaseIntakeMapCommand", ErrorCategory.InvalidData);

        Assert.Contains("the files differ about the column 'x'", error.Exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("map.json", bench.Names);
    }

    private static string Read(Workbench bench, string name) => File.ReadAllText(Path.Combine(bench.Folder.Path, name));
}
