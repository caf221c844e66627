using CaseTools.Reports;
using CaseTools.Tests.Excel;

namespace CaseTools.Tests.Reports;

/// <summary>The report as its reader finds it: described, written, validated, and read back.</summary>
public sealed class CaseReportTests
{
    private static readonly CaseReportSheet[] AllSheets = [.. ExampleRun.ReportOf(HostileIntake, Borders).DefaultSheets];

    // Ids and names that spreadsheets spoil: leading zeros, formulas, dates, scientific notation, an emoji, a control sign.
    private const string HostileIntake =
        "case_id,full_name,is_alias,age,sex,nationality,current_country,caseworker,destinations,accommodation_until,surprise,draft_status\n" +
        "00123,=1+1,yes,30,M,RU,RU,+7 916,GE,2022-09-28,x,liable\n" +
        "1e5,@SUM(A1),yes,19,M,RU,RU,\"-2+3\tcmd\",TR,2022-08-01,x,wanted\n" +
        "5/6,\"'quoted \U0001F600 Қайрат\",yes,40,F,KZ,KZ,_x0041_,,2022-09-26,x,\n" +
        "7,Anna,yes,abc,F,KZ,KZ,,,tomorrow,x,\n" +
        ",,,30,M,RU,RU,,,,,\n" +
        "\n";

    private static string Borders => ExampleRun.Text("docs", "examples", "borders-2022-09.csv");

    [Fact]
    public void The_example_passes_the_validator_and_reads_back_with_every_value_equal() =>
        AssertReadsBackEqual(ExampleRun.ReportOf(ExampleRun.Text("docs", "examples", "three-cases.csv"), Borders));

    [Fact]
    public void Hostile_text_passes_the_validator_and_reads_back_with_every_value_equal() =>
        AssertReadsBackEqual(ExampleRun.ReportOf(HostileIntake, Borders));

