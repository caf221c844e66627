using System.Globalization;
using CaseTools.Values;

namespace CaseTools.Tests.Values;

/// <summary>Numbers as people type them.</summary>
public sealed class NumbersTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("300000", "300000")]
    [InlineData("300 000", "300000")]
    [InlineData("300\u00A0000", "300000")]
    [InlineData("1\u2009234\u202F567", "1234567")]
    [InlineData(" 12 ", "12")]
    [InlineData("7,5", "7.5")]
    [InlineData("7.5", "7.5")]
    [InlineData("4800.50", "4800.50")]
    [InlineData("4 800,50", "4800.50")]
    [InlineData("1.2345", "1.2345")]
    [InlineData("229,932.50", "229932.50")]
    [InlineData("229.932,50", "229932.50")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1.234.567,8", "1234567.8")]
    [InlineData("007", "7")]
    public void A_number_that_can_mean_one_thing_only_is_read(string text, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), Read(text));

    [Theory]
    [InlineData("1.234")]
    [InlineData("1,234")]
    [InlineData("300.000")]
    public void A_lone_group_could_be_a_fraction_and_is_not_read(string text) =>
        Assert.Contains("-Culture", Numbers.Read(text, null).Expected, StringComparison.Ordinal);

    [Theory]
    [InlineData("de-DE", "1.234", "1234")]
    [InlineData("de-DE", "1,234", "1.234")]
    [InlineData("en-US", "1,234", "1234")]
    [InlineData("en-US", "1.234", "1.234")]
    [InlineData("ru-RU", "1,234", "1.234")]
    [InlineData("", "1,234", "1234")]
    public void The_culture_decides_about_a_lone_group(string culture, string text, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), Read(text, CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void The_culture_decides_about_nothing_else()
    {
        Assert.Equal(7.5m, Read("7,5", CultureInfo.GetCultureInfo("en-US")));
        Assert.Equal(7.5m, Read("7.5", CultureInfo.GetCultureInfo("de-DE")));
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("+5")]
    [InlineData("1e5")]
    [InlineData("~300")]
    [InlineData("300k")]
    [InlineData("300 000 ₽")]
    [InlineData("5-10")]
    [InlineData("1,23,456")]
    [InlineData("1.234,567.8")]
    [InlineData("1,234,56")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("2 3")]
    [InlineData("10 20")]
    [InlineData("1234 567")]
    [InlineData("300 0000")]
    [InlineData("5 ,5")]
    [InlineData("٣٠٠")]
    [InlineData("")]
    [InlineData(" ")]
    public void What_is_no_number_alone_is_not_read(string text) =>
        Assert.Equal("a number such as 300000 or 4800.50, without a currency or a word", Numbers.Read(text, null).Expected);

    [Fact]
    public void A_number_up_to_a_million_million_is_read()
    {
        Assert.Equal(1_000_000_000_000m, Read("1 000 000 000 000"));
        Assert.Equal(999_999_999_999.99m, Read("999999999999,99"));
    }

    [Theory]
    [InlineData("1000000000000.01")]
    [InlineData("1,000,000,000,001")]
    [InlineData("1.000.000.000.000,5")]
    [InlineData("9999999999999999999999999999")]
    [InlineData("999999999999999999999999999999")]
    public void A_number_beyond_any_sum_of_money_is_not_read(string text) =>
        Assert.Equal("a number up to a million million", Numbers.Read(text, null).Expected);

    [Theory]
    [InlineData("0", 0)]
    [InlineData(" 12 ", 12)]
    [InlineData("30", 30)]
    [InlineData("03", 3)]
    public void A_whole_number_within_bounds_is_read(string text, int expected) => Assert.Equal(expected, Numbers.ReadWhole(text, 0, 30).Value);

    [Theory]
    [InlineData("31")]
    [InlineData("-1")]
    [InlineData("1.0")]
    [InlineData("2,0")]
    [InlineData("2 3")]
    [InlineData("two")]
    [InlineData("٣")]
    [InlineData("99999999999")]
    [InlineData("")]
    public void A_whole_number_out_of_bounds_is_not_read(string text) =>
        Assert.Equal("a whole number from 0 to 30", Numbers.ReadWhole(text, 0, 30).Expected);

    [Fact]
    public void The_ambient_culture_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(7.5m, Read("7.5"));
            Assert.False(Numbers.Read("1.234", null).IsRead);
            Assert.Equal(1200, Numbers.ReadWhole("1 200", 0, 2000).Value);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static decimal Read(string text, CultureInfo? culture = null)
    {
        var reading = Numbers.Read(text, culture);
        Assert.True(reading.IsRead, reading.Expected);
        return reading.Value;
    }
}
