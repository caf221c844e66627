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
    [InlineData("РФ", "RU")]
    [InlineData("Российская  Федерация", "RU")]
    [InlineData("Рoссия", "RU")]
    [InlineData("КZ", "KZ")]
    [InlineData("РК", "KZ")]
    [InlineData("PK", "PK")]
    [InlineData("Ресей", "RU")]
    [InlineData("Қазақстан", "KZ")]
    [InlineData("Түркия", "TR")]
    [InlineData("Өзбекстан", "UZ")]
    [InlineData("Қырғызстан", "KG")]
    [InlineData("Киргизия", "KG")]
    [InlineData("USA", "US")]
    [InlineData("U.S.A.", "US")]
    [InlineData("США", "US")]
    [InlineData("UK", "GB")]
    [InlineData("Англия", "GB")]
    [InlineData("Korea", "KR")]
    [InlineData("Южная Корея", "KR")]
    [InlineData("Czech Republic", "CZ")]
    [InlineData("Türkiye", "TR")]
    [InlineData("Молдавия", "MD")]
    [InlineData("Беларусь", "BY")]
    [InlineData("Шри Ланка", "LK")]
    [InlineData("В'єтнам", "VN")]
    [InlineData("\u200BГрузия\u00A0", "GE")]
    [InlineData("Оңтүстік Африка", "ZA")]
    [InlineData("Аустрия", "AT")]
    [InlineData("Америка Құрама Штаттары", "US")]
    [InlineData("Біріккен Араб Әмірліктері", "AE")]
    public void A_country_is_known_by_Russian_Ukrainian_Kazakh_and_further_names_too(string text, string code) => Assert.Equal(code, Countries.TryRead(text));

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
    [InlineData("Конго")]
    public void What_names_no_country_is_not_read(string text) => Assert.Null(Countries.TryRead(text));

    [Fact]
    public void The_list_holds_each_country_once_and_every_text_of_it_leads_to_its_code()
    {
        var lines = EmbeddedText.Lines("countries.txt").Select(line => line.Split(' ', 3)).Select(parts => (string[])[parts[0], parts[1], .. parts[2].Split(" | ")]).ToArray();

        Assert.InRange(lines.Length, 249, 260);
        Assert.All(lines, line => Assert.All(line, text => Assert.Equal(line[0], Countries.TryRead(text))));
        Assert.All(lines, line => Assert.All(line, text => Assert.Equal(text.Trim(), text)));
        Assert.All(lines, line => Assert.Equal(line[2], Countries.NameOf(line[0])));
        Assert.All(lines, line => Assert.True(line.Length >= 6, line[0]));
        Assert.All(lines, line => Assert.Equal(line[6..].Distinct(StringComparer.OrdinalIgnoreCase), line[6..].Except(line[..6], StringComparer.OrdinalIgnoreCase)));
        Assert.Empty(lines.SelectMany(line => line.Distinct(StringComparer.OrdinalIgnoreCase)).GroupBy(text => text, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public void A_code_has_a_name_and_what_is_no_code_stays_as_it_is()
    {
        Assert.Equal("Georgia", Countries.NameOf("GE"));
        Assert.Equal("ZZ", Countries.NameOf("ZZ"));
        Assert.Equal("ZZ", Countries.NameOf("ZZ", "kk"));
        Assert.Equal("Georgia", Countries.NameOf("GE", "fr"));
    }

    [Theory]
    [InlineData("en", "a-zåçéôü")]
    [InlineData("ru", "а-яё")]
    [InlineData("uk", "а-щьюяєіїґʼ")]
    [InlineData("kk", "а-яёәғқңөұүһі")]
    public void A_language_has_a_name_in_its_own_letters_for_every_country(string language, string letters) => Assert.All(
        EmbeddedText.Lines("countries.txt").Select(line => line[..2]),
        code => Assert.Matches($"^[{letters} .,'’()–—-]+$", Countries.NameOf(code, language).ToLowerInvariant()));

    [Theory]
    [InlineData("РФ", "RU")]
    [InlineData("Russian", "RU")]
    [InlineData("Ukrainian", "UA")]
    [InlineData("россиянин", "RU")]
    [InlineData("Россиянка", "RU")]
    [InlineData("российское", "RU")]
    [InlineData("гражданин РФ", "RU")]
    [InlineData("Гражданка Украины", "UA")]
    [InlineData("громадянин України", "UA")]
    [InlineData("гражданство: Казахстан", "KZ")]
    [InlineData("citizen of Georgia", "GE")]
    [InlineData("KAZ", "KZ")]
    public void A_citizenship_is_read_by_its_country_or_its_citizens(string text, string code) => Assert.Equal(code, Nationalities.Read(text).Value);

    [Theory]
    [InlineData("русский")]
    [InlineData("украинец")]
    [InlineData("казах")]
    [InlineData("гражданин мира")]
    [InlineData("гражданинРФ")]
    [InlineData("РФ, Израиль")]
    public void A_word_for_a_people_is_no_citizenship(string text) => Assert.Contains("the country of the passport", Nationalities.Read(text).Expected, StringComparison.Ordinal);

    [Theory]
    [InlineData("ru", "ru")]
    [InlineData("RUS", "ru")]
    [InlineData("русский", "ru")]
    [InlineData("русский язык", "ru")]
    [InlineData("Russian language", "ru")]
    [InlineData("қазақ тілі", "kk")]
    [InlineData("українська мова", "uk")]
    [InlineData("nog", "nog")]
    public void A_language_is_read_by_its_code_or_its_name(string text, string code) => Assert.Equal(code, Languages.Read(text).Value);

    [Theory]
    [InlineData("Klingon")]
    [InlineData("r")]
    [InlineData("русс")]
    public void What_names_no_language_is_not_read(string text) => Assert.False(Languages.Read(text).IsRead);
}
