using System.Text.RegularExpressions;
using CaseTools.Intake;
using CaseTools.Privacy;
using CaseTools.Reports;
using CaseTools.Tests.Excel;
using CaseTools.Tests.Urgency;
using CaseTools.Wording;

namespace CaseTools.Tests.Privacy;

/// <summary>Reports of every privacy level, written and looked through part by part.</summary>
public sealed class PrivacyReportTests
{
    private static readonly BorderStatus[] Routes =
    [
        A.Route() with { Source = "MARKSource", Note = "MARKNote", SourceFile = "MARKBorders.csv", SourceLine = 2 },
        A.Route() with { Level = 4, Source = "MARKOtherSource", AsOf = A.Now.AddDays(-2) },
        A.Route("KZ", from: "GE"),
    ];

    public static IEnumerable<object[]> LevelsAndLanguages =>
        Enum.GetValues<PrivacyLevel>().SelectMany(level => new[] { "en", "ru", "uk", "kk" }.Select(language => new object[] { level, language }));

    [Theory]
    [MemberData(nameof(LevelsAndLanguages))]
    public void The_level_stands_in_the_foot_of_every_page_and_on_Summary(PrivacyLevel level, string language)
    {
        using var workbook = WorkbookReader.Write(Report(level, language: language).Describe());

        var foot = (level, language) switch
        {
            (PrivacyLevel.Public, "en") => "Privacy level: Public. Scored 2022-09-27 12:00 +03:00",
            (PrivacyLevel.Partner, "en") => "Privacy level: Partner, for Shelter North alone. Scored 2022-09-27 12:00 +03:00",
            (PrivacyLevel.Team, "en") => "Privacy level: Team. Scored 2022-09-27 12:00 +03:00",
            (PrivacyLevel.Restricted, "en") => "Privacy level: RESTRICTED. Scored 2022-09-27 12:00 +03:00",
            _ => Phrases.In(language).OfMember("report-footer-", level, "2022-09-27 12:00 +03:00", "Shelter North"),
        };
        var sheets = workbook.PartNames.Where(name => Regex.IsMatch(name, @"^xl/worksheets/sheet\d+\.xml$")).Select(workbook.Part).ToArray();
        Assert.True(sheets.Length >= 3);
        Assert.All(sheets, sheet => Assert.Contains($"<x:oddFooter>&amp;L{foot}", sheet, StringComparison.Ordinal));
        Assert.Contains(Phrases.In(language).OfMember("summary-privacy-", level), string.Concat(sheets), StringComparison.Ordinal);
        Assert.Empty(workbook.ValidationErrors());
    }

    [Theory]
    [InlineData(PrivacyLevel.Public, "Summary,Borders,Dictionary")]
    [InlineData(PrivacyLevel.Partner, "Summary,Queue,Borders,Dictionary")]
    [InlineData(PrivacyLevel.Team, "Summary,Queue,Deadlines,Why,Options,Borders,Quality,Dictionary")]
    [InlineData(PrivacyLevel.Restricted, "Summary,Queue,Deadlines,Why,Options,Borders,Quality,Records,Dictionary")]
    public void A_level_has_its_sheets_and_no_other_can_be_described(PrivacyLevel level, string sheets)
    {
        var report = Report(level);

        Assert.Equal(sheets.Split(','), report.Describe().Sheets.Select(sheet => sheet.Name));
        Assert.All(
            Enum.GetValues<CaseReportSheet>().Where(sheet => sheet != CaseReportSheet.Changed && !sheets.Split(',').Contains(sheet.ToString())),
            sheet => Assert.Throws<ArgumentOutOfRangeException>(() => report.Describe([sheet])));
    }

    [Theory]
    [InlineData(PrivacyLevel.Public)]
    [InlineData(PrivacyLevel.Partner)]
    public void What_leaves_the_house_holds_no_marked_text_and_no_day_of_anybody(PrivacyLevel level)
    {
        var text = TextOf(Report(level, count: 30));

        Assert.Equal([], Regex.Matches(text, "MARK[A-Za-z0-9]*").Select(match => match.Value).Distinct());
        Assert.DoesNotMatch("1983|98765|98,765|2022-09-13|2022-10-19|2022-10-23|2022-11-16|44853|44857|44881", text);
    }

