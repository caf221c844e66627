using System.Management.Automation;

namespace CaseTools.ModuleTests;

/// <summary>-Privacy of Export-CaseReport and Export-CaseCalendar: what is refused, what is said, what is written.</summary>
public sealed class ExportCaseReportPrivacyTests : IDisposable
{
    private const string Report = ",CaseTools.ExportCaseReportCommand";
    private const string Calendar = ",CaseTools.ExportCaseCalendarCommand";

    private const string MakeSecret = "function New-Secret([string] $text) { $made = [securestring]::new(); $text.ToCharArray().ForEach({ $made.AppendChar($_) }); $made }\n$key = New-Secret 'a sentence of several words'\n";

    private const string Assess = MakeSecret + "$cases = Import-CaseIntake six.csv | Measure-CaseUrgency -BorderStatus (Import-BorderStatus borders.csv) -AsOf 2022-09-27T12:00:00+03:00\n";

    private const string Partner = "-Privacy Partner -Recipient 'Shelter North' -Key $key";

    private readonly Workbench bench = new();

    public ExportCaseReportPrivacyTests() => bench.Folder.Write(
        "six.csv",
        "case_id,given_name,family_name,sex,age,nationality,current_country,accommodation_until,consent_to_share\n" +
        string.Concat(Enumerable.Range(1, 6).Select(number => $"MARK-{number},Anna,Secretova,f,30,RU,KZ,2022-10-1{number},yes\n")));

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData("report.xlsx -Privacy Restricted", "RestrictedWithoutPassword", "written encrypted or not at all")]
    [InlineData("report.xlsx -Privacy Partner -Key $key", "RecipientMissing", "-Recipient is missing")]
    [InlineData("report.xlsx -Privacy Partner -Key $key -Recipient '  '", "RecipientMissing", "-Recipient is missing")]
    [InlineData("report.xlsx -Privacy Partner -Recipient North", "KeyMissing", "-Key is missing")]
    [InlineData("report.xlsx -Privacy Partner -Recipient North -Key ([securestring]::new())", "KeyEmpty", "-Key is empty")]
    [InlineData("report.xlsx -Recipient North", "KeyMissing", "-Key is missing")]
    [InlineData("report.xlsx -Key $key", "RecipientMissing", "-Recipient is missing")]
    [InlineData("report.xlsx -Privacy Public -Recipient North -Key $key", "KeyNotOfLevel", "nothing of privacy level Public has any")]
    [InlineData("report.xlsx -Privacy Public -MinimumGroup 10", "MinimumGroupNotOfLevel", "changes nothing at privacy level Public")]
    [InlineData("report.xlsx -MinimumGroup 3", "MinimumGroupNotOfLevel", "changes nothing at privacy level Team")]
    [InlineData("report.xlsx -Privacy Public -Sheet Summary, Queue", "NotOfPrivacyLevel", "The sheet Queue cannot be in a report of privacy level Public")]
    [InlineData("report.xlsx -Privacy Public -Sheet Changed", "NotOfPrivacyLevel", "there are only the sheets Summary, Borders, Dictionary")]
    [InlineData("report.xlsx -Sheet Records", "NotOfPrivacyLevel", "The sheet Records cannot be in a report of privacy level Team")]
    [InlineData($"report.xlsx {Partner} -Sheet Why", "NotOfPrivacyLevel", "there are only the sheets Summary, Queue, Borders, Dictionary")]
    [InlineData($"report.xlsx {Partner} -CasePages", "NotOfPrivacyLevel", "-CasePages cannot be")]
    [InlineData("report.xlsx -Privacy Public -Previous report.xlsx", "NotOfPrivacyLevel", "-Previous cannot be")]
    public void What_does_not_go_with_the_level_is_refused_before_the_cases_are_taken(string arguments, string errorId, string words)
    {
        _ = bench.Folder.Write("report.xlsx", "old");

        var error = bench.RunRefused(MakeSecret + $"& {{ throw 'never asked' }} | Export-CaseReport {arguments}", errorId + Report, ErrorCategory.InvalidArgument);

        Assert.Contains(words, error.Exception.Message, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(bench.Folder["report.xlsx"]));
    }

    [Theory]
    [InlineData("dates.ics -Privacy Restricted", "RestrictedNotEncrypted", "A calendar is not encrypted")]
    [InlineData("dates.ics -Privacy Partner -Key $key", "RecipientMissing", "-Recipient is missing")]
    [InlineData("dates.ics -Recipient North -Key $key", "KeyNotOfLevel", "nothing of privacy level Team has any")]
    public void A_calendar_refuses_it_too(string arguments, string errorId, string words) => Assert.Contains(
        words,
        bench.RunRefused(MakeSecret + $"& {{ throw 'never asked' }} | Export-CaseCalendar {arguments}", errorId + Calendar, ErrorCategory.InvalidArgument).Exception.Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("-Privacy Public", 4, "TooFewForPublic", "there are 4")]
    [InlineData(Partner, 2, "TooFewForPartner", "of 2 there are 2 that may be shared")]
    [InlineData(Partner + " -MinimumGroup 5", 4, "TooFewForPartner", "like at least 4 others")]
    public void Too_few_cases_are_refused_and_the_old_files_stay(string level, int count, string errorId, string words)
    {
        _ = bench.Folder.Write("report.xlsx", "old");

        var report = bench.RunRefused(Assess + $"$cases[0..{count - 1}] | Export-CaseReport report.xlsx {level}", errorId + Report, ErrorCategory.InvalidArgument);
        var calendar = bench.RunRefused(Assess + $"$cases[0..{count - 1}] | Export-CaseCalendar dates.ics {level}", errorId + Calendar, ErrorCategory.InvalidArgument);

        Assert.Contains(words, report.Exception.Message, StringComparison.Ordinal);
        Assert.Equal(report.Exception.Message, calendar.Exception.Message);
        Assert.Equal("old", File.ReadAllText(bench.Folder["report.xlsx"]));
        Assert.False(File.Exists(bench.Folder["dates.ics"]));
    }

    [Theory]
    [InlineData("", "each like at least 3 others; 0 value(s)")]
    [InlineData("-MinimumGroup 5", "each like at least 7 others; ")]
    public void How_many_are_alike_is_for_the_caller_to_say(string group, string words)
    {
        _ = bench.Folder.Write("eight.csv", "case_id,full_name,sex,current_country,consent_to_share\n" + string.Concat(Enumerable.Range(1, 8).Select(number => $"C-{number},a a,f,{(number < 5 ? "KZ" : "GE")},yes\n")));

        var result = bench.RunWhole(MakeSecret + $"Import-CaseIntake eight.csv | Measure-CaseUrgency -WarningAction Ignore | Export-CaseReport report.xlsx {Partner} {group} -Verbose");

        Assert.Contains(result.Verbose, text => text.StartsWith("8 case(s) shared, " + words, StringComparison.Ordinal));
    }

    [Fact]
    public void Who_says_no_is_not_counted_among_those_that_are_enough()
    {
        _ = bench.Folder.Write("consent.csv", "case_id,full_name,consent_to_share\nA,a a,no\nB,b b,yes\nC,c c,yes\n");

        var error = bench.RunRefused(MakeSecret + $"Import-CaseIntake consent.csv | Measure-CaseUrgency -WarningAction Ignore | Export-CaseReport report.xlsx {Partner}", "TooFewForPartner" + Report, ErrorCategory.InvalidArgument);

        Assert.Contains("of 3 there are 2 that may be shared", error.Exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-Privacy Public", "Summary,Borders,Dictionary")]
    [InlineData(Partner, "Summary,Queue,Borders,Dictionary")]
    [InlineData("-Privacy Team", "Summary,Queue,Deadlines,Why,Options,Borders,Quality,Dictionary")]
    public void A_report_has_the_sheets_of_its_level_and_its_file_holds_no_marked_id_that_it_must_not(string level, string sheets)
    {
        var result = bench.RunWhole(Assess + $"$cases | Export-CaseReport report.xlsx {level}");

        var parts = PackageParts.Of(bench.Folder["report.xlsx"]);
        Assert.Equal(sheets.Split(','), PackageParts.SheetNames(parts));
        Assert.Equal(level == "-Privacy Team", parts.Values.Any(part => part.Contains("MARK-1", StringComparison.Ordinal)));
        Assert.DoesNotContain(parts.Values, part => part.Contains("Secretova", StringComparison.Ordinal));
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void The_same_cases_give_the_same_bytes_and_another_partner_other_names()
    {
        _ = bench.RunWhole(Assess +
            $"$cases | Export-CaseReport one.xlsx {Partner}; $cases | Export-CaseReport again.xlsx {Partner}; $cases | Export-CaseReport other.xlsx -Privacy Partner -Recipient 'Shelter South' -Key $key");

        Assert.Equal(File.ReadAllBytes(bench.Folder["one.xlsx"]), File.ReadAllBytes(bench.Folder["again.xlsx"]));
        Assert.Equal(6, Pseudonyms("one.xlsx").Length);
        Assert.Empty(Pseudonyms("one.xlsx").Intersect(Pseudonyms("other.xlsx")));
    }

    [Fact]
    public void The_team_s_report_protected_records_and_the_partner_s_list_call_a_case_alike()
    {
        _ = bench.RunWhole(Assess + $"$cases | Export-CaseReport partner.xlsx {Partner}; $cases | Export-CaseReport team.xlsx -Recipient 'Shelter North' -Key $key -Sheet Queue");
        var records = bench.RunWhole(MakeSecret + "(Import-CaseIntake six.csv | Protect-CaseRecord Partner -Recipient 'shelter  north' -Key $key).Pseudonym").Values;

        Assert.Equal(Pseudonyms("partner.xlsx").Order(StringComparer.Ordinal), Pseudonyms("team.xlsx").Order(StringComparer.Ordinal));
        Assert.Equal(Pseudonyms("partner.xlsx").Order(StringComparer.Ordinal), records.Cast<string>());
    }

    [Fact]
    public void A_short_key_warns_and_what_is_left_out_is_said()
    {
        _ = bench.Folder.Write("consent.csv", "case_id,full_name,consent_to_share\nA,a a,no\nB,b b,\nC,c c,yes\nD,d d,yes\n");

        var result = bench.RunWhole(
            MakeSecret + "Import-CaseIntake consent.csv | Measure-CaseUrgency -AsOf 2022-09-27T12:00:00+03:00 -WarningAction Ignore | Export-CaseReport report.xlsx -Privacy Partner -Recipient North -Key (New-Secret short) -Verbose");

        Assert.Equal(
            [
                "The key has fewer than 12 signs: who has a list and knows a case id may find the key by trying, and with it every case. Take a sentence of several words.",
                "1 case(s) left out: they do not agree that the record is shared, or their answer could not be read (consent_to_share).",
                "Of 1 case(s) it is not recorded whether they agree that the record is shared. Ask them before you send this.",
            ],
            result.Warnings);
        Assert.Contains(result.Verbose, text => text.StartsWith("3 case(s) shared, each like at least 2 others; ", StringComparison.Ordinal));
        Assert.Equal(3, Pseudonyms("report.xlsx").Length);
    }

    [Theory]
    [InlineData("-Privacy Public", "Cases with a date this week")]
    [InlineData(Partner, "a date in this month")]
    [InlineData("", "MARK-1: roof 2022-10-11")]
    public void A_calendar_is_of_its_level(string level, string words)
    {
        _ = bench.RunWhole(Assess + $"$cases | Export-CaseCalendar dates.ics {level}");

        var text = File.ReadAllText(bench.Folder["dates.ics"]).Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.Equal(level.Length == 0, text.Contains("MARK", StringComparison.Ordinal));
        Assert.DoesNotContain("Anna", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_partner_s_calendar_says_that_it_is_a_scenario()
    {
        _ = bench.RunWhole(
            MakeSecret + "Import-CaseIntake six.csv | Measure-CaseUrgency -BorderStatus (Import-BorderStatus borders.csv) -Scenario (Import-BorderStatus borders.csv) -AsOf 2022-09-27T12:00:00+03:00 | " +
            $"Export-CaseCalendar dates.ics {Partner}");

        var lines = File.ReadAllLines(bench.Folder["dates.ics"]).Where(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.StartsWith("SUMMARY:WHAT IF: ", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_partner_s_calendar_speaks_the_language_of_the_scoring()
    {
        _ = bench.RunWhole(MakeSecret + $"Import-CaseIntake six.csv | Measure-CaseUrgency -Language ru -AsOf 2022-09-27T12:00:00+03:00 -WarningAction Ignore | Export-CaseCalendar dates.ics {Partner}");

        Assert.Contains("срок в этом месяце", File.ReadAllText(bench.Folder["dates.ics"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Export-CaseReport report.xlsx")]
    [InlineData("Export-CaseCalendar dates.ics")]
    public void A_key_in_plain_text_is_refused_without_saying_it(string command)
    {
        var error = Assert.Single(bench.Run($"& {{ throw 'never asked' }} | {command} -Privacy Partner -Recipient North -Key 'MARK plain words'").Errors);

        Assert.Contains("Expected a SecureString", error.Exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("MARK", error.Exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_restricted_report_is_written_encrypted()
    {
        _ = bench.RunWhole(Assess + "$cases | Export-CaseReport report.xlsx -Privacy Restricted -Password $key -CasePages; $cases | Export-CaseReport records.xlsx -Privacy Restricted -Password $key -Sheet Records");

        Assert.All(["report.xlsx", "records.xlsx"], name => Assert.Equal<byte>([0xd0, 0xcf, 0x11, 0xe0], File.ReadAllBytes(bench.Folder[name])[..4]));
    }

    private string[] Pseudonyms(string report) =>
        [.. PackageParts.Of(bench.Folder[report]).Values.SelectMany(part => System.Text.RegularExpressions.Regex.Matches(part, "[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}").Select(match => match.Value)).Distinct()];
}
