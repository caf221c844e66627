using System.Text.RegularExpressions;
using CaseTools.Changes;
using CaseTools.Decisions;
using CaseTools.Reports;
using CaseTools.Tests.Decisions;
using CaseTools.Tests.Excel;
using CaseTools.Tests.Urgency;
using CaseTools.Wording;

namespace CaseTools.Tests.Reports;

/// <summary>The report speaks one language, from the tabs to the foot of a printed page.</summary>
public sealed class ReportLanguageTests
{
    // Ids in figures and names in Cyrillic letters: what stands in Latin ones comes from the report.
    private const string Intake =
        "case_id,given_name,sex,age,nationality,current_country,destinations,accommodation_until,safeguarding,safe_to_contact,draft_status,submitted_at,funds_amount,funds_currency,surprise\n" +
        "1,Анна,f,30,RU,RU,GE,2022-09-29,,no,,2022-09-20T10:00:00Z,1,RUB,1\n" +
        "2,Борис,m,31,RU,RU,GE;TR,2022-07-01,self_harm_imminent,yes,wanted,,,,1\n" +
        "3,Вера,f,abc,KZ,KZ,KZ,2022-09-26,violence,,,2022-12-01T10:00:00Z,,,1\n" +
        ",,f,31,,,,,,,,,,,\n" +
        "\n";

    private const string Borders =
        "route_id,from_country,to_country,mode,status,level,visa,stay_days,stay_rule,closing_at,source,confidence,as_of,note,applies_sex\n" +
        "11,RU,GE,land,closing,3,required,90,90 of 180,2022-09-29T00:00:00Z,7,high,2022-09-26T00:00:00Z,,\n" +
        "11,RU,GE,land,open,1,none,90,,,8,low,2022-09-25T12:00:00Z,,\n" +
        "12,RU,TR,air,closed,5,on_arrival,1,,,7,medium,2022-09-01T00:00:00Z,,\n" +
        "13,RU,KZ,rail,open,1,none,30,,,,,2022-09-20T00:00:00Z,,\n" +
        "14,RU,*,,watch,,,,,,7,low,2022-09-26T00:00:00Z,,m\n";

    // Codes, and what files, the model and the import say in their own words.
    private static readonly string[] InTheirOwnWords = ["queue-languages", "why-rule", "why-input", "quality-why", "quality-column", "options-currency", "summary-digest"];

    private static readonly string[] LatinWords =
        ["SHA", "ISO", "UTC", "UTF", "CSV", "CaseTools", "Encoding", "Scenario", "RUB", "Emergency", "Urgent", "Priority", "Standard"];

    public static TheoryData<string> All => new(Phrases.Languages);

    public static TheoryData<string> Translations => new(Phrases.Languages.Except([Phrases.DefaultLanguage]));

