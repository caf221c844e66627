namespace CaseTools.ModuleTests;

/// <summary>The queue on a screen: nothing of it is cut, and the bands stand out where the screen can show it.</summary>
public sealed class QueueViewTests : IDisposable
{
    private const char Escape = '\u001b';
    private const string Reset = "\u001b[0m";

    private const string Queue =
        """
        param([string] $Set = '')
        Import-Module 'MODULE'
        $ProgressPreference = 'SilentlyContinue'
        if ($Set) { $PSStyle.OutputRendering = $Set }
        $cases = Import-CaseIntake "$PSScriptRoot/queue.csv" -WarningAction Ignore | Measure-CaseUrgency -AsOf 2022-09-27T12:00:00+03:00 -WarningAction Ignore
        Set-StrictMode -Version Latest
        $cases | Format-Table
        """;

    private const string Records =
        "case_id,given_name,sex,age,nationality,current_country,draft_status,safeguarding,children_under_18,funds_enough,travel_passport\n" +
        "A-1,Konstantin,m,30,RU,RU,left_unit,self_harm_imminent,2,no,none\n" +
        "A-2,Vsevolodimir-Aleksandr,m,30,RU,RU,summons_served,self_injury,1,no,none\n" +
        "123e4567-e89b-12d3-a456-426614174000,王小明王小明王小明,m,30,RU,RU,liable,,,,valid\n" +
        "A-4,Anna,f,30,KZ,KZ,,,,,valid\n";

    private readonly TemporaryFolder folder = new();
    private readonly string script;

    public QueueViewTests()
    {
        _ = folder.Write("queue.csv", Records);
        script = folder.Write("queue.ps1", Queue.Replace("MODULE", BuiltFiles.Manifest, StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();

    [LinuxTheory]
    [InlineData(80)]
    [InlineData(100)]
    public void Nothing_is_cut_and_no_line_is_longer_than_the_screen(int columns)
    {
        var lines = OnTerminal(columns).RunOnTerminal("-NoProfile", "-File", script, "PlainText").Output.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0).ToArray();

        Assert.All(lines, line => Assert.InRange(Cells(line), 1, columns));
        Assert.DoesNotContain(lines, line => line.Contains('…', StringComparison.Ordinal));
        var shown = string.Concat(lines.SelectMany(line => line).Where(sign => !char.IsWhiteSpace(sign)));
        Assert.Contains("Scoredasof:2022-09-2712:00+03:00", shown);
        Assert.Contains("RankCaseBandScoreBorderDep.ContactbyWhy", shown);
        Assert.Contains("A-1Konstantin", shown);
    }

    [LinuxFact]
    public void At_100_columns_why_breaks_between_words_and_a_long_id_goes_on_below()
    {
        var lines = OnTerminal(100).RunOnTerminal("-NoProfile", "-File", script, "PlainText").Output.Split('\n').Select(line => line.TrimEnd()).ToArray();

        var place = lines.First(line => line.StartsWith("Rank", StringComparison.Ordinal)).IndexOf("Why", StringComparison.Ordinal);
        var why = lines.Where(line => Cells(line) > place && !line.StartsWith("Rank", StringComparison.Ordinal) && !line.StartsWith("----", StringComparison.Ordinal)).Select(line => line[^Math.Max(1, Math.Min(line.Length, line.Length - place))..]);
        Assert.All(why, words => Assert.Matches(@"^[A-Z0-9F(d]", words.TrimStart()));
        Assert.Contains(lines, line => line.Contains("123e4567-e89b-12d", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("3-a456-426614174", StringComparison.Ordinal));
    }

    [LinuxFact]
    public void A_terminal_shows_the_two_highest_bands_bold_and_the_first_reversed()
    {
        var shown = OnTerminal(120).RunOnTerminal("-NoProfile", "-File", script).Output;

        Assert.Contains($"\u001b[1m\u001b[7m\u001b[31mEmergency{Reset}", shown);
        // What is marked takes as much room as what is not.
        var plain = OnTerminal(120).RunOnTerminal("-NoProfile", "-File", script, "PlainText").Output;
        Assert.Equal(Lines(plain), Lines(WithoutColours(shown)));
    }

    [LinuxTheory]
    [InlineData("NO_COLOR", "1", "")]
    [InlineData("NO_COLOR", null, "PlainText")]
    public void Where_nobody_wants_colours_there_are_none(string variable, string? value, string rendering)
    {
        var shell = OnTerminal(120);
        shell.Environment[variable] = value;

        var shown = shell.RunOnTerminal(["-NoProfile", "-File", script, .. rendering.Length > 0 ? new[] { rendering } : []]).Output;

        Assert.Contains("Emergency", shown);
        Assert.DoesNotContain("\u001b[7m", shown);
        Assert.DoesNotContain("\u001b[31m", shown);
    }

    // A file that PowerShell itself writes: what another shell redirects has PowerShell's own colours too.
    [LinuxFact]
    public void A_file_gets_none()
    {
        _ = OnTerminal(120).RunOnTerminal("-NoProfile", "-Command", $"& '{script}' > '{folder["shown.txt"]}'");

        var shown = File.ReadAllText(folder["shown.txt"]);
        Assert.Contains("Emergency", shown);
        Assert.DoesNotContain(Escape, shown);
    }

    [LinuxFact]
    public void The_host_of_its_own_shows_them_alike()
    {
        var list = folder.Write("host.ps1", "$ProgressPreference = 'SilentlyContinue'; Import-CaseIntake \"$PSScriptRoot/queue.csv\" -WarningAction Ignore | Measure-CaseUrgency -AsOf 2022-09-27T12:00:00+03:00 -WarningAction Ignore");

        var host = new HostProcess { Columns = 120, Environment = { ["TERM"] = "xterm", ["NO_COLOR"] = null } };

        Assert.Contains("\u001b[7m", host.RunOnTerminal(list).Output);
        Assert.DoesNotContain(Escape, host.Run(list).Output);
    }

    private static HostProcess OnTerminal(int columns) => new() { Program = BuiltFiles.PowerShell, Columns = columns, Environment = { ["TERM"] = "xterm", ["NO_COLOR"] = null } };

    private static string WithoutColours(string shown) => System.Text.RegularExpressions.Regex.Replace(shown, "\u001b\\[[0-9;]*m", "");

    private static string[] Lines(string shown) => [.. shown.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0)];

    // A Chinese sign takes the room of two.
    private static int Cells(string line) => line.Sum(sign => sign >= '\u2E80' && sign <= '\uFFFD' ? 2 : 1);
}
