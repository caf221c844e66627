using System.Globalization;
using CaseTools.Values;

namespace CaseTools.Tests.Values;

/// <summary>Codes in files and names in code.</summary>
public sealed class CodesTests
{
    [Theory]
    [InlineData("SummonsServed", "summons_served")]
    [InlineData("ChildrenUnder18", "children_under_18")]
    [InlineData("M", "M")]
    [InlineData("Yes", "yes")]
    [InlineData("CoTraveller", "co_traveller")]
    public void A_name_becomes_a_code(string name, string code) => Assert.Equal(code, CodeText.Of(name));

    [Theory]
    [InlineData("summons_served")]
    [InlineData("SUMMONS SERVED")]
    [InlineData("Summons-Served")]
    [InlineData("summonsServed")]
    [InlineData(" summons\u00A0served ")]
    public void Case_spaces_hyphens_and_underscores_do_not_matter(string text) =>
        Assert.Equal(DraftStatus.SummonsServed, Codes<DraftStatus>.Read(text).Value);

    [Theory]
    [InlineData("summer")]
    [InlineData("4")]
    [InlineData("summons_served, wanted")]
    [InlineData("")]
    public void What_is_no_code_is_not_read_and_all_codes_are_named(string text) =>
        Assert.Equal(
            "one of: unknown, none_known, not_liable, liable, summons_served, called_up, at_unit, left_unit, wanted, served, exempt, child",
            Codes<DraftStatus>.Read(text).Expected);

    [Theory]
    [InlineData("да")]
    [InlineData("ДА")]
    [InlineData("yes")]
    [InlineData("y")]
    [InlineData("1")]
    [InlineData("x")]
    [InlineData("+")]
    [InlineData("✓")]
    [InlineData("TRUE")]
    public void Yes_has_many_words(string text) => Assert.Equal(YesNo.Yes, Codes<YesNo>.Read(text).Value);

    [Theory]
    [InlineData("нет")]
    [InlineData("No")]
    [InlineData("n")]
    [InlineData("0")]
    [InlineData("False")]
    public void No_has_many_words(string text) => Assert.Equal(YesNo.No, Codes<YesNo>.Read(text).Value);

    [Theory]
    [InlineData("м", Sex.M)]
    [InlineData("Муж.", Sex.M)]
    [InlineData("Женский", Sex.F)]
    [InlineData("f", Sex.F)]
    [InlineData("X", Sex.X)]
    public void Sex_is_read_in_two_languages(string text, Sex expected) => Assert.Equal(expected, Codes<Sex>.Read(text).Value);

    [Theory]
    [InlineData("selfHarmImminent")]
    [InlineData("self_harm_imminent")]
    public void Safeguarding_signs_are_read_both_ways(string text) =>
        Assert.Equal(SafeguardingSign.SelfHarmImminent, Codes<SafeguardingSign>.Read(text).Value);

    [Fact]
    public void Every_code_reads_back_as_its_member()
    {
        AssertReadBack<DraftStatus>();
        AssertReadBack<StayBasis>();
        AssertReadBack<CaseRole>();
        AssertReadBack<SafeguardingSign>();
        AssertReadBack<ConsentToShare>();
        AssertReadBack<RouteStatus>();
        AssertReadBack<VisaRequirement>();
    }

