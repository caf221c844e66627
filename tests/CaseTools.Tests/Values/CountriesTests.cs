using CaseTools.Values;

namespace CaseTools.Tests.Values;

/// <summary>Countries by code or name.</summary>
public sealed class CountriesTests
{
    [Theory]
    [InlineData("KZ")]
    [InlineData("kz")]
    [InlineData("KAZ")]
    [InlineData(" Kazakhstan ")]
    [InlineData("KAZAKHSTAN")]
    public void A_country_is_known_by_both_codes_and_its_English_name_in_any_case(string text) => Assert.Equal("KZ", Countries.TryRead(text));

    [Theory]
    [InlineData("Россия", "RU")]
    [InlineData("россия", "RU")]
    [InlineData("Росія", "RU")]
    [InlineData("Казахстан", "KZ")]
    [InlineData(" ГРУЗИЯ ", "GE")]
    [InlineData("Грузія", "GE")]
    [InlineData("Україна", "UA")]
    [InlineData("Белоруссия", "BY")]
    [InlineData("ОАЭ", "AE")]
    [InlineData("UAE", "AE")]
    [InlineData("DR Congo", "CD")]
    public void A_country_is_known_by_Russian_Ukrainian_and_further_names_too(string text, string code) => Assert.Equal(code, Countries.TryRead(text));

    [Theory]
    [InlineData("ru", "RU")]
    [InlineData("RUS", "RU")]
    [InlineData("Россия", "RU")]
    [InlineData("Narnia", "Narnia")]
    [InlineData(null, null)]
    public void However_it_is_named_a_country_becomes_its_code_and_what_names_none_stays(string? text, string? expected) => Assert.Equal(expected, Countries.Normalise(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("ZZ")]
    [InlineData("K")]
    [InlineData("Kazakhstan!")]
    [InlineData("АЕ")]
    public void What_names_no_country_is_not_read(string text) => Assert.Null(Countries.TryRead(text));

    [Fact]
    public void The_list_holds_each_country_once_and_every_text_of_it_leads_to_its_code()
    {
        var lines = EmbeddedText.Lines("countries.txt").Select(line => line.Split(' ', 3)).Select(parts => (string[])[parts[0], parts[1], .. parts[2].Split(" | ")]).ToArray();

        Assert.InRange(lines.Length, 249, 260);
        Assert.All(lines, line => Assert.All(line, text => Assert.Equal(line[0], Countries.TryRead(text))));
        Assert.All(lines, line => Assert.All(line, text => Assert.Equal(text.Trim(), text)));
        Assert.All(lines, line => Assert.Equal(line[2], Countries.NameOf(line[0])));
        Assert.All(lines, line => Assert.True(line.Length >= 4, line[0]));
        Assert.Empty(lines.SelectMany(line => line).GroupBy(text => text, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public void A_code_has_a_name_and_what_is_no_code_stays_as_it_is()
    {
        Assert.Equal("Georgia", Countries.NameOf("GE"));
        Assert.Equal("ZZ", Countries.NameOf("ZZ"));
    }
}
