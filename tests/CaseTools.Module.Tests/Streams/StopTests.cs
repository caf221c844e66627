namespace CaseTools.ModuleTests;

/// <summary>Ctrl-C while a cmdlet works: it ends, without an error, and leaves what it had not finished as it was.</summary>
public sealed class StopTests(StopTests.ManyCases many) : IClassFixture<StopTests.ManyCases>
{
    /// <summary>A session with more cases than are done at once.</summary>
    public sealed class ManyCases : IDisposable
    {
        private const string Load =
            """
            $at = '2022-09-27T12:00:00+03:00'
            $borders = Import-BorderStatus borders.csv
            $records = Import-CaseIntake many.csv -WarningAction Ignore
            $cases = $records | Measure-CaseUrgency -BorderStatus $borders -AsOf $at -SnapshotPath earlier.json
            $cases | Export-CaseReport earlier.xlsx
            $key = [securestring]::new(); 'one sentence that only we have'.ToCharArray().ForEach({ $key.AppendChar($_) })
            $partner = @{ Privacy = 'Partner'; Recipient = 'North'; Key = $key }
            $observations = foreach ($round in 1..2000) { $borders }

            """;

        public ManyCases()
        {
            var rows = Enumerable.Range(1, 2_000).Select(number => $"A-{number},G-{number / 2},Anna,{number % 60 + 18},RU,2022-10-0{number % 9 + 1},yes\n");
            _ = Bench.Folder.Write("many.csv", "case_id,group_id,given_name,age,current_country,accommodation_until,consent_to_share\n" + string.Concat(rows));
            rows = Enumerable.Range(1, 12_000).Select(number => $"C-{number},,Anna,{number % 60 + 18},RU,2022-10-0{number % 9 + 1},yes\n");
            _ = Bench.Folder.Write("crowd.csv", "case_id,group_id,given_name,age,current_country,accommodation_until,consent_to_share\n" + string.Concat(rows));
            _ = Bench.RunWhole(Load);
            Before = Contents();
        }

        internal Workbench Bench { get; } = new();

        internal Dictionary<string, string> Before { get; }

        /// <summary>What stands in the folder, by name.</summary>
        internal Dictionary<string, string> Contents() => Bench.Names.ToDictionary(name => name, name => Convert.ToHexString(File.ReadAllBytes(Bench.Folder[name])));

        public void Dispose() => Bench.Dispose();
    }

    public static TheoryData<string> Work =>
    [
        "Import-CaseIntake many.csv",
        "Import-CaseIntake earlier.xlsx",
        "Test-CaseIntake many.csv",
        "Import-BorderStatus borders.csv",
        "Get-BorderStatus $observations -AsOf $at",
        "Measure-CaseUrgency $records -BorderStatus $borders -AsOf $at",
        "Compare-CaseUrgency $cases $cases",
        "Compare-CaseUrgency -ReferencePath earlier.json $cases",
        "Compare-CaseUrgency -ReferencePath earlier.xlsx $cases",
        "Find-CaseDuplicate $records -Threshold 30",
        "Protect-CaseRecord @partner $records",
        "Protect-CaseRecord Public $records",
        "$cases | Test-UrgencyModel",
    ];

    [Theory]
    [MemberData(nameof(Work))]
    public void A_cmdlet_that_is_stopped_ends_without_an_error_and_leaves_every_file_free(string statement)
    {
        var took = many.Bench.RunAndStop($"$error.Clear(); while ($true) {{ $null = {statement} 3>$null 2>$null }}", TimeSpan.FromMilliseconds(150));

        // Against hanging, no measure of speed.
        Assert.InRange(took, TimeSpan.Zero, TimeSpan.FromSeconds(20));
        Assert.DoesNotContain(many.Bench.RunWhole("$error").Output, error => $"{error}".Contains("cancel", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(many.Before, many.Contents());
        Assert.All(many.Before.Keys, name => File.Open(many.Bench.Folder[name], FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose());
    }

    // One that heeded nothing would come to its end, and what it writes would be there.
    [Theory]
    [InlineData("$crowd | Export-CaseReport out.xlsx", "out.xlsx")]
    [InlineData("$crowd | Export-CaseCalendar out.ics", "out.ics")]
    [InlineData("Measure-CaseUrgency $people -BorderStatus $borders -AsOf $at -SnapshotPath out.json 3>$null", "out.json")]
    public void A_cmdlet_that_is_stopped_half_way_does_not_go_on_to_its_end(string statement, string name)
    {
        _ = many.Bench.RunWhole("if (!$crowd) { $people = Import-CaseIntake crowd.csv -WarningAction Ignore; $crowd = $people | Measure-CaseUrgency -BorderStatus $borders -AsOf $at }");

        _ = many.Bench.RunAndStop($"$null = {statement}", TimeSpan.FromMilliseconds(60));

        Assert.DoesNotContain(name, many.Bench.Names);
    }

    // Which of them was stopped nobody knows: each file is the whole one or is not there.
    [Theory]
    [InlineData("$cases | Export-CaseReport out.xlsx", "out.xlsx")]
    [InlineData("$cases | Export-CaseReport out.xlsx -Privacy Restricted -Password $key", "out.xlsx")]
    [InlineData("$cases | Export-CaseCalendar out.ics", "out.ics")]
    [InlineData("Measure-CaseUrgency $records -BorderStatus $borders -AsOf $at -SnapshotPath out.json", "out.json")]
    [InlineData("New-CaseIntakeTemplate out.xlsx", "out.xlsx")]
    public void A_cmdlet_that_is_stopped_while_it_writes_leaves_a_whole_file_or_none(string statement, string name)
    {
        var took = many.Bench.RunAndStop($"$error.Clear(); while ($true) {{ $null = {statement} 3>$null; [IO.File]::Delete(\"$PWD/{name}\") }}", TimeSpan.FromMilliseconds(300));

        Assert.InRange(took, TimeSpan.Zero, TimeSpan.FromSeconds(20));
        Assert.DoesNotContain(many.Bench.RunWhole("$error").Output, error => $"{error}".Contains("cancel", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(many.Bench.Names.Except(many.Before.Keys).Except([name]));
        if (File.Exists(many.Bench.Folder[name]))
        {
            Assert.True(new FileInfo(many.Bench.Folder[name]).Length > 0);
            File.Delete(many.Bench.Folder[name]);
        }
    }
}
