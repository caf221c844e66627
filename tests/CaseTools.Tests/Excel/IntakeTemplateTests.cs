using CaseTools.Intake;
using CaseTools.IO;
using CaseTools.IO.Template;
using CaseTools.Tests.Intake;
using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CaseTools.Tests.Excel;

/// <summary>The empty intake form as a workbook.</summary>
public sealed class IntakeTemplateTests
{
    public static TheoryData<string> Languages => [.. FieldVocabulary.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Filled_in_from_its_own_lists_it_imports_without_a_guess(string language)
    {
        using var file = IntakeFile.Open(new Adapters().Tables, new MemoryStream(Filled(language)), "form.xlsx", IntakeRun.Options());
        var table = file.Tables.Single();
        var record = Assert.IsType<IntakeOutcome.Kept>(Assert.Single(table.ReadRows(new HouseholdLinks()))).Records.Single();

        Assert.Equal(("007", Sex.F, DraftStatus.SummonsServed, 30), (record.CaseId, record.Sex, record.DraftStatus, record.Age));
        Assert.Equal(new DateTime(1992, 3, 4), record.BirthDate);
        Assert.Empty(record.Problems);
        Assert.Empty(table.Report.AllGuesses);
        Assert.Empty(IntakeReportWords.Surprises(table.Report));
        Assert.Single(file.Reports);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_choice_of_every_list_is_read_as_an_answer(string language)
    {
        var choices = IntakeTemplate.In(language).Columns.Where(column => column.Choices.Count > 0).ToArray();

        Assert.True(choices.Length >= 15);
        Assert.All(choices.SelectMany(column => column.Choices, (column, choice) => (column.Field, choice)), pair =>
            Assert.Empty(IntakeRun.Cell(pair.Field, pair.choice).Problems));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_example_beside_a_cell_reads_without_a_problem_or_a_guess(string language)
    {
        var columns = IntakeTemplate.In(language).Columns.Where(column => column.Hint is not null).ToArray();

        Assert.True(columns.Length >= 18);
        Assert.All(columns, column =>
        {
            var run = IntakeRun.Of($"source_uuid,{column.Field}\nU-1,{column.Hint!.Example}\n", ',');
            Assert.Empty(Assert.Single(run.Records).Problems);
            Assert.Empty(run.Report.AllGuesses);
            Assert.InRange(column.Hint.Text.Length, 5, 180);
        });
    }

    [Theory]
    [InlineData("ru", "visas", "GE:tourist:2022-12-31; RS:work", "страна:вид:до какой даты")]
    [InlineData("en", "stays", "KZ:2022-05-01:2022-06-10", "Earlier stays as country:entry:exit")]
    [InlineData("en", "birth_date", "2022-09-23", "A date: year-month-day.")]
    public void What_is_to_be_written_stands_beside_the_cell(string language, string field, string example, string text)
    {
        using var workbook = new XLWorkbook(new MemoryStream(Write(language)));

        var validation = RuleOf(workbook, field)!;
        Assert.Equal(example, validation.InputTitle);
        Assert.StartsWith(text, validation.InputMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_are_chosen_from_lists_counts_are_bounded_and_ids_stay_text()
    {
        using var workbook = new XLWorkbook(new MemoryStream(Write("uk")));

        Assert.Equal((XLAllowedValues.List, "lists!$M$1:$M$4"), (RuleOf(workbook, "sex")!.AllowedValues, RuleOf(workbook, "sex")!.Value.Replace("'", "", StringComparison.Ordinal)));
        Assert.Equal((XLAllowedValues.WholeNumber, "0", "30"), (RuleOf(workbook, "children_under_18")!.AllowedValues, RuleOf(workbook, "children_under_18")!.MinValue, RuleOf(workbook, "children_under_18")!.MaxValue));
        Assert.All(["case_id", "phone", "national_id"], field => Assert.Equal(49, EntryOf(workbook, field).Style.NumberFormat.NumberFormatId));
        Assert.Equal("yyyy-mm-dd", EntryOf(workbook, "birth_date").Style.NumberFormat.Format);
    }

    private static IXLDataValidation? RuleOf(XLWorkbook workbook, string field) => workbook.Worksheet("intake").DataValidations
        .SingleOrDefault(rule => rule.Ranges.Any(range => range.Contains(EntryOf(workbook, field).AsRange())));

    private static IXLCell EntryOf(XLWorkbook workbook, string field)
    {
        var sheet = workbook.Worksheet("intake");
        return sheet.Cell(3, sheet.Row(2).CellsUsed().Single(cell => cell.GetString() == field).Address.ColumnNumber);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void It_is_valid_and_the_same_each_time(string language)
    {
        var bytes = Write(language);

        Assert.Equal(bytes, Write(language));
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
    }

    private static byte[] Write(string language)
    {
        using var stream = new MemoryStream();
        new TemplateWriter().WriteWorkbook(IntakeTemplate.In(language), stream);
        return stream.ToArray();
    }

    private static byte[] Filled(string language)
    {
        using var workbook = new XLWorkbook(new MemoryStream(Write(language)));
        var sheet = workbook.Worksheet("intake");
        foreach (var name in sheet.Row(2).CellsUsed().ToArray())
        {
            var entry = sheet.Cell(3, name.Address.ColumnNumber);
            string Choice(int place) => workbook.Worksheet("lists").Cell(place, name.Address.ColumnNumber).GetString();
            _ = name.GetString() switch
            {
                "case_id" => entry.SetValue("007"),
                "sex" => entry.SetValue(Choice((int)Sex.F + 1)),
                "draft_status" => entry.SetValue(Choice((int)DraftStatus.SummonsServed + 1)),
                "age" => entry.SetValue(30),
                "birth_date" => entry.SetValue(new DateTime(1992, 3, 4)),
                _ => entry,
            };
        }

        using var stream = new MemoryStream();
        workbook.SaveAs(stream);
        return stream.ToArray();
    }
}
