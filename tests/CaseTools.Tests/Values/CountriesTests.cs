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
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("ZZ")]
    [InlineData("K")]
    [InlineData("Kazakhstan!")]
    [InlineData("КZ")]
    public void What_names_no_country_is_not_read(string text) => Assert.Null(Countries.TryRead(text));

    [Fact]
    public void The_list_holds_each_country_once_and_every_text_of_it_leads_to_its_code()
    {
        var lines = EmbeddedText.Lines("countries.txt").Select(line => line.Split(' ', 3)).ToArray();

        Assert.InRange(lines.Length, 249, 260);
        Assert.All(lines, line => Assert.All(line, text => Assert.Equal(line[0], Countries.TryRead(text))));
        Assert.Equal(lines.Length * 3, lines.SelectMany(line => line).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_code_has_a_name_and_what_is_no_code_stays_as_it_is()
    {
        Assert.Equal("Georgia", Countries.NameOf("GE"));
        Assert.Equal("ZZ", Countries.NameOf("ZZ"));
    }
}