    [Fact]
    public void Ids_with_leading_zeros_and_text_that_starts_with_an_equals_sign_stay_text()
    {
        using var workbook = WorkbookReader.Write(ExampleRun.ReportOf(HostileIntake, Borders).Describe([CaseReportSheet.Queue]));

        var rows = workbook.Rows("Queue").ToDictionary(row => (string)row[1]!, row => row[2]);

        Assert.Equal("=1+1", rows["00123"]);
        Assert.Equal("@SUM(A1)", rows["1e5"]);
        Assert.Equal("'quoted \U0001F600 Қайрат", rows["5/6"]);
        Assert.DoesNotMatch("<x:f>(?!SUBTOTAL)", workbook.Part("xl/worksheets/sheet1.xml"));
        Assert.DoesNotContain(workbook.PartNames, name => name.Contains("externalLink", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_organisation_stands_on_Summary_and_at_the_head_of_every_page()
    {
        var report = ExampleRun.ReportOf(HostileIntake, Borders) with { Organisation = "Aid & care" };

        using var workbook = WorkbookReader.Write(report.Describe([CaseReportSheet.Summary, CaseReportSheet.Queue]));

        Assert.Equal("Aid & care. Scored at 2022-09-27 12:00 +03:00", report.Describe([CaseReportSheet.Summary]).Sheets[0].Heading[1]);
        Assert.All(
            [workbook.Part("xl/worksheets/sheet1.xml"), workbook.Part("xl/worksheets/sheet2.xml")],
            sheet => Assert.Contains("<x:oddHeader>&amp;LAid &amp;&amp; care: Case report&amp;R&amp;A</x:oddHeader>", sheet, StringComparison.Ordinal));
        Assert.DoesNotContain("Aid", workbook.Part("docProps/core.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_s_points_on_the_sheet_Why_add_up_to_its_score()
    {
        var report = ExampleRun.ReportOf(HostileIntake, Borders);

        var why = RowsOf(report, CaseReportSheet.Why).ToLookup(row => (string)row[1].Value!, row => (double)row[4].Value!);

        Assert.All(report.Assessments, assessment => Assert.Equal(assessment.Score, why[assessment.CaseId].Sum()));
    }

    [Fact]
    public void The_Why_sheet_says_what_a_score_was_cut_by()
    {
        var rows = "case_id,age,sex,nationality,current_country,draft_status,safeguarding,children_under_18,separated_child,accommodation_until,exit_ban,travel_passport,funds_enough,destinations,summons_report_date\n"
            + "A,20,M,RU,RU,wanted,self_harm_imminent,4,yes,2022-09-27,yes,no,no,CZ,2022-09-27\n";
        var report = ExampleRun.ReportOf(rows, Borders);

        var cut = Assert.Single(RowsOf(report, CaseReportSheet.Why), row => (string)row[3].Value! == "Score");

        Assert.Equal(100, report.Assessments[0].Score);
        Assert.Equal((double)(100 - report.Assessments[0].UncappedScore), cut[4].Value);
    }

    [Fact]
    public void The_summary_counts_the_rows_of_each_file()
    {
        var files = ExampleRun.ReportOf(HostileIntake, Borders).Describe([CaseReportSheet.Summary]).Sheets[0].Tables.Single(table => table.Name == "FilesRead");

        var row = Assert.Single(files.Rows);

        Assert.Equal<object?>([6d, 4d, 1d, 1d, 2d], row.Skip(2).Select(cell => cell.Value));
    }

    [Fact]
    public void The_summary_counts_every_case_in_its_band()
    {
        var report = ExampleRun.ReportOf(ExampleRun.Text("docs", "examples", "three-cases.csv"), Borders);

        var bands = report.Describe([CaseReportSheet.Summary]).Sheets[0].Tables.Single(table => table.Name == "CasesByBand").Rows.ToArray();

        Assert.Equal<object?>(["Emergency", "Urgent", "Priority", "Standard"], bands.Select(row => row[0].Value));
        Assert.Equal<object?>([1d, 0d, 2d, 0d], bands.Select(row => row[2].Value));
    }

    [Fact]
    public void A_doubtful_value_is_named_as_such_and_does_not_count_as_unread()
    {
        var report = ExampleRun.ReportOf("case_id,age,birth_date,current_country\nK-1,50,1989-12-31,KZ\n", Borders);

        var row = Assert.Single(RowsOf(report, CaseReportSheet.Quality), row => (string)row[3].Value! == "Doubtful value");
        Assert.Equal(((object)2d, (object)"age"), (row[1].Value!, row[2].Value!));
        Assert.Equal("It was read as it stands. Ask, and correct the file if it is wrong.", row[5].Value);
        var files = report.Describe([CaseReportSheet.Summary]).Sheets[0].Tables.Single(table => table.Columns.Any(column => column.Header == "Values not read"));
        Assert.Equal(0d, Assert.Single(files.Rows)[6].Value);
    }

    [Fact]
    public void The_quality_sheet_names_what_was_rejected_skipped_unread_and_unknown_and_no_value()
    {
        var rows = RowsOf(ExampleRun.ReportOf(HostileIntake, Borders), CaseReportSheet.Quality).ToArray();

        Assert.Equal(
            ["Rejected row 6", "Value not read 5", "Value not read 5", "Skipped row 7", "Column not known 1"],
            rows.Where(row => (string)row[3].Value! is not ("Guess" or "How it was read")).Select(row => $"{row[3].Value} {row[1].Value}"));
        Assert.DoesNotContain(rows.SelectMany(row => row), cell => cell.Value is string text && (text.Contains("abc", StringComparison.Ordinal) || text.Contains("tomorrow", StringComparison.Ordinal)));
    }

    [Fact]
    public void Deadlines_stand_the_nearest_first_and_say_what_is_overdue_or_lapsed()
    {
        var rows = RowsOf(ExampleRun.ReportOf(HostileIntake, Borders), CaseReportSheet.Deadlines).ToArray();

        Assert.Equal<object?>(["overdue", "ahead", "lapsed"], rows.Select(row => row[2].Value));
        Assert.Equal<object?>([-1d, 1d, -57d], rows.Select(row => row[1].Value));
    }

    [Fact]
    public void The_dictionary_explains_every_column_band_and_floor()
    {
        var report = ExampleRun.ReportOf(HostileIntake, Borders);
        var terms = RowsOf(report, CaseReportSheet.Dictionary).Select(row => (Where: (string)row[0].Value!, Term: (string)row[1].Value!, Meaning: (string?)row[2].Value)).ToArray();

        Assert.All(terms, term => Assert.False(string.IsNullOrWhiteSpace(term.Meaning)));
        Assert.All(report.Model.Bands, band => Assert.Contains(terms, term => term.Term == band.Name));
        Assert.All(report.Model.Floors, floor => Assert.Contains(terms, term => term.Term == floor.Id));
        foreach (var sheet in report.Describe(AllSheets.Where(sheet => sheet != CaseReportSheet.Dictionary)).Sheets)
        {
            Assert.All(sheet.Tables.SelectMany(table => table.Columns), column => Assert.Contains(terms, term => term.Where == $"Sheet {sheet.Name}" && term.Term == column.Header));
        }
    }

    [Fact]
    public void Without_border_data_the_summary_warns_of_the_queue()
    {
        var report = ExampleRun.ReportOf(HostileIntake, Borders.Split('\n')[0] + "\n");

        var facts = report.Describe([CaseReportSheet.Summary]).Sheets[0].Tables.Single(table => table.Name == "Facts");
        var fact = Assert.Single(facts.Rows, row => (string)row[0].Value! == "Border observations");

        Assert.Equal(ReportCell.Text("NONE: every route counts as not known. Do not rely on this queue.", Tone.Warning), fact[1]);
    }

    [Fact]
    public void A_file_that_was_not_read_to_its_end_is_said_in_the_summary_and_the_quality_sheet()
    {
        var whole = ExampleRun.ReportOf(HostileIntake, Borders);
        var report = whole with { Files = [.. whole.Files, new IntakeReport("stopped.csv"), new IntakeReport("torn.csv") { Failure = "line 3: no text" }] };

        var files = report.Describe([CaseReportSheet.Summary]).Sheets[0].Tables.Single(table => table.Name == "FilesRead").Rows;
        var faults = RowsOf(report, CaseReportSheet.Quality).Where(row => (string)row[3].Value! == "File not read");

        Assert.Equal<object?>(["intake.csv", "stopped.csv (not read to its end)", "torn.csv (not read to its end)"], files.Select(row => row[0].Value));
        Assert.Equal(
            [("stopped.csv", "the import was stopped before its end", Tone.Warning), ("torn.csv", "line 3: no text", Tone.Warning)],
            faults.Select(row => ((string)row[0].Value!, (string)row[4].Value!, row[3].Tone)));
    }

    [Theory]
    [InlineData("Deadline", "roof, stay, summons")]
    [InlineData("Deadline", "routes close")]
    [InlineData("Deadline", "lapsed")]
    [InlineData("Contact by", "Rule")]
    public void The_dictionary_explains_the_kinds_of_deadlines_and_the_contact(string where, string term) => Assert.Single(
        RowsOf(ExampleRun.ReportOf(HostileIntake, Borders), CaseReportSheet.Dictionary),
        row => (string)row[0].Value! == where && (string)row[1].Value! == term);

    [Fact]
    public void The_dictionary_explains_lapsed_with_the_days_of_the_model()
    {
        var report = ExampleRun.ReportOf(HostileIntake, Borders);

        var lapsed = Assert.Single(RowsOf(report, CaseReportSheet.Dictionary), row => (string?)row[1].Value == "lapsed");

        Assert.Equal($"More than {report.Model.Deadline.LapsesAfterDays} days past: no longer the nearest deadline, to be asked about.", lapsed[2].Value);
    }

    [Fact]
    public void No_restricted_field_reaches_the_report()
    {
        const string intake = "case_id,given_name,family_name,full_name,national_id,origin_place,notes_restricted,phone,notes,birth_date\n"
            + "A,Anna,SecretFamily,SecretFamily Anna,SecretId,SecretOrigin,SecretNote,SecretPhone,SecretNotes,SecretDate\n";

        var cells = ExampleRun.ReportOf(intake, Borders).Describe(AllSheets).Sheets.SelectMany(sheet => sheet.Tables).SelectMany(table => table.Rows).SelectMany(row => row);

        Assert.DoesNotContain(cells, cell => cell.Value is string text && text.Contains("Secret", StringComparison.Ordinal));
    }

    [Fact]
    public void Chosen_sheets_stand_in_the_report_s_own_order_and_once()
    {
        var report = ExampleRun.ReportOf(HostileIntake, Borders);

        var described = report.Describe([CaseReportSheet.Why, CaseReportSheet.Queue, CaseReportSheet.Why]);

        Assert.Equal(["Queue", "Why"], described.Sheets.Select(sheet => sheet.Name));
    }

    [Theory]
    [InlineData(CaseReportSheet.Why)]
    [InlineData(CaseReportSheet.Options)]
    public void A_case_with_several_rows_has_its_colour_on_the_first_and_its_band_on_each(CaseReportSheet sheet)
    {
        var rows = RowsOf(ExampleRun.ReportOf(ExampleRun.Text("docs", "examples", "three-cases.csv"), Borders), sheet).ToArray();

        foreach (var ofCase in rows.GroupBy(row => row[1].Value))
        {
            var bands = ofCase.Select(row => row[2]).ToArray();
            Assert.Single(bands.Select(band => band.Value).Distinct());
            Assert.NotEqual(Tone.Muted, bands[0].Tone);
            Assert.All(bands.Skip(1), band => Assert.Equal(Tone.Muted, band.Tone));
        }

        Assert.Contains(rows.GroupBy(row => row[1].Value), ofCase => ofCase.Count() > 1);
    }

    [Fact]
    public void Totals_stand_above_Queue_Deadlines_and_Why_and_are_what_their_rows_add_up_to()
    {
        var report = ExampleRun.ReportOf(ExampleRun.Text("docs", "examples", "three-cases.csv"), Borders);
        var tables = report.Describe().Sheets.SelectMany(sheet => sheet.Tables).Where(table => table.Totals is not null).ToArray();

        Assert.Equal(["Queue", "Deadlines", "Why"], tables.Select(table => table.Name));
        foreach (var table in tables)
        {
            foreach (var total in table.Totals!.Columns)
            {
                var column = table.Columns.Select(described => described.Header).ToList().IndexOf(total.Header);
                var values = table.Rows.Select(row => row[column].Value).ToArray();
                Assert.Equal(total.Kind == TotalKind.Count ? values.Length : values.Sum(value => (double)value!), total.Value);
            }
        }

        Assert.Equal(145, tables[2].Totals!.Columns.Single().Value);
    }

    [Fact]
    public void Likely_duplicates_stand_on_Quality_with_what_they_share_and_never_its_value()
    {
        var report = ExampleRun.ReportOf(
            "case_id,full_name,birth_date,phone\nCT-1,Secretova Anna,1990-05-17,+7 916 123-45-67\nCT-2,Other Person,1980-01-01,+7 916 999-99-99\nCT-3,Anna Secretova,1990-05-17,+7 (916) 1234567\n",
            Borders);
        var row = RowsOf(report, CaseReportSheet.Quality).Single(cells => cells[3].Value is "Likely duplicate");

        Assert.Equal("CT-1 and CT-3 (intake.csv, line 4) are likely one person. The same: telephone, name, date of birth.", row[4].Value);
        Assert.Equal(2d, row[1].Value);
        Assert.DoesNotContain(row, cell => cell.Value is string text && (text.Contains("Secret", StringComparison.Ordinal) || text.Contains("916", StringComparison.Ordinal) || text.Contains("1990", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_numbers_of_the_charts_are_on_the_screen_and_not_on_paper()
    {
        using var workbook = WorkbookReader.Write(ExampleRun.ReportOf(ExampleRun.Text("docs", "examples", "three-cases.csv"), Borders).Describe([CaseReportSheet.Summary]));
        var sheet = workbook.Sheet("Summary");
        var printed = Assert.Single(sheet.PageSetup.PrintAreas).RangeAddress;
        var files = workbook.Table("FilesRead").RangeAddress;

        Assert.Equal((1, files.LastAddress.RowNumber), (printed.FirstAddress.RowNumber, printed.LastAddress.RowNumber));
        Assert.True(workbook.Table("NextDeadlines").RangeAddress.FirstAddress.RowNumber > printed.LastAddress.RowNumber);
        Assert.Empty(workbook.ValidationErrors());
    }

    private static void AssertReadsBackEqual(CaseReport report)
    {
        using var workbook = WorkbookReader.Write(report.Describe(AllSheets));

        Assert.Empty(workbook.ValidationErrors());
        Assert.Equal(AllSheets.Select(sheet => sheet.ToString()), workbook.SheetNames);
        foreach (var table in report.Describe(AllSheets).Sheets.SelectMany(sheet => sheet.Tables))
        {
            object?[] remark = [table.EmptyText, .. table.Columns.Skip(1).Select(_ => (object?)null)];
            var expected = table.Rows.Count == 0 ? [remark] : table.Rows.Select(row => row.Select(cell => cell.Value).ToArray()).ToArray();
            var actual = workbook.Rows(table.Name);
            Assert.Equal(expected.Length, actual.Count);
            for (var i = 0; i < expected.Length; i++)
            {
                Assert.Equal(expected[i], actual[i]);
            }
        }
    }

    private static IEnumerable<IReadOnlyList<ReportCell>> RowsOf(CaseReport report, CaseReportSheet sheet) => report.Describe([sheet]).Sheets[0].Tables[0].Rows;
}
