using CaseTools.Intake;

namespace CaseTools.Tests.Intake;

/// <summary>Where the header row stands, and which rows are no persons.</summary>
public sealed class LayoutTests
{
    [Theory]
    [InlineData("List of 27.09.2022,,\n\ncase_id,full_name,age\n1,Anna,30\n", 3)]
    [InlineData("Список обратившихся\nОтдел, район; 2022\nНомер дела;ФИО;Возраст\n1;Anna;30\n", 3)]
    [InlineData("name of the office;;\n1;2;3\ncase_id;full_name;age\n1;Anna;30\n", 3)]
    public void It_is_found_under_titles_and_that_is_said(string text, long line)
    {
        var run = IntakeRun.Of(text);

        run.AssertAccounted();
        Assert.Equal((line, "1", "Anna", 30), (run.Report.HeaderLine, run.Records.Single().CaseId, run.Records[0].FullName, run.Records[0].Age));
        Assert.Contains($"the header row was taken from line {line}, because it names the most fields of the intake record", run.Report.AllGuesses);
        Assert.All(run.Report.Skipped, note => Assert.Equal("text above the header row", note.Text));
        Assert.Equal(line == 3 && text.Contains("\n\n", StringComparison.Ordinal) ? 1 : 2, run.Report.RowsSkipped);
    }

