using System.Security.Cryptography;

namespace CaseTools.ModuleTests;

/// <summary>The main job on the published interviews, as the README's first command runs it, wherever in the world it runs.</summary>
public sealed class MainJobTests
{
    // Every figure of the worked example, printed alike in every culture.
    private const string PrintScores =
        """
        param($Examples, $Foreign)
        $ErrorActionPreference = 'Stop'
        if ($Foreign) { "foreign $([Reflection.Assembly]::LoadFrom($Foreign).GetName().Version)" }
        $invariant = [Globalization.CultureInfo]::InvariantCulture
        $borders = Import-BorderStatus "$Examples/borders-2022-09.csv"
        $cases = Import-CaseIntake "$Examples/three-cases.csv" | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00
        foreach ($case in $cases) {
            $parts = $case.BorderScore, $case.DependantScore, $case.ThreatScore, $case.DeadlineScore, $case.DocumentScore, $case.MeansScore, $case.SafeguardingScore
            "$($case.Rank) $($case.CaseId) $($case.LeadName) L$($case.ClosureLevel) X$($case.Exposure) $parts = $($case.Score) $($case.ScoreBand)/$($case.Band)"
            "  contact by $($case.ContactBy.ToString('yyyy-MM-dd HH:mm zzz', $invariant)); tasks: $($case.Tasks); floors: $($case.Floors)"
            "  why: $($case.Why); next: $($case.NextAction); contact: $($case.ContactReason); in: $($case.Country) $($case.IsCountryAssumed)"
            foreach ($reason in $case.Reasons) { "  $reason [$($reason.Field), $($reason.SourceFile) line $($reason.SourceLine), $($reason.BorderRow)]" }
        }
        $cases | Export-CaseReport report.xlsx -Language en
        """;

    private static readonly string[] WorkedTable =
    [
        "1 CT-005 Konstantin L3 X4 28 6 12 0 6 6 18 = 76 Emergency/Emergency",
        "  contact by 2022-09-28 12:00 +03:00; tasks: Safeguarding call within 24 h; floors: F1b (at least Urgent)",
        "  why: Border 28, Safeguarding 18, Threat 12; next: Safeguarding call within 24 h; contact: within 24 h; in: RU False",
        "2 CT-002 Vladimir L3 X4 28 2 8 0 2 3 3 = 46 Priority/Priority",
        "  contact by 2022-10-04 12:00 +03:00; tasks: ; floors: ",
        "  why: Border 28, Threat 8, Means 3; next: Contact within 7 days; contact: within 7 days; in: RU False",
        "3 CT-001 Kirill L1 X1 2 0 2 12 4 3 0 = 23 Standard/Priority",
        "  contact by 2022-09-29 06:00 +03:00; tasks: ; floors: F4 (at least Priority)",
        "  why: F4 raises, Deadline 12, Documents 4, Means 3; next: Contact half-way to roof 2022-09-30; contact: half-way to roof 2022-09-30; in: KZ False",
    ];

    private static readonly Lazy<(IReadOnlyList<string> Lines, byte[] Report)> InEnglish = new(() => Run("en_US.UTF-8", "UTC"));

    private static string Examples { get; } = FindExamples();

    [Fact]
    public void The_example_gives_the_worked_table()
    {
        var (lines, _) = InEnglish.Value;

        Assert.Equal(WorkedTable, lines.Where(line => !line.Contains('[', StringComparison.Ordinal)));
        Assert.Contains("  Border 28: Best way out at closure level 3 of 5, exposure 4 of 4. [destinations, three-cases.csv line 6, RU-TR-AIR as of 2022-09-22 00:00Z]", lines);
        Assert.Contains("  Threat 12: CT-005 has a medical specialty, in Russia. [military_specialty, three-cases.csv line 6, ]", lines);
        Assert.Contains("  Documents 4: CT-005: guardian's consent missing: a legal check, never a block. [guardian_consent, three-cases.csv line 6, ]", lines);
    }

    [Theory]
    [InlineData("ru_RU.UTF-8", "Asia/Vladivostok")]
    [InlineData("tr_TR.UTF-8", "Pacific/Honolulu")]
    [InlineData("ar_SA.UTF-8", "Asia/Vladivostok")]
    [InlineData("de_DE.UTF-8", "Pacific/Honolulu")]
    public void It_gives_the_same_scores_words_and_bytes_in_every_culture_and_zone(string locale, string zone)
    {
        var (expectedLines, expectedReport) = InEnglish.Value;

        var (lines, report) = Run(locale, zone);

        Assert.Equal(expectedLines, lines);
        Assert.Equal(Convert.ToHexString(SHA256.HashData(expectedReport)), Convert.ToHexString(SHA256.HashData(report)));
    }

    [Fact]
    public void It_runs_whole_beside_another_CsvHelper()
    {
        using var folder = new TemporaryFolder();
        var script = folder.Write("scores.ps1", PrintScores);

        var result = new HostProcess { WorkingDirectory = folder.Path }.Run(script, Examples, BuiltFiles.ForeignCsvHelper);

        Assert.Empty(result.Error);
        Assert.Equal("foreign 33.0.0.0", result.OutputLines[0]);
        Assert.Contains(WorkedTable[0], result.OutputLines);
        Assert.True(new FileInfo(folder["report.xlsx"]).Length > 10_000);
    }

