using System.Text.RegularExpressions;
using CaseTools.Wording;

namespace CaseTools.Tests.Wording;

/// <summary>A sentence is in the language that it stands under: nothing was copied from another one, no letter is foreign to it.</summary>
public sealed class OwnLanguageTests
{
    // What every language writes in Latin letters: names of standards, parameters and this module.
    private static readonly string[] Names = ["casetools", "x", "sha", "iso", "utc", "utf", "csv", "encoding", "scenario"];

    private const string KazakhLettersAlone = "[әғқңөұүһі]";

    public static TheoryData<string> Translations => new(Phrases.Languages.Except([Phrases.DefaultLanguage]));

    // Ukrainian lacks ы, э, ъ and ё.
    [Theory]
    [InlineData("ru", "[^а-яё]")]
    [InlineData("uk", "[^а-щьюяєіїґ]")]
    [InlineData("kk", "[^а-яёәғқңөұүһі]")]
    public void No_letter_is_foreign_to_the_language(string language, string foreign) =>
        Assert.DoesNotContain(Said(language), said => Words(said.Form).Except(Names).Any(word => Regex.IsMatch(word, foreign)));

    [Theory]
    [MemberData(nameof(Translations))]
    public void No_sentence_is_that_of_another_language(string language) => Assert.All(
        Phrases.Languages.Where(other => other != language),
        other => Assert.Empty(Said(language).Where(said => Words(said.Form).Count > 3).Select(said => said.Form).Intersect(Said(other).Select(said => said.Form))));

    [Fact]
    public void A_Kazakh_sentence_has_letters_that_Russian_lacks() =>
        Assert.DoesNotContain(Said("kk"), said => Words(said.Form).Count > 3 && !Regex.IsMatch(said.Form, KazakhLettersAlone));

    // A Kazakh noun stands in one form after any number.
    [Fact]
    public void No_Kazakh_sentence_has_several_forms() => Assert.Empty(Said("kk").GroupBy(said => said.Key).Where(forms => forms.Count() > 1).Select(forms => forms.Key));

    private static IReadOnlyList<(string Key, string Form)> Said(string language) =>
        [.. Phrases.Lists.SelectMany(list => PhraseList.Read(list, language)).SelectMany(phrase => phrase.Forms.Select(form => (phrase.Key, form)))];

    private static IReadOnlyList<string> Words(string form) =>
        [.. Regex.Matches(Regex.Replace(form, @"\{[^}]*\}", " "), @"\p{L}+").Select(word => word.Value.ToLowerInvariant())];
}
