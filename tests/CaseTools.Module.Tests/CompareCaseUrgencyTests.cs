using System.Management.Automation;
using System.Text;

namespace CaseTools.ModuleTests;

/// <summary>Compare-CaseUrgency, and the snapshots that Measure-CaseUrgency keeps for it.</summary>
public sealed class CompareCaseUrgencyTests : IDisposable
{
    private const string By = ",CaseTools.CompareCaseUrgencyCommand";
    private const string MeasureBy = ",CaseTools.MeasureCaseUrgencyCommand";

    // A-2 speaks of violence on the later day; A-1 goes, A-3 comes.
    private const string TwoDays =
        """
        $old = Import-CaseIntake intake.csv | Measure-CaseUrgency -BorderStatus (Import-BorderStatus borders.csv) -AsOf 2022-09-27T12:00:00+03:00
        $now = Import-CaseIntake later.csv | Measure-CaseUrgency -BorderStatus (Import-BorderStatus borders.csv) -AsOf 2022-09-28T12:00:00+03:00

        """;

    private const string Keep = "$null = Import-CaseIntake intake.csv | Measure-CaseUrgency -BorderStatus (Import-BorderStatus borders.csv) -AsOf 2022-09-27T12:00:00+03:00 -SnapshotPath today.json ";

    private readonly Workbench bench = new();