    [Fact]
    public void What_the_team_reads_holds_no_restricted_text()
    {
        var text = TextOf(Report(PrivacyLevel.Team, pages: true));

        Assert.Equal(
            ["Borders", "CaseId", "Caseworker", "CurrentPlace", "Deadlines", "GivenName", "Note", "Office", "OtherSource", "Source", "SourceFile"],
            Regex.Matches(text, "MARK([A-Za-z]*)").Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Restricted_holds_every_field_of_every_record()
    {
        var report = Report(PrivacyLevel.Restricted);

        using var workbook = WorkbookReader.Write(report.Describe([CaseReportSheet.Records]));
        var rows = workbook.Rows("Records");

        Assert.Equal(6, rows.Count);
        var text = string.Join('\n', rows[0].Select(cell => $"{cell}"));
        Assert.Equal([], Seeded.MarkedPropertiesOf(report.Assessments[0].Members[0]).Except(["PhoneE164"]).Where(property => !text.Contains($"MARK{property}", StringComparison.Ordinal)));
        Assert.Contains("MARKExtraColumn: MARKExtra", text, StringComparison.Ordinal);
        Assert.Contains("passport_until: MARKProblems", text, StringComparison.Ordinal);
        Assert.Equal(IntakeSchema.FieldNames.Count + 4, rows[0].Count);
        Assert.Contains(new DateTime(1983, 4, 21), rows[0]);
        Assert.Contains(98_765d, rows[0]);
    }

    [Fact]
    public void Restricted_has_a_row_for_every_person_of_a_family()
    {
        IntakeRecord[] family = [.. Seeded.People(3).Select((person, place) => person with { GroupId = "G-1", Role = place == 0 ? CaseRole.Applicant : CaseRole.CoTraveller })];

        using var workbook = WorkbookReader.Write(Report(PrivacyLevel.Restricted, family).Describe([CaseReportSheet.Records]));

        Assert.Equal(
            [("MARKCaseId0", "MARKCaseId0"), ("MARKCaseId0", "MARKCaseId1"), ("MARKCaseId0", "MARKCaseId2")],
            workbook.Rows("Records").Select(row => ($"{row[0]}", $"{row[1]}")));
    }

    [Fact]
    public void Restricted_pages_hold_names_and_contacts_and_pages_of_the_team_do_not()
    {
        static string Pages(CaseReport report) => string.Join('\n', report.Describe().Pages.Select(page => page.Describe()).SelectMany(page => page.Sections).SelectMany(section => section.Rows).SelectMany(row => row).Select(cell => cell.Value));
        string[] personal = ["FullName", "Phone", "Email", "Messenger", "NationalId", "OriginPlace", "Notes", "FundsNote", "NotesRestricted"];

        Assert.All(personal, field => Assert.Contains(Seeded.Mark(field), Pages(Report(PrivacyLevel.Restricted, pages: true)), StringComparison.Ordinal));
        Assert.All(personal, field => Assert.DoesNotContain(Seeded.Mark(field), Pages(Report(PrivacyLevel.Team, pages: true)), StringComparison.Ordinal));
    }

    [Fact]
    public void The_team_finds_a_case_by_what_a_partner_calls_it()
    {
        var report = Report(PrivacyLevel.Team) with { Pseudonyms = new CasePseudonyms("Shelter North", Secrets.North.Of) };

        using var workbook = WorkbookReader.Write(report.Describe([CaseReportSheet.Queue, CaseReportSheet.Dictionary]));

        Assert.Equal("Id at Shelter North", workbook.Table("Queue").HeadersRow().Cells().Last().GetString());
        Assert.All(workbook.Rows("Queue"), row => Assert.Equal(Secrets.North.Of((string)row[1]!), row[^1]));
    }

    [Fact]
    public void A_partner_is_told_how_anonymous_the_list_is_and_what_is_withheld()
    {
        using var workbook = WorkbookReader.Write(Report(PrivacyLevel.Partner, count: 7).Describe());

        var facts = workbook.Rows("Facts").ToDictionary(row => (string)row[0]!, row => row[1]);
        Assert.Equal("Shelter North", facts["For"]);
        Assert.Equal("7", facts["Cases"]);
        Assert.Equal("k = 3: in all that is shown, every case is like at least 3 of the list, itself counted; the smallest group has 3", facts["Anonymity"]);
        Assert.Equal("Country, Persons, Children, Nationality, Age, Sex, Languages, Next date", string.Join(", ", workbook.Rows("Withheld").Select(row => row[0])));
        Assert.Equal("Band, Country, Persons, Children, Nationality, Age, Sex, Languages, Next date", facts["By what a case could be known again"]);
    }

    [Fact]
    public void Of_who_says_no_a_partner_learns_nothing_not_even_that_there_is_somebody()
    {
        var agreeing = Seeded.People(6);
        IntakeRecord[] all = [.. agreeing, Seeded.People(7)[6] with { ConsentToShare = ConsentToShare.No, CurrentCountry = "KZ" }];

        Assert.Equal(TextOf(Report(PrivacyLevel.Partner, agreeing)), TextOf(Report(PrivacyLevel.Partner, all)));
    }

    [Theory]
    [InlineData(PrivacyLevel.Public, "Summary, Borders")]
    [InlineData(PrivacyLevel.Partner, "Summary, Queue, Borders")]
    public void The_dictionary_explains_the_columns_that_are_there_and_no_others(PrivacyLevel level, string explained)
    {
        var report = Report(level);

        using var workbook = WorkbookReader.Write(report.Describe());

        var columns = workbook.Rows("Dictionary").Where(row => $"{row[0]}".StartsWith("Sheet ", StringComparison.Ordinal)).ToLookup(row => $"{row[0]}"["Sheet ".Length..], row => $"{row[1]}");
        Assert.Equal(explained, string.Join(", ", columns.Select(sheet => sheet.Key)));
        Assert.Equal(level == PrivacyLevel.Public ? [] : workbook.Table("Queue").HeadersRow().Cells().Select(cell => cell.GetString()), columns["Queue"]);
    }

    [Fact]
    public void What_is_withheld_and_what_nobody_knows_are_told_apart()
    {
        IntakeRecord[] people = [.. Seeded.People(6).Select((person, number) => person with { Languages = null, Sex = number == 0 ? Sex.F : Sex.M })];

        using var workbook = WorkbookReader.Write(Report(PrivacyLevel.Partner, people).Describe([CaseReportSheet.Queue]));

        Assert.Equal(["not known", "withheld"], workbook.Rows("Queue").Select(row => $"{row[8]}").Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["M", "withheld"], workbook.Rows("Queue").Select(row => $"{row[7]}").Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public void What_is_shown_of_a_case_stands_below_its_own_heading(string language)
    {
        var phrases = Phrases.In(language);

        Assert.Equal(SharedCases.Columns.Select(phrases.Of), PartnerQueueSheet.Columns(phrases).Skip(2).Select(column => column.Header));
    }

    [Fact]
    public void Numbers_for_everybody_stand_first_and_say_what_they_leave_out()
    {
        var sheet = Report(PrivacyLevel.Public, count: 200).Describe([CaseReportSheet.Summary]).Sheets[0];

        Assert.Equal("Cases by band", sheet.Tables[0].Caption);
        Assert.Equal(["Counted by", "Value", "Female, other or not known", "Male", "All"], sheet.Tables[1].Columns.Select(column => column.Header));
        Assert.Contains("<5 stands for 0 to 4.", string.Concat(sheet.Tables[^1].Rows.SelectMany(row => row).Select(cell => cell.Value)), StringComparison.Ordinal);
        Assert.Empty(sheet.Charts);
    }

    private static CaseReport Report(PrivacyLevel level, int count = 6, string language = "en", bool pages = false) =>
        Report(level, Seeded.People(count), language, pages);

    private static CaseReport Report(PrivacyLevel level, IReadOnlyList<IntakeRecord> people, string language = "en", bool pages = false)
    {
        var cases = Scoring.ScoreAll(people, Routes, language: language);
        return new CaseReport(cases, [], null)
        {
            Privacy = level,
            HasCasePages = pages,
            Shared = level == PrivacyLevel.Partner ? SharedCases.For(cases, "Shelter North", Secrets.North, 3) : null,
        };
    }

    // Every part of the package, as whoever unpacks it reads it.
    private static string TextOf(CaseReport report)
    {
        using var workbook = WorkbookReader.Write(report.Describe());
        return string.Join('\n', workbook.PartNames.Where(name => name.EndsWith(".xml", StringComparison.Ordinal) || name.EndsWith(".rels", StringComparison.Ordinal)).SelectMany(name => new[] { name, workbook.Part(name) }));
    }
}
