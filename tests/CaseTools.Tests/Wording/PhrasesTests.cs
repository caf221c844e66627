using System.Text.RegularExpressions;
using CaseTools.Wording;

namespace CaseTools.Tests.Wording;

/// <summary>Every sentence is there in every language, with the same blanks and all the forms that a number asks for.</summary>
public sealed class PhrasesTests
{
    public static TheoryData<string> Languages => new(Phrases.Languages);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_the_sentences_of_English_and_no_others(string language) =>
        Assert.Equal(Phrases.In("en").Keys.Order(StringComparer.Ordinal), Phrases.In(language).Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_sentence_has_the_blanks_of_the_English_one_in_each_form(string language) => Assert.All(
        AllForms("en"),
        phrase => Assert.All(
            AllForms(language)[phrase.Key],
            form => Assert.Equal((phrase.Key, Blanks(phrase.Value[^1])), (phrase.Key, Blanks(form)))));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_sentence_that_bends_has_all_forms_and_one_that_does_not_has_one(string language) => Assert.All(
        AllForms(language),
        phrase => Assert.Contains(phrase.Value.Length, new[] { 1, PluralForms.CountOf(language) }));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(21, 0)]
    [InlineData(-1, 0)]
    [InlineData(2, 1)]
    [InlineData(24, 1)]
    [InlineData(0, 2)]
    [InlineData(5, 2)]
    [InlineData(11, 2)]
    [InlineData(12, 2)]
    [InlineData(14, 2)]
    [InlineData(111, 2)]
    public void Russian_and_Ukrainian_have_three_forms(long number, int form) => Assert.All(["ru", "uk"], language => Assert.Equal(form, PluralForms.IndexOf(language, number)));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    [InlineData(2, 1)]
    [InlineData(21, 1)]
    public void English_and_Kazakh_have_two(long number, int form) => Assert.All(["en", "kk"], language => Assert.Equal(form, PluralForms.IndexOf(language, number)));

    // The first blank chooses the form: where Russian never bends, a word may stand there.
    [Theory]
    [MemberData(nameof(Languages))]
    public void A_sentence_bends_where_its_first_blank_is_a_number(string language) => Assert.Empty(
        AllForms(language).Where(phrase => phrase.Value.Length > 1).Select(phrase => phrase.Key).Except(AllForms("ru").Where(phrase => phrase.Value.Length > 1).Select(phrase => phrase.Key)));

    [Fact]
    public void The_languages_are_those_of_the_labels() => Assert.Equal(["en", "kk", "ru", "uk"], Phrases.Languages.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("ru", "KZ", "Казахстан")]
    [InlineData("ru", "AE", "ОАЭ")]
    [InlineData("ru", "GE", "Грузия")]
    [InlineData("uk", "RU", "Росія")]
    [InlineData("uk", "DE", "Німеччина")]
    [InlineData("kk", "RU", "Ресей")]
    [InlineData("kk", "GE", "Грузия")]
    [InlineData("kk", "PL", "Польша")]
    public void Countries_are_named_in_the_language(string language, string code, string name) => Assert.Equal(name, Phrases.In(language).Country(code));

    private static IReadOnlyDictionary<string, string[]> AllForms(string language) =>
        Phrases.Lists.SelectMany(list => PhraseList.Read(list, language)).ToDictionary(phrase => phrase.Key, phrase => phrase.Forms);

    private static string Blanks(string form) => string.Join(' ', Regex.Matches(form, @"\{\d+[^}]*\}").Select(blank => blank.Value).Distinct().Order(StringComparer.Ordinal));
}
