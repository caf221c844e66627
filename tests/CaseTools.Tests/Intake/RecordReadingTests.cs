using System.Globalization;
using CaseTools.Intake;
using CaseTools.Values;

namespace CaseTools.Tests.Intake;

/// <summary>What the cells of a row are read as.</summary>
public sealed class RecordReadingTests
{
    [Fact]
    public void Every_field_of_the_schema_is_read()
    {
        Assert.Equal(IntakeSchema.FieldNames, FullRow.Fields.Select(field => field.Field));

        var record = Assert.Single(IntakeRun.Of(FullRow.Csv).Records);

        Assert.Empty(record.Problems);
        Assert.Empty(record.Extra);
        Assert.All(FullRow.Fields, field => Assert.Equal(field.Value, ValueOf(record, field.Field)));
        Assert.Equal(("intake.csv", 2L), (record.SourceFile, record.SourceLine));
    }

    [Fact]
    public void An_empty_cell_is_unknown_and_no_problem()
    {
        var record = Assert.Single(IntakeRun.Of($"case_id,{string.Join(',', IntakeSchema.FieldNames.Skip(1))}\nA-1{new string(',', 56)}\n").Records);

        Assert.Empty(record.Problems);
        Assert.Equal(new IntakeRecord { CaseId = "A-1", SourceFile = "intake.csv", SourceLine = 2, IntakeReport = record.IntakeReport, Problems = record.Problems, Extra = record.Extra }, record);
        Assert.Equal((YesNo.Unknown, Sex.Unknown, DraftStatus.Unknown, ConsentToShare.NotRecorded), (record.SoleCarer, record.Sex, record.DraftStatus, record.ConsentToShare));
    }

