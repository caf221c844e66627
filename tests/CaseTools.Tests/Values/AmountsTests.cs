using System.Globalization;
using CaseTools.Values;

namespace CaseTools.Tests.Values;

/// <summary>Sums of money as people type them.</summary>
public sealed class AmountsTests
{
    [Theory]
    [InlineData("300 000 ₽", 300000, "RUB")]
    [InlineData("300,000.00 rubles", 300000, "RUB")]
    [InlineData("300000р.", 300000, "RUB")]
    [InlineData("300000 p.", 300000, "RUB")]
    [InlineData("300 тыс", 300000, null)]
    [InlineData("300 тыс. руб.", 300000, "RUB")]
    [InlineData("300 тыс.руб", 300000, "RUB")]
    [InlineData("300 т.р.", 300000, "RUB")]
    [InlineData("300т", 300000, null)]
    [InlineData("0,3 млн", 300000, null)]
    [InlineData("0.3 mln rub", 300000, "RUB")]
    [InlineData("300к", 300000, null)]
    [InlineData("300 мың теңге", 300000, "KZT")]
    [InlineData("300 тисяч гривень", 300000, "UAH")]
    [InlineData("4 800 £", 4800, "GBP")]
    [InlineData("£4 800", 4800, "GBP")]
    [InlineData("1200 USD", 1200, "USD")]
    [InlineData("USD1200", 1200, "USD")]
    [InlineData("usd 1200.50", 1200.5, "USD")]
    [InlineData("1200 (долларов США)", 1200, "USD")]
    [InlineData("1200 лари", 1200, "GEL")]
    [InlineData("1200 ₾", 1200, "GEL")]
    [InlineData("1200 драм", 1200, "AMD")]
    [InlineData("1200 сом", 1200, "KGS")]
    [InlineData("1200 сум", 1200, "UZS")]
    [InlineData("1200 zł", 1200, "PLN")]
    [InlineData("1200 ₺", 1200, "TRY")]
    [InlineData("1200 лир", 1200, "TRY")]
    [InlineData("1200 белорусских рублей", 1200, "BYN")]
    [InlineData("1200 ALL", 1200, "ALL")]
    [InlineData("7,5", 7.5, null)]
    [InlineData("229,932.50", 229932.5, null)]
    [InlineData("229.932,50", 229932.5, null)]
    [InlineData("1'200'000", 1200000, null)]
    [InlineData("1’200.50 CHF", 1200.5, "CHF")]
    [InlineData("1'200", 1200, null)]
    [InlineData("300\u00A0000\u00A0₽", 300000, "RUB")]
    [InlineData("300\u2009000\u202F₽", 300000, "RUB")]
    [InlineData("\u200B300\u200B000\u200E", 300000, null)]
    [InlineData("３００ ０００", 300000, null)]
    [InlineData("300000,-", 300000, null)]
    [InlineData("0", 0, null)]
    [InlineData("0,300", 0.3, null)]
    [InlineData("1 234,567", 1234.567, null)]
    public void An_amount_is_read_with_its_scale_and_its_currency(string text, double amount, string? currency)
    {
        var reading = Amounts.Read(text, NumberRules.None);

        Assert.True(reading.IsRead, reading.Expected);
        Assert.Equal(new Amount((decimal)amount, currency), reading.Value);
        Assert.Empty(reading.Guesses);
    }

