using System.Globalization;

namespace CaseTools.Tests.Intake;

/// <summary>Values as real files hold them, in the record.</summary>
public sealed class DirtyValueTests
{
    private const string Lost = "every figure (digits lost: a spreadsheet kept the first ones only)";

    [Theory]
    [InlineData("300 000 ₽", "", 300000, "RUB", true)]
    [InlineData("300 тыс. тенге", "n/a", 300000, "KZT", true)]
    [InlineData("300 000 ₽", "руб.", 300000, "RUB", false)]
    [InlineData("300 000", "рублей", 300000, "RUB", false)]
    [InlineData("300 000", "", 300000, null, false)]
    public void The_currency_of_an_amount_fills_an_empty_cell_and_that_is_said(string amount, string currency, double value, string? code, bool isGuess)
    {
        var record = Assert.Single(IntakeRun.Of($"case_id;funds_amount;funds_currency\n1;{amount};{currency}\n").Records);

        Assert.Equal(((decimal?)value, code), (record.FundsAmount, record.FundsCurrency));
        Assert.Empty(record.Problems);
        Assert.Equal(isGuess, record.IntakeReport!.Guesses.ContainsKey("column 'funds_amount': the currency was taken from the amount"));
    }

    [Fact]
    public void Two_currencies_of_one_amount_are_a_problem_and_nothing_is_guessed()
    {
        var record = Assert.Single(IntakeRun.Of("case_id,funds_amount,funds_currency\n1,1200 $,RUB\n").Records);

        Assert.Equal(((decimal?)null, "RUB"), (record.FundsAmount, record.FundsCurrency));
        var problem = Assert.Single(record.Problems);
        Assert.Equal(("funds_amount", "1200 $"), (problem.Field, problem.Raw));
        Assert.Empty(record.IntakeReport!.Guesses);
    }

    [Fact]
    public void A_currency_that_cannot_be_read_is_not_filled_from_the_amount()
    {
        var record = Assert.Single(IntakeRun.Of("case_id,funds_amount,funds_currency\n1,1200 ₽,наличные\n").Records);

        Assert.Equal((1200m, (string?)null), (record.FundsAmount, record.FundsCurrency));
        Assert.Equal("funds_currency", Assert.Single(record.Problems).Field);
    }