    [Fact]
    public void It_runs_again_after_the_module_was_removed_and_imported()
    {
        const string again = "Import-Module CaseTools -Force\nRemove-Module CaseTools\nImport-Module CaseTools\n";
        using var folder = new TemporaryFolder();
        var main = folder.Write("scores.ps1", PrintScores);
        var script = folder.Write("again.ps1", $"param($Examples, $Main)\n& $Main $Examples\n{again}& $Main $Examples\n");

        var result = new HostProcess { WorkingDirectory = folder.Path }.Run(script, Examples, main);

        Assert.Empty(result.Error);
        Assert.Equal(2, result.OutputLines.Count(line => line == WorkedTable[0]));
    }

    [Fact]
    public void The_example_script_prints_the_queue_of_the_readme_and_leaves_the_report()
    {
        using var folder = new TemporaryFolder();

        var result = new HostProcess { WorkingDirectory = folder.Path }.Run(Path.Combine(Examples, "triage.ps1"));

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Equal(["CT-005", "CT-002", "CT-001"], result.OutputLines.Where(line => line.Contains("CT-00", StringComparison.Ordinal)).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]));
        Assert.Equal(
            ReadmeBlock(number: 1).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd()),
            result.OutputLines.Select(line => line.TrimEnd()).Where(line => line.Length > 0 && !line.StartsWith("The report is in ", StringComparison.Ordinal)));
        Assert.All(result.OutputLines.Where(line => !line.StartsWith("The report", StringComparison.Ordinal)), line => Assert.InRange(line.Length, 0, 120));
        Assert.Equal(["report.xlsx"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("en", "What if: Priority 46 -> Urgent 54: Border +8 (RU-GE-LARS closed); hypothetical border rows")]
    [InlineData("ru", "Что если: Приоритетно 46 -> Срочно 54: Граница +8 (RU-GE-LARS: закрыто); предположения о границах")]
    [InlineData("uk", "Що як: Пріоритетно 46 -> Терміново 54: Кордон +8 (RU-GE-LARS: закрито); припущення про кордони")]
    [InlineData("kk", "Болжам бойынша: Басым 46 -> Шұғыл 54: Шекара +8 (RU-GE-LARS: жабық); шекаралар туралы болжамдар")]
    public void The_example_of_a_what_if_prints_who_would_move_and_writes_nothing(string language, string words)
    {
        using var folder = new TemporaryFolder();

        var result = new HostProcess { WorkingDirectory = folder.Path }.Run(Path.Combine(Examples, "what-if.ps1"), "-Language", language);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("the difference side is a scenario", result.Error, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("CT-002RaisedPriority46Urgent54+8", WithoutBlanks(result.Output), StringComparison.Ordinal);
        Assert.Contains(WithoutBlanks(words), WithoutBlanks(result.Output), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("-Pth", "other.xlsx")]
    [InlineData("other.xlsx", "another.xlsx")]
    [InlineData("-AsOf", "2022-09-28T12:00:00+03:00")]
    public void The_example_script_refuses_what_it_does_not_know_and_writes_nothing(params string[] arguments)
    {
        using var folder = new TemporaryFolder();

        var result = new HostProcess { WorkingDirectory = folder.Path }.Run([Path.Combine(Examples, "triage.ps1"), .. arguments]);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains(arguments[0] == "other.xlsx" ? "another.xlsx" : arguments[0].TrimStart('-'), result.Error);
        Assert.Empty(result.Output);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void The_first_lines_of_the_readme_run_as_they_stand()
    {
        using var folder = new TemporaryFolder();
        _ = Directory.CreateDirectory(folder["intake"]);
        File.Copy(Path.Combine(Examples, "borders-2022-09.csv"), folder["borders.csv"]);
        var rows = File.ReadAllLines(Path.Combine(Examples, "three-cases.csv"));
        _ = folder.Write(Path.Combine("intake", "first.csv"), string.Join('\n', rows[..5]));
        _ = folder.Write(Path.Combine("intake", "second.csv"), string.Join('\n', [rows[0], .. rows[5..]]));
        using var scripts = new TemporaryFolder();
        var block = ReadmeBlock(number: 0);
        Assert.Contains(@".\intake\*.csv", block);
        Assert.Contains("-RejectPath rejects.csv", block);

        var result = new HostProcess { WorkingDirectory = folder.Path }.Run(scripts.Write("readme.ps1", block));

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Empty(result.Output);
        Assert.Equal(["borders.csv", "rejects.csv", "report.xlsx"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.True(new FileInfo(folder["report.xlsx"]).Length > 10_000);
    }

    // The text between two fences.
    private static string ReadmeBlock(int number)
    {
        var text = File.ReadAllText(Path.Combine(Examples, "..", "..", "README.md")).ReplaceLineEndings("\n");
        var fence = text.Split("```")[(2 * number) + 1];
        return fence[(fence.IndexOf('\n') + 1)..];
    }

    private static (IReadOnlyList<string> Lines, byte[] Report) Run(string locale, string zone)
    {
        using var folder = new TemporaryFolder();
        var script = folder.Write("scores.ps1", PrintScores);
        var host = new HostProcess { WorkingDirectory = folder.Path, Environment = { ["LC_ALL"] = locale, ["LANG"] = locale, ["TZ"] = zone } };

        var result = host.Run(script, Examples);

        Assert.Empty(result.Error);
        Assert.Equal(0, result.ExitCode);
        return (result.OutputLines, File.ReadAllBytes(folder["report.xlsx"]));
    }

    private static string FindExamples()
    {
        var folder = new DirectoryInfo(BuiltFiles.ModuleFolder);
        while (!Directory.Exists(Path.Combine(folder.FullName, "docs", "examples")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("docs/examples");
        }

        return Path.Combine(folder.FullName, "docs", "examples");
    }

    // A long line is broken where the screen ends.
    private static string WithoutBlanks(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));
}