    [Theory]
    [InlineData("~300k")]
    [InlineData("≈ 300 000")]
    [InlineData("около 300 000")]
    [InlineData("примерно 300 тыс")]
    [InlineData("about 300 thousand")]
    [InlineData("близько 300 тисяч")]
    [InlineData("шамамен 300 мың")]
    public void A_near_amount_is_taken_as_exact_and_that_is_said(string text)
    {
        var reading = Amounts.Read(text, NumberRules.None);

        Assert.Equal(300000m, reading.Value.Value);
        Assert.Contains("taken as exact", Assert.Single(reading.Guesses), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$1,200.50", 1200.5)]
    [InlineData("1200$", 1200)]
    public void The_sign_of_the_dollar_is_taken_for_the_American_one_and_that_is_said(string text, double amount)
    {
        var reading = Amounts.Read(text, NumberRules.None);

        Assert.Equal(new Amount((decimal)amount, "USD"), reading.Value);
        Assert.Equal(["'$' taken as USD"], reading.Guesses);
    }

    [Theory]
    [InlineData("-5", "an amount of zero or more")]
    [InlineData("$ -5", "an amount of zero or more")]
    [InlineData("−300 ₽", "an amount of zero or more")]
    [InlineData("200-300 тыс", "one amount alone")]
    [InlineData("200 – 300", "one amount alone")]
    [InlineData("от 200 до 300", "one amount alone")]
    [InlineData("1200 USD 50 EUR", "one amount alone")]
    [InlineData("до 300 тыс", "not a bound")]
    [InlineData("> 300", "not a bound")]
    [InlineData("more than 300", "not a bound")]
    [InlineData("немного", "an amount such as")]
    [InlineData("", "an amount such as")]
    [InlineData("300 USD EUR", "an amount such as")]
    [InlineData("300 тыс млн", "an amount such as")]
    [InlineData("300 крон", "an amount such as")]
    [InlineData("300 на дорогу", "an amount such as")]
    [InlineData("1e5", "one amount alone")]
    [InlineData("1,23,456", "an amount such as")]
    [InlineData("10 20", "an amount such as")]
    [InlineData(".5", "an amount such as")]
    [InlineData("٣٠٠", "an amount such as")]
    [InlineData("1 000 001 млн", "a number up to a million million")]
    [InlineData("1.234", "-Culture")]
    [InlineData("1,234 тыс. руб.", "-Culture")]
    [InlineData("300,000 rubles", "-Culture")]
    public void What_is_no_one_amount_is_not_read(string text, string expected) =>
        Assert.Contains(expected, Amounts.Read(text, NumberRules.None).Expected, StringComparison.Ordinal);

    [Theory]
    [InlineData('.', "300,000 rubles", 300000)]
    [InlineData(',', "300,000 rubles", 300)]
    [InlineData(',', "1.234", 1234)]
    [InlineData('.', "1.234", 1.234)]
    public void What_the_column_shows_decides_before_the_culture_and_that_is_said(char sign, string text, double amount)
    {
        var culture = CultureInfo.GetCultureInfo(sign == '.' ? "de-DE" : "en-US");
        var reading = Amounts.Read(text, new NumberRules { Culture = culture, ColumnSign = sign, ColumnGuess = "shown" });

        Assert.Equal((decimal)amount, reading.Value.Value);
        Assert.Equal(["shown"], reading.Guesses);
    }

    [Fact]
    public void A_culture_decides_about_its_own_signs_alone() =>
        Assert.Contains("-Culture", Amounts.Read("1.234", new NumberRules { Culture = CultureInfo.GetCultureInfo("ru-RU") }).Expected, StringComparison.Ordinal);

    [Theory]
    [InlineData("12.5", '.')]
    [InlineData("7,5 тыс", ',')]
    [InlineData("1.234.567", ',')]
    [InlineData("1,234,567 руб", '.')]
    [InlineData("229.932,50", ',')]
    [InlineData("1 234,567", ',')]
    [InlineData("0.300", '.')]
    [InlineData("1.234", '\0')]
    [InlineData("300 000", '\0')]
    [InlineData("1'200", '\0')]
    [InlineData("12.5-13.5", '\0')]
    [InlineData("много", '\0')]
    public void An_amount_shows_the_sign_of_decimals_or_does_not(string text, char sign) => Assert.Equal(sign, Amounts.FiguresIn(text).DecimalSign);

    [Fact]
    public void Every_word_of_the_lists_is_read_beside_a_number() => Assert.All(
        EmbeddedText.Lines("currency-words.txt").Select(CodeText.SplitWords).Where(line => line.Name != "codes"),
        line => Assert.All(line.Words.Append(line.Name.Split(' ')[^1]), word => Assert.Equal(line.Name.Split(' ')[^1], Amounts.Read("5 " + word, NumberRules.None).Value.Currency)));
}