    [Theory]
    [InlineData("23.09.2022 14:05:11", "2022-09-23T14:05:11Z", true)]
    [InlineData("9/23/2022 14:05", "2022-09-23T14:05:00Z", true)]
    [InlineData("2022-09-23 14:05:11.123+06:00", "2022-09-23T14:05:11.123+06:00", false)]
    [InlineData("2022/09/23 2:05:11 PM GMT+3", "2022-09-23T14:05:11+03:00", false)]
    [InlineData("2022/09/23 12:05:11 AM GMT-3:30", "2022-09-23T00:05:11-03:30", false)]
    [InlineData("Feb 1, 2018 11:35:19 AM", "2018-02-01T11:35:19Z", true)]
    [InlineData("1 февраля 2018 г. в 11:35", "2018-02-01T11:35:00Z", true)]
    [InlineData("Thu, 01 Feb 2018 11:35:19 +0300", "2018-02-01T11:35:19+03:00", false)]
    [InlineData("Thu Feb 01 2018 11:35:19 GMT+0300 (Moscow Standard Time)", "2018-02-01T11:35:19+03:00", false)]
    [InlineData("01.02.2018, 11:35 p.m.", "2018-02-01T23:35:00Z", true)]
    [InlineData("2018-02-01 11:35 UTC", "2018-02-01T11:35:00Z", false)]
    [InlineData("43132.5", "2018-02-01T12:00:00Z", true)]
    public void A_time_stamp_is_read_as_forms_write_it(string cell, string expected, bool isWithoutOffset)
    {
        var record = IntakeRun.Cell("submitted_at", cell);

        Assert.Empty(record.Problems);
        Assert.True(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture).EqualsExact(record.SubmittedAt!.Value));
        Assert.Equal(isWithoutOffset, record.IntakeReport!.Guesses.ContainsKey("column 'submitted_at': without an offset: taken as UTC, a date alone as its start"));
    }

    [Theory]
    [InlineData("23.09.2022 25:05")]
    [InlineData("23.09.2022 14:60")]
    [InlineData("23.09.2022 14:05:61")]
    [InlineData("23.09.2022 14:05 PM")]
    [InlineData("23.09.2022 0:05 AM")]
    [InlineData("23.09.2022 14:05 МСК")]
    [InlineData("23.09.2022 14:05 +3")]
    [InlineData("23.09.2022 14:05 +15:00")]
    [InlineData("23.09.2022 14")]
    [InlineData("2022-09-23T14:05:11.12345678Z")]
    [InlineData("9999-12-31T23:59:59-03:00")]
    [InlineData("9999-12-31")]
    [InlineData("14:05")]
    public void A_time_stamp_that_cannot_be_told_is_a_problem(string cell) => Assert.Single(IntakeRun.Cell("submitted_at", cell).Problems);

    [Theory]
    [InlineData("=\"0123\"", "0123")]
    [InlineData("'0123", "0123")]
    [InlineData(" 0123\u00A0", "0123")]
    [InlineData("\uFEFF0123\u200F", "0123")]
    [InlineData("=1+1", "=1+1")]
    [InlineData("=\"a\"&\"b\"", "=\"a\"&\"b\"")]
    [InlineData("+1", "+1")]
    [InlineData("-1", "-1")]
    [InlineData("@A1", "@A1")]
    [InlineData("'tis", "'tis")]
    [InlineData("12E3", "12E3")]
    [InlineData("12E345", "12E345")]
    [InlineData("7.0", "7.0")]
    [InlineData("A\u00A01", "A 1")]
    public void An_id_is_text(string cell, string expected)
    {
        Assert.Equal(expected, IntakeRun.Cell("office", cell).Office);
        Assert.Equal(expected, IntakeRun.Cell("source_uuid", cell).SourceUuid);
    }

    [Fact]
    public void The_apostrophe_of_a_spreadsheet_is_said() =>
        Assert.Contains("column 'national_id': an apostrophe before figures, a spreadsheet's mark for text, left out", IntakeRun.Cell("national_id", "'0123").IntakeReport!.Guesses);

    [Theory]
    [InlineData("=\"2022-09-23\"")]
    [InlineData("=\"23.09.2022\"")]
    public void A_wrapped_cell_is_unwrapped_for_every_value(string cell) => Assert.Equal(new DateTime(2022, 9, 23), IntakeRun.Cell("entry_date", cell).EntryDate);

    [Theory]
    [InlineData("phone", "7.916E+10")]
    [InlineData("phone", "7,91612E+10")]
    [InlineData("phone", "7E+10")]
    [InlineData("national_id", "4.5e+09")]
    [InlineData("messenger", "7.916E+10")]
    [InlineData("group_id", "1.2E+15")]
    [InlineData("source_uuid", "1.2E+15")]
    public void Figures_that_a_spreadsheet_lost_are_a_problem(string field, string cell)
    {
        var record = IntakeRun.Cell(field, cell);

        var problem = Assert.Single(record.Problems);
        Assert.Equal((field, cell, false), (problem.Field, problem.Raw, problem.IsWarning));
        Assert.StartsWith(Lost, problem.Expected, StringComparison.Ordinal);
        Assert.Equal((null, null, null, null), (record.Phone, record.NationalId, record.Messenger, record.GroupId));
    }

    [Fact]
    public void A_row_whose_only_id_lost_its_figures_is_rejected()
    {
        Assert.Single(IntakeRun.Of("case_id,age\n1.2E+15,30\n").Rejected);
        Assert.Null(IntakeRun.Of("case_id,name\n1.2E+15,Anna\n").Records[0].CaseId);
    }

    [Theory]
    [InlineData("phone", "79161234567.0", "79161234567")]
    [InlineData("national_id", "1234567890.0", "1234567890")]
    public void A_fraction_of_zero_is_taken_off_a_long_number(string field, string cell, string expected)
    {
        var record = IntakeRun.Cell(field, cell);

        Assert.Equal(expected, record.Phone ?? record.NationalId);
        Assert.Contains(record.IntakeReport!.Guesses.Keys, guess => guess.Contains("\".0\" after a long number", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(";")]
    [InlineData(" , ; | ")]
    public void A_list_of_nothing_but_separators_is_a_problem(string cell) => Assert.All(
        new[] { "languages", "stays", "visas", "destinations", "specific_needs", "safeguarding", "deadlines" },
        field => Assert.Contains("at least one entry", Assert.Single(IntakeRun.Cell(field, cell).Problems).Expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("Грузия и Армения")]
    [InlineData("Грузия/Армения")]
    [InlineData("Грузія та Вірменія")]
    [InlineData("GE+AM")]
    public void A_list_is_parted_by_words_and_strokes_where_every_part_is_an_answer(string cell) => Assert.Equal(["GE", "AM"], IntakeRun.Cell("destinations", cell).Destinations);

    [Fact]
    public void Languages_are_read_by_name() => Assert.Equal(["ru", "kk", "en"], IntakeRun.Cell("languages", "русский; казахский и English").Languages);

    [Theory]
    [InlineData("32", "1989-12-31", "", false)]
    [InlineData("33", "1989-12-31", "", false)]
    [InlineData("31", "1989-12-31", "", false)]
    [InlineData("34", "1989-12-31", "", true)]
    [InlineData("30", "1989-12-31", "", true)]
    [InlineData("12", "1989-12-31", "2002-01-01T00:00:00Z", false)]
    [InlineData("32", "1989-12-31", "2002-01-01T00:00:00Z", true)]
    public void An_age_that_the_birth_date_does_not_bear_out_is_kept_and_doubted(string age, string birth, string submitted, bool isDoubtful)
    {
        var run = IntakeRun.Of($"case_id,age,birth_date,submitted_at\n1,{age},{birth},{submitted}\n");
        var record = Assert.Single(run.Records);

        Assert.Equal((int.Parse(age, CultureInfo.InvariantCulture), new DateTime(1989, 12, 31)), (record.Age, record.BirthDate));
        Assert.Equal(isDoubtful ? ["age"] : Array.Empty<string>(), record.Problems.Where(problem => problem.IsWarning).Select(problem => problem.Field));
        Assert.Equal(isDoubtful ? 1 : 0, run.Report.Problems.Count(note => note.IsWarning));
    }

    [Fact]
    public void The_words_on_a_file_tell_unread_values_from_doubtful_ones()
    {
        var run = IntakeRun.Of("case_id,age,birth_date,sex\n1,50,1989-12-31,Q\n");

        Assert.Equal(
            [
                "1 value(s) could not be read and count as unknown; the first in line 2, column 'sex': expected one of: unknown, M, F, X. All stand in the Problems of their records and on the report's Quality sheet.",
                "1 value(s) were read and look doubtful; the first in line 2, column 'age': expected an age that the birth date bears out within a year: correct the wrong one; the birth date counts.",
            ],
            CaseTools.Intake.IntakeReportWords.Surprises(run.Report));
    }

    [Theory]
    [InlineData("Сумма, руб.", "RUB")]
    [InlineData("Budget (EUR)", "EUR")]
    [InlineData("Сколько у вас денег (в долларах)?", null)]
    [InlineData("Деньги ₸", "KZT")]
    [InlineData("Сома", null)]
    [InlineData("Бюджет, руб или USD", null)]
    public void The_currency_may_stand_in_the_header_and_that_is_said(string header, string? currency)
    {
        var run = IntakeRun.Of($"case_id\t{header}\nA-1\t500\n");

        Assert.Equal((500m, currency), (run.Records[0].FundsAmount, run.Records[0].FundsCurrency));
        Assert.Equal(currency is not null, run.Report.AllGuesses.Any(guess => guess.EndsWith("the currency was taken from the header", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Получали ли вы повестку?", "да", DraftStatus.SummonsServed, true)]
    [InlineData("Получали ли вы повестку?", "нет", DraftStatus.NoneKnown, false)]
    [InlineData("Have you been served a summons?", "yes", DraftStatus.SummonsServed, true)]
    [InlineData("мобилизация", "да", DraftStatus.Unknown, false)]
    public void Yes_to_a_question_about_a_summons_is_a_summons_and_that_is_said(string header, string cell, DraftStatus status, bool isGuess)
    {
        var run = IntakeRun.Of($"case_id,{header}\nA-1,{cell}\n");

        Assert.Equal(status, run.Records[0].DraftStatus);
        Assert.Equal(isGuess, run.Report.AllGuesses.Any(guess => guess.Contains("taken as summons_served", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2022/09/23 11:35:19 AM GMT+3", "2022-09-23T11:35:19+03:00")]
    [InlineData("2022/09/23 1:05:09 пп EEST", "2022-09-23T13:05:09+03:00")]
    [InlineData("2022/09/23 12:05:09 дп EET", "2022-09-23T00:05:09+02:00")]
    [InlineData("23.09.2022 11:35:19 MSK", "2022-09-23T11:35:19+03:00")]
    [InlineData("9/23/2022 4:31pm CEST", "2022-09-23T16:31:00+02:00")]
    public void Times_as_forms_stamp_them_are_read(string cell, string instant) =>
        Assert.Equal(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture), IntakeRun.Cell("submitted_at", cell).SubmittedAt);

    [Theory]
    [InlineData("Казахстан, Алматы", "KZ")]
    [InlineData("Тбилиси (Грузия)", "GE")]
    [InlineData("Казахстан / Грузия", null)]
    [InlineData("no, still at home", null)]
    public void Where_somebody_is_may_name_a_place_beside_the_country_and_that_is_said(string cell, string? country)
    {
        var record = IntakeRun.Cell("current_country", cell);

        Assert.Equal(country, record.CurrentCountry);
        Assert.Equal(country is null, record.Problems.Count == 1);
        Assert.Equal(country is not null, record.IntakeReport!.AllGuesses.Any(guess => guess.Contains("names a place too", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("до 20.12.2022")]
    [InlineData("until 20 December 2022")]
    [InlineData("по 20.12.2022")]
    public void A_date_may_stand_behind_a_word_for_until(string cell) =>
        Assert.Equal(new DateTime(2022, 12, 20), IntakeRun.Cell("stay_until", cell).StayUntil);

    [Fact]
    public void Ten_figures_without_a_country_are_not_dialled_abroad()
    {
        var record = IntakeRun.Cell("phone", "(495) 123-45-67");

        Assert.Equal(("(495) 123-45-67", null, true), (record.Phone, record.PhoneE164, record.Problems.Single().IsWarning));
    }
}
