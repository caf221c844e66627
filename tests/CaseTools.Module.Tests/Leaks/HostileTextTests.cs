using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace CaseTools.ModuleTests;

/// <summary>Whatever a text says, it stays a text: in a report, a calendar, a decisions file; and no file that it names is opened.</summary>
public sealed class HostileTextTests : IDisposable
{
    private const string Injected = "x\r\nBEGIN:VEVENT\r\nATTACH:http://127.0.0.1/x\r\nURL:http://127.0.0.1/\r\nEND:VEVENT\u2028ORGANIZER:a\u2029\u0085COMMENT:b";

    private static readonly string[] Properties =
    [
        "BEGIN", "END", "VERSION", "PRODID", "METHOD", "X-WR-CALNAME", "X-WR-CALDESC", "UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DURATION", "SUMMARY", "DESCRIPTION",
        "CATEGORIES", "CLASS", "TRANSP", "ACTION", "TRIGGER",
    ];

    private static readonly string[] TextFields =
    [
        "office", "caseworker", "full_name", "family_name", "given_name", "patronymic", "national_id", "phone", "email", "messenger", "occupation", "current_place", "origin_place",
        "funds_note", "specific_needs", "notes", "notes_restricted", "shoe",
    ];

    private static readonly string[] Texts =
    [
        "=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://127.0.0.1/x\",\"y\")", "=[evil.xlsx]Sheet1!A1", "\\\\server\\share\\x",
        "=WEBSERVICE(\"http://127.0.0.1/\")", "＝1+1", "＋1", "－1", "＠x", "  =1+1", "\u00A0=1+1", "\u200B=1+1", "\"=1+1", "'=1+1", "x;=1+1", "=DDE(\"cmd\";\"/C calc\";\"x\")",
        "http://127.0.0.1/x", "mailto:a@example.org", "file:///etc/passwd", "<a href=\"http://127.0.0.1\">x</a>", "]]><f>1+1</f>", "&lt;f&gt;1&lt;/f&gt;", "_x003D_1+1", Injected,
    ];

    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void A_report_runs_nothing_and_leads_nowhere()
    {
        Export();

        foreach (var report in new[] { "report.xlsx", "pages.xlsx", "titled.xlsx" })
        {
            using var zip = ZipFile.OpenRead(bench.Folder[report]);
            Assert.All(zip.Entries, entry => Assert.DoesNotMatch("(?i)externalLink|connection|queryTable|ddeLink|activeX|vba|embedding|oleObject", entry.FullName));
            Assert.Contains(zip.Entries, entry => WebUtility.HtmlDecode(Read(entry)).Contains("=cmd|' /C calc'!A0", StringComparison.Ordinal));
            foreach (var entry in zip.Entries)
            {
                var text = Read(entry);
                Assert.DoesNotMatch("(?i)TargetMode\\s*=\\s*\"External\"|ddeLink|oleLink|<[a-z:]*externalReference", text);
                Assert.All(Formulas(text), formula => Assert.Matches(@"^(SUBTOTAL|COUNTA?|SUM|IF|HYPERLINK\(""#)", formula));
                Assert.All(Formulas(text), formula => Assert.DoesNotMatch(@"calc|127\.0|evil|1\+1", formula));
                Assert.All(Regex.Matches(text, "<[a-z:]*hyperlink [^>]*>").Select(link => link.Value), link => Assert.DoesNotContain("r:id", link));
            }
        }
    }