    [Theory]
    [InlineData("## made by hand, 2022\ncase_id,age\n1,30\n", "comment")]
    [InlineData("# made by hand\ncase_id,age\n1,30\n", "comment")]
    [InlineData("case_id,age\n## half of them\n1,30\n", "comment")]
    [InlineData("case_id,age\n## half, of, them\n1,30\n", "comment")]
    [InlineData("case_id,age\n#meta+id,#age\n1,30\n", "HXL row")]
    [InlineData("case_id,age\ncase_id,age\n1,30\n", "a second header row")]
    [InlineData("case_id,age\n1,30\nCASE_ID, age \n", "the header row again")]
    [InlineData("case_id,age\n1,30\nИтого,1\n", "subtotal")]
    [InlineData("case_id,age\n1,30\nИТОГО: 1,\n", "subtotal")]
    [InlineData("case_id,age\n1,30\n,Всього\n", "subtotal")]
    [InlineData("case_id,age\n1,30\nTotal,\"1 000,50 ₽\"\n", "subtotal")]
    [InlineData("case_id,age\n1,30\nБарлығы,1\n", "subtotal")]
    [InlineData("case_id,age\n1,30\nВсего человек: 12\n", "subtotal")]
    [InlineData("case_id,age\n1,30\nИтого: 10 обращений\n", "subtotal")]
    [InlineData("case_id,age\n1,30\nTotal: 10 cases\n", "subtotal")]
    [InlineData("case_id,age\n1,30\n\u00A0,\u200B\n", "blank row")]
    [InlineData("case_id,age\nНомер дела,Возраст\n1,30\n", "a second header row")]
    [InlineData("Номер дела,Возраст\ncase_id,age\n1,30\n", "a second header row")]
    [InlineData("Номер дела,Возраст,Вопрос\nq_id,q_age,q_3\n1,30,\n", "a second header row")]
    [InlineData("Номер дела,Возраст,Вопрос\nQ1,Q2,Q3\n1,30,\n", "a second header row")]
    public void A_row_that_is_no_person_is_skipped_counted_and_listed(string text, string reason)
    {
        var run = IntakeRun.Of(text);

        run.AssertAccounted();
        Assert.Equal((1, 0, 1), (run.Report.RowsKept, run.Report.RowsRejected, run.Report.RowsSkipped));
        Assert.Equal(("1", 30), (run.Records[0].CaseId, run.Records[0].Age));
        Assert.Equal(reason, run.Report.Skipped.Single().Text);
        Assert.DoesNotContain(run.Report.AllGuesses, guess => guess.Contains("header row was taken", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Total Recall,30")]
    [InlineData("Итого,Анна")]
    [InlineData("#12,30")]
    [InlineData("#12,")]
    [InlineData("#a,")]
    [InlineData("Всеволод,")]
    [InlineData("# 12,Анна")]
    [InlineData("Всего хорошего,5")]
    public void A_row_that_may_be_a_person_is_kept(string row) => Assert.Equal(1, IntakeRun.Of($"case_id,name\n{row}\n").Report.RowsKept);

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void The_delimiter_is_the_one_with_which_a_row_names_most_fields(char delimiter)
    {
        var title = "Lists, of; persons\tand | others, and; more\tand | more\n";
        var run = IntakeRun.Of(title + "case_id,full_name,age,notes\n1,Anna,30,x\n".Replace(',', delimiter));

        Assert.Equal((delimiter, "found from the first lines", "Anna"), (run.Report.Delimiter, run.Report.DelimiterFoundBy, run.Records.Single().FullName));
    }

    [Fact]
    public void A_line_that_names_the_delimiter_is_no_row_even_where_it_is_not_needed()
    {
        var run = IntakeRun.Of("sep=;\ncase_id;age\n1;30\n", delimiter: ';');

        Assert.Equal((1, 0, "1"), (run.Report.RowsRead, run.Report.RowsSkipped, run.Records.Single().CaseId));
    }

    [Theory]
    [InlineData("case_id,age,\n1,30\n2,31,\n")]
    [InlineData("case_id,age\n1,30,\n2,31,,\n")]
    [InlineData("case_id,age,,\n1,30,,\n2,31\n")]
    public void Delimiters_at_the_end_of_lines_cost_nothing(string text) => Assert.Equal((2, 0), (IntakeRun.Of(text).Report.RowsKept, IntakeRun.Of(text).Report.RowsRejected));

    [Theory]
    [InlineData("case_id,,age\n1,x,30\n", "column 2")]
    [InlineData("case_id,age,\n1,30,x\n", "column 3")]
    public void A_column_without_a_name_keeps_its_values(string text, string column) =>
        Assert.Equal("x", IntakeRun.Of(text).Records.Single().Extra[column]);

    [Fact]
    public void Blank_headers_that_a_spreadsheet_adds_to_a_rejects_file_hide_no_row_that_is_too_long() =>
        Assert.Equal(3, Assert.Single(IntakeRun.Of("reject_file,reject_line,reject_reasons,case_id,age,\na.csv,2,why,1,30,\na.csv,3,why,2,x,31\n").Rejected).Line);

    [Theory]
    [InlineData("Іс №\tТегі, балалар\tжасы\n1\tСериков Данияр\t29\n2\tАхметова Жанар\t32\n")]
    [InlineData("№\tИмя, как к вам обращаться\tСколько вам лет?\tВаш пол\n1\tАнна\t29\tж\n2\tИгорь\t32\tм\n")]
    public void A_delimiter_with_which_no_row_fits_is_none(string text)
    {
        var run = IntakeRun.Of(text);

        Assert.Equal(('\t', 2), (run.Report.Delimiter, run.Report.RowsKept));
    }

    [Fact]
    public void Rejected_rows_below_headers_on_two_rows_come_back_under_one()
    {
        using var file = IntakeRun.Open("Respondent ID,\"Your \"\"contact\"\"\",,Age\n,Full name,Phone,\n17,Denis,1\n"u8.ToArray());
        var table = file.Tables.Single();
        var rejected = Assert.IsType<CaseTools.Intake.IntakeOutcome.Rejected>(table.ReadRows(new HouseholdLinks()).Single());

        Assert.Equal("\"Respondent ID\",\"Full name\",\"Phone\",\"Age\"", table.RawHeader);
        Assert.Equal("17", IntakeRun.Of($"{table.RawHeader}\n{rejected.RawText},30\n").Records.Single().CaseId);
    }

    [Fact]
    public void A_title_above_a_blank_header_is_no_header() =>
        Assert.Equal("x", IntakeRun.Of(",Список на сентябрь,\nФИО,,Возраст\nАнна,x,30\n").Records[0].Extra["column 2"]);

    [Fact]
    public void Of_two_columns_for_a_field_the_one_with_answers_is_taken()
    {
        var run = IntakeRun.Of("ID,Name,What is your name?\n1,,Timur\n2,,Aigul\n");

        Assert.Equal(["Timur", "Aigul"], run.Records.Select(record => record.FullName));
        Assert.Equal("kept as it is: nothing stands in its first rows, and column 3 looks like full_name too", run.Report.Columns[1].FoundBy);
    }

    [Fact]
    public void Headers_on_two_rows_are_read_together()
    {
        var run = IntakeRun.Of("Respondent ID,End Date,Your contact details,,How old are you?\n,,Full name,Phone,Response\n17,x,Denis,+7 911 222 33 44,30\n");

        Assert.Equal(("17", "Denis", 30), (run.Records[0].CaseId, run.Records[0].FullName, run.Records[0].Age));
        Assert.Equal("x", run.Records[0].Extra["End Date"]);
        Assert.Equal("a second header row", Assert.Single(run.Report.Skipped).Text);
    }

    [Theory]
    [InlineData("Case no,Sex,Age,Your contact,\n,Response,Response,Name,Phone\n7,f,30,Anna,1234567\n")]
    [InlineData("Case no,Sex,Age,Your contact,\n,,,Name,Phone\n7,f,30,Anna,1234567\n")]
    public void A_row_of_headers_below_the_header_row_is_no_person(string text)
    {
        var run = IntakeRun.Of(text);
        var record = Assert.Single(run.Records);

        Assert.Equal(("7", "Anna", Sex.F, 30, "1234567"), (record.CaseId, record.FullName, record.Sex, record.Age, record.Phone));
        Assert.Equal(2, run.Report.HeaderLine);
        Assert.Equal(1, run.Report.RowsSkipped);
    }

    [Fact]
    public void A_person_below_the_header_row_is_no_header() =>
        Assert.Equal(2, IntakeRun.Of("name,occupation,contact by,age\nAnna,работа,телефон,30\nBoris,student,telegram,31\n").Report.RowsKept);

    [Fact]
    public void The_reasons_in_a_rejects_file_are_not_taken_for_its_header_row()
    {
        const string Reason = "neither an id nor a name. Fill in one of: case_id, source_uuid, full_name, family_name, given_name";

        var run = IntakeRun.Of($"reject_file;reject_line;reject_reasons;ФИО;тел\na.csv;2;{Reason};Анна;1\na.csv;3;{Reason};Борис;2\n");

        Assert.Equal((1L, ';', 2), (run.Report.HeaderLine, run.Report.Delimiter, run.Report.RowsKept));
        Assert.Equal([ColumnMatch.LeftAside, ColumnMatch.LeftAside, ColumnMatch.LeftAside], run.Report.Columns.Take(3).Select(column => column.Match));
    }

    [Fact]
    public void A_header_of_several_lines_is_one_header()
    {
        var run = IntakeRun.Of("case_id,\"Дата\nрождения\"\n1,1990-01-01\n");

        Assert.Equal(new DateTime(1990, 1, 1), run.Records.Single().BirthDate);
        Assert.Equal(3, run.Records[0].SourceLine);
    }

    [Fact]
    public void A_header_row_beyond_the_first_rows_is_not_looked_for() =>
        Assert.StartsWith("line 1: expected a header row", IntakeRun.Refusal(string.Concat(Enumerable.Repeat("title\n", HeadReading.MostRows)) + "case_id\n1\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<html><table><tr><td>ФИО</td></tr></table></html>", "the file is a web page (HTML) or XML, not a table.")]
    [InlineData("[{\"case_id\":\"1\",\"name\":\"Anna\"}]", "the file is JSON, not a table.")]
    [InlineData("{\"a\":1}", "the file is JSON, not a table.")]
    public void What_is_no_table_is_called_by_its_name(string text, string refusal) => Assert.StartsWith(refusal, IntakeRun.Refusal(text), StringComparison.Ordinal);
}