    [Fact]
    public void A_Turkish_session_reads_the_same_codes()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal("visa_free", CodeText.Of("VisaFree"));
            Assert.Equal("visa", CodeText.Key("VISA"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("так")]
    [InlineData("иә")]
    [InlineData("Иә")]
    [InlineData("✔")]
    [InlineData("1.0")]
    [InlineData("Х")]
    [InlineData("уes")]
    [InlineData("\u200Bда\u00A0")]
    public void Yes_is_known_in_four_languages_and_with_letters_of_the_other_alphabet(string text) => Assert.Equal(YesNo.Yes, Codes<YesNo>.Read(text).Value);

    [Theory]
    [InlineData("ні")]
    [InlineData("нi")]
    [InlineData("жоқ")]
    [InlineData("НЕТ.")]
    public void No_is_known_in_four_languages(string text) => Assert.Equal(YesNo.No, Codes<YesNo>.Read(text).Value);

    [Theory]
    [InlineData("10")]
    [InlineData("0.1")]
    [InlineData("1.1")]
    public void The_point_of_a_number_is_no_full_stop(string text) => Assert.False(Codes<YesNo>.Read(text).IsRead);

    [Theory]
    [InlineData("повестка вручена", DraftStatus.SummonsServed)]
    [InlineData("Получил повестку", DraftStatus.SummonsServed)]
    [InlineData("мобилизован", DraftStatus.CalledUp)]
    [InlineData("в части", DraftStatus.AtUnit)]
    [InlineData("СОЧ", DraftStatus.LeftUnit)]
    [InlineData("СЗЧ", DraftStatus.LeftUnit)]
    [InlineData("самовольно оставил", DraftStatus.LeftUnit)]
    [InlineData("В розыске", DraftStatus.Wanted)]
    [InlineData("отслужил", DraftStatus.Served)]
    [InlineData("бронь", DraftStatus.Exempt)]
    [InlineData("відстрочка", DraftStatus.Exempt)]
    [InlineData("не подлежит", DraftStatus.NotLiable)]
    [InlineData("шақыру қағазы", DraftStatus.SummonsServed)]
    [InlineData("ребенок", DraftStatus.Child)]
    public void The_draft_has_its_words(string text, DraftStatus expected) => Assert.Equal(expected, Codes<DraftStatus>.Read(text).Value);

    [Theory]
    [InlineData("ер", Sex.M)]
    [InlineData("ч", Sex.M)]
    [InlineData("М", Sex.M)]
    [InlineData("әйел", Sex.F)]
    [InlineData("жіноча", Sex.F)]
    public void Sex_is_read_in_Ukrainian_and_Kazakh_too(string text, Sex expected) => Assert.Equal(expected, Codes<Sex>.Read(text).Value);

    [Fact]
    public void Every_code_of_the_record_has_a_label_in_every_language_that_reads_back()
    {
        AssertLabels<YesNo>();
        AssertLabels<Sex>();
        AssertLabels<CaseRole>();
        AssertLabels<StayBasis>();
        AssertLabels<DraftStatus>();
        AssertLabels<MilitarySpecialty>();
        AssertLabels<TravelPassport>();
        AssertLabels<ExitBan>();
        AssertLabels<DepartureMode>();
        AssertLabels<FundsScope>();
        AssertLabels<GuardianConsent>();
        AssertLabels<ConsentToShare>();
        AssertLabels<SafeguardingSign>();
    }

    [Fact]
    public void A_label_is_in_its_language_and_a_code_without_one_is_its_own_label()
    {
        Assert.Equal("в розыске", CodeLabels.Of(DraftStatus.Wanted, "ru"));
        Assert.Equal("көлік", CodeLabels.Of(DepartureMode.Road, "kk"));
        Assert.Equal("wanted", CodeLabels.Of(DraftStatus.Wanted, "fr"));
        Assert.Equal("visa_free", CodeLabels.Of(StayBasis.VisaFree, "xx"));
    }

    [Fact]
    public void A_word_that_means_two_codes_is_refused()
    {
        var twice = new KeyValuePair<string, int>[] { new("в\u00A0части", 1), new("В части.", 2) };

        Assert.Contains("two meanings", Assert.Throws<InvalidOperationException>(() => new WordIndex<int>("list", twice)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Look_alikes_count_only_in_a_word_that_mixes_alphabets_and_has_one_meaning()
    {
        var words = new WordIndex<int>("list", [new("РК", 1), new("PK", 2), new("KZ", 3)]);

        Assert.True(words.TryGetValue("рк", out var value) && value == 1);
        Assert.True(words.TryGetValue("pk", out value) && value == 2);
        Assert.True(words.TryGetValue("КZ", out value) && value == 3);
        Assert.False(words.TryGetValue("РK", out _));
    }

    private static void AssertLabels<T>()
        where T : struct, Enum
        => Assert.All(Enum.GetValues<T>(), member => Assert.All(CodeLabels.Languages, language =>
        {
            Assert.Contains(CodeWords.Of(typeof(T).Name), line => line.Member == member.ToString() && line.Language == language);
            Assert.Equal(member, Codes<T>.Read(CodeLabels.Of(member, language)).Value);
        }));

    private static void AssertReadBack<T>()
        where T : struct, Enum
        => Assert.All(Enum.GetValues<T>(), member => Assert.Equal(member, Codes<T>.Read(Codes<T>.ToText(member)).Value));
}
