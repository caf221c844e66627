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

    private static void AssertReadBack<T>()
        where T : struct, Enum
        => Assert.All(Enum.GetValues<T>(), member => Assert.Equal(member, Codes<T>.Read(Codes<T>.ToText(member)).Value));
}