    [Fact]
    public void A_calendar_has_no_line_that_a_text_put_there()
    {
        Export();

        var lines = File.ReadAllText(bench.Folder["cases.ics"]).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains(lines, line => line.Contains("ATTACH", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Contains(Regex.Match(line, "^[A-Z-]+").Value, Properties));
        Assert.All(lines, line => Assert.DoesNotMatch("[\r\n\u0085\u2028\u2029]", line));
        Assert.Equal(lines.Count(line => line == "BEGIN:VEVENT"), lines.Count(line => line.StartsWith("UID:", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_decision_is_guarded_against_being_run()
    {
        Export();

        foreach (var line in File.ReadAllLines(bench.Folder["decisions.csv"])[1..])
        {
            Assert.All(Regex.Matches(line, "(?<=^|,)(\"(?:[^\"]|\"\")*\"|[^,]*)").Select(cell => cell.Value.Trim('"')), cell => Assert.DoesNotMatch("^\\s*[=+@＝＋－＠-]", cell));
        }
    }

    // A pipe that nobody writes into: who opened it would wait for ever.
    [LinuxFact]
    public void No_path_that_stands_in_the_data_is_opened()
    {
        var marker = bench.Folder.Write("marker.txt", "OPENEDmarker");
        _ = new HostProcess { Program = "mkfifo", WorkingDirectory = bench.Folder.Path }.Run("pipe");
        var pipe = bench.Folder["pipe"];
        string[] paths = [pipe, $"file://{pipe}", $"={pipe}", $"\\\\?\\{pipe}", marker, $"file://{marker}", "@" + marker];
        WriteIntake(paths);
        _ = bench.Folder.Write("script.ps1", Script);

        var result = new HostProcess { WorkingDirectory = bench.Folder.Path }.Run("script.ps1");

        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain("OPENED", result.Output + result.Error);
        Assert.All(["report.xlsx", "pages.xlsx", "cases.ics", "snapshot.json"], name => Assert.True(File.Exists(bench.Folder[name]), name));
        using var zip = ZipFile.OpenRead(bench.Folder["pages.xlsx"]);
        Assert.Contains(zip.Entries, entry => Read(entry).Contains(pipe, StringComparison.Ordinal));
        Assert.DoesNotContain(zip.Entries, entry => Read(entry).Contains("OPENED", StringComparison.Ordinal));
    }

    // The queue as a spreadsheet program shows it.
    [LibreOfficeFact]
    public void Another_program_shows_the_texts_as_they_were_typed()
    {
        string[] texts = ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://127.0.0.1/x\";\"y\")", "＝1+1", "=WEBSERVICE(\"http://127.0.0.1/\")"];
        WriteIntake(texts);
        _ = bench.RunWhole(Assess + "$cases | Export-CaseReport queue.xlsx -Sheet Queue");

        var result = new HostProcess { Program = "soffice", WorkingDirectory = bench.Folder.Path, Timeout = TimeSpan.FromMinutes(4) }
            .Run($"-env:UserInstallation={new Uri(bench.Folder["profile"]).AbsoluteUri}", "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):9,34,76,1", "queue.xlsx");

        Assert.Equal(0, result.ExitCode);
        var cells = File.ReadAllText(bench.Folder["queue.csv"]).Split('\t', '\n').Select(cell => cell.Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal)).ToHashSet();
        Assert.All(texts, text => Assert.Contains(text, cells));
    }

    private const string Assess =
        "$borders = Import-BorderStatus borders.csv; $cases = Import-CaseIntake hostile.csv -WarningAction Ignore | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00 -SnapshotPath snapshot.json -WarningAction Ignore\n";

    private const string Script = Assess +
        """
        $cases | Export-CaseReport report.xlsx -WarningAction Ignore
        $cases | Export-CaseReport pages.xlsx -CasePages -Previous report.xlsx -WarningAction Ignore
        $cases | Export-CaseCalendar cases.ics
        """;

    private void Export()
    {
        WriteIntake(Texts);
        _ = bench.Run(
            "param($texts)\n" + Script + "\n" +
            """
            $cases | Export-CaseReport titled.xlsx -Title $texts[6] -Organisation $texts[7] -WarningAction Ignore
            foreach ($text in $texts) { $null = $cases[0] | Set-CaseUrgency -Path decisions.csv -Band Urgent -By $text -Reason $text -ReviewOn 2022-10-04 -AsOf 2022-09-27T11:00:00+03:00 -ErrorAction Ignore }
            """,
            ("texts", Texts));
        Assert.True(File.ReadAllLines(bench.Folder["decisions.csv"]).Length > 10);
        Assert.True(File.Exists(bench.Folder["titled.xlsx"]));
    }

    // A row for each text: in every field that holds one, and as the kind of a deadline.
    private void WriteIntake(string[] texts)
    {
        static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        var rows = texts.Select((text, number) =>
            $"{Quoted($"{text} {number}")},RU,KZ,30,{Quoted(text.Replace(':', ' ').Replace(';', ' ') + ":2022-10-09")},{string.Join(',', TextFields.Select(_ => Quoted(text)))}\n");
        File.WriteAllText(bench.Folder["hostile.csv"], $"case_id,current_country,destinations,age,deadlines,{string.Join(',', TextFields)}\n{string.Concat(rows)}", new UTF8Encoding(false));
    }

    private static IEnumerable<string> Formulas(string xml) => Regex.Matches(xml, @"<(?:x:)?f(?: [^>]*)?>([^<]*)</").Select(match => match.Groups[1].Value);

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