    public CompareCaseUrgencyTests() => bench.Folder.Write("later.csv", "case_id,given_name,sex,age,safeguarding\nA-2,Boris,m,31,violence\nA-3,Clara,f,32,\n");

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData("$now | Compare-CaseUrgency $old")]
    [InlineData("Compare-CaseUrgency $old $now")]
    [InlineData("Compare-CaseUrgency -DifferenceObject $now -ReferenceObject $old")]
    [InlineData("$null, $now[1], $null, $now[0] | Compare-CaseUrgency $old[1], $null, $old[0]")]
    [InlineData("$old | Export-CaseReport old.xlsx; $now | Compare-CaseUrgency -ReferencePath old.xlsx")]
    [InlineData("$old | Export-CaseReport old.xlsx; Compare-CaseUrgency -ReferencePath (Join $pwd 'old.xlsx') -DifferenceObject $now")]
    [InlineData("$null = Import-CaseIntake intake.csv | Measure-CaseUrgency -BorderStatus (Import-BorderStatus borders.csv) -AsOf 2022-09-27T12:00:00+03:00 -SnapshotPath old.json; $now | Compare-CaseUrgency -ReferencePath old.json")]
    public void Runs_reports_and_snapshots_tell_the_same(string statement)
    {
        var result = bench.RunWhole("function Join($a, $b) { [IO.Path]::Combine($a, $b) }\n" + TwoDays + statement);

        Assert.Empty(result.Warnings);
        Assert.Equal(
            [
                "A-2: Standard 19 -> Urgent 34: Safeguarding +15 (A-2: suffers violence); floor F1b applies now; the record changed",
                "A-3: New: Standard 13, rank 2",
                "A-1: No longer there: was Standard 13",
            ],
            result.Values.Select(change => change!.ToString()));
        Assert.All(result.Values, change => Assert.Equal("CaseTools.CaseChange", change!.GetType().FullName));
    }

    [Fact]
    public void Cases_that_are_known_by_a_line_alone_are_compared_with_a_warning()
    {
        using var bench = new Workbench();
        _ = bench.Folder.Write("names.csv", "full_name,sex,age\nAnna Orlova,f,30\nBoris Orlov,m,31\n");

        var result = bench.RunWhole("$cases = Import-CaseIntake names.csv | Measure-CaseUrgency -BorderStatus (Import-BorderStatus borders.csv) -AsOf 2022-09-27T12:00:00+03:00; $cases | Compare-CaseUrgency $cases");

        Assert.Contains(result.Warnings, text => text.StartsWith("2 case(s) have no id, only a place in their file", StringComparison.Ordinal));
    }

    [Fact]
    public void Equal_cases_are_given_where_they_are_asked_for()
    {
        var script = Workbench.Assess + "$cases | Compare-CaseUrgency $cases";

        Assert.Empty(bench.RunWhole(script).Output);
        var all = bench.RunWhole(script + " -IncludeEqual");
        Assert.Equal(["Equal", "Equal"], all.Output.Select(change => change.Properties["Kind"].Value.ToString()));
        Assert.Empty(all.Warnings);
    }

    [Theory]
    [InlineData("", "", "New: ")]
    [InlineData("-Language ru", "", "Новое дело: ")]
    [InlineData("-Language RU", "", "Новое дело: ")]
    [InlineData("-Language ru", "-Language en", "New: ")]
    [InlineData("-Language uk", "", "Нова справа: ")]
    [InlineData("", "-Language kk", "Жаңа іс: ")]
    public void The_words_are_in_the_language_of_the_cases_or_the_one_asked_for(string scored, string asked, string words)
    {
        var result = bench.RunWhole($"Import-CaseIntake intake.csv | Measure-CaseUrgency -BorderStatus (Import-BorderStatus borders.csv) -AsOf 2022-09-27T12:00:00+03:00 {scored} | Compare-CaseUrgency @() {asked}");

        Assert.All(result.Output, change => Assert.StartsWith(words, (string)change.Properties["Why"].Value));
    }

    [Theory]
    [InlineData("$supposed | Compare-CaseUrgency $cases", "The difference side is a scenario")]
    [InlineData("$cases | Compare-CaseUrgency $supposed", "The reference side is a scenario")]
    [InlineData("$cases | Compare-CaseUrgency -ReferencePath supposed.xlsx", "The reference side is a scenario")]
    [InlineData("$cases | Compare-CaseUrgency -ReferencePath supposed.json", "The reference side is a scenario")]
    [InlineData("$supposed | Compare-CaseUrgency $supposed", null)]
    public void A_scenario_is_never_taken_for_fact(string statement, string? warning)
    {
        var result = bench.RunWhole(Workbench.Assess + Suppose + statement + " -IncludeEqual");

        Assert.Equal(warning is null ? 0 : 1, result.Warnings.Count);
        Assert.All(result.Warnings, words => Assert.StartsWith(warning!, words));
        Assert.Equal(2, result.Output.Count);
        Assert.All(result.Output, change => Assert.True((bool)change.Properties["IsScenario"].Value));
        Assert.All(result.Output, change => Assert.StartsWith("What if: ", (string)change.Properties["Why"].Value));
    }

    [Theory]
    [InlineData("Compare-CaseUrgency @() @()", "There is no case on either side.", 0)]
    [InlineData("Compare-CaseUrgency $null $null", "There is no case on either side.", 0)]
    [InlineData("$cases | Compare-CaseUrgency @()", "There is no case on the reference side: every case counts as new.", 2)]
    [InlineData("@() | Compare-CaseUrgency $cases", "There is no case on the difference side: every case counts as gone.", 2)]
    [InlineData("$cases[0] | Compare-CaseUrgency $cases", null, 1)]
    [InlineData("$cases[1] | Compare-CaseUrgency $cases", "The difference side is a part of a queue", 1)]
    [InlineData("$cases | Compare-CaseUrgency $cases[1]", "The reference side is a part of a queue", 1)]
    [InlineData("$cases | Compare-CaseUrgency $other", "No case stands on both sides", 3)]
    public void Sides_that_nobody_would_expect_are_compared_with_a_warning(string statement, string? warning, int changes)
    {
        var result = bench.RunWhole(
            Workbench.Assess + "$other = Import-CaseIntake other.csv | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00\n".Replace("other.csv", Other(), StringComparison.Ordinal) + statement);

        Assert.Equal(changes, result.Output.Count);
        Assert.Equal(warning is null ? 0 : 1, result.Warnings.Count);
        Assert.All(result.Warnings, words => Assert.StartsWith(warning!, words));
    }

    [Theory]
    [InlineData("$cases | Compare-CaseUrgency ($cases + $cases)", "reference")]
    [InlineData("$cases + $cases[1] | Compare-CaseUrgency $cases", "difference")]
    [InlineData("$cases | Compare-CaseUrgency -ReferencePath twice.json", "reference")]
    public void A_case_id_that_stands_twice_is_refused(string statement, string side)
    {
        _ = bench.Folder.Write("twice.json", """[{"CaseId":"A-1","Band":"Urgent","Score":50},{"CaseId":"A-1","Band":"Urgent","Score":51}]""");

        var error = bench.RunRefused(Workbench.Assess + statement, "CaseIdsRepeated" + By, ErrorCategory.InvalidArgument);

        Assert.Contains($"On the {side} side several cases have one case id", error.Exception.Message);
        Assert.Contains("A-1", error.Exception.Message);
    }

    [Theory]
    [InlineData("none.xlsx", "FileNotFound", ErrorCategory.ObjectNotFound, "There is no file 'none.xlsx'")]
    [InlineData(".", "PathIsFolder", ErrorCategory.InvalidArgument, "is a folder")]
    [InlineData("Env:PATH", "NotAFilePath", ErrorCategory.InvalidArgument, "belongs to the provider Environment")]
    [InlineData("intake.csv", "ReferenceFileRefused", ErrorCategory.InvalidData, "intake.csv: line 1, position 1: no valid JSON")]
    [InlineData("empty.json", "ReferenceFileRefused", ErrorCategory.InvalidData, "Expected the .xlsx report of that day, or the JSON that Measure-CaseUrgency -SnapshotPath wrote.")]
    [InlineData("other.xlsx", "ReferenceFileRefused", ErrorCategory.InvalidData, "other.xlsx: the workbook is no case report")]
    [InlineData("torn.xlsx", "ReferenceFileRefused", ErrorCategory.InvalidData, "torn.xlsx: the workbook is damaged")]
    [InlineData("old.xls", "ReferenceFileRefused", ErrorCategory.InvalidData, "old.xls: the file is an old .xls workbook or is protected by a password")]
    [InlineData("torn.json", "ReferenceFileRefused", ErrorCategory.InvalidData, "no valid JSON")]
    [InlineData("wrong.json", "ReferenceFileRefused", ErrorCategory.InvalidData, "wrong.json: [0].Score: expected a whole number from 0 to 1000000. Expected the .xlsx report")]
    public void A_file_that_keeps_no_cases_is_refused_in_words(string path, string errorId, ErrorCategory category, string words)
    {
        var workbook = SmallWorkbook.Of([["Rank", "Name"], ["1", "Secretova"]]);
        File.WriteAllBytes(bench.Folder["other.xlsx"], workbook);
        File.WriteAllBytes(bench.Folder["torn.xlsx"], workbook[..(workbook.Length / 2)]);
        File.WriteAllBytes(bench.Folder["old.xls"], [0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3]);
        _ = bench.Folder.Write("empty.json", "");
        _ = bench.Folder.Write("torn.json", """[{"CaseId":"Secretova","Band":"Ur""");
        _ = bench.Folder.Write("wrong.json", """[{"CaseId":"Secretova","Band":"Urgent","Score":"Secretova"}]""");

        var error = bench.RunRefused(Workbench.Assess + $"$cases | Compare-CaseUrgency -ReferencePath '{path}'", errorId + By, category);

        Assert.Contains(words, error.Exception.Message);
        Assert.DoesNotContain("Secretova", error.ToString());
    }

    [Fact]
    public void A_report_without_its_reasons_is_compared_with_a_warning()
    {
        var result = bench.RunWhole(TwoDays + "$old | Export-CaseReport old.xlsx -Sheet Queue; $now | Compare-CaseUrgency -ReferencePath old.xlsx");

        Assert.Equal("A-2: Standard 19 -> Urgent 34", result.Values[0]!.ToString());
        Assert.Contains("old.xlsx: it has no sheet Why, so the parts of its scores are not known", result.Warnings[0]);
    }

    [Fact]
    public void Json_in_the_encoding_of_Windows_PowerShell_is_read()
    {
        File.WriteAllText(bench.Folder["old.json"], """[{"CaseId":"A-1","Band":"Urgent","Score":50},{"CaseId":"A-2","Band":"Urgent","Score":50}]""", Encoding.Unicode);

        var result = bench.Run(Workbench.Assess + "$cases | Compare-CaseUrgency -ReferencePath old.json");

        Assert.Empty(result.Errors);
        Assert.Equal(["Lowered", "Lowered"], result.Output.Select(change => change.Properties["Kind"].Value.ToString()));
    }

    [Fact]
    public void A_report_that_is_open_elsewhere_is_read()
    {
        _ = bench.RunWhole(Workbench.Assess + "$cases | Export-CaseReport old.xlsx");

        using var held = new FileStream(bench.Folder["old.xlsx"], FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);

        Assert.Empty(bench.RunWhole("$cases | Compare-CaseUrgency -ReferencePath old.xlsx").Output);
    }

    [Fact]
    public void A_snapshot_is_kept_beside_the_cases_the_same_each_time_and_nothing_else()
    {
        var before = bench.Names;

        var cases = bench.RunWhole(Keep.Replace("$null = ", "", StringComparison.Ordinal));
        var first = File.ReadAllBytes(bench.Folder["today.json"]);
        _ = bench.RunWhole(Keep);

        Assert.Equal(["A-2", "A-1"], Workbench.CaseIds(cases));
        Assert.Equal(first, File.ReadAllBytes(bench.Folder["today.json"]));
        Assert.Equal([.. before, "today.json"], bench.Names.OrderBy(name => name == "today.json"));
        Assert.DoesNotMatch("Anna|Boris", Encoding.UTF8.GetString(first));
    }

    [Fact]
    public void WhatIf_keeps_no_snapshot_and_gives_the_cases()
    {
        var before = bench.Names;

        Assert.Equal(2, bench.RunWhole(Keep.Replace("$null = ", "", StringComparison.Ordinal) + "-WhatIf").Output.Count);
        Assert.Equal(before, bench.Names);
    }

    [Fact]
    public void An_old_snapshot_is_replaced_but_not_against_the_caller_s_will()
    {
        _ = bench.Folder.Write("today.json", "old");

        _ = bench.RunRefused(Keep + "-NoClobber -Force", "FileExists" + MeasureBy, ErrorCategory.ResourceExists);
        Assert.Equal("old", File.ReadAllText(bench.Folder["today.json"]));

        File.SetAttributes(bench.Folder["today.json"], FileAttributes.ReadOnly);
        _ = bench.RunRefused(Keep, "FileReadOnly" + MeasureBy, ErrorCategory.PermissionDenied);
        Assert.Equal("old", File.ReadAllText(bench.Folder["today.json"]));

        _ = bench.RunWhole(Keep + "-Force");
        Assert.StartsWith("[", File.ReadAllText(bench.Folder["today.json"]));
    }

    [Fact]
    public void Without_a_case_the_old_snapshot_is_kept_and_an_error_says_so()
    {
        _ = bench.Folder.Write("today.json", "old");

        var error = bench.RunRefused("@() | Measure-CaseUrgency -BorderStatus (Import-BorderStatus borders.csv) -SnapshotPath today.json", "SnapshotWithoutCases" + MeasureBy, ErrorCategory.InvalidData);

        Assert.Contains("There is no case to keep, so 'today.json' was not written.", error.Exception.Message);
        Assert.Equal("old", File.ReadAllText(bench.Folder["today.json"]));
    }

    [Theory]
    [InlineData("nowhere/today.json", "FileUnwritable", ErrorCategory.WriteError)]
    [InlineData(".", "FileUnwritable", ErrorCategory.WriteError)]
    [InlineData("Env:today", "NotAFilePath", ErrorCategory.InvalidArgument)]
    public void A_path_that_no_snapshot_can_go_to_is_refused_before_the_records_are_taken(string path, string errorId, ErrorCategory category) =>
        bench.RunRefused($"& {{ throw 'never asked' }} | Measure-CaseUrgency -SnapshotPath '{path}'", errorId + MeasureBy, category);

    [UnixFact]
    public void A_new_snapshot_is_for_its_owner_alone()
    {
        _ = bench.RunWhole(Keep);

        Assert.Equal("600", OperatingSystem.IsWindows() ? "" : Convert.ToString((int)File.GetUnixFileMode(bench.Folder["today.json"]), 8));
    }

    // The setter of the mark is for the module alone: a test reaches it through the type.
    private const string Suppose =
        """
        $mark = [CaseTools.BorderStatus].GetProperty('IsHypothetical')
        $row = (Import-BorderStatus borders.csv)[0]
        $mark.SetValue($row, $true)
        $supposed = Import-CaseIntake intake.csv | Measure-CaseUrgency -BorderStatus $borders[1], $row -AsOf 2022-09-27T12:00:00+03:00 -SnapshotPath supposed.json
        $supposed | Export-CaseReport supposed.xlsx

        """;

    private string Other() => Path.GetFileName(bench.Folder.Write("other.csv", "case_id,sex,age\nB-1,f,30\n"));
}