    [Theory]
    [InlineData("n/a")]
    [InlineData("нет данных")]
    [InlineData("—")]
    [InlineData("unknown")]
    public void A_word_for_no_answer_is_unknown_and_no_problem(string word) => Assert.All(
        IntakeSchema.FieldNames.Where(field => field is not ("case_id" or "funds_note" or "notes" or "notes_restricted")),
        field =>
        {
            var record = IntakeRun.Cell(field, word);
            Assert.Empty(record.Problems);
            Assert.Equal(ValueOf(new IntakeRecord(), field), ValueOf(record, field));
        });

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("no")]
    [InlineData("нет")]
    public void A_list_of_none_is_empty_and_not_unknown(string word) => Assert.All(
        new[] { "languages", "stays", "visas", "destinations", "specific_needs", "safeguarding", "deadlines" },
        field => Assert.Empty((System.Collections.IEnumerable)ValueOf(IntakeRun.Cell(field, word), field)!));

    [Theory]
    [InlineData("KZ;GE;AM")]
    [InlineData("KZ, GE, AM")]
    [InlineData("KZ|GE|AM")]
    [InlineData("KZ GE AM")]
    [InlineData("KZ\nGE\r\nAM")]
    [InlineData("Kazakhstan; GEO,, am;")]
    public void A_list_keeps_its_order_whatever_parts_it(string cell) => Assert.Equal(["KZ", "GE", "AM"], IntakeRun.Cell("destinations", cell).Destinations);

    [Fact]
    public void A_name_with_spaces_is_one_entry_of_a_list() =>
        Assert.Equal(["AE", "GE"], IntakeRun.Cell("destinations", "United Arab Emirates; Georgia").Destinations);

    [Fact]
    public void A_text_list_is_not_parted_at_spaces() => Assert.Equal(["needs a lift", "diabetes"], IntakeRun.Cell("specific_needs", "needs a lift; diabetes").SpecificNeeds);

    [Theory]
    [InlineData("GE", "GE", "", null)]
    [InlineData("GE:tourist", "GE", "tourist", null)]
    [InlineData("GE::2022-12-31", "GE", "", "2022-12-31")]
    [InlineData("Georgia: tourist : 31.12.2022", "GE", "tourist", "2022-12-31")]
    [InlineData("GE:tourist:n/a", "GE", "tourist", null)]
    public void A_visa_may_lack_its_type_and_its_end(string cell, string country, string type, string? until)
    {
        DateTime? end = until is null ? null : DateTime.Parse(until, CultureInfo.InvariantCulture);
        Assert.Equal([new HeldVisa(country, type, end)], IntakeRun.Cell("visas", cell).Visas);
    }

    [Theory]
    [InlineData("KZ:2022-05-01:2022-06-10", "KZ:2022-05-01:2022-06-10")]
    [InlineData("Казахстан: 01.05.2022 : 10.06.2022", "KZ:2022-05-01:2022-06-10")]
    [InlineData("kaz:1 May 2022:2022-05-01", "KZ:2022-05-01:2022-05-01")]
    [InlineData("KZ:2022-05-01:", "KZ:2022-05-01:")]
    [InlineData("KZ:2022-05-01", "KZ:2022-05-01:")]
    [InlineData("KZ:2022-05-01:n/a", "KZ:2022-05-01:")]
    public void An_earlier_stay_may_lack_its_exit(string cell, string expected) =>
        Assert.Equal(expected, Assert.Single(IntakeRun.Cell("stays", cell).Stays!).ToString());

    [Theory]
    [InlineData("2022-09-26T10:00:00+03:00", "2022-09-26T10:00:00+03:00", false)]
    [InlineData("2022-09-26T10:00:00", "2022-09-26T10:00:00Z", true)]
    [InlineData(" 2022-09-26 10:30   ", "2022-09-26T10:30:00Z", true)]
    [InlineData("2022-09-26", "2022-09-26T00:00:00Z", true)]
    [InlineData("26.09.2022", "2022-09-26T00:00:00Z", true)]
    public void A_submission_without_offset_counts_as_UTC_and_the_report_says_so(string cell, string expected, bool isGuess)
    {
        var record = IntakeRun.Cell("submitted_at", cell);

        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), record.SubmittedAt);
        Assert.Equal(isGuess ? 1 : 0, record.IntakeReport!.Guesses.GetValueOrDefault("column 'submitted_at': without an offset: taken as UTC, a date alone as its start"));
    }

    [Fact]
    public void The_date_order_that_is_said_holds_for_every_date()
    {
        var record = Assert.Single(IntakeRun.Of("case_id,birth_date,deadlines,visas,stays\nA-1,2/3/1990,visa:2/3/2023,GE:t:2/3/2023,KZ:2/3/2022:4/3/2022\n", order: DateOrder.DayMonthYear).Records);

        Assert.Equal(new DateTime(1990, 3, 2), record.BirthDate);
        Assert.Equal(new DateTime(2023, 3, 2), Assert.Single(record.Deadlines!).Date);
        Assert.Equal(new DateTime(2023, 3, 2), Assert.Single(record.Visas!).Until);
        Assert.Equal([new PastStay("KZ", new DateTime(2022, 3, 2), new DateTime(2022, 3, 4))], record.Stays);
    }

    [Fact]
    public void A_birth_date_of_today_is_read() => Assert.Equal(IntakeRun.Today, IntakeRun.Cell("birth_date", "2022-09-27").BirthDate);

    [Fact]
    public void The_culture_that_is_said_holds_for_amounts() =>
        Assert.Equal(1234m, IntakeRun.Cell("funds_amount", "1.234", culture: CultureInfo.GetCultureInfo("de-DE")).FundsAmount);

    private static object? ValueOf(IntakeRecord record, string field) =>
        typeof(IntakeRecord).GetProperties().Single(property => CodeText.Of(property.Name) == field).GetValue(record);

    [Fact]
    public void A_record_made_by_hand_names_its_countries_by_two_letter_codes_too()
    {
        var record = new IntakeRecord { Nationality = "ru", CurrentCountry = "Казахстан", Destinations = ["geo", "Narnia", "TR"] };

        Assert.Equal(("RU", "KZ"), (record.Nationality, record.CurrentCountry));
        Assert.Equal(["GE", "Narnia", "TR"], record.Destinations);
        Assert.Equal("RU", (record with { CurrentCountry = "russia" }).CurrentCountry);
        Assert.Null((record with { Nationality = null }).Nationality);
        Assert.Null((record with { Destinations = null }).Destinations);
    }

    [Theory]
    [InlineData("Россия")]
    [InlineData("росія")]
    [InlineData("Russia")]
    [InlineData("RUS")]
    public void A_country_is_read_by_name_and_code_alike(string cell)
    {
        Assert.Equal("RU", IntakeRun.Cell("nationality", cell).Nationality);
        Assert.Equal("RU", IntakeRun.Cell("current_country", cell).CurrentCountry);
        Assert.Equal(["RU"], IntakeRun.Cell("destinations", cell).Destinations);
    }
}
