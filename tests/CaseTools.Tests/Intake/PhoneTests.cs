namespace CaseTools.Tests.Intake;

/// <summary>Telephones stay text; the number that can be dialled stands beside it.</summary>
public sealed class PhoneTests
{
    private const string FromSeven = "column 'phone': eleven figures from 7 or 8 on taken as a telephone number of Russia or Kazakhstan, +7";

    [Theory]
    [InlineData("+7 916 123-45-67", "+79161234567")]
    [InlineData("+7(916)1234567", "+79161234567")]
    [InlineData("007 916 123 45 67", "+79161234567")]
    [InlineData("+995 555 12 34 56", "+995555123456")]
    [InlineData("+380 50 123 45 67", "+380501234567")]
    [InlineData("+7 701 123 45 67", "+77011234567")]
    [InlineData("тел. +7 916 123-45-67 (WhatsApp)", "+79161234567")]
    [InlineData("+7\u00A0916\u00A0123\u201045\u201067", "+79161234567")]
    public void A_number_with_its_country_needs_no_guess(string cell, string expected)
    {
        var record = IntakeRun.Cell("phone", cell);

        Assert.Equal(expected, record.PhoneE164);
        Assert.Empty(record.Problems);
        Assert.Empty(record.IntakeReport!.Guesses);
    }

    [Theory]
    [InlineData("8 (916) 123-45-67")]
    [InlineData("89161234567")]
    [InlineData("7 916 123 45 67")]
    [InlineData("79161234567.0")]
    [InlineData("=\"89161234567\"")]
    public void Eight_and_plus_seven_are_one_number_and_that_is_said(string cell)
    {
        var record = IntakeRun.Cell("phone", cell);

        Assert.Equal("+79161234567", record.PhoneE164);
        Assert.Contains(FromSeven, record.IntakeReport!.Guesses);
        Assert.Empty(record.Problems);
    }

    [Theory]
    [InlineData("555 12 34 56", "GE", "RU", "+995555123456", "current_country")]
    [InlineData("050 123 45 67", "", "UA", "+380501234567", "nationality")]
    [InlineData("050 123 45 67", "KZ", "UA", "+380501234567", "nationality")]
    [InlineData("916 123 45 67", "RU", "", "+79161234567", "current_country")]
    public void A_number_without_its_country_is_one_of_where_the_person_is_or_is_from(string cell, string country, string nationality, string expected, string field)
    {
        var record = IntakeRun.Of($"case_id,phone,current_country,nationality\n1,{cell},{country},{nationality}\n").Records[0];

        Assert.Equal(expected, record.PhoneE164);
        Assert.Contains($"column 'phone': a telephone number without the code of its country taken as one of {field}", record.IntakeReport!.Guesses);
    }

    [Fact]
    public void A_number_may_lack_its_plus() => Assert.Equal("+995555123456", IntakeRun.Cell("phone", "995 555 123 456").PhoneE164);

    [Theory]
    [InlineData("+7 916 123-45-67, +995 555 12 34 56")]
    [InlineData("+7 916 123-45-67 +995 555 12 34 56")]
    [InlineData("123456; +7 916 123-45-67")]
    [InlineData("+7 916 123-45-67 / +7 916 123-45-68")]
    public void Of_several_numbers_the_first_that_can_be_dialled_is_taken_and_that_is_said(string cell)
    {
        var record = IntakeRun.Cell("phone", cell);

        Assert.Equal((cell, "+79161234567"), (record.Phone, record.PhoneE164));
        Assert.Contains("column 'phone': several telephone numbers in one cell: the first that can be dialled taken", record.IntakeReport!.Guesses);
    }

    [Theory]
    [InlineData("123")]
    [InlineData("+7 916 123")]
    [InlineData("0000000000")]
    [InlineData("12345678901234567890")]
    [InlineData("+999 123 456 789")]
    public void Figures_that_are_no_number_are_kept_and_doubted(string cell)
    {
        var record = IntakeRun.Cell("phone", cell);

        Assert.Equal((cell, null), (record.Phone, record.PhoneE164));
        var problem = Assert.Single(record.Problems);
        Assert.Equal(("phone", true, cell), (problem.Field, problem.IsWarning, problem.Raw));
        Assert.DoesNotContain(cell, problem.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@ivan1990")]
    [InlineData("t.me/ivan1990")]
    [InlineData("https://t.me/+79161234567")]
    [InlineData("нет телефона")]
    public void A_name_in_a_messenger_is_text_and_no_problem(string cell)
    {
        var record = IntakeRun.Cell("phone", cell);

        Assert.Equal((cell, null), (record.Phone, record.PhoneE164));
        Assert.Empty(record.Problems);
    }

    [Fact]
    public void Without_the_library_a_telephone_stays_as_it_stands()
    {
        var record = IntakeRun.Of(IntakeRun.Utf8.GetBytes("case_id,phone\n1,123\n"), IntakeRun.Options() with { Phones = null }).Records[0];

        Assert.Equal(("123", null), (record.Phone, record.PhoneE164));
        Assert.Empty(record.Problems);
    }
}