    [Theory]
    [MemberData(nameof(All))]
    public void Tabs_are_names_that_Excel_accepts_and_no_two_are_the_same(string language)
    {
        var tabs = Describe(language).Sheets.Select(sheet => sheet.Name).ToArray();

        Assert.Equal(9, tabs.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(tabs, tab => Assert.Matches(@"^[^:\\/?*\[\]']{1,26}$", tab));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_headers_of_a_table_differ_from_one_another(string language) => Assert.All(
        Tables(language),
        table => Assert.Equal(table.Columns.Count, table.Columns.Select(column => column.Header).Distinct(StringComparer.OrdinalIgnoreCase).Count()));

    [Theory]
    [MemberData(nameof(All))]
    public void The_dictionary_explains_every_column_of_every_sheet(string language)
    {
        var report = Report(language);
        var terms = report.Describe([CaseReportSheet.Dictionary]).Sheets[0].Tables[0].Rows.Select(row => (row[0].Value, row[1].Value)).ToHashSet();

        Assert.All(
            report.Describe().Sheets.SkipLast(1).SelectMany(sheet => sheet.Tables.SelectMany(table => table.Columns).Select(column => (sheet.Name, column.Header))),
            column => Assert.Contains((report.Phrases.Of("dictionary-sheet", column.Name), column.Header), terms));
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void No_English_word_stands_in_a_caption_or_a_fixed_text(string language) =>
        Assert.Empty(Texts(language).SelectMany(text => Latin(text).Select(word => $"{word}: {text}")).Distinct());

    [Theory]
    [InlineData("see Quality: строки", "see Quality")]
    [InlineData("Файл модели, SHA-256", "")]
    public void An_English_word_would_be_seen(string text, string words) => Assert.Equal(words, string.Join(' ', Latin(text)));

    [Theory]
    [MemberData(nameof(All))]
    public void Every_kind_of_row_is_there_for_the_scan(string language)
    {
        var phrases = Phrases.In(language);
        var texts = Texts(language).ToHashSet();
        string[] keys =
        [
            "quality-rejected", "quality-not-read", "quality-skipped", "quality-column-not-known", "deadlines-lapsed", "deadlines-overdue", "deadlines-ahead",
            "why-part-decision", "why-part-floor", "usability-closed", "options-nobody-named", "visa-on-arrival", "freshness-very-stale", "borders-every-route",
            "changed-kind-new", "changed-kind-gone", "answer-yes", "answer-no", "summary-decided-not-applied", "borders-hypothetical", "summary-scenario",
        ];

        Assert.Equal([], keys.Except(keys.Where(key => texts.Contains(phrases.Of(key)))));
    }

    [Theory]
    [InlineData("ru", "Очередь", "Степень", "Экстренно", "Страница {0} из {1}")]
    [InlineData("uk", "Черга", "Ступінь", "Екстрено", "Сторінка {0} з {1}")]
    [InlineData("kk", "Кезек", "Дәреже", "Төтенше", "{0}-бет, барлығы {1}")]
    public void The_queue_speaks_the_language(string language, string tab, string header, string band, string page)
    {
        var workbook = Report(language).Describe([CaseReportSheet.Queue]);
        var table = workbook.Sheets[0].Tables[0];

        Assert.Equal((tab, "Queue", header, page), (workbook.Sheets[0].Name, table.Name, table.Columns[4].Header, workbook.PageNumber));
        Assert.Contains(table.Rows, row => (string)row[4].Value! == band);
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void Codes_stay_and_have_their_labels_beside_them(string language)
    {
        var row = Assert.Single(Report(language).Describe([CaseReportSheet.Dictionary]).Sheets[0].Tables[0].Rows, row => (string?)row[1].Value == "draft_status");

        Assert.Contains($"wanted ({CaseTools.Values.CodeLabels.Of(DraftStatus.Wanted, language)})", (string)row[2].Value!, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void It_passes_the_validator_and_the_foot_counts_the_pages(string language)
    {
        using var workbook = WorkbookReader.Write(Describe(language));

        Assert.Empty(workbook.ValidationErrors());
        Assert.Equal(Describe(language).Sheets.Select(sheet => sheet.Name), workbook.SheetNames);
        Assert.Contains(string.Format(null, Phrases.In(language).Of("report-page"), "&amp;P", "&amp;N"), workbook.Part("xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Texts(string language)
    {
        var workbook = Describe(language);
        var free = InTheirOwnWords.Select(Phrases.In(language).Of).ToHashSet();
        var cells = Tables(language).SelectMany(table => table.Rows.SelectMany(row => table.Columns.Zip(row)
            .Where(cell => !free.Contains(cell.First.Header) && !IsOfTheModel(row))
            .Select(cell => cell.Second.Value as string ?? "")));
        return workbook.Sheets.Select(sheet => sheet.Name)
            .Concat(workbook.Sheets.SelectMany(sheet => sheet.Heading))
            .Concat(workbook.Sheets.SelectMany(sheet => sheet.Charts).SelectMany(chart => new[] { chart.Title, chart.AltText }))
            .Concat(Tables(language).SelectMany(table => table.Columns.SelectMany(column => new[] { column.Header, column.Explanation }).Append(table.Caption ?? "").Append(table.EmptyText)))
            .Concat(cells)
            .Concat([workbook.Title, workbook.Footer, workbook.PageNumber]);
    }

    // What the model says of itself, and the names of fields.
    private static bool IsOfTheModel(IReadOnlyList<ReportCell> row) =>
        row.Any(cell => cell.Value is string text && (text == Scoring.Model.Note || text.StartsWith(Scoring.Model.Id + " ", StringComparison.Ordinal)));

    // A code in the Dictionary stands before its label, a field's name by itself; a digest or a file is no word.
    private static IEnumerable<string> Latin(string text) => Regex
        .Matches(Regex.Replace(text, @"\b[a-z_0-9]+ \(|^[a-z]+(_[a-z]+)*$|\b[0-9a-f]{64}\b|\b(intake|borders|1)\.csv\b", ""), @"(?<![\p{L}\d])[A-Za-z]{2,}")
        .Select(match => match.Value)
        .Except(LatinWords);

    private static ReportWorkbook Describe(string language) => Report(language).Describe();

    private static IEnumerable<ReportTable> Tables(string language) => Describe(language).Sheets.SelectMany(sheet => sheet.Tables);

    // A scenario with a decision and changes, so that everything is said that a report can say.
    private static CaseReport Report(string language)
    {
        var report = ExampleRun.ReportOf(Intake, Borders);
        var supposed = A.Route("KZ", "15") with { Status = RouteStatus.Closing, IsHypothetical = true, SourceFile = "1.csv", SourceLine = 2 };
        var records = report.Assessments.SelectMany(assessment => assessment.Members);
        var scored = Scoring.ScoreAll(records, [.. report.Assessments[0].BorderData, supposed]);
        var decision = Decided.Decision("Standard", "Priority", scored[0].CaseId) with { Reason = "сам", By = "Я", ReviewOn = A.Day(-1) };
        var decided = DecidedWords.In(language, [DecisionPolicy.Apply(decision, scored[0]), .. scored.Skip(1)], CancellationToken.None);
        var earlier = AssessmentSnapshots.Of(decided.Skip(1)).Cases.Append(AssessmentSnapshots.Of([decided[0]]).Cases[0] with { CaseId = "9" });
        var changes = new CaseComparison(scored[0].Model, Phrases.In(language)).Of(new ChangeSide([.. earlier], []), AssessmentSnapshots.Of(decided));
        return new CaseReport(decided, report.Files, null) { Changes = changes };
    }
}
