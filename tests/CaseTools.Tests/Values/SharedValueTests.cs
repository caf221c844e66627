using CaseTools.Values;

namespace CaseTools.Tests.Values;

/// <summary>Small pieces that several rooms use.</summary>
public sealed class SharedValueTests
{
    [Theory]
    [InlineData("1 cell where the header has 3. Look for a missing delimiter, or quote the cell that holds one", "a")]
    [InlineData("2 cells where the header has 3. Look for a missing delimiter, or quote the cell that holds one", "a", "b")]
    [InlineData("4 cells where the header has 3. Look for an extra delimiter, or quote the cell that holds one", "a", "b", "c", "d")]
    [InlineData("5 cells where the header has 3. Look for an extra delimiter, or quote the cell that holds one", "a", "b", "c", " ", "e")]
    [InlineData(null, "a", "b", "c")]
    [InlineData(null, "", "", "")]
    [InlineData(null, "a", "b", "c", "", " ")]
    public void Cells_that_do_not_fit_the_header_are_counted_in_words(string? expected, params string[] cells) =>
        Assert.Equal(expected, CellCount.FaultOf(cells, 3, 3));

    [Theory]
    [InlineData(" rub ", "RUB")]
    [InlineData("EUR", "EUR")]
    [InlineData("XTS", "XTS")]
    [InlineData("руб.", "RUB")]
    [InlineData("РУБ", "RUB")]
    [InlineData("рубли", "RUB")]
    [InlineData("₸", "KZT")]
    [InlineData("тенге", "KZT")]
    [InlineData("гривень", "UAH")]
    [InlineData("лари", "GEL")]
    [InlineData("sum", "UZS")]
    [InlineData("доллары США", "USD")]
    [InlineData("злотых", "PLN")]
    public void A_currency_is_read_by_its_code_in_any_case_its_sign_and_its_names(string text, string expected) => Assert.Equal(expected, Currencies.Read(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("RU")]
    [InlineData("EURA")]
    [InlineData("крон")]
    [InlineData("RUB\n1")]
    public void What_is_no_currency_code_is_not_read(string text) =>
        Assert.Equal("a currency code of three letters, such as RUB or EUR", Currencies.Read(text).Expected);

    [Fact]
    public void A_digest_is_in_lower_case_hexadecimal()
    {
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Digest.Sha256("abc"u8.ToArray()));
        Assert.Equal("000aff", Digest.ToText([0, 10, 255]));
    }
}
